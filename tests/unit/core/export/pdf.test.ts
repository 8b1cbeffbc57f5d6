import { inflateSync } from 'node:zlib'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { renderReportHtml } from '../../../../core/export/index.ts'
import { partsOf } from '../../../../core/export/html/report-part.ts'
import { headingsOf, placesElsewhere, withPlaces } from '../../../../core/export/pdf/page-places.ts'
import { readPrintedPdf } from '../../../../core/export/pdf/printed-pdf.ts'
import { pdfWriter } from '../../../../core/export/pdf/write-pdf.ts'
import { openOutput } from '../../../../core/export/output.ts'
import type { ExportContext } from '../../../../core/export/writer.ts'
import { failure } from '../../../../core/model/error.ts'
import { buildReport } from '../../../../core/report/index.ts'
import { bundledArticles, inputOf, memorySink } from '../../../builders/report-input.ts'
import { printedPdf } from '../../../builders/printed-pdf.ts'

const report = buildReport(inputOf(bundledArticles()))
const entries = report.groups.flatMap((group) => group.entries)

const opened = (bytes: Uint8Array): Promise<PDFDocumentProxy> => getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useWasm: false }).promise

/** Prints a page as far as these tests look: its headings, the places in it, and its links into itself. */
const print = (page: string): Uint8Array => {
  const feet = Array.from(page.matchAll(/<i class="foot">/g), (_, i) => `foot ${i + 1}`)
  if (feet.length > 0) return printedPdf({ headings: feet, places: [], feet: true })
  const all = (pattern: RegExp) => Array.from(page.matchAll(pattern), ([, name = '']) => name)
  return printedPdf({ headings: headingsOf(page), places: all(/ id="([^"]+)"/g), links: [...new Set(all(/ href="#([^"]+)"/g))] })
}

/** What the object streams of a PDF hold. */
const unpacked = (bytes: Uint8Array): string[] =>
  Array.from(Buffer.from(bytes).toString('latin1').matchAll(/\/Type \/ObjStm [^>]*\/Length (\d+)>> stream\n/g), ({ 0: head, 1: length, index }) =>
    inflateSync(bytes.subarray(index + head.length, index + head.length + Number(length))).toString('latin1'))

async function writtenInParts(claimsAtOnce: number, context: ExportContext = {}) {
  const sink = memorySink()
  const pages: string[] = []
  const output = openOutput(sink, context, entries.length)
  await pdfWriter(claimsAtOnce)(report, output, { ...context, printPdf: (page) => {
    if (!page.includes('class="foot"')) pages.push(page)
    return Promise.resolve(print(page))
  } })
  await output.end()
  return { pages, bytes: sink.bytes() }
}

const writtenWith = (context: ExportContext) => pdfWriter(2)(report, openOutput(memorySink(), context, entries.length), context)

describe('the parts that a long report is printed in', () => {
  it('hold every claim once, in order, none of them more than asked for', () => {
    for (const most of [1, 2, 3, 5, 100]) {
      const parts = partsOf(report, most)
      expect(parts.flatMap(({ sections }) => sections.flatMap((section) => section.entries.map(({ number }) => number)))).toEqual(entries.map(({ number }) => number))
      expect(parts.every(({ claimCount }) => claimCount <= most)).toBe(true)
      expect([parts.filter(({ isFirst }) => isFirst).length, parts.filter(({ isLast }) => isLast).length]).toEqual([1, 1])
    }
  })

  it('cut no group that fits into one, and say where one goes on', async () => {
    const largest = Math.max(...report.groups.map((group) => group.entries.length))
    expect(partsOf(report, largest).flatMap(({ sections }) => sections).some(({ goesOn }) => goesOn)).toBe(false)
    const { pages } = await writtenInParts(2)
    expect(pages.some((page) => page.includes('(تتمة)'))).toBe(true)
  })

  it('bring head and method once, and leave the numbers of pages to the whole', async () => {
    const { pages } = await writtenInParts(4)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.map((page) => page.includes('<h1'))).toEqual(pages.map((_, i) => i === 0))
    expect(pages.map((page) => page.includes('class="method"'))).toEqual(pages.map((_, i) => i === pages.length - 1))
    expect(pages.every((page) => page.includes('@page{@bottom-center{content:none}}'))).toBe(true)
  })
})

describe('a PDF put together of parts', () => {
  it('has the pages, the tags, the language and the title of the whole', async () => {
    const { pages, bytes } = await writtenInParts(3)
    const document = await opened(bytes)
    expect(document.numPages).toBe(pages.flatMap(headingsOf).length)
    expect((await document.getMetadata()).info).toMatchObject({ Title: 'عنوان (endobj) 5 0 R', Creator: 'a (b) 9 0 R endobj', Language: 'ar' })
    // The library's types call it an object; it is a map.
    expect(await document.getMarkInfo()).toEqual(new Map([['Marked', true], ['UserProperties', false], ['Suspects', false]]))
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const text = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')
      // What the page was printed with, and behind it the foot of its place in the whole.
      expect(text).toBe(`${/^page \d+ endstream endobj/.exec(text)?.[0]}foot ${number}`)
      const tree = JSON.stringify(await page.getStructTree())
      expect(tree).toContain(JSON.stringify(pages.flatMap(headingsOf)[number - 1]))
    }
  })

  it('has one outline, with headings in the order of their words', async () => {
    const { pages, bytes } = await writtenInParts(3)
    const outline = await (await opened(bytes)).getOutline()
    expect(outline.map(({ title }) => title)).toEqual(pages.flatMap(headingsOf))
  })

  it('leads links of one part to the places of another', async () => {
    const { pages, bytes } = await writtenInParts(2)
    const document = await opened(bytes)
    const [first = ''] = pages
    const afar = [...placesElsewhere(first.replace(/<div class="elsewhere">.*?<\/div>/, ''))]
    expect(afar.length).toBeGreaterThan(3)
    const firstPages = headingsOf(first).length
    for (const name of afar) {
      const destination = await document.getDestination(name)
      expect(await document.getPageIndex(destination?.[0] as { num: number; gen: number })).toBeGreaterThanOrEqual(firstPages)
    }
  })

  it('gives no two tags the same id, whatever part they come from', async () => {
    const { pages, bytes } = await writtenInParts(3)
    const ids = unpacked(bytes).flatMap((content) => Array.from(content.matchAll(/\/ID (\([^)]+\))/g), ([, id]) => id))
    expect(ids).toHaveLength(pages.flatMap(headingsOf).length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has under each page what the page of a short report has, numbered through, in the words and digits of the report', async () => {
    const arabic = buildReport(inputOf(bundledArticles(), { digits: 'arabic-indic' }))
    const printedPages: string[] = []
    const output = openOutput(memorySink(), {}, entries.length)
    await pdfWriter(4)(arabic, output, { printPdf: (page) => {
      printedPages.push(page)
      return Promise.resolve(print(page))
    } })
    const footOf = (page: string | undefined) => /@bottom-center\{content:"[^}]*/.exec(page ?? '')?.[0]
    expect(footOf(printedPages.at(-1))).toContain('صفحة')
    const total = printedPages.flatMap(headingsOf).length
    expect(printedPages.at(-1)?.match(/class="foot"/g)).toHaveLength(total)
    const inArabic = String(total).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')
    expect(footOf(printedPages.at(-1))).toBe(footOf(renderReportHtml(arabic))?.replace('counter(pages,arabic-indic)', `"${inArabic}"`))
  })

  it('is refused where the feet are not as many as the pages', async () => {
    const fewer = (page: string): Uint8Array => print(page.replace('<i class="foot"></i>', ''))
    await expect(writtenWith({ printPdf: (page) => Promise.resolve(fewer(page)) })).rejects.toMatchObject({ code: 'io-failed' })
  })

  it('prints so many parts side by side, and says the same whichever is done first', async () => {
    const one = await writtenInParts(2)
    let [running, most, prints] = [0, 0, 0]
    const sink = memorySink()
    const output = openOutput(sink, {}, entries.length)
    await pdfWriter(2)(report, output, { printsAtOnce: 3, printPdf: async (page) => {
      most = Math.max(most, ++running)
      // The first of three takes longest.
      for (let turns = 3 - (prints++ % 3); turns > 0; turns--) await new Promise((resolve) => { setImmediate(resolve) })
      running -= 1
      return print(page)
    } })
    await output.end()
    expect(most).toBe(3)
    expect(Buffer.from(sink.bytes()).equals(Buffer.from(one.bytes))).toBe(true)
  })

  it('stops the parts under way when one of them fails, and waits for them', async () => {
    const stopped: boolean[] = []
    const failing = pdfWriter(2)(report, openOutput(memorySink(), {}, entries.length), { printsAtOnce: 3, printPdf: async (page, signal) => {
      if (page.includes('<h1')) throw new Error('no paper')
      while (!signal.aborted) await new Promise((resolve) => { setImmediate(resolve) })
      stopped.push(true)
      throw new Error('stopped')
    } })
    await expect(failing).rejects.toThrow('no paper')
    expect(stopped.length).toBeGreaterThan(0)
  })

  it('tells every part under way when the export is cancelled', async () => {
    const cancel = new AbortController()
    let [waiting, stopped] = [0, 0]
    const cancelled = writtenWith({ signal: cancel.signal, printsAtOnce: 2, printPdf: async (page, signal) => {
      if (++waiting === 2) cancel.abort()
      while (!signal.aborted) await new Promise((resolve) => { setImmediate(resolve) })
      stopped += 1
      throw failure('cancelled/work')
    } })
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
    expect([waiting, stopped]).toEqual([2, 2])
  })

  it('says after each part how many claims are done, and ends between two when cancelled', async () => {
    const steps: number[] = []
    await writtenInParts(4, { progress: (done) => steps.push(done) })
    expect(new Set(steps).size).toBe(partsOf(report, 4).length)
    const cancel = new AbortController()
    await expect(writtenInParts(4, { signal: cancel.signal, progress: (done) => { if (done > 0) cancel.abort() } })).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('taking a printed PDF apart', () => {
  it('gives null for what another writer made, so that a short report goes out as it was printed', async () => {
    expect(readPrintedPdf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBeNull()
    const sink = memorySink()
    const output = openOutput(sink, {}, entries.length)
    await pdfWriter(100)(report, output, { printPdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')) })
    await output.end()
    expect(new TextDecoder().decode(sink.bytes())).toBe('%PDF-1.7')
  })

  it('is refused where parts cannot be put together', async () => {
    await expect(pdfWriter(2)(report, openOutput(memorySink(), {}, entries.length), { printPdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')) })).rejects.toMatchObject({ code: 'io-failed' })
  })

  it('puts places of no size only where links lead out of the page', () => {
    expect(withPlaces('<main><a href="#a"></a><i id="a"></i></main>', placesElsewhere('<a href="#a"></a><i id="a"></i>'))).not.toContain('elsewhere')
  })
})
