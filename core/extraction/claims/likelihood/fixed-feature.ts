/** Makers of features whose names are known beforehand: each is told by its place among `names`, so that what it weighs is looked up without a hash. */
export function fixedFeatures() {
  const names: string[] = []
  /** The place of the feature of this name. */
  const fixed = (name: string): number => names.push(name) - 1
  /** A feature for each of `members`, in their order: `ratio:0.5`. */
  const family = (prefix: string, members: readonly string[]): readonly number[] => members.map((member) => fixed(prefix + member))
  /** A feature for each of `rows` and each of `columns`: `ratio:0.5:here`. */
  const grid = (prefix: string, rows: readonly string[], columns: readonly string[]): readonly (readonly number[])[] => rows.map((row) => family(`${prefix}${row}:`, columns))
  return { names, fixed, family, grid }
}
