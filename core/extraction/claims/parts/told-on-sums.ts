import { countsAid, fits, least, most, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isAdverb, isOnly, opensSentence } from '../going-on/opens-sentence.ts'
import { tagOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences from a sum to the whole that it goes on with, where another part of that stands between, at most. */
const WITHIN = 3

/**
 * "The UK announced £89 million for Sudan. Some £40 million will go to UNICEF.": a sum that opens its sentence, of which nothing is told but where it goes,
 * is of the one told right before it, where the subject comes first. Changes the decisions' parents.
 */
export function linkToldOnSums(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const [part] = decisions
  if (sentence.profile.verbFirst || sentence.opensLine || !part || !countsAid(part) || part.parent !== null || part.reasons[0] !== 'continues-sentence') return
  const last = earlier.at(-1)
  if (!last || !countsAid(last)) return
  // "Another four million will go to Chad" may be new money, but not behind "Of this, three million will go to Mali".
  const isMarked = last.parent !== null && last.reasons[0] === 'part-of-figure'
  if (!opensSentence(sentence, part.amount, (hit) => isOnly(hit) || isAdverb(hit) || (isMarked && tagOf(hit, 'further') !== null))) return
  const within = last.parent ? WITHIN : 1
  const whole = last.parent ?? last
  if (last.sentence.index < sentence.index - 1 || whole.sentence.index < sentence.index - within) return
  if (whole.measure !== part.measure || whole.amount.quantity.unit !== part.amount.quantity.unit || !fits(part, whole)) return
  if (least(part) < least(whole) && sumOfParts(whole, earlier) + least(part) <= most(whole)) part.parent = whole
}
