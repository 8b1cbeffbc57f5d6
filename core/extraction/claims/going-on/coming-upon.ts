import { spelling } from '../../text/spelling.ts'
import { addsSince } from './added-to.ts'
import { BODIES } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { countedLast } from './told-in.ts'
import { isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between those come upon and the verb that tells it, at most. */
const VERB_WITHIN = 4

/**
 * "Three more were found in Rabba", "Crews dug out five overnight": those whom searchers come upon where the dead were counted right before are dead as
 * well. Null for others.
 */
export function comeUpon(around: Case): Decision | null {
  const { sentence, amount, topics } = around
  const { noun, form } = amount.quantity
  if (form === 'singular' || (noun !== null && noun !== 'other')) return null
  if (!isComeUpon(sentence, amount, topics.profile.addsMore) || topics.in(sentence, 'custody')) return null
  const last = countedLast(around)
  // "37 bodies were plucked from the river, while divers found 22 others": nobody was saved.
  const areBodies = last?.sentence === sentence && BODIES.has(last.amount.quantity.noun ?? '')
  if (topics.in(sentence, 'rescue') && !areBodies) return null
  return last?.measure === 'killed' && addsSince(last, around) ? last : null
}

/**
 * True where a verb of coming upon somebody stands right before the number, or behind it with nothing but its auxiliaries between; `adds` is a word that
 * may follow the number ("more"), null where none may.
 */
export function isComeUpon({ hitAt, keys, starts, ends, text }: Sentence, { from, to }: Amount, adds: string | null): boolean {
  const before = tagOf(rightBefore(hitAt, from), 'further') ? hitAt[hitAt[from - 1]!.from - 1] : rightBefore(hitAt, from)
  if (tagOf(before, 'comes-upon')) return true
  const begin = adds !== null && spelling(text, starts[to], ends[to]) === adds ? to + 1 : to
  for (let i = begin; i < begin + VERB_WITHIN && i < keys.length && !isMark(keys[i]); i++) {
    if (tagOf(hitAt[i], 'comes-upon')) return true
    if (!tagOf(hitAt[i], 'auxiliary') && !tagOf(hitAt[i], 'before-verb')) return false
  }
  return false
}
