import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { REPORT_FORMATS } from '../../../../core/contract/report-options.ts'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

const options = { filter: {}, language: 'ar' as const }
const FORMATS = (Object.keys(REPORT_FORMATS) as (keyof typeof REPORT_FORMATS)[]).filter((format) => format !== 'pdf')

let at: TestWorkbench
let out: string
beforeEach(async () => {
  at = await testWorkbench()
  out = join(at.folder, 'out')
  await at.call('workspace.openBundled', { path: join(at.folder, 'w'), language: 'ar' })
  await writeFile(join(at.folder, 'there.txt'), 'mine')
})
afterEach(() => at.close())
const files = async () => (await readdir(at.folder)).filter((name) => /report|there|\.part/.test(name)).sort()

it('a preview shows the first claims of many and says how many there are', async () => {
  const texts = Array.from({ length: 25 }, (_, n) => ({ path: join(at.folder, `${n}.txt`), name: `${n}.txt` }))
  const places = ['حلب', 'صور', 'غزة', 'رفح', 'تعز', 'عدن', 'بغداد', 'كابول', 'سرت', 'درنة']
  for (const [n, { path }] of texts.entries()) await writeFile(path, places.map((place, at) => `وقتل ${at + 20 + n * 10} شخصا في ${place}.`).join('\n\n'))
  await at.call('articles.import', { files: texts })
  const { claimCount } = await at.call('workspace.state', {}) ?? { claimCount: 0 }
  expect(claimCount).toBeGreaterThan(200)
  expect(await at.call('reports.preview', { options })).toMatchObject({ claimCount, shownCount: 200 })
  const only = { ...options, filter: { articleId: (await at.call('articles.list', {})).rows[0]!.id } }
  expect(await at.call('reports.preview', { options: only })).toMatchObject({ claimCount: 5, shownCount: 5 })
})

describe('an export', () => {
  it.each(FORMATS)('leaves a file alone that is there, and replaces it only when told to (%s)', async (format) => {
    const path = join(at.folder, 'there.txt')
    await expect(at.call('reports.export', { format, options, path, overwrite: false })).rejects.toMatchObject({ code: 'file-exists' })
    expect(await readFile(path, 'utf8')).toBe('mine')
    const { sizeBytes } = await at.call('reports.export', { format, options, path, overwrite: true })
    expect(await readFile(path)).toHaveLength(sizeBytes)
    expect(await files()).toEqual(['there.txt'])
  })

  it.each(FORMATS)('leaves nothing behind when it is cancelled, and keeps what it was to replace (%s)', async (format) => {
    const cancel = new AbortController()
    const told: number[] = []
    const progress = ({ done }: { done: number }) => {
      told.push(done)
      if (done > 0) cancel.abort()
    }
    await expect(at.call('reports.export', { format, options, path: join(at.folder, 'there.txt'), overwrite: true }, { signal: cancel.signal, progress })).rejects.toMatchObject({ code: 'cancelled' })
    expect(told.length).toBeGreaterThan(0)
    expect(await readFile(join(at.folder, 'there.txt'), 'utf8')).toBe('mine')
    expect(await files()).toEqual(['there.txt'])
  })

  it('says in words of its language that an analyst gave no name, and is prepared by nobody then', async () => {
    const { rows } = await at.call('claims.list', { filter: {}, sort: { by: 'position', descending: false }, offset: 0, limit: 1 })
    await at.call('app.setPreferences', { reviewer: 'reviewer' })
    await at.call('claims.edit', { edits: [{ claimId: rows[0]?.id ?? '', patch: { verdict: 'confirmed' } }] })
    const { html } = await at.call('reports.preview', { options })
    expect(html).toContain('مراجع لم يذكر اسمه')
    expect(html).not.toContain('>reviewer<')
    expect(html).not.toContain('إعداد')
  })

  it('says that a folder is not there', async () => {
    await expect(at.call('reports.export', { format: 'html', options, path: join(out, 'report.html'), overwrite: false })).rejects.toMatchObject({ code: 'file-not-found' })
  })

  it('is refused where no claim matches, and where PDF cannot be printed', async () => {
    await expect(at.call('reports.export', { format: 'csv', options: { ...options, filter: { verdicts: ['false'] } }, path: join(at.folder, 'report.csv'), overwrite: false })).rejects.toMatchObject({ code: 'nothing-to-export' })
    await expect(at.call('reports.export', { format: 'pdf', options, path: join(at.folder, 'report.pdf'), overwrite: false })).rejects.toMatchObject({ code: 'unsupported-here' })
    expect(await files()).toEqual(['there.txt'])
  })
})

describe('claims brought back', () => {
  it.each([['json', true], ['webannotation', false]] as const)('from %s are those that went out, in the workspace they came from and, with texts, in another', async (format, hasTexts) => {
    const { rows } = await at.call('claims.list', { filter: {}, sort: { by: 'position', descending: false }, offset: 0, limit: 1000 })
    await at.call('claims.edit', { edits: rows.map(({ id }, i) => ({ claimId: id, patch: { verdict: i % 2 === 0 ? 'confirmed' : 'disputed', note: `ملاحظة ${i}` } })) })
    const path = join(at.folder, 'report.json')
    await at.call('reports.export', { format, options, path, overwrite: false })
    await at.call('claims.edit', { edits: rows.map(({ id }) => ({ claimId: id, patch: { verdict: 'false', note: '' } })) })
    expect(await at.call('interchange.import', { file: { path, name: 'report.json' } })).toMatchObject({ claimsAdded: 0, claimsUpdated: rows.length, articlesAdded: 0 })
    const back = await at.call('claims.list', { filter: {}, sort: { by: 'position', descending: false }, offset: 0, limit: 1000 })
    expect(back.rows.map(({ verdict }) => verdict)).toEqual(rows.map((_, i) => (i % 2 === 0 ? 'confirmed' : 'disputed')))
    await at.call('workspace.create', { path: join(at.folder, 'other'), title: 'أخرى' })
    const { claimsAdded, articlesAdded, notCarried } = await at.call('interchange.import', { file: { path, name: 'report.json' } })
    expect([claimsAdded, articlesAdded]).toEqual(hasTexts ? [rows.length, 2] : [0, 0])
    if (!hasTexts) expect(notCarried.map(({ says }) => says)).toContain('lacks/article')
  })
})
