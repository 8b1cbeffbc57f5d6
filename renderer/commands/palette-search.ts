import { folded } from '../format/fold.ts'

/** What the palette offers: its name in the reader's language, and other words by which it is found. */
export interface Offered { label?: string | undefined; keywords?: string | string[] | undefined }
export interface OfferedGroup<Item extends Offered> { group: string; actions: Item[] }

const NOWHERE = 5

/** The words of a name. The Arabic article, alone or behind a preposition, is no part of them: «مراجعة» is the beginning of «المراجعة» and of «للمراجعة». */
const wordsOf = (text: string): string[] => folded(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').map((word) => word.replace(/^(?:[وبك]?ال|لل)(?=..)/, ''))

const beginsWords = (wanted: readonly string[], words: readonly string[]): boolean => wanted.every((part) => words.some((word) => word.startsWith(part)))

/**
 * How near a command is to what was typed: 0 where its name begins with it, 1 where it begins words of the name, 2 where the name holds it; 3 and 4 where other
 * words for it do; {@link NOWHERE} where it is not found.
 */
function distance({ label = '', keywords = [] }: Offered, query: string): number {
  const others = [keywords].flat().join(' ')
  const wanted = wordsOf(query)
  const words = wordsOf(label)
  if (words.join(' ').startsWith(wanted.join(' '))) return 0
  if (beginsWords(wanted, words)) return 1
  if (folded(label).includes(folded(query.trim()))) return 2
  if (beginsWords(wanted, wordsOf(others))) return 3
  return folded(others).includes(folded(query.trim())) ? 4 : NOWHERE
}

/** The groups of what is found, the nearest first, and each group's in the same manner; what is equally near stays in its order. Everything, as it stands, while nothing is typed. */
export function searchPalette<Item extends Offered>(query: string, groups: readonly OfferedGroup<Item>[]): OfferedGroup<Item>[] {
  if (wordsOf(query).length === 0) return [...groups]
  return groups
    .map(({ group, actions }) => {
      const found = actions.map((item) => ({ item, far: distance(item, query) })).filter(({ far }) => far < NOWHERE).sort((a, b) => a.far - b.far)
      return { group, actions: found.map(({ item }) => item), far: found[0]?.far ?? NOWHERE }
    })
    .filter(({ actions }) => actions.length > 0)
    .sort((a, b) => a.far - b.far)
    .map(({ group, actions }) => ({ group, actions }))
}
