/** Writes a report in each format and reads our machine formats back. */
export { EXPORT_FORMATS } from './formats.ts'
export type { ExportFormat } from './formats.ts'
export type { ExportContext, ExportOutcome, Sink } from './writer.ts'
export { renderReportHtml, writeReport } from './write-report.ts'
export { readInterchange } from './interchange/read-interchange.ts'
export type { Interchange, InterchangeArticle, InterchangeOptions } from './interchange/interchange.ts'
export { verifyPackage } from './evidence/verify-package.ts'
export type { PackageCheck } from './evidence/verify-package.ts'
