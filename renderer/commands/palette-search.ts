import { folded } from '../format/fold.ts'

/** What the palette offers: its name in the reader's language, and other words by which it is found. */
export interface Offered { label?: string | undefined; keywords?: string | string[] | undefined }
export interface OfferedGroup<Item extends Offered> { group: string; actions: Item[] }

const NOWHERE = 6

/** The words of a name. The Arabic article, alone or behind a preposition, is no part of them: «مراجعة» is the beginning of «المراجعة» and of «للمراجعة». */
const wordsOf = (text: string): string[] => folded(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').map((word) => word.replace(/^(?:[وبك]?ال|لل)(?=..)/, ''))

const beginsWords = (wanted: readonly string[], words: readonly string[]): boolean => wanted.every((part) => words.some((word) => word.startsWith(part)))

/** How near one name is: 0 where it begins with what was typed, 1 where words of it do, 2 where it holds it, 3 otherwise. */
function distanceOf(name: string, query: string): number {
  const wanted = wordsOf(query)
  const words = wordsOf(name)
  if (words.join(' ').startsWith(wanted.join(' '))) return 0
  if (beginsWords(wanted, words)) return 1
  return folded(name).includes(folded(query.trim())) ? 2 : 3
}

/** How near a command is to what was typed: by its own name at most 2, by the nearest of its other names from 3 on; {@link NOWHERE} where it is not found. */
function distance({ label = '', keywords = [] }: Offered, query: string): number {
  const own = distanceOf(label, query)
  return own < 3 ? own : Math.min(...[keywords].flat().map((other) => 3 + distanceOf(other, query)), NOWHERE)
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
