import type { CancelSignal } from '../../model/cancel-signal.ts'
import { failure } from '../../model/error.ts'
import type { Report } from '../../report/index.ts'
import type { ReportPart } from '../html/report-part.ts'
import { partsOf } from '../html/report-part.ts'
import { renderHtml } from '../html/write-html.ts'
import type { ExportContext, Output, Writer } from '../writer.ts'
import { ahead } from './ahead.ts'
import { openPdfMerger } from './merge-pdfs.ts'
import { FEET_AT_ONCE, feetPage } from './page-feet.ts'
import { headingsOf, placesElsewhere, withPlaces } from './page-places.ts'
import type { PrintedPdf } from './printed-pdf.ts'
import { readPrintedPdf } from './printed-pdf.ts'

/**
 * How many claims are printed at a time. Chromium holds some 0.7 MB a claim while it prints, so a long report at once would take a machine's memory;
 * in parts it takes a steady amount, can be cancelled at any moment, and says how far it is. Parts are printed side by side where the machine has processors for it:
 * Chromium lays a page out and prints it on one.
 */
const CLAIMS_AT_ONCE = 500

type Print = (page: string, signal: CancelSignal) => Promise<Uint8Array>

/** Writes the page as the host's Chromium prints it: shaped, ordered and tagged by the same engine that shows it, at most so many claims at a time. */
export const pdfWriter = (claimsAtOnce: number): Writer => async (report, output, context) => {
  const { printPdf, signal: wanted } = context
  if (!printPdf) throw failure('unsupported-here/print', { format: 'pdf' })
  const print: Print = (page, signal) => printPdf(page, { get aborted() { return signal.aborted || wanted?.aborted === true } })
  const parts = partsOf(report, claimsAtOnce)
  const [only] = parts
  if (only && parts.length === 1) await writeWhole(report, only, output, print)
  else await writeParts(report, parts, output, context, print)
}

export const writePdf = pdfWriter(CLAIMS_AT_ONCE)

/** Writes a report that is printed at once; its pages carry their numbers. */
async function writeWhole(report: Report, whole: ReportPart, output: Output, print: Print): Promise<void> {
  const page = renderHtml(report, 'print', whole)
  const pdf = await print(page, { aborted: false })
  output.step(0)
  const printed = readPrintedPdf(pdf)
  // It is a PDF as good as the printer makes it; only parts must be understood to be put together.
  if (printed === null) return output.bytes(pdf)
  const merger = openPdfMerger(output, false)
  await merger.add(printed, { headings: headingsOf(page), elsewhere: new Set() })
  output.step(whole.claimCount)
  await merger.end()
}

async function printedFrom(page: string, signal: CancelSignal, print: Print): Promise<PrintedPdf> {
  const printed = readPrintedPdf(await print(page, signal))
  if (printed === null) throw failure('io-failed/print-strange')
  return printed
}

async function writeParts(report: Report, parts: readonly ReportPart[], output: Output, { printsAtOnce = 1 }: ExportContext, print: Print): Promise<void> {
  const merger = openPdfMerger(output, true)
  const printPart = async (part: ReportPart, signal: CancelSignal) => {
    const page = renderHtml(report, 'print', part)
    const elsewhere = placesElsewhere(page)
    return { part, printed: await printedFrom(withPlaces(page, elsewhere), signal, print), headings: headingsOf(page), elsewhere }
  }
  for await (const { part, printed, headings, elsewhere } of ahead(parts, printsAtOnce, printPart)) {
    await merger.add(printed, { headings, elsewhere })
    output.step(part.claimCount)
  }
  const total = merger.pageCount
  const firsts = Array.from({ length: Math.ceil(total / FEET_AT_ONCE) }, (_, i) => i * FEET_AT_ONCE + 1)
  const printFeet = async (first: number, signal: CancelSignal) => {
    const count = Math.min(FEET_AT_ONCE, total + 1 - first)
    return { count, printed: await printedFrom(feetPage(report, first, count, total), signal, print) }
  }
  for await (const { count, printed } of ahead(firsts, printsAtOnce, printFeet)) {
    if (!(await merger.takeFeet(printed, count))) throw failure('io-failed/print-strange')
  }
  await merger.end()
}
