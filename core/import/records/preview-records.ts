import type { TablePreview } from '../../model/column-mapping.ts'
import { MAPPED_FIELDS } from '../../model/column-mapping.ts'
import { AppError } from '../../model/error.ts'
import type { ReadContext } from '../piece.ts'
import { decodeText } from '../text/decode-text.ts'
import { tidyLine } from '../text/tidy-line.ts'
import { guessColumns } from './columns.ts'
import { isJsonObject, keysOf, parseJson, textAt } from './json-values.ts'
import { rowsOfCsv } from './read-csv.ts'
import { isOfLines, listIn } from './read-json.ts'

const ROWS = 5
/** Objects of one file need not have the same keys; so many are looked at for theirs. */
const LOOKED_AT = 50
const MOST_COLUMNS = 500
const CELL_UNITS = 300

const cell = (value: string | null): string | null => (value === null ? null : tidyLine(value.slice(0, CELL_UNITS * 4), CELL_UNITS) || null)

/** The columns and first rows of a table's or JSON file's bytes. */
export const previewRecords = async (format: 'csv' | 'tsv' | 'json' | 'jsonl', bytes: Uint8Array, context: ReadContext): Promise<TablePreview> =>
  format === 'csv' || format === 'tsv' ? previewCsv(bytes, format, context) : previewJson(decodeText(bytes).text, format, context)

async function previewCsv(bytes: Uint8Array, format: 'csv' | 'tsv', context: ReadContext): Promise<TablePreview> {
  const rows: string[][] = []
  for await (const { record } of rowsOfCsv(decodeText(bytes).text, format, context)) {
    rows.push(record)
    if (rows.length > ROWS) break
  }
  const columns = (rows[0] ?? []).map((name) => name.trim()).slice(0, MOST_COLUMNS)
  return previewOf(columns, rows.slice(1).map((record) => columns.map((_, i) => cell(record[i] ?? null))))
}

function previewJson(text: string, format: 'json' | 'jsonl', context: ReadContext): TablePreview {
  const objects = (format === 'json' ? elementsOf(text, context) : linesOf(text, context)).filter(isJsonObject).slice(0, LOOKED_AT)
  const columns = [...new Set(objects.flatMap(keysOf))].slice(0, MOST_COLUMNS)
  return previewOf(columns, objects.slice(0, ROWS).map((object) => columns.map((key) => cell(textAt(object, key)))))
}

function elementsOf(text: string, context: ReadContext): readonly unknown[] {
  if (isOfLines(text)) return linesOf(text, context)
  const json = parseJson(text, context.limits)
  return listIn(json) ?? [json]
}

function linesOf(text: string, context: ReadContext): unknown[] {
  return text.split('\n', LOOKED_AT * 2).filter((line) => line.trim() !== '').flatMap((line) => {
    try {
      return [parseJson(line, context.limits)]
    } catch (error) {
      // A broken line is told when the file is read; its neighbours show the columns as well.
      if (error instanceof AppError && error.code === 'damaged-file') return []
      throw error
    }
  })
}

function previewOf(columns: string[], rows: (string | null)[][]): TablePreview {
  const found = guessColumns(columns)
  // A column that is empty in every row shown may still be filled below, so it stays to be chosen.
  return { columns, rows, guess: Object.fromEntries(MAPPED_FIELDS.map((field) => [field, found[field] ?? null])) as TablePreview['guess'] }
}
