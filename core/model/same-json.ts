export type Json = null | string | number | boolean | Json[] | { [key: string]: Json }

/** A value as JSON; what is not there is null. */
export const json = (value: unknown): Json => (value === undefined ? null : (value as Json))

/** Equality of JSON values; the order of an object's keys says nothing. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, i) => sameJson(each, b[i] ?? null))
  const [left, right] = [a as { [key: string]: Json }, b as { [key: string]: Json }]
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key] ?? null, right[key] ?? null))
}
