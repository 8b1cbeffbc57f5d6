/** The words or phrases of a row, separated by commas. */
export const list = (words: string): string[] => words.split(', ')

/** Each of the first with each of the last behind it ("choked on" with "smoke", "fumes"). */
export const joined = (firsts: readonly string[], lasts: readonly string[]): string[] => firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`))

/** Each phrase of the first part with each of the second behind it, and so on through all parts; one row of them. */
export const combined = (...parts: readonly (readonly string[])[]): string => parts.reduce(joined).join(', ')

/** Each phrase with whose it is behind it: "breathed their last breath", "breathed his last breath". */
export const owned = (befores: readonly string[], behind: { one: string; many: string }): string[] => befores.flatMap((before) => [`${before} their ${behind.many}`, `${before} his ${behind.one}`, `${before} her ${behind.one}`])
