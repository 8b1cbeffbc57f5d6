import type { Claim } from '../../../core/model/claim.ts'
import type { Figure } from '../../../core/model/figure.ts'

const isSameFigure = (a: Figure, b: Figure): boolean => a.unit === b.unit && a.value === b.value && a.min === b.min && a.max === b.max

/** Whether two claims of one article say the same figure of the same thing: most likely one that was told twice. */
export const isLikelySame = (a: Claim, b: Claim): boolean => a.measure === b.measure && isSameFigure(a.figure, b.figure)

const likeness = (claim: Claim, other: Claim): number => (isLikelySame(claim, other) ? 0 : isSameFigure(claim.figure, other.figure) ? 1 : claim.measure === other.measure ? 2 : 3)

/** The other claims, those first that are most likely the same figure; what is equally likely stays in the order of the text. */
export function byLikeness(claim: Claim, claims: readonly Claim[]): Claim[] {
  return claims.filter(({ id }) => id !== claim.id).sort((a, b) => likeness(claim, a) - likeness(claim, b))
}
