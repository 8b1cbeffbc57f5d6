import type { Claim } from '../model/claim.ts'
import { joinLists } from './three-way.ts'

/**
 * Claims that either side joined into another. `byUs` and `byThem` lead from each to the one that it was joined into, on that side; `formerIds` is what each
 * claim that both have was before, by both sides' doing.
 */
export interface JoinedAway { byUs: ReadonlyMap<string, string>; byThem: ReadonlyMap<string, string>; formerIds: ReadonlyMap<string, string[]> }

/** From the former ids of claims, without those that are claims there, to the claims. `released` are those that the other side made claims of their own again. */
function heirs(claims: readonly Claim[], released: ReadonlySet<string>): Map<string, string> {
  const living = new Set(claims.map(({ id }) => id))
  const found = new Map<string, string>()
  for (const { id, formerIds } of claims) for (const former of formerIds) if (!living.has(former) && !released.has(former) && !found.has(former)) found.set(former, id)
  return found
}

/** Works out which claims were joined into others since both sides shared them, and before. */
export function joinedAway(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[]): JoinedAway {
  const was = new Map(base.map((claim) => [claim.id, claim]))
  const released = (claims: readonly Claim[]): Set<string> => new Set(claims.flatMap((claim) => (was.get(claim.id)?.formerIds ?? []).filter((id) => !claim.formerIds.includes(id))))
  const byUs = heirs(ours, released(theirs))
  const theirsById = new Map(theirs.map((claim) => [claim.id, claim]))
  const formerIds = new Map(ours.flatMap((our) => {
    const their = theirsById.get(our.id)
    if (their === undefined) return []
    // Where both joined one claim, into different ones, it stays where we have it.
    const joined = joinLists(was.get(our.id)?.formerIds ?? [], our.formerIds, their.formerIds, (id) => id) ?? our.formerIds
    return [[our.id, joined.filter((id) => our.formerIds.includes(id) || (byUs.get(id) ?? our.id) === our.id)] as const]
  }))
  return { byUs, byThem: heirs(theirs, released(ours)), formerIds }
}

/** From a claim's id to that of the claim which it has become by joining, as far as the way leads; the same id where it was joined into none. */
export function successors({ byUs, byThem }: JoinedAway): (claimId: string) => string {
  return (claimId) => {
    const seen = new Set<string>()
    let at = claimId
    while (!seen.has(at)) {
      seen.add(at)
      // Of two that each side joined the other way about, ours stays.
      at = byUs.get(at) ?? (byUs.has(byThem.get(at) ?? '') ? at : byThem.get(at)) ?? at
    }
    return at
  }
}
