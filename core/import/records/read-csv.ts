import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { z } from 'zod'
import { failure } from '../../model/error.ts'
import type { Part, ReadContext } from '../piece.ts'
import type { MappedField } from '../../model/column-mapping.ts'
import { toReadError } from '../read-error.ts'
import { decodeText } from '../text/decode-text.ts'
import type { FoundColumns } from './columns.ts'
import { findColumns } from './columns.ts'
import { pieceOfFields } from './piece-of-fields.ts'

/** Units given to the parser at a time, so that a long table leaves the program time for other things. */
const CHUNK_UNITS = 256 * 1024
const MOST_COLUMNS = 10_000

const recordSchema = z.object({ record: z.array(z.string()), raw: z.string() })

/**
 * Reads a table of articles, one a row under a row of names. Comma, semicolon, tab or bar part its columns, whichever the first row has most of.
 * A row's own bytes are the first row and it, in UTF-8, so that it reads as a table again.
 */
export async function* readCsv(bytes: Uint8Array, format: 'csv' | 'tsv', context: ReadContext): AsyncIterable<Part> {
  const { text, encoding } = decodeText(bytes)
  let header: { names: string[]; raw: string; columns: FoundColumns } | null = null
  let row = 0
  try {
    for await (const { record, raw } of rowsOfCsv(text, format, context)) {
      if (context.signal?.aborted) return
      if (header === null) {
        if (record.length > MOST_COLUMNS) throw failure('file-too-large/columns', { limit: MOST_COLUMNS })
        const names = record.map((name) => name.trim())
        header = { names, raw: withLineEnd(raw), columns: findColumns(names, context.mapping) }
        continue
      }
      row += 1
      const label = `#${row}`
      if (row > context.limits.recordCount) {
        yield { label, error: failure('file-too-large/rows', { limit: context.limits.recordCount }) }
        return
      }
      yield partOf(label, format, record, raw, header, encoding, context)
    }
  } catch (error) {
    throw error instanceof CsvError ? failure('damaged-file/table', { row, reason: error.message }, { cause: error }) : error
  }
}

/** The rows of a table, the one of names too, each with its text as it stands in the file. Fails with `file-too-large` for a row beyond what one article may be. */
export async function* rowsOfCsv(text: string, format: 'csv' | 'tsv', context: ReadContext): AsyncIterable<{ record: string[]; raw: string }> {
  const parser = Readable.from(chunksOf(text)).pipe(
    parse({ delimiter: format === 'tsv' ? '\t' : delimiterOf(text), raw: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: context.limits.textUnits * 2 })
  )
  try {
    for await (const item of parser) yield recordSchema.parse(item)
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_MAX_RECORD_SIZE') throw error
    throw failure('file-too-large/row', { line: Number(error.lines) }, { cause: error })
  }
}

function partOf(label: string, format: 'csv' | 'tsv', record: readonly string[], raw: string, header: { names: string[]; raw: string; columns: FoundColumns }, encoding: string, context: ReadContext): Part {
  const value = (field: MappedField): string | null => {
    const column = header.columns[field]
    return column === undefined ? null : (record[header.names.indexOf(column)]?.trim() || null)
  }
  const textColumn = header.columns.text
  const exact = (field: MappedField): string | null => (field === 'text' && textColumn !== undefined ? (record[header.names.indexOf(textColumn)] ?? null) : value(field))
  try {
    return { label, format, bytes: new TextEncoder().encode(header.raw + withLineEnd(raw)), piece: pieceOfFields(exact, encoding, context) }
  } catch (error) {
    return { label, error: toReadError(error) }
  }
}

const withLineEnd = (raw: string): string => `${raw.replace(/\n+$/, '')}\n`

function* chunksOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + CHUNK_UNITS)
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end += 1
    yield text.slice(at, end)
    at = end
  }
}

/** What parts the columns: of comma, semicolon (which Excel writes where comma is the decimal mark), tab and bar, the one the first row has most of. */
function delimiterOf(text: string): string {
  const line = text.slice(0, 65_536).split('\n', 1)[0]?.replace(/"[^"]*"/g, '') ?? ''
  const counts = [',', ';', '\t', '|', '،'].map((char) => ({ char, count: line.split(char).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).char
}
