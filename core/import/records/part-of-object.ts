import { failure } from '../../model/error.ts'
import type { Part, ReadContext } from '../piece.ts'
import type { MappedField } from '../../model/column-mapping.ts'
import { toReadError } from '../read-error.ts'
import { findColumns } from './columns.ts'
import type { JsonObject } from './json-values.ts'
import { isJsonObject, keysOf, textAt } from './json-values.ts'
import { pieceOfFields } from './piece-of-fields.ts'

/** The part that one JSON value gives: an article, or why it is none. */
export function partOfObject(label: string, format: 'json' | 'jsonl', value: unknown, bytes: Uint8Array, encoding: string, context: ReadContext): Part {
  try {
    if (!isJsonObject(value)) throw failure('unsupported-format/json-value')
    return { label, format, bytes, piece: pieceOfObject(value, encoding, context) }
  } catch (error) {
    return { label, error: toReadError(error) }
  }
}

/** The article that a JSON object holds, its keys read as a table's columns are. Fails with `unsupported-format` where no key holds the text. */
export function pieceOfObject(object: JsonObject, encoding: string, context: ReadContext): ReturnType<typeof pieceOfFields> {
  const columns = findColumns(keysOf(object), context.mapping)
  const value = (field: MappedField): string | null => {
    const key = columns[field]
    return key === undefined ? null : textAt(object, key)
  }
  return pieceOfFields(value, encoding, context)
}
