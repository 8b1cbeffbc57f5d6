import { z } from 'zod'
import { directionSchema, languageSchema } from './language.ts'
import { dateSchema } from './source.ts'

/** What is known of a file that an article came from; its bytes are kept by sha256 where they differ from the text. */
export const originalFileSchema = z.object({
  name: z.string(),
  format: z.string(),
  encoding: z.string().nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.int().nonnegative()
})
export type OriginalFile = z.infer<typeof originalFileSchema>

/**
 * An article without its text. The text is exact: BOM removed, CRLF and lone CR as LF, nothing else changed;
 * `textSha256` is the hash of its UTF-8 bytes, `textLength` its length in UTF-16 units.
 */
export const articleSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  language: languageSchema,
  direction: directionSchema,
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: dateSchema.nullable(),
  importedAt: z.string(),
  original: originalFileSchema,
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  textLength: z.int().nonnegative(),
  /** Offsets at which each page of a paged original (PDF) starts; empty for an unpaged one. */
  pageStarts: z.array(z.int().nonnegative())
})
export type Article = z.infer<typeof articleSchema>

/** The facts of an article that an analyst may correct. */
export const articleFactsSchema = articleSchema.pick({ title: true, language: true, direction: true, publisher: true, author: true, url: true, publishedAt: true }).partial()
export type ArticleFacts = z.infer<typeof articleFactsSchema>
