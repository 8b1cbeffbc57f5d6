import { least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { hasCapital, isMark, saysMore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { happenedThen, isOverTime } from './no-whole.ts'

/** Sentences back to those of whom a whole and a part beside it may both be parts, at most. */
const SIBLING_WITHIN = 4
/** Words of a clause in which its place is told, at most. */
const PLACE_WITHIN = 9
/** Words from a preposition to the name of a place, at most. */
const NAME_WITHIN = 3

/**
 * "We have lost 41 men. Twenty-three fell in Avdiivka.": true for a bare number of whom a verb behind it says once more what `whole` was counted for, and
 * besides where, when or how; not of another time or place, and not where both are parts of more counted before.
 */
export function isToldTheSame(part: Decision, whole: Decision, earlier: readonly Decision[]): boolean {
  const { sentence, amount, trigger, measure } = part
  if (trigger === null || trigger.from < amount.to || measure !== whole.measure || saysMore(sentence, amount.to)) return false
  if (!saysMoreBehind(sentence, trigger.to) || happenedThen(part) || isOverTime(part)) return false
  if (tellsPlace(sentence, amount.to) && (tellsPlace(whole.sentence, whole.amount.to) || tellsPlaceBefore(whole.sentence, whole.amount.from))) return false
  const isOfBoth = (d: Decision): boolean => d !== whole && d.measure === measure && d.parent === null && least(d) > least(whole) && least(whole) + least(part) <= most(d)
  return !earlier.some((d) => d.sentence.index >= sentence.index - SIBLING_WITHIN && isOfBoth(d))
}

/** "Eighteen were killed; …": false where nothing is told of those counted but that. */
const saysMoreBehind = ({ keys }: Sentence, to: number): boolean => to < keys.length && !isMark(keys[to])

/** True where a place is named in the clause behind word `from`. */
function tellsPlace(sentence: Sentence, from: number): boolean {
  const { keys, amountAt } = sentence
  for (let i = from; i < keys.length && i < from + PLACE_WITHIN && !amountAt[i] && !isMark(keys[i]); i++) if (namesPlace(sentence, i)) return true
  return false
}

/** … before word `to`. */
function tellsPlaceBefore(sentence: Sentence, to: number): boolean {
  for (let i = to - 1; i >= 0 && i >= to - PLACE_WITHIN && !sentence.amountAt[i]; i--) if (namesPlace(sentence, i)) return true
  return false
}

/** "in Thanh Hoa", "near the Zikim crossing" */
function namesPlace(sentence: Sentence, i: number): boolean {
  const { hitAt, keys } = sentence
  if (!tagOf(hitAt[i], 'place-preposition')) return false
  for (let k = i + 1; k <= i + NAME_WITHIN && k < keys.length && !isMark(keys[k]); k++) if (hasCapital(sentence, k)) return !tagOf(hitAt[k], 'month')
  return false
}
