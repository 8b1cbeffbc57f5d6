import { z } from 'zod'
import { articleSchema } from '../../model/article.ts'
import { claimEventSchema } from '../../model/claim-event.ts'
import { claimSchema } from '../../model/claim.ts'
import { uiLanguageSchema } from '../../model/language.ts'

/** Raised when a reader of the version before would misread the document. */
export const DOCUMENT_VERSION = 1
export const DOCUMENT_FORMAT = 'tahqiq-report'

/**
 * Our JSON export: everything that an import needs to have the claims again. Offsets count UTF-16 code units into `text`,
 * `start` inclusive and `end` exclusive. The published JSON Schema (docs/formats/report.schema.json) is made from this one.
 */
export const documentSchema = z.object({
  format: z.literal(DOCUMENT_FORMAT),
  formatVersion: z.int().positive(),
  generator: z.object({ name: z.string(), version: z.string() }),
  generatedAt: z.string(),
  generatedBy: z.string(),
  title: z.string(),
  language: uiLanguageSchema,
  workspace: z.object({ id: z.string(), title: z.string() }),
  offsets: z.literal('utf-16'),
  /** Each article with its exact text; null where the text was left out. */
  articles: z.array(articleSchema.extend({ text: z.string().nullable() })),
  claims: z.array(claimSchema),
  /** The history of the claims; null where it was left out. */
  events: z.array(claimEventSchema).nullable()
})
export type Document = z.infer<typeof documentSchema>

/** The JSON Schema (draft 2020-12) of our JSON export, as published. */
export function documentJsonSchema(): object {
  return { $id: 'urn:x-tahqiq:report.schema.json', title: 'Tahqiq report', ...z.toJSONSchema(documentSchema, { io: 'output' }) }
}
