import type { ReportFormat } from '../../../core/model/report-format.ts'
import { REPORT_FORMATS } from '../../../core/model/report-format.ts'
import { folderName } from '../start/folder-name.ts'

/** Each format's place in the list of formats; one that is missing does not compile. */
const GROUP_OF: Record<ReportFormat, 'documents' | 'data' | 'packages'> = {
  html: 'documents',
  pdf: 'documents',
  docx: 'documents',
  markdown: 'documents',
  xlsx: 'data',
  csv: 'data',
  json: 'data',
  ndjson: 'data',
  claimreview: 'data',
  webannotation: 'data',
  csvw: 'packages',
  datapackage: 'packages',
  evidence: 'packages'
}

const all = Object.keys(GROUP_OF) as ReportFormat[]

/** The formats in groups, as the list shows them. */
export const FORMAT_GROUPS = (['documents', 'data', 'packages'] as const).map((group) => ({ group, formats: all.filter((format) => GROUP_OF[format] === group) }))

/** A file's name for a report on something of this title. */
export const suggestedName = (title: string, format: ReportFormat): string => `${folderName(title).slice(0, 60).trim() || 'tahqiq'}.${REPORT_FORMATS[format].extension}`
