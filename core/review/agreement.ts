import type { Claim } from '../model/claim.ts'

/** How far two reviewers agree on the claims that both judged. `kappa` is null where fewer than one was judged by both, or where chance agreement is total. */
export interface Agreement { compared: number; verdictAgreement: number | null; kappa: number | null }

/**
 * Agreement on verdicts: the share of claims given the same verdict by both, and Cohen's kappa, which takes out the agreement that chance
 * alone would give (J. Cohen, "A coefficient of agreement for nominal scales", 1960). Claims that either left unverified are not compared.
 */
export function agreementOf(ours: readonly Claim[], theirs: readonly Claim[]): Agreement {
  const there = new Map(theirs.map((claim) => [claim.id, claim.verdict]))
  const pairs = ours.flatMap((claim) => {
    const other = there.get(claim.id)
    return other === undefined || other === 'unverified' || claim.verdict === 'unverified' ? [] : [[claim.verdict, other] as const]
  })
  const compared = pairs.length
  if (compared === 0) return { compared, verdictAgreement: null, kappa: null }
  const observed = pairs.filter(([a, b]) => a === b).length / compared
  const share = (side: 0 | 1, verdict: string) => pairs.filter((pair) => pair[side] === verdict).length / compared
  const chance = [...new Set(pairs.flat())].reduce((sum, verdict) => sum + share(0, verdict) * share(1, verdict), 0)
  return { compared, verdictAgreement: observed, kappa: chance === 1 ? null : (observed - chance) / (1 - chance) }
}
