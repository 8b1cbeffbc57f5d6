import { countsPeople, makeClaim } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isComma, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/**
 * "displaced 9,000 people and left 12 guards and four villagers dead": what stands behind the last of those whom a verb leaves so is told of all who are
 * joined to it, whatever befell others before the verb. Changes the decisions.
 */
export function tellAllLeft(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (const [n, first] of decisions.entries()) {
    if (first.amount.quantity.unit !== 'person' || !tagOf(rightBefore(sentence.hitAt, first.amount.from), 'leaves')) continue
    let last = n
    while (isNextOfList(sentence, decisions[last]!, decisions[last + 1])) last++
    const state = decisions[last]!
    if (last === n || !countsPeople(state) || !isStateBehind(sentence, state)) continue
    for (const left of decisions.slice(n, last)) {
      if (left.measure === state.measure || left.amount.quantity.unit !== 'person' || isToldInside(left)) continue
      makeClaim(left, state.measure!, state.rule, state.cost + 1, 'trigger-after')
      left.parent = null
    }
  }
}

/** True for the next of those listed, behind "and" or a comma. */
const isNextOfList = (sentence: Sentence, { amount: { to } }: Decision, next: Decision | undefined): boolean =>
  next?.amount.from === to + 1 && next.amount.quantity.unit === 'person' && (isJoined(sentence, next.amount) || isComma(sentence.keys[to]))

/** "left two wounded men and three dead behind": true where a word of its own tells what befell them. */
const isToldInside = ({ trigger, amount: { from, to } }: Decision): boolean => trigger !== null && trigger.from < to && trigger.to > from

/** True where what a figure counts stands right behind it, and nothing that goes on to say more of it. */
const isStateBehind = ({ hitAt }: Sentence, { measure, amount: { to } }: Decision): boolean =>
  hitAt[to]?.from === to && tagsOf(hitAt[to], 'trigger').some((trigger) => trigger.measure === measure && trigger.frame === 'counted')
