import type { Passage } from './passage.ts'

/** Words that name whose those are of whom some are told, at most ("the old town's", "El Fasher's"). */
const OWNER_WORDS = 4

/**
 * The token behind "the school's", "the old town's" or "Sudan's", which begins at token `from`: behind it stands the noun of those told of ("one of the
 * school's teachers"). Null where no such words stand there; without "the" they must be a name.
 */
export function behindOwner(p: Passage, from: number): number | null {
  const the = p.find(from, 'determiner')
  const begin = the?.to ?? from
  for (let i = begin; i < begin + OWNER_WORDS && p.isWord(i) && !p.has(i, 'function') && (the || p.capital(i)); i++) {
    if (!p.isSign(i + 1, '\'') || !p.glued(i + 1)) continue
    return p.isWord(i + 2) && p.glued(i + 2) ? i + 3 : i + 2
  }
  return null
}
