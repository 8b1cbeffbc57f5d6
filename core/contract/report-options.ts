import { z } from 'zod'
import { uiLanguageSchema } from '../model/language.ts'
import { claimFilterSchema } from './filter.ts'

/** Every format a report or a data export can be written in, with its file ending. */
export const REPORT_FORMATS = {
  html: { extension: 'html', mediaType: 'text/html' },
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  docx: { extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { extension: 'csv', mediaType: 'text/csv' },
  markdown: { extension: 'md', mediaType: 'text/markdown' },
  json: { extension: 'json', mediaType: 'application/json' },
  ndjson: { extension: 'ndjson', mediaType: 'application/x-ndjson' },
  claimreview: { extension: 'claimreview.jsonld', mediaType: 'application/ld+json' },
  webannotation: { extension: 'annotations.jsonld', mediaType: 'application/ld+json' },
  csvw: { extension: 'csvw.zip', mediaType: 'application/zip' },
  datapackage: { extension: 'datapackage.zip', mediaType: 'application/zip' },
  evidence: { extension: 'evidence.zip', mediaType: 'application/zip' }
} as const
export const reportFormatSchema = z.enum(Object.keys(REPORT_FORMATS) as [keyof typeof REPORT_FORMATS, ...(keyof typeof REPORT_FORMATS)[]])
export type ReportFormat = z.infer<typeof reportFormatSchema>

/** What a report is about: some claims of the workspace. An empty filter is the whole workspace. */
export const reportOptionsSchema = z.object({
  filter: claimFilterSchema,
  title: z.string().max(500).default(''),
  language: uiLanguageSchema,
  digits: z.enum(['latin', 'arabic-indic']).default('latin'),
  groupBy: z.enum(['article', 'verdict', 'kind', 'none']).default('article'),
  includeHistory: z.boolean().default(false),
  includeEvidence: z.boolean().default(true),
  includeDismissed: z.boolean().default(false),
  includeCharts: z.boolean().default(true)
})
export type ReportOptions = z.infer<typeof reportOptionsSchema>
