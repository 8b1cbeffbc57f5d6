/** Features whose names are known beforehand: each is told by its place among them, so that what it weighs is looked up without a hash. */
const NAMES: string[] = []

/** The place of a feature of which the name is known. */
export const fixed = (name: string): number => NAMES.push(name) - 1
/** A feature for each of `members`, in their order: `ratio:0.5`. */
export const family = (prefix: string, members: readonly string[]): readonly number[] => members.map((member) => fixed(prefix + member))
/** A feature for each of `rows` and each of `columns`: `ratio:0.5:here`. */
export const grid = (prefix: string, rows: readonly string[], columns: readonly string[]): readonly (readonly number[])[] => rows.map((row) => family(`${prefix}${row}:`, columns))

/** The names of all of them, by their places. */
export const fixedNames = (): readonly string[] => NAMES
