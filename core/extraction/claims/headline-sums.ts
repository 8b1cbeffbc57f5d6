import { isCurrency } from '../../model/figure.ts'
import { countsAid, makeClaim } from './decision.ts'
import type { Decision } from './decision.ts'

/** Sentences behind the headline in which its sum is told again, at most. */
const TOLD_WITHIN = 4

/**
 * «500 ألف دولار من الصين لمتضرري الزلزال» over «سلمت السفارة 500 ألف دولار»: a sum in the headline that no verb tells of is what the same sum right below is. `claims` are those
 * of the sentences around. Changes the decision.
 */
export function tellHeadlineSum(decision: Decision, claims: readonly Decision[]): void {
  const { amount: { quantity }, sentence } = decision
  if (sentence.index !== 0 || decision.measure !== null || !isCurrency(quantity.unit) || quantity.value === null) return
  const isSame = (d: Decision): boolean => countsAid(d) && d.amount.quantity.unit === quantity.unit && d.amount.quantity.value === quantity.value
  const told = claims.find((d) => d.sentence.index > 0 && d.sentence.index <= TOLD_WITHIN && isSame(d))
  if (told?.measure) makeClaim(decision, told.measure, told.rule, told.cost + 1, 'said-before')
}
