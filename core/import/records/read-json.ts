import { AppError } from '../../model/error.ts'
import type { Part, ReadContext } from '../piece.ts'
import type { MappedField } from '../read-article.ts'
import { toReadError } from '../read-error.ts'
import { decodeText } from '../text/decode-text.ts'
import { findColumns } from './columns.ts'
import type { JsonObject } from './json-values.ts'
import { isJsonObject, keysOf, parseJson, textAt } from './json-values.ts'
import { pieceOfFields } from './piece-of-fields.ts'
import { readJsonText } from './read-json-lines.ts'

/** Keys under which services hold the list of articles. */
const LIST_KEYS = ['articles', 'items', 'results', 'data', 'posts', 'entries', 'documents', 'docs', 'news', 'records', 'rows', 'hits', 'response', 'المقالات', 'الأخبار', 'مقالات', 'أخبار']

/**
 * Reads a JSON file that holds an article as an object, a list of them, or a list under a usual key. An element's own bytes are its JSON, indented by two;
 * a file of one article keeps its own.
 */
export async function* readJson(bytes: Uint8Array, context: ReadContext): AsyncIterable<Part> {
  const { text, encoding } = decodeText(bytes)
  let json: unknown
  try {
    json = parseJson(text, context.limits)
  } catch (error) {
    // Lines of JSON often come under a name that ends in .json.
    if (!/\}\s*\n\s*\{/.test(text.slice(0, 1_000_000)) || (error instanceof AppError && error.code === 'hostile-file')) throw error
    yield* readJsonText(text, encoding, context)
    return
  }
  const list = listIn(json, 0)
  if (list === null) {
    if (!isJsonObject(json)) throw new AppError('unsupported-format', 'This JSON holds neither an article nor a list of articles.')
    yield { label: '', format: 'json', bytes, piece: pieceOfObject(json, encoding, context) }
    return
  }
  let number = 0
  for (const element of list) {
    if (context.signal?.aborted) return
    number += 1
    const label = `item ${number}`
    if (number > context.limits.recordCount) {
      yield { label, error: new AppError('file-too-large', `The list has more than ${context.limits.recordCount.toLocaleString('en')} articles; the rest was left out.`, { limit: context.limits.recordCount }) }
      return
    }
    yield partOfObject(label, 'json', element, new TextEncoder().encode(JSON.stringify(element, null, 2)), encoding, context)
  }
}

/** The list of articles in a file: itself, or what stands under a usual key, two levels down at most. */
function listIn(json: unknown, depth: number): unknown[] | null {
  if (Array.isArray(json)) return json
  if (!isJsonObject(json) || depth > 1) return null
  for (const key of LIST_KEYS) {
    const list = Object.hasOwn(json, key) ? listIn(json[key], depth + 1) : null
    if (list !== null && list.some(isJsonObject)) return list
  }
  return null
}

/** The part that one JSON value gives: an article, or why it is none. */
export function partOfObject(label: string, format: 'json' | 'jsonl', value: unknown, bytes: Uint8Array, encoding: string, context: ReadContext): Part {
  try {
    if (!isJsonObject(value)) throw new AppError('unsupported-format', 'This is no JSON object, so it cannot be an article.')
    return { label, format, bytes, piece: pieceOfObject(value, encoding, context) }
  } catch (error) {
    return { label, error: toReadError(error) }
  }
}

function pieceOfObject(object: JsonObject, encoding: string, context: ReadContext): ReturnType<typeof pieceOfFields> {
  const columns = findColumns(keysOf(object), context.mapping)
  const value = (field: MappedField): string | null => {
    const key = columns[field]
    return key === undefined ? null : textAt(object, key)
  }
  return pieceOfFields(value, encoding, context)
}
