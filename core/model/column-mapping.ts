import { z } from 'zod'

/** Fields of an article that a table or JSON file may hold, in the order in which they are asked for. */
export const MAPPED_FIELDS = ['title', 'text', 'language', 'publisher', 'author', 'url', 'publishedAt'] as const
export type MappedField = (typeof MAPPED_FIELDS)[number]

const column = z.string().min(1).max(1000).nullable().optional()

/**
 * Which column (CSV, TSV: its header; JSON: a key, or keys joined by dots) holds which field. A field left out is looked for by its usual names
 * in Arabic and English; one that is null is not read at all.
 */
export const columnMappingSchema = z.object({ title: column, text: column, language: column, publisher: column, author: column, url: column, publishedAt: column } satisfies Record<MappedField, typeof column>).strict()
export type ColumnMapping = z.infer<typeof columnMappingSchema>

/** The first rows of a table or JSON file of articles, to choose its columns by. */
export interface TablePreview {
  columns: string[]
  /** Cells in the order of the columns, cut to a line's length; null where a row has none. */
  rows: (string | null)[][]
  /** The columns found by their usual names; null for a field that none is known to hold. */
  guess: Record<MappedField, string | null>
}
