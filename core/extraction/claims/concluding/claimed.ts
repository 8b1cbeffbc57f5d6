import type { Measure } from '../../../model/kind.ts'
import type { Reason } from '../../../model/reason.ts'
import { fits, least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { staysInSubset, wholeOfList } from '../going-on/lists.ts'
import type { Hit } from '../meaning.ts'
import { settle } from '../settling/settling.ts'
import type { Standing } from './standing.ts'

/** The claim that an amount is: of `measure`, found by `rule` at `cost` for `reason`. What happened to a captive, a body or those displaced is settled here, and of which whole it is a part. */
export function claimed({ around, list, parent }: Standing, measure: Measure, rule: string, cost: number, reason: Reason, trigger: Hit | null = null): Decision {
  const { sentence, amount, topics, kind } = around
  const decision: Decision = { amount, sentence, measure, rule, cost, reasons: [reason], whyNot: null, trigger, parent: null }
  // What a part has from its whole is settled already.
  if (!parent || rule !== parent.rule) settle(decision, around, parent)
  // "killed 13 hostages, two of whom were beheaded"
  else if (measure === 'killed' && parent.measure === 'dead-in-captivity' && !topics.profile.verbFirst) decision.measure = 'dead-in-captivity'
  decision.parent = parent ?? (list?.parent && list.measure === decision.measure && staysInSubset(sentence, list, amount) ? wholeOfList(sentence, list, list.parent, amount) : null)
  if (decision.parent && !fits(decision, decision.parent)) decision.parent = null
  // "$10 million, of which $3.5 million goes to national groups, and CERF a further $8 million": both together are more than the whole.
  if (decision.parent && kind === 'money' && !parent && list && least(list) + least(decision) > most(decision.parent)) decision.parent = null
  return decision
}
