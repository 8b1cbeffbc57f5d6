/** Claims in, a report as plain data out: this room decides what a report says, `core/export` how it looks. Pure. */
export type {
  Count, Digits, EntryChange, EntrySource, Fact, FigureSeries, Passage, Report, ReportArticle, ReportEntry, ReportGroup, ReportInput, ReportOptions,
  ReportSummary, SeriesPoint, SubsetSum
} from './report.ts'
export { buildReport } from './build-report.ts'
export { formatFigure } from './format-figure.ts'
export { formatDate, formatNumber, formatShare } from './format-value.ts'
export { phrase } from './phrases.ts'
export type { Phrase } from './phrases.ts'
