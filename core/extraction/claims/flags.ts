import type { ClaimFlag } from '../../model/claim.ts'
import type { ExtractedClaim } from '../extracted.ts'
import type { Quantity } from '../quantity.ts'

const leastOfClaim = (claim: ExtractedClaim): number => claim.figure.value ?? claim.figure.min ?? 0

/** Marks parts larger than their whole, and parts that together are more than it. Changes the claims' flags. */
export function flagImpossibleSums(claims: readonly ExtractedClaim[]): void {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const parts = new Map<string, ExtractedClaim[]>()
  for (const claim of claims) {
    if (!claim.subsetOf) continue
    const members = parts.get(claim.subsetOf)
    if (members) members.push(claim)
    else parts.set(claim.subsetOf, [claim])
  }
  for (const [id, members] of parts) {
    const whole = byId.get(id)
    const limit = whole?.figure.max
    if (!whole || limit === null || limit === undefined) continue
    for (const part of members) {
      if (leastOfClaim(part) > limit) part.flags.push(flag('subset-exceeds-whole', `${leastOfClaim(part)} is said to be part of ${limit}`))
    }
    const sums = new Map<string, number>()
    for (const part of members) sums.set(part.measure, (sums.get(part.measure) ?? 0) + leastOfClaim(part))
    for (const [measure, sum] of sums) {
      if (members.length > 1 && sum > limit) whole.flags.push(flag('sum-exceeds-whole', `its parts (${measure}) add up to ${sum}, more than ${limit}`))
    }
  }
}

/** What is to be looked at of a figure by itself: a currency that the text does not name, that another side contests it, and that the text puts another in its place. */
export const flagsOf = ({ unit, unitAssumed }: Quantity, disputed: boolean, superseded: boolean): ClaimFlag[] => [
  ...(unitAssumed ? [flag('currency-assumed', `${unit ?? 'the currency'} is assumed`)] : []),
  ...(disputed ? [flag('disputed-in-text', 'another side denies or disputes it right behind')] : []),
  ...(superseded ? [flag('superseded-in-text', 'the text puts a later or corrected figure in its place')] : [])
]

const flag = (code: ClaimFlag['code'], message: string): ClaimFlag => ({ code, message })
