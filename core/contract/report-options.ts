import { z } from 'zod'
import { uiLanguageSchema } from '../model/language.ts'
import type { ReportFormat } from '../model/report-format.ts'
import { REPORT_FORMATS } from '../model/report-format.ts'
import { claimFilterSchema } from './filter.ts'

export { REPORT_FORMATS } from '../model/report-format.ts'
export type { ReportFormat } from '../model/report-format.ts'
export const reportFormatSchema = z.enum(Object.keys(REPORT_FORMATS) as [ReportFormat, ...ReportFormat[]])

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
