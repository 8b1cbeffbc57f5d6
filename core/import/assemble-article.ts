import { createHash } from 'node:crypto'
import { failure } from '../model/error.ts'
import type { ImportLimits } from './limits.ts'
import type { Piece } from './piece.ts'
import type { ArticleFormat, ReadArticle } from './read-article.ts'
import { baseName } from './sniff/endings.ts'
import { resolveLanguage } from './text/resolve-language.ts'
import { tidyLine } from './text/tidy-line.ts'

const TITLE_UNITS = 300
const NAME_UNITS = 255

const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Makes the article that a file gives, from what its reader found. The title is the one the file says, else the text's first line, else its name.
 * Fails with `file-empty` where there is no text in it and with `file-too-large` where there is too much.
 */
export function assembleArticle(piece: Piece, file: { name: string; fileName: string; format: ArticleFormat; bytes: Uint8Array }, limits: ImportLimits): ReadArticle {
  const { text } = piece
  if (text.trim() === '') throw failure('file-empty/text')
  if (text.length > limits.textUnits) {
    throw failure('file-too-large/text', { length: text.length, limit: limits.textUnits })
  }
  const { language, direction } = resolveLanguage(text, piece.language)
  const sha256 = sha256Of(file.bytes)
  const originalName = baseName(file.fileName).slice(0, NAME_UNITS)
  const line = (value: string | null, units: number): string | null => (value === null ? null : tidyLine(value, units) || null)
  return {
    ok: true,
    name: file.name,
    title: line(piece.title, TITLE_UNITS) ?? firstLineOf(text) ?? originalName,
    text,
    language,
    direction,
    publisher: line(piece.publisher, TITLE_UNITS),
    author: line(piece.author, TITLE_UNITS),
    url: piece.url,
    publishedAt: piece.publishedAt,
    format: file.format,
    encoding: piece.encoding,
    sha256,
    sizeBytes: file.bytes.length,
    originalName,
    pageStarts: piece.pageStarts,
    warnings: piece.warnings,
    originalBytes: async () => (sha256Of(text) === sha256 ? null : file.bytes)
  }
}

function firstLineOf(text: string): string | null {
  const match = /^[^\S\n]*(\S[^\n]*)/m.exec(text.slice(0, 20_000))
  return match?.[1] === undefined ? null : tidyLine(match[1], TITLE_UNITS) || null
}
