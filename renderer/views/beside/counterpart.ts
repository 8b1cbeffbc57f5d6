import type { Claim } from '../../../core/model/claim.ts'
import type { Figure } from '../../../core/model/figure.ts'

/** What two claims are compared by. Lists do not know whom a claim counts. */
export type Told = Pick<Claim, 'measure' | 'figure'> & Partial<Pick<Claim, 'who'>>

/** The greatest ratio of two numbers that may still be one figure as two articles have it. */
const MOST_APART = 2

/** The one number that a figure is compared by: its value, the middle of its bounds, or the bound that it has; null for one without a number. */
function sizeOf({ value, min, max }: Figure): number | null {
  if (value !== null) return value
  return min !== null && max !== null ? (min + max) / 2 : min ?? max
}

const isOfSame = (a: Told, b: Told): boolean => a.who === undefined || b.who === undefined || [...a.who].sort().join() === [...b.who].sort().join()

/**
 * How far apart the figures of two claims are that may tell the same thing: 0 for the same number of the same people, more the more they differ;
 * null where they cannot be the same, for another measure or unit, a number more than twice the other, or none at all.
 */
export function apart(a: Told, b: Told): number | null {
  const [one, other] = [sizeOf(a.figure), sizeOf(b.figure)]
  if (a.measure !== b.measure || a.figure.unit !== b.figure.unit || one === null || other === null) return null
  const [less, more] = [Math.min(one, other), Math.max(one, other)]
  if (less !== more && (less <= 0 || more > less * MOST_APART)) return null
  return (less === more ? 0 : Math.log2(more / less)) + (isOfSame(a, b) ? 0 : 1)
}

/** Those of `others` that may tell the figure of a claim, the likeliest first; what is equally likely stays in its order. */
export function counterparts<Other extends Told>(claim: Told, others: readonly Other[]): Other[] {
  return others.map((other) => ({ other, far: apart(claim, other) })).filter((pair): pair is { other: Other; far: number } => pair.far !== null).sort((a, b) => a.far - b.far).map(({ other }) => other)
}

/** By how much the second figure is greater than the first; null unless both give one number, each in the same unit. Shares have none: five points more would be read as five per cent. */
export function excess({ figure: first }: Told, { figure: second }: Told): number | null {
  return first.value === null || second.value === null || first.unit !== second.unit || first.unit === 'percent' || first.qualifier === 'vague' || second.qualifier === 'vague' ? null : second.value - first.value
}
