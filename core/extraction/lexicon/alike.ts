/**
 * Copies of the variants of a union that all have the fields of all of them, in one order; a field that a variant lacks is undefined there.
 * What reads such objects by the thousand (`value.role`, `cue.is`) then meets one shape of object, which the engine reads several times
 * faster than many. Gives the copy of each value, the same copy for the same value.
 */
export function alike<T extends object>(values: Iterable<T>): (value: T) => T {
  const all = [...values]
  const noFields = Object.fromEntries(all.flatMap((value) => Object.keys(value)).map((field) => [field, undefined]))
  const copies = new Map<T, T>(all.map((value) => [value, { ...noFields, ...value }]))
  return (value) => copies.get(value) ?? value
}
