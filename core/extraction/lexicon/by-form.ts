import { fold } from '../text/fold.ts'

/**
 * What the phrases of some rows stand for, by their folded form. A phrase that stands in several rows has what each of them gives, once; phrases that
 * stand in the same rows share one list.
 */
export function byForm<R extends { phrases: readonly string[] }, T>(rows: readonly R[], valuesOf: (row: R) => readonly T[]): Map<string, readonly T[]> {
  const found = new Map<string, readonly T[]>()
  const together = new Map<readonly T[], Map<readonly T[], readonly T[]>>()
  const both = (first: readonly T[], second: readonly T[]): readonly T[] => {
    let withFirst = together.get(first)
    if (withFirst === undefined) together.set(first, (withFirst = new Map<readonly T[], readonly T[]>()))
    let list = withFirst.get(second)
    if (list === undefined) withFirst.set(second, (list = [...first, ...second.filter((value) => !first.includes(value))]))
    return list
  }
  for (const row of rows) {
    const values = valuesOf(row)
    for (const phrase of row.phrases) {
      const form = fold(phrase)
      const known = found.get(form)
      found.set(form, known === undefined ? values : both(known, values))
    }
  }
  return found
}
