import { fits, isBareNumber, least, most, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isComeUpon } from '../going-on/coming-upon.ts'
import { isAdverb, isOnly, opensSentence } from '../going-on/opens-sentence.ts'
import type { Sentence } from '../sentence.ts'
import { happenedThen, isCompared, isSupposed } from './no-whole.ts'

/** Sentences back to those counted as missing, at most. */
const WITHIN = 3

/**
 * "The coastguard said 28 fishermen were missing. Four were found dead. Seven are still unaccounted for.": bare numbers that open a sentence, of those found
 * dead or missing still, are of those counted as missing last, where the subject comes first. Changes the decisions' parents.
 */
export function linkMissing(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const part = decisions.find((d) => d.measure !== null)
  const last = earlier.at(-1)
  if (sentence.profile.verbFirst || sentence.opensLine || !part || part.parent !== null || !last || !isFate(sentence, part)) return
  if (!opensSentence(sentence, part.amount, (hit) => isOnly(hit) || isAdverb(hit))) return
  const whole = last.parent?.measure === 'missing' ? last.parent : last
  if (whole.measure !== 'missing' || whole.sentence.index < sentence.index - WITHIN || isCompared(whole) || isSupposed(whole)) return
  // "The flood killed 40 people and 12 are missing. Four were found dead in a car.": of the forty.
  if (part.measure === 'killed' && earlier.some((d) => d.measure === 'killed' && d.sentence === whole.sentence)) return
  if (least(part) < least(whole) && fits(part, whole) && sumOfParts(whole, earlier) + least(part) <= most(whole)) part.parent = whole
}

/** True for a bare number of those told behind it to be missing or to have been found dead, at no other time than the news'. */
function isFate(sentence: Sentence, part: Decision): boolean {
  const { measure, trigger, amount } = part
  if (!isBareNumber(amount) || amount.quantity.noun === 'other' || trigger === null || trigger.from < amount.to || happenedThen(part)) return false
  return measure === 'missing' || (measure === 'killed' && (part.rule?.endsWith('.state') === true || isComeUpon(sentence, amount, null)))
}
