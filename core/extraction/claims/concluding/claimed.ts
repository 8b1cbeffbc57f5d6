import type { Measure } from '../../../model/kind.ts'
import type { Reason } from '../../../model/reason.ts'
import { decidedAs, fits, least, most } from '../decision.ts'
import type { DecidedClaim, Decision } from '../decision.ts'
import { staysInSubset, wholeOfList } from '../going-on/lists.ts'
import type { Hit } from '../meaning.ts'
import { goesOnWithWhole } from '../parts/appositions.ts'
import { settle } from '../settling/settling.ts'
import type { Standing } from './standing.ts'

/**
 * The claim that an amount is: of `measure`, found by `rule` at `cost` for `reason`. What happened to a captive, a body or those displaced is settled
 * here, and of which whole it is a part.
 */
export function claimed(standing: Standing, measure: Measure, rule: string, cost: number, reason: Reason, trigger: Hit | null = null): Decision {
  const { around, parent } = standing
  const { topics } = around
  const decision = decidedAs(around, measure, rule, cost, reason, { trigger })
  // What a part has from its whole is settled already.
  if (!parent || rule !== parent.rule) settle(decision, around, parent)
  // "killed 13 hostages, two of whom were beheaded"
  else if (measure === 'killed' && parent.measure === 'dead-in-captivity' && !topics.profile.verbFirst) decision.measure = 'dead-in-captivity'
  const whole = parent ?? wholeByList(standing, decision)
  if (whole && fits(decision, whole)) decision.parent = whole
  return decision
}

/** The claim that an amount is of what another counts, at `cost` for `reason`. */
export function claimedLike(standing: Standing, { measure, rule }: DecidedClaim, cost: number, reason: Reason): Decision {
  return claimed(standing, measure, rule ?? '', cost, reason)
}

/** The whole of the list that a claim goes on with, where it is a part of that too; null where it is of none. */
function wholeByList({ around: { sentence, amount, kind }, list }: Standing, decision: Decision): Decision | null {
  if (!list?.parent || list.measure !== decision.measure || !staysInSubset(sentence, list, amount)) return null
  if (goesOnWithWhole(sentence, list.parent, list, amount)) return null
  const whole = wholeOfList(sentence, list, list.parent, amount)
  // "$10 million, of which $3.5 million goes to national groups, and CERF a further $8 million": both together are more than the whole.
  return whole && kind === 'money' && least(list) + least(decision) > most(whole) ? null : whole
}
