import type { Group } from './merging.ts'
import { kindOf } from '../../model/kind.ts'

/** Check-worthiness, 0 to 1, and the reasons for it in words. */
export function scoreOf(group: Group, inTitle: boolean): { score: number; reasons: string[] } {
  const first = group.statements[0]
  if (!first) return { score: 0, reasons: [] }
  const { decision, modality } = first
  const { quantity } = decision.amount
  const value = quantity.value ?? quantity.min ?? 0
  const reasons = [...decision.reasons]
  let score = 0.45
  const add = (points: number, reason: string): void => {
    score += points
    reasons.push(reason)
  }
  if (decision.cost <= 1) add(0.15, 'the trigger stands beside the figure')
  else if (decision.cost > 5) add(-0.15, 'the trigger is far from the figure')
  if (first.source) add(0.1, 'a source is named')
  else add(0.04, 'no source is named')
  if (inTitle) add(0.12, 'it stands in the headline')
  if (group.statements.length > 1) add(0.05, `it is said ${group.statements.length} times`)
  const large = kindOf(decision.measure ?? 'other') === 'aid' ? 1e8 : 100
  if (value >= large) add(0.1, 'the figure is large')
  else if (value <= 3 && quantity.unit === 'person') add(-0.08, 'the figure is small')
  if (quantity.qualifier === 'vague') add(-0.12, 'the figure is vague')
  if (decision.parent) add(-0.05, 'it is a part of another figure')
  if (modality !== 'asserted') add(-0.1, `it is ${modality}, not asserted`)
  return { score: Math.round(Math.min(1, Math.max(0.05, score)) * 100) / 100, reasons }
}
