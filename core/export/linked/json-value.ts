/** Reading JSON of unknown makers: every look inside says what it expects and gives null for anything else. */
export type JsonObject = Record<string, unknown>

export const asObject = (value: unknown): JsonObject | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null)

/** JSON-LD lets a single value stand for a list of one. */
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

/** A text, given plainly or as a JSON-LD value object, or the first of several; null where there is none. */
export function asText(value: unknown): string | null {
  const [first] = asList(value)
  if (typeof first === 'string') return first
  const inner = asObject(first)?.['@value']
  return typeof inner === 'string' ? inner : null
}

export const asNumber = (value: unknown): number | null => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** True when an object's `type` or `@type` names the type, with or without a prefix. */
export const isOfType = (value: JsonObject, type: string): boolean =>
  [...asList(value['type']), ...asList(value['@type'])].some((name) => typeof name === 'string' && (name === type || name.endsWith(`:${type}`) || name.endsWith(`/${type}`) || name.endsWith(`#${type}`)))
