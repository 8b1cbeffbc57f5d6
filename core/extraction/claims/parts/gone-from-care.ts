import { fits, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences between the hurt and those of them who are told to have gone home, at most. */
const WITHIN = 2

/**
 * "Twelve needed hospital treatment, three of them minors. By last night seven had gone home. Of those still in hospital, two are in intensive care.": the
 * hurt who have gone home are of those counted before, and those still in care are none of them. Changes the decisions' parents.
 */
export function linkGoneFromCare(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (const [n, part] of decisions.entries()) {
    if (part.measure !== 'injured') continue
    const { parent } = part
    if (parent === null && isGone(part)) part.parent = hurtBefore(sentence, part, decisions.slice(0, n), earlier)
    else if (parent?.parent && parent.sentence !== sentence && isGone(parent) && !isGone(part) && fits(part, parent.parent)) part.parent = parent.parent
  }
}

/** True for a bare number of the hurt whose verb tells that they went home or left the hospital. */
const isGone = ({ amount: { quantity: { noun, unit } }, trigger }: Decision): boolean =>
  noun === null && unit === null && (tagOf(trigger, 'discharged') !== null || tagsOf(trigger, 'trigger').some(({ measure }) => measure === 'returned'))

/** The hurt counted before of whom so many may have gone: in the sentence, else in one right before, those that are no part of others there. */
function hurtBefore(sentence: Sentence, part: Decision, here: readonly Decision[], earlier: readonly Decision[]): Decision | null {
  const mayHold = (d: Decision): boolean => d.measure === 'injured' && least(d) > least(part) && fits(part, d)
  // "Thirty of them are in hospital, while 20 were sent home."
  const beside = here.findLast(mayHold)
  if (beside) return beside.parent !== null && mayHold(beside.parent) ? beside.parent : beside
  const last = sentence.opensLine ? undefined : earlier.findLast((d) => d.sentence.index >= sentence.index - WITHIN && mayHold(d))
  if (!last) return null
  // Those of whom parts are told, not the parts.
  const whole = last.parent?.sentence === last.sentence || isGone(last) ? last.parent ?? last : last
  return mayHold(whole) ? whole : last
}
