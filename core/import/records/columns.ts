import { failure } from '../../model/error.ts'
import type { ColumnMapping, MappedField } from '../../model/column-mapping.ts'
import { MAPPED_FIELDS } from '../../model/column-mapping.ts'
import { FIELD_NAMES, plainName } from './field-names.ts'

/** The column that holds each field found. */
export type FoundColumns = Partial<Record<MappedField, string>>

/**
 * Finds which of a table's columns hold which field: as the mapping says, else by their usual names. One column serves one field.
 * Fails with `invalid-input` where the mapping names a column that is not there, and with `unsupported-format` where nothing holds the text.
 */
export function findColumns(columns: readonly string[], mapping: ColumnMapping | null): FoundColumns {
  const found: FoundColumns = {}
  const taken = new Set<string>()
  for (const field of MAPPED_FIELDS) {
    const named = mapping?.[field]
    if (typeof named !== 'string') continue
    const column = columns.find((name) => name === named) ?? columns.find((name) => plainName(name) === plainName(named))
    if (column === undefined) throw failure('invalid-input/no-column', { column: named, columns: listed(columns) })
    found[field] = column
    taken.add(column)
  }
  Object.assign(found, guessColumns(columns.filter((name) => !taken.has(name)), MAPPED_FIELDS.filter((field) => mapping?.[field] === undefined)))
  if (found.text === undefined) {
    throw failure('unsupported-format/no-text-column', { columns: listed(columns) })
  }
  return found
}

/** The columns that the usual names of fields tell; one column serves one field, and a field that is not found is left out. */
export function guessColumns(columns: readonly string[], fields: readonly MappedField[] = MAPPED_FIELDS): FoundColumns {
  const found: FoundColumns = {}
  const taken = new Set<string>()
  for (const field of ['text', 'title', 'url', 'publishedAt', 'author', 'publisher', 'language'] as const) {
    if (!fields.includes(field)) continue
    for (const name of FIELD_NAMES[field]) {
      const column = columns.find((candidate) => !taken.has(candidate) && plainName(candidate) === name)
      if (column === undefined) continue
      found[field] = column
      taken.add(column)
      break
    }
  }
  return found
}

/** The first columns' names, one a line. */
const listed = (columns: readonly string[]): string => columns.slice(0, 30).map((name) => name.slice(0, 60).replace(/\s+/g, ' ')).join('\n')
