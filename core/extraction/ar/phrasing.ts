/** How groups of phrases are generated: every head with every tail, and with every pronoun of those spoken of. */

/** Pronouns of him, her, them, the two of them and the women, written as one with the noun, verb or preposition before. */
export const THEIRS = ['ه', 'ها', 'هم', 'هما', 'هن'] as const

/** Nouns or verbs with each of these pronouns («أرواحهم»); a final ta marbuta is given open. */
export const theirs = (words: readonly string[]): string[] => words.flatMap((word) => THEIRS.map((own) => word + own))

/** Every head before every tail. */
export const pairs = (heads: readonly string[], tails: readonly string[]): string[] => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`))

/** Splits a list written with Arabic commas, which may run over lines. */
export const list = (words: string): string[] => words.split('،').map((word) => word.trim())

/** Groups of phrases as the words of a row, each once. */
export const joined = (...groups: readonly (readonly string[])[]): string => [...new Set(groups.flat())].join('، ')

/** A past tense before and after its subject: of him, her, the two, them. */
export function past(stem: string): string[] {
  const root = stem.slice(0, -1)
  return stem.endsWith('ى') ? [stem, `${root}ت`, `${root}يا`, `${root}وا`, `${root}ين`] : [stem, `${stem}ت`, `${stem}ا`, `${stem}تا`, `${stem}وا`, `${stem}ن`]
}
