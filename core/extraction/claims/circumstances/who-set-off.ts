import type { Who } from '../../../model/kind.ts'
import { beginsAt, tagOf } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import { cueOf } from './cues-in.ts'
import type { Surroundings } from './surroundings.ts'

/** Words from a figure, or from the comma behind it, to the noun that says who all of those are, at most. */
const SET_OFF_WITHIN = 6

/**
 * "14 people, all of them civilians", "14 people (all civilians)", "one, a girl of six, was found": who all of those are, or the one is, by what is set off right behind, where the
 * subject comes first; null where nothing is, or another figure stands between.
 */
export function whoSetOff({ sentence, cues, decision: { amount }, verbFirst }: Surroundings): Who | null {
  const { keys, hitAt } = sentence
  const open = amount.to
  if (verbFirst || !(isComma(keys[open]) || keys[open] === '(')) return null
  const all = tagOf(hitAt[open + 1], 'all-of-them') !== null
  const one = amount.quantity.value === 1 && amount.quantity.noun === null && tagOf(hitAt[open + 1], 'determiner') !== null
  if (!(all || one)) return null
  for (let i = hitAt[open + 1]!.to; i < open + SET_OFF_WITHIN && i < keys.length && !isMark(keys[i]); i++) {
    if (tagOf(hitAt[i], 'except') || tagOf(hitAt[i], 'auxiliary') || tagOf(hitAt[i], 'place-preposition') || tagOf(hitAt[i], 'away')) return null
    const who = beginsAt(cues[i], i) ? cueOf(cues[i], 'who') : null
    if (who) return who.who
  }
  return null
}

/** Words before the verb in "Unaccompanied children numbered 412", at most. */
const SUBJECT_WORDS = 4

/** "Children account for 20,614 of them", "Women made up 84": who a bare number counts by the subject of the words right before it; null where they name nobody. */
export function whoMakesUp({ sentence, cues, decision: { amount }, verbFirst }: Surroundings): Who | null {
  const { keys, hitAt } = sentence
  const verb = amount.quantity.noun === null && !verbFirst ? hitAt[amount.from - 1] ?? null : null
  // "Women account for 84 and children for 39"
  const again = verb !== null && tagOf(verb, 'asked') !== null && hitAt.slice(0, verb.from).some((hit) => tagOf(hit, 'makes-up') !== null)
  if (!verb || !(again || tagOf(verb, 'makes-up') || tagOf(verb, 'sums-up'))) return null
  for (let i = verb.from - 1; i >= 0 && i >= verb.from - SUBJECT_WORDS && !isMark(keys[i]); i--) {
    const who = cueOf(cues[i], 'who')
    if (who) return who.who
    if (hitAt[i] && !tagOf(hitAt[i], 'before-verb')) return null
  }
  return null
}
