import { failure } from '../model/error.ts'
import type { ReportFormat } from '../model/report-format.ts'
import type { Report } from '../report/index.ts'
import { renderHtml, writeHtml } from './html/write-html.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { writeDocx } from './docx/write-docx.ts'
import { writeEvidence } from './evidence/write-evidence.ts'
import { writeJson, writeNdjson } from './json/write-json.ts'
import { writeClaimReview } from './linked/write-claim-review.ts'
import { writeWebAnnotation } from './linked/write-web-annotation.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'
import { openOutput } from './output.ts'
import { writeCsv } from './table/write-csv.ts'
import { writeCsvw } from './table/write-csvw.ts'
import { writeDataPackage } from './table/write-data-package.ts'
import { writeXlsx } from './xlsx/write-xlsx.ts'
import type { ExportContext, ExportOutcome, Sink, Writer } from './writer.ts'

const WRITERS: Record<ReportFormat, Writer> = {
  html: writeHtml,
  pdf: writePdf,
  docx: writeDocx,
  xlsx: writeXlsx,
  csv: writeCsv,
  markdown: writeMarkdown,
  json: writeJson,
  ndjson: writeNdjson,
  claimreview: writeClaimReview,
  webannotation: writeWebAnnotation,
  csvw: writeCsvw,
  datapackage: writeDataPackage,
  evidence: writeEvidence
}

/**
 * Writes a report to a sink in the format asked for. Throws AppError cancelled when the context's signal says so, unsupported-here for a PDF
 * where nothing can print it; an error of the sink passes through. After an error the sink holds half a file, which is the caller's to discard.
 */
export async function writeReport(format: ReportFormat, report: Report, sink: Sink, context: ExportContext = {}): Promise<ExportOutcome> {
  const write = WRITERS[format] as Writer | undefined
  if (!write) throw failure('unsupported-format/export', { format: String(format) })
  const output = openOutput(sink, context, report.summary.claimCount)
  output.step(0)
  await write(report, output, context)
  return output.end()
}

/** The report as one self-contained HTML page, for a preview. */
export const renderReportHtml = (report: Report): string => renderHtml(report)
