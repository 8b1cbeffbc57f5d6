import { failure } from '../../model/error.ts'
import type { ImportLimits } from '../limits.ts'

export type JsonObject = { [key: string]: unknown }
export const isJsonObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Parses JSON from outside. Its nesting is counted before it is parsed, so that no later walk of it can run out of stack.
 * Fails with `hostile-file` where it nests too deep and with `damaged-file` where it is none.
 */
export function parseJson(text: string, limits: ImportLimits): unknown {
  refuseDeep(text, limits.nesting)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw failure('damaged-file/json-value', { reason: error instanceof Error ? error.message.slice(0, 120) : String(error) }, { cause: error })
  }
}

function refuseDeep(text: string, limit: number): void {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isQuoted) {
      if (code === 0x5c) at += 1
      else if (code === 0x22) isQuoted = false
    } else if (code === 0x22) {
      isQuoted = true
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > limit) throw failure('hostile-file/json-nesting', { limit })
    } else if (code === 0x7d || code === 0x5d) {
      depth -= 1
    }
  }
}

/** The keys of an object that can hold a field, those of objects in it as `outer.inner`. */
export function keysOf(object: JsonObject): string[] {
  return Object.entries(object).slice(0, 2000).flatMap(([key, value]) => (isJsonObject(value) ? [key, ...Object.keys(value).slice(0, 200).map((inner) => `${key}.${inner}`)] : [key]))
}

/** Keys under which objects hold the text of what they stand for: a publisher's name, the HTML that WordPress renders. */
const TEXT_KEYS = ['rendered', 'name', 'text', 'value', '@value', 'title', '#text']

/** What stands at a key, or keys joined by dots, as text; several values joined by commas; null where there is none. */
export function textAt(object: JsonObject, path: string): string | null {
  if (Object.hasOwn(object, path)) return textOf(object[path], 0)
  let value: unknown = object
  for (const key of path.split('.')) {
    if (!isJsonObject(value) || !Object.hasOwn(value, key)) return null
    value = value[key]
  }
  return textOf(value, 0)
}

function textOf(value: unknown, depth: number): string | null {
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'number') return String(value)
  if (depth > 2) return null
  if (Array.isArray(value)) {
    const texts = value.slice(0, 10_000).map((item) => textOf(item, depth + 1)).filter((text) => text !== null)
    return texts.length === 0 ? null : texts.join(texts.some((text) => text.length > 80) ? '\n\n' : ', ')
  }
  if (!isJsonObject(value)) return null
  for (const key of TEXT_KEYS) {
    const text = textOf(value[key], depth + 1)
    if (text !== null) return text
  }
  return null
}
