import { afterAll, describe, expect, it } from 'vitest'
import { statement } from '../../../../core/model/wording/statement.ts'
import { setNotation } from '../../../../renderer/format/numbers.ts'
import { startTexts } from '../../../../renderer/text/i18n.ts'
import { saidOf } from '../../../../renderer/text/said.ts'

describe('what the workbench tells', () => {
  afterAll(() => setNotation('en', 'latin'))

  it('is said in the language of the interface, in the digits chosen', async () => {
    await startTexts('ar')
    setNotation('ar', 'arabic-indic')
    expect(saidOf(statement('file-too-large/rows', { limit: 100_000 }))).toBe('عدد صفوف الجدول أكثر من ١٠٠٬٠٠٠، وتُرك الباقي.')
    await startTexts('en')
    setNotation('en', 'latin')
    expect(saidOf(statement('file-too-large/rows', { limit: 100_000 }))).toBe('The table has more than 100,000 rows; the rest was left out.')
  })
})
