import { beforeAll, describe, expect, it } from 'vitest'
import { setNotation } from '../../../../renderer/format/numbers.ts'
import { startTexts } from '../../../../renderer/text/i18n.ts'
import { valueInWords } from '../../../../renderer/views/inspector/value-words.ts'
import { claimOf, figureOf, sourceOf } from '../../../builders/report-input.ts'

describe('a field’s value in words', () => {
  beforeAll(async () => {
    setNotation('ar', 'latin')
    await startTexts('ar')
  })

  it('names the parts of one source of several, of who is responsible and of aid', () => {
    expect(valueInWords('sources.s1', { ...sourceOf({ id: 's1', title: 'نشرة أوتشا', publisher: 'OCHA' }), stance: 'refutes', quote: '' })).toBe('نشرة أوتشا · OCHA · ينفي')
    expect(valueInWords('actor', { name: 'الجيش', role: 'suspected' })).toBe('الجيش · مشتبه به')
    expect(valueInWords('aid', { donor: 'قطر', recipient: null, sector: 'humanitarian', form: 'grant', priceYear: null })).toBe('قطر · إنساني · منحة')
  })

  it('tells a claim that one side removed by its figure, what happened and its verdict', () => {
    expect(valueInWords('*', claimOf('قتل 12 شخصا', '12', 'killed', figureOf(12), { id: 'c1', articleId: 'a1', verdict: 'confirmed' }))).toBe('12 شخصا · قتلى · مؤكد')
    expect(valueInWords('*', null)).toBe('')
  })
})
