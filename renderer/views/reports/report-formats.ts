import type { ReportFormat } from '../../../core/contract/calls.ts'
import { folderName } from '../start/folder-name.ts'

/** Each format's place in the list of formats and its file ending; one that is missing does not compile. */
const FORMATS: Record<ReportFormat, { group: 'documents' | 'data' | 'packages'; extension: string }> = {
  html: { group: 'documents', extension: 'html' },
  pdf: { group: 'documents', extension: 'pdf' },
  docx: { group: 'documents', extension: 'docx' },
  markdown: { group: 'documents', extension: 'md' },
  xlsx: { group: 'data', extension: 'xlsx' },
  csv: { group: 'data', extension: 'csv' },
  json: { group: 'data', extension: 'json' },
  ndjson: { group: 'data', extension: 'ndjson' },
  claimreview: { group: 'data', extension: 'claimreview.jsonld' },
  webannotation: { group: 'data', extension: 'annotations.jsonld' },
  csvw: { group: 'packages', extension: 'csvw.zip' },
  datapackage: { group: 'packages', extension: 'datapackage.zip' },
  evidence: { group: 'packages', extension: 'evidence.zip' }
}

const all = Object.keys(FORMATS) as ReportFormat[]

/** The formats in groups, as the list shows them. */
export const FORMAT_GROUPS = (['documents', 'data', 'packages'] as const).map((group) => ({ group, formats: all.filter((format) => FORMATS[format].group === group) }))

/** A file's name for a report on something of this title. */
export const suggestedName = (title: string, format: ReportFormat): string => `${folderName(title).slice(0, 60).trim() || 'tahqiq'}.${FORMATS[format].extension}`
