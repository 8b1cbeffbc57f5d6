import { kindOf } from '../../../model/kind.ts'
import type { Case } from '../decision.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import { isComma, isDash, isMark, leastOf } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { HOUSE, PLAIN_PEOPLE } from './dwellers.ts'
import { winner } from './winning.ts'

/** Words between families and how many people those are, at most. */
const AGAIN_WITHIN = 14

/** "Some 2,300 families were evacuated, or about 11,500 people": what governs the families whose people a figure numbers; null for any other figure. */
export function triggerOfHouses(around: Case): Candidate | null {
  const { sentence, amount, kind, here } = around
  const { noun, form } = amount.quantity
  if (kind !== 'person' || form === 'singular' || !PLAIN_PEOPLE.has(noun ?? '')) return null
  const houses = here.at(-1)
  if (houses?.measure !== null || !HOUSE.has(houses.amount.quantity.noun ?? '') || leastOf(houses.amount) >= leastOf(amount)) return null
  if (amount.from - houses.amount.to > AGAIN_WITHIN || !isSaidAgain(sentence, houses.amount.to, amount.from)) return null
  const { from, to } = houses.amount
  const best = winner({ ...around, amount: { quantity: amount.quantity, from, to }, here: here.slice(0, -1) })
  return best?.measure && kindOf(best.measure) === 'displacement' ? best : null
}

/** True where a word of converting, a dash or a bracket stands right before word `to`, and no other clause between. */
function isSaidAgain({ keys, hitAt, profile }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isMark(keys[i]) && !isComma(keys[i]) && i < to - 2) return false
    if (tagOf(hitAt[i], 'said') ?? (tagOf(hitAt[i], 'conversion') ? null : tagOf(hitAt[i], 'coordination'))) return false
  }
  const before = hitAt[to - 1]
  // «بلغت 478 أسرة تتكون من 2877 شخصا»، «تضم 2877»، «بواقع 2877»
  const numbers = hasTopic(before, 'containing') || (tagOf(before, 'comprises') ?? tagOf(before, 'each')) !== null
  if (profile.verbFirst && before?.from === from && numbers) return true
  return isDash(keys[to - 1]) || keys[to - 1] === '(' || (tagOf(before, 'conversion') ?? tagOf(before, 'that-is')) !== null
}
