import type { Claim } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'

/**
 * With fewer claims than this no kappa is given: of a handful it is mostly chance (M. L. McHugh, "Interrater reliability: the kappa statistic", Biochemia Medica 22(3),
 * 2012: no fewer than 30 comparisons). How many they are, and how many got the same verdict, says all that is known.
 */
const KAPPA_NEEDS = 30

/**
 * How far two reviewers agree on the claims that both judged. `kappa` is null where fewer than `kappaNeeds` were judged by both, or where chance agreement is total:
 * both gave one verdict to all.
 * `figuresOverlapping` of `figuresCompared` figures, of claims that both have, leave a number that both may mean.
 */
export interface Agreement { compared: number; verdictAgreement: number | null; kappa: number | null; kappaNeeds: number; figuresCompared: number; figuresOverlapping: number }

type Judged = Pick<Claim, 'id' | 'verdict' | 'figure'>

/** Whether two figures, each taken as the range from its min to its max, share a number in the same unit; null where either has no number at all. */
export function figuresOverlap(a: Figure, b: Figure): boolean | null {
  const rangeOf = ({ min, max, value }: Figure) => (min === null && max === null && value === null ? null : { min: min ?? (max === null ? value : null) ?? -Infinity, max: max ?? (min === null ? value : null) ?? Infinity })
  const [left, right] = [rangeOf(a), rangeOf(b)]
  if (!left || !right) return null
  return a.unit === b.unit && left.min <= right.max && right.min <= left.max
}

/**
 * Agreement on verdicts: the share of claims given the same verdict by both, and Cohen's kappa, which takes out the agreement that chance
 * alone would give (J. Cohen, "A coefficient of agreement for nominal scales", 1960). Claims that either left unverified are not compared.
 */
export function agreementOf(ours: readonly Judged[], theirs: readonly Judged[]): Agreement {
  const there = new Map(theirs.map((claim) => [claim.id, claim]))
  const both = ours.flatMap((our) => {
    const their = there.get(our.id)
    return their ? [[our, their] as const] : []
  })
  const overlaps = both.map(([our, their]) => figuresOverlap(our.figure, their.figure)).filter((overlap) => overlap !== null)
  const others = { kappaNeeds: KAPPA_NEEDS, figuresCompared: overlaps.length, figuresOverlapping: overlaps.filter((overlap) => overlap).length }
  const pairs = both.map(([our, their]) => [our.verdict, their.verdict] as const).filter((pair) => !pair.includes('unverified'))
  const compared = pairs.length
  if (compared === 0) return { compared, verdictAgreement: null, kappa: null, ...others }
  const observed = pairs.filter(([a, b]) => a === b).length / compared
  const share = (side: 0 | 1, verdict: string) => pairs.filter((pair) => pair[side] === verdict).length / compared
  const chance = [...new Set(pairs.flat())].reduce((sum, verdict) => sum + share(0, verdict) * share(1, verdict), 0)
  return { compared, verdictAgreement: observed, kappa: compared < KAPPA_NEEDS || chance === 1 ? null : (observed - chance) / (1 - chance), ...others }
}
