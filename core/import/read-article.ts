import type { AppError } from '../model/error.ts'
import type { Statement } from '../model/wording/statement.ts'
import type { ColumnMapping } from '../model/column-mapping.ts'
import type { Direction, Language } from '../model/language.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'
import type { ImportLimits } from './limits.ts'

/** The formats that articles are read from. `mbox`, `zip` and folders only hold others. */
export const ARTICLE_FORMATS = ['txt', 'md', 'html', 'docx', 'pdf', 'eml', 'json', 'jsonl', 'csv', 'tsv', 'rss', 'atom'] as const
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number]

/** An article read from a file, without id and date of import. */
export interface ReadArticle {
  ok: true
  /** Where it came from, for a person: `Folder/page.html`, `reports.zip/May/list.csv row 12`. */
  name: string
  title: string
  /** UTF-16 text with `\n` as the only line end and without a byte order mark. */
  text: string
  /** `und` where it could not be told. */
  language: Language
  direction: Direction
  publisher: string | null
  author: string | null
  url: string | null
  /** As precise as the file says, in the form of the model's dateSchema. */
  publishedAt: string | null
  format: ArticleFormat
  /** What the original's text was decoded from, such as `utf-8` or `windows-1256`; null for formats that are not text (PDF, Word). */
  encoding: string | null
  /**
   * Hash of the original's bytes, lower-case hex. The original is the smallest thing that holds this article alone: the file; a zip's member, unpacked;
   * an mbox's message; of a table the header and the row; of JSON the line or the element; of a feed the entry.
   */
  sha256: string
  sizeBytes: number
  /** The file's own name without folders, cut to 255 characters. */
  originalName: string
  /** Offsets into `text` at which each page starts, first page first; empty for an unpaged original. */
  pageStarts: number[]
  /** What the analyst should know of the reading, in English sentences. */
  warnings: Statement[]
  /** The bytes that `sha256` is the hash of; null where they are the text's own UTF-8 bytes, so that keeping the text keeps them. */
  originalBytes: () => Promise<Uint8Array | null>
}

/** A file, or a part of one, that gave no article. */
export interface ReadFailure {
  ok: false
  name: string
  error: AppError
}

export interface ReadOptions {
  /** Limits to change; the rest stay as {@link ImportLimits} has them by default. */
  limits?: Partial<ImportLimits> | undefined
  mapping?: ColumnMapping | null | undefined
  signal?: CancelSignal | undefined
}

/** A file or folder on this machine, or bytes with the name they came under. */
export type ReadInput = { name: string; path: string } | { name: string; bytes: Uint8Array }
