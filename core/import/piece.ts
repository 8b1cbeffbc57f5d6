import type { AppError } from '../model/error.ts'
import type { Statement } from '../model/wording/statement.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'
import type { ImportLimits } from './limits.ts'
import type { ColumnMapping } from '../model/column-mapping.ts'
import type { ArticleFormat } from './read-article.ts'

/** What a file says about the article in it; null for what it does not say. */
export interface ArticleNotes {
  title: string | null
  /** As declared, any case, with or without a region; weighed against the text before it is believed. */
  language: string | null
  publisher: string | null
  author: string | null
  url: string | null
  /** In the form of the model's dateSchema. */
  publishedAt: string | null
}

export const NO_NOTES: ArticleNotes = { title: null, language: null, publisher: null, author: null, url: null, publishedAt: null }

/** One article as a format's reader gives it: plain data, so that it can cross between threads. */
export interface Piece extends ArticleNotes {
  text: string
  encoding: string | null
  pageStarts: number[]
  warnings: Statement[]
}

/** One article of a file that holds many, with the bytes that are its own, or why it could not be read. */
export type Part =
  | { label: string; format: ArticleFormat; bytes: Uint8Array; piece: Piece }
  | { label: string; error: AppError }

/** What readers need to know beside the bytes. */
export interface ReadContext {
  /** The file's own name, for titles and messages. */
  fileName: string
  limits: ImportLimits
  mapping: ColumnMapping | null
  signal: CancelSignal | null
}
