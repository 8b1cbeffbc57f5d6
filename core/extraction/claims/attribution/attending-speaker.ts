import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, hasCapital, isComma, isDash, isMark } from '../sentence.ts'
import { LONGEST_SOURCE, namedSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { verbGroupStart } from './verb-group.ts'

/**
 * "The army withdrew, with officials in Goma reporting 40 dead": the subject of a participle of saying, right behind the word that opens such a clause and what
 * sets that off. It speaks of nothing before it. Null where no such clause holds the verb.
 */
export function attendingSpeaker(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  const to = verbGroupStart(sentence, hit)
  for (let i = to - 1; i >= 0 && to - i <= LONGEST_SOURCE && !isMark(keys[i]) && !figureAt(sentence, i); i--) {
    if (tagOf(hitAt[i], 'said')) return null
    if (!tagOf(hitAt[i], 'attending')) continue
    if (i + 1 === to || (i > 0 && !isComma(keys[i - 1]) && !isDash(keys[i - 1]))) return null
    const named = sourceKind(sentence, i + 1, to) !== null || hasCapital(sentence, i + 1)
    const source = named && !tagOf(hitAt[i + 1], 'pronoun') ? namedSource(hearing, i + 1, to, hit.from, true) : null
    return source && { ...source, onwards: true }
  }
  return null
}
