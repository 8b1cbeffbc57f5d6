import type { Group } from './merging.ts'
import { kindOf } from '../../model/kind.ts'
import type { Reason } from '../../model/reason.ts'

/** Check-worthiness, 0 to 1, and the reasons for it. */
export function scoreOf(group: Group, inTitle: boolean): { score: number; reasons: Reason[] } {
  const first = group.statements[0]
  if (!first) return { score: 0, reasons: [] }
  const { decision, modality } = first
  const { quantity } = decision.amount
  const value = quantity.value ?? quantity.min ?? 0
  const reasons = [...decision.reasons]
  let score = 0.45
  const add = (points: number, reason: Reason): void => {
    score += points
    reasons.push(reason)
  }
  if (decision.cost <= 1) add(0.15, 'trigger-beside')
  else if (decision.cost > 5) add(-0.15, 'trigger-far')
  if (first.source) add(0.1, 'source-named')
  else add(0.04, 'no-source')
  if (inTitle) add(0.12, 'in-headline')
  if (group.statements.length > 1) add(0.05, 'repeated')
  const large = kindOf(decision.measure ?? 'other') === 'aid' ? 1e8 : 100
  if (value >= large) add(0.1, 'large')
  else if (value <= 3 && quantity.unit === 'person') add(-0.08, 'small')
  if (quantity.qualifier === 'vague') add(-0.12, 'vague')
  if (decision.parent) add(-0.05, 'is-part')
  if (modality !== 'asserted') add(-0.1, 'not-asserted')
  return { score: Math.round(Math.min(1, Math.max(0.05, score)) * 100) / 100, reasons }
}
