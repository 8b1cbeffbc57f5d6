import { countsPeople, fits } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { isColon, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/**
 * "Six people died: the driver of the minibus, four passengers and a pedestrian": those listed behind a colon of whom nothing of their own is told are of
 * the only figure before it where one of the list is named and not counted; where all are counted they add up. Changes the decisions' parents.
 */
export function linkListedBehindColon(sentence: Sentence, decisions: readonly Decision[]): void {
  const { keys, profile } = sentence
  const [whole, ...listed] = decisions.filter((d) => d.measure !== null)
  if (profile.verbFirst || !whole || whole.parent !== null || !countsPeople(whole) || listed.length === 0) return
  let colon = whole.amount.to
  while (colon < listed[0]!.amount.from && !isColon(keys[colon])) colon++
  if (colon >= listed[0]!.amount.from || !namesOne(sentence, colon)) return
  const isItem = ({ measure, parent, trigger, amount: { quantity } }: Decision): boolean =>
    measure === whole.measure && parent === null && trigger === null && quantity.noun !== null && quantity.value !== null
  const sum = listed.reduce((value, d) => value + (d.amount.quantity.value ?? 0), 0)
  if (!listed.every((d) => isItem(d) && fits(d, whole)) || sum >= (whole.amount.quantity.value ?? 0)) return
  for (const part of listed) part.parent = whole
}

/** True where an item of the list behind a colon opens with an article for somebody known. */
function namesOne({ keys, hitAt, amountAt }: Sentence, colon: number): boolean {
  for (let i = colon + 1; i < keys.length; i++) {
    const opens = isMark(keys[i - 1]) || tagOf(hitAt[i - 1], 'coordination') !== null
    if (opens && !amountAt[i] && tagOf(hitAt[i], 'definite')) return true
  }
  return false
}
