import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { printPdfWith } from '../../cli/browser/print-pdf.ts'
import { writeReport } from '../../core/export/index.ts'
import { openOutput } from '../../core/export/output.ts'
import { pdfWriter } from '../../core/export/pdf/write-pdf.ts'
import type { Report } from '../../core/report/index.ts'
import { memorySink } from '../builders/report-input.ts'
import { findChromium, findPoppler, findPrintFont, pdfText, reportIn, scratch } from './tools.ts'

const chromium = findChromium()
const poppler = findPoppler()
const printFont = findPrintFont()
const folder = scratch()
afterAll(() => folder.remove())

interface Printed { facts: string; text: string; tags: string[]; fonts: string[] }

function readBack(pdf: Uint8Array): Printed {
  const file = join(folder.path, 'report.pdf')
  writeFileSync(file, pdf)
  const tags = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n').map((line) => line.trim())
  // Two lines of headings; each font's name follows a tag of its own ("ABCDEF+").
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2).map((line) => line.replace(/^\w+\+/, '').split(' ')[0] ?? '')
  return { facts: execFileSync('pdfinfo', [file], { encoding: 'utf8' }), text: pdfText(poppler ?? '', file), tags, fonts }
}

const printPage = (page: string): Promise<Uint8Array> => printPdfWith(chromium ?? '')(page, new AbortController().signal)

async function printed(report: Report): Promise<Printed> {
  const sink = memorySink()
  await writeReport('pdf', report, sink, { printPdf: printPage })
  return readBack(sink.bytes())
}

/** Prints a report a few claims at a time, as long ones are, and puts the parts together. */
async function printedInParts(report: Report, claimsAtOnce: number): Promise<Printed> {
  const sink = memorySink()
  const output = openOutput(sink, {}, report.summary.claimCount)
  await pdfWriter(claimsAtOnce)(report, output, { printPdf: printPage })
  await output.end()
  return readBack(sink.bytes())
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

  it.skipIf(!printFont)('sets Arabic in the font that it brings along, whatever is installed, from its first page to its feet', async () => {
    const report = reportIn('ar')
    for (const { fonts } of [await printed(report), await printedInParts(report, 3)]) {
      expect(fonts).toEqual(expect.arrayContaining(['Amiri-Regular', 'Amiri-Bold']))
      expect(fonts.filter((font) => /naskh|serif|times/i.test(font))).toEqual([])
    }
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
    expect(text.replace(/\s+/g, ' ')).toContain(`Page 2 of ${pages}`)
  })

  it('has the words and tags of the whole where it was printed in parts', async () => {
    const report = reportIn('ar')
    const [whole, inParts] = [await printed(report), await printedInParts(report, 3)]
    expect(inParts.facts).toMatch(/Tagged:\s+yes/)
    expect(/Title:.*/.exec(inParts.facts)?.[0]).toBe(/Title:.*/.exec(whole.facts)?.[0])
    const count = ({ tags }: Printed, tag: RegExp) => tags.filter((line) => tag.test(line)).length
    for (const tag of [/^Art\b/, /^Table\b/, /^Figure\b/, /^H3\b/, /^TH\b/]) expect(count(inParts, tag)).toBe(count(whole, tag))
    expect(count(inParts, /^Document\b/)).toBe(1)
    const words = ({ text }: Printed) => bare(text).replace(/\d+\/\d+/g, '').match(/[\p{L}]/gu)?.length ?? 0
    // Each group that goes on in the next part says so, and nothing else is added.
    expect(words(inParts)).toBeGreaterThanOrEqual(words(whole))
    expect(words(inParts)).toBeLessThan(words(whole) * 1.1)
  })

  it('numbers its pages through where it was printed in parts, as a report in one part is', async () => {
    const { facts } = await printedInParts(reportIn('en'), 3)
    const pages = Number(/Pages:\s+(\d+)/.exec(facts)?.[1])
    const feet = Array.from({ length: pages }, (_, i) => {
      const page = execFileSync(poppler ?? '', ['-f', String(i + 1), '-l', String(i + 1), join(folder.path, 'report.pdf'), '-'], { encoding: 'utf8' })
      return page.match(/Page \d+ of \d+/g)?.at(-1)
    })
    expect(feet).toEqual(Array.from({ length: pages }, (_, i) => `Page ${i + 1} of ${pages}`))
  })
})
