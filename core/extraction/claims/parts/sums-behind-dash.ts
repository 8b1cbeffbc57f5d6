import { isCurrency } from '../../../model/figure.ts'
import { countsAid, makeClaim } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isColon, isDash } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Rounded sums come so near to their whole, as a share of it. */
const ROUNDED = 0.005

/**
 * "The budget totals $7.6 million – $4.1 million for Chad; $2 million for Mali; and $1.5 million for Niger": sums in one currency behind a dash or colon that come to the one
 * right before it are its parts, where nothing else is told of them. Changes the decisions.
 */
export function linkSumsBehindDash(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  const at = decisions.findIndex((d) => countsAid(d) && d.parent === null && (isDash(sentence.keys[d.amount.to]) || isColon(sentence.keys[d.amount.to])))
  const whole = decisions[at]
  if (!whole?.measure) return
  const { unit, value } = whole.amount.quantity
  const parts = decisions.slice(at + 1).filter((d) => isCurrency(d.amount.quantity.unit))
  const sum = parts.reduce((total, d) => total + (d.amount.quantity.value ?? Infinity), 0)
  if (value === null || parts.length < 2 || parts.some((d) => d.amount.quantity.unit !== unit) || Math.abs(sum - value) > value * ROUNDED) return
  for (const part of parts) {
    if (part.measure !== whole.measure) makeClaim(part, whole.measure, whole.rule, whole.cost + 1, 'continues-list')
    part.parent = whole
  }
}
