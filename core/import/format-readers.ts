import type { Part, Piece, ReadContext } from './piece.ts'
import { NO_NOTES } from './piece.ts'
import type { FileFormat } from './sniff/endings.ts'
import { decodeText } from './text/decode-text.ts'

type ManyFormat = 'mbox' | 'json' | 'jsonl' | 'csv' | 'tsv' | 'feed' | 'rss' | 'atom'
type OneFormat = Exclude<FileFormat, ManyFormat | 'zip'>

const MANY: ReadonlySet<string> = new Set<ManyFormat>(['mbox', 'json', 'jsonl', 'csv', 'tsv', 'feed', 'rss', 'atom'])

/** True for formats whose files may hold many articles. */
export const isManyFormat = (format: Exclude<FileFormat, 'zip'>): format is ManyFormat => MANY.has(format)

/** Reads the article of a file that holds one. Parsers are loaded when a file first needs them: some are large. */
export async function readOne(format: OneFormat, bytes: Uint8Array, context: ReadContext): Promise<Piece> {
  switch (format) {
    case 'txt':
      return { ...NO_NOTES, ...decodeText(bytes), pageStarts: [], warnings: [] }
    case 'md':
      return (await import('./markdown/read-markdown.ts')).readMarkdown(bytes, context)
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(bytes, context)
    case 'docx':
      return (await import('./word/read-docx.ts')).readDocx(bytes, context)
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes, context)
    case 'eml':
      return (await import('./mail/read-eml.ts')).readEml(bytes, context)
  }
}

/** Reads the articles of a file that may hold many, one at a time. */
export async function* readParts(format: ManyFormat, bytes: Uint8Array, context: ReadContext): AsyncIterable<Part> {
  switch (format) {
    case 'mbox':
      yield* (await import('./mail/read-mbox.ts')).readMbox(bytes, context)
      return
    case 'json':
      yield* (await import('./records/read-json.ts')).readJson(bytes, context)
      return
    case 'jsonl':
      yield* (await import('./records/read-json-lines.ts')).readJsonLines(bytes, context)
      return
    case 'csv':
    case 'tsv':
      yield* (await import('./records/read-csv.ts')).readCsv(bytes, format, context)
      return
    case 'feed':
    case 'rss':
    case 'atom':
      yield* (await import('./feed/read-feed.ts')).readFeed(bytes, context)
      return
  }
}
