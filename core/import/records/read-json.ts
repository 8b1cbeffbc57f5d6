import { AppError, failure } from '../../model/error.ts'
import type { Part, ReadContext } from '../piece.ts'
import { decodeText } from '../text/decode-text.ts'
import { isJsonObject, parseJson } from './json-values.ts'
import { partOfObject, pieceOfObject } from './part-of-object.ts'
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
    if (!isOfLines(text) || (error instanceof AppError && error.code === 'hostile-file')) throw error
    yield* readJsonText(text, encoding, context)
    return
  }
  const list = listIn(json)
  if (list === null) {
    if (!isJsonObject(json)) throw failure('unsupported-format/json')
    yield { label: '', format: 'json', bytes, piece: pieceOfObject(json, encoding, context) }
    return
  }
  let number = 0
  for (const element of list) {
    if (context.signal?.aborted) return
    number += 1
    const label = `#${number}`
    if (number > context.limits.recordCount) {
      yield { label, error: failure('file-too-large/articles', { limit: context.limits.recordCount }) }
      return
    }
    yield partOfObject(label, 'json', element, new TextEncoder().encode(JSON.stringify(element, null, 2)), encoding, context)
  }
}

/** True for text of which one object follows another on the next line, as in JSON Lines. */
export const isOfLines = (text: string): boolean => /\}\s*\n\s*\{/.test(text.slice(0, 1_000_000))

/** The list of articles in a file: itself, or what stands under a usual key, two levels down at most. */
export function listIn(json: unknown, depth = 0): unknown[] | null {
  if (Array.isArray(json)) return json as unknown[]
  if (!isJsonObject(json) || depth > 1) return null
  for (const key of LIST_KEYS) {
    const list = Object.hasOwn(json, key) ? listIn(json[key], depth + 1) : null
    if (list !== null && list.some(isJsonObject)) return list
  }
  return null
}
