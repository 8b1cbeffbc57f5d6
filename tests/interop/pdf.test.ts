import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeReport } from '../../core/export/index.ts'
import type { Report } from '../../core/report/index.ts'
import { memorySink } from '../builders/report-input.ts'
import { findChromium, findPoppler, findPrintFont, pdfText, printPdf, reportIn, scratch } from './tools.ts'

const chromium = findChromium()
const poppler = findPoppler()
const printFont = findPrintFont()
const folder = scratch()
afterAll(() => folder.remove())

async function printed(report: Report): Promise<{ facts: string; text: string }> {
  const sink = memorySink()
  await writeReport('pdf', report, sink, { printPdf: (page) => Promise.resolve(printPdf(chromium ?? '', page, folder.path)) })
  const file = join(folder.path, 'report.pdf')
  writeFileSync(file, sink.bytes())
  return { facts: execFileSync('pdfinfo', [file], { encoding: 'utf8' }), text: pdfText(poppler ?? '', file) }
}

describe.skipIf(chromium === null || poppler === null)('the PDF that Chromium prints', () => {
  // Words are compared without their vowel signs, which stand beside their letters in a PDF's text, and apart from how they are spaced.
  const bare = (text: string) => text.normalize('NFKD').replace(/[\p{M}\s]/gu, '')

  it.skipIf(!printFont).each([
    ['ar', ['مرصد الأرقام', 'شخصا غالبيتهم مدنيون حسب تعداد لوكالة فرانس برس', 'محتجزين في قطاع غزة', 'مساعدات مخصصة', 'المنهج']],
    ['en', ['Figures Watch', 'Killed: more than 1,170 people', 'more than $51 billion', 'محتجزين في قطاع غزة', 'Method']]
  ] as const)('gives its words back in their order (%s)', async (language, words) => {
    const { text } = await printed(reportIn(language))
    expect(words.filter((word) => !bare(text).includes(bare(word)))).toEqual([])
  })

  it.each(['ar', 'en'] as const)('is tagged, runs nothing and is of A4 pages (%s)', async (language) => {
    const { facts } = await printed(reportIn(language))
    expect(facts).toMatch(/Tagged:\s+yes/)
    expect(facts).toMatch(/JavaScript:\s+no/)
    expect(facts).toMatch(/Page size:.*A4/)
  })

  it('numbers its pages', async () => {
    const { facts, text } = await printed(reportIn('en'))
    const pages = Number(/Pages:\s+(\d+)/.exec(facts)?.[1])
    expect(pages).toBeGreaterThan(2)
    expect(text.includes(`2/${pages}`) || text.includes(`2 / ${pages}`)).toBe(true)
  })
})
