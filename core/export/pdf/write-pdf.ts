import { failure } from '../../model/error.ts'
import type { Report } from '../../report/index.ts'
import type { ReportPart } from '../html/report-part.ts'
import { partsOf } from '../html/report-part.ts'
import { renderHtml } from '../html/write-html.ts'
import { throwIfCancelled } from '../output.ts'
import type { Output, Writer } from '../writer.ts'
import { openPdfMerger } from './merge-pdfs.ts'
import { headingsOf, placesElsewhere, withPlaces } from './page-places.ts'
import { readPrintedPdf } from './printed-pdf.ts'

/**
 * How many claims are printed at a time. Chromium holds some 0.7 MB a claim while it prints, so a long report at once would take a machine's memory;
 * in parts it takes a steady amount, can be cancelled between them, and says how far it is.
 */
const CLAIMS_AT_ONCE = 500

/** Writes the page as the host's Chromium prints it: shaped, ordered and tagged by the same engine that shows it, at most so many claims at a time. */
export const pdfWriter = (claimsAtOnce: number): Writer => async (report, output, context) => {
  const { printPdf } = context
  if (!printPdf) throw failure('unsupported-here/print', { format: 'pdf' })
  await writeParts(report, partsOf(report, claimsAtOnce), output, async (page) => {
    const pdf = await printPdf(page)
    throwIfCancelled(context)
    return pdf
  })
}

export const writePdf = pdfWriter(CLAIMS_AT_ONCE)

async function writeParts(report: Report, parts: readonly ReportPart[], output: Output, print: (page: string) => Promise<Uint8Array>): Promise<void> {
  const merger = openPdfMerger(output)
  let pages = 0
  for (const part of parts) {
    const page = renderHtml(report, 'print', { ...part, firstPage: pages + 1 })
    const elsewhere = placesElsewhere(page)
    const pdf = await print(withPlaces(page, elsewhere))
    const printed = readPrintedPdf(pdf)
    if (printed === null) {
      // Whole, it is a PDF as good as the printer makes it; only parts must be understood to be put together.
      if (parts.length === 1) return output.bytes(pdf)
      throw failure('io-failed/print-strange')
    }
    pages += await merger.add(printed, { headings: headingsOf(page), elsewhere })
    output.step(part.claimCount)
  }
  await merger.end()
}
