import type { Claim } from '../model/claim.ts'
import { placeOfMention } from './conflict.ts'

/**
 * Claims that either side joined into another. `byUs` and `byThem` lead from each to the one that it was joined into, on that side. `successor` leads from a claim's id to that of the
 * claim which it is to be by what both did: its own where nobody joined it, or where each side joined it into another one, which nobody chose to join. It is the same on either side.
 */
export interface JoinedAway { byUs: ReadonlyMap<string, string>; byThem: ReadonlyMap<string, string>; successor: (claimId: string) => string }

/** From the former ids of claims, without those that are claims there, to the claims. `released` are those that the other side made claims of their own again. */
function heirs(claims: readonly Claim[], released: ReadonlySet<string>): Map<string, string> {
  const living = new Set(claims.map(({ id }) => id))
  const found = new Map<string, string>()
  for (const { id, formerIds } of claims) for (const former of formerIds) if (!living.has(former) && !released.has(former) && !found.has(former)) found.set(former, id)
  return found
}

/** The former ids that a side took from the claims which had them: it split those off again. */
function releasedBy(claims: readonly Claim[], base: readonly Claim[]): Set<string> {
  const was = new Map(base.map((claim) => [claim.id, claim]))
  return new Set(claims.flatMap((claim) => (was.get(claim.id)?.formerIds ?? []).filter((id) => !claim.formerIds.includes(id))))
}

/** Sets of ids that are one claim. */
class Unions {
  readonly #above = new Map<string, string>()
  find(id: string): string {
    let at = id
    for (let above = this.#above.get(at); above !== undefined; above = this.#above.get(at)) at = above
    return at
  }
  join(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)]
    if (first !== second) this.#above.set(first, second)
  }
}

/** Claims that each side split off with the very same passages, under ids of its own since they split it off different claims: from the one of the higher id to the other. */
function splitAlike(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[]): Map<string, string> {
  const placesOf = ({ mentions }: Claim): string => mentions.map(placeOfMention).sort().join()
  const known = new Set(base.flatMap(({ mentions }) => mentions.map(placeOfMention)))
  const newIn = (claims: readonly Claim[], others: readonly Claim[]): Claim[] => {
    const ids = new Set([...base, ...others].flatMap(({ id, formerIds }) => [id, ...formerIds]))
    return claims.filter(({ id, mentions }) => !ids.has(id) && mentions.every((mention) => known.has(placeOfMention(mention))))
  }
  const here = new Map(newIn(ours, theirs).map((claim) => [placesOf(claim), claim.id]))
  return new Map(newIn(theirs, ours).flatMap((claim) => {
    const id = here.get(placesOf(claim))
    return id === undefined ? [] : [id < claim.id ? [claim.id, id] as const : [id, claim.id] as const]
  }))
}

/** Works out which claims were joined into others since both sides shared them, and before. Joining into a claim of `removed` counts for nothing: it is to be no claim any more. */
export function joinedAway(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[], removed: ReadonlySet<string>): JoinedAway {
  const byUs = heirs(ours, releasedBy(theirs, base))
  const byThem = heirs(theirs, releasedBy(ours, base))
  const steps = new Map([...new Set([...byUs.keys(), ...byThem.keys()])].map((id) => [id, [byUs.get(id), byThem.get(id)].filter((to): to is string => to !== undefined && !removed.has(to))] as const))
  for (const [id, to] of splitAlike(base, ours, theirs)) steps.set(id, [to])
  const unions = new Unions()
  const open = new Set(steps.keys())
  for (let wentOn = true; wentOn;) {
    wentOn = false
    for (const id of open) {
      const [to, other] = steps.get(id) ?? []
      // Where each side joined it into another claim, that is one claim only if those two are one by what else was joined.
      if (to === undefined || (other !== undefined && unions.find(to) !== unions.find(other))) continue
      unions.join(id, to)
      open.delete(id)
      wentOn = true
    }
  }
  const stays = new Map<string, string>()
  const members = new Set([...steps].flatMap(([id, to]) => [id, ...to]))
  const living = new Set([...ours, ...theirs].map(({ id }) => id))
  // The one that was joined into none stays; of two that each side joined the other way about, that of the lower id, on either side.
  const isLast = (id: string): boolean => (steps.get(id) ?? []).length === 0
  for (const id of [...members].filter((member) => living.has(member)).sort()) {
    const set = unions.find(id)
    const known = stays.get(set)
    if (known === undefined || (isLast(id) && !isLast(known))) stays.set(set, id)
  }
  return { byUs, byThem, successor: (id) => (members.has(id) ? stays.get(unions.find(id)) ?? id : id) }
}

/** What each claim was before, by what both sides say: no claim's former id is that of a claim, or another claim's too. `homeOf` says where one belongs that the sides give to different claims. */
export function formerIdsOf(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[], outcome: readonly Claim[], { successor }: JoinedAway, homeOf: (formerId: string, among: readonly string[]) => string): Map<string, string[]> {
  const living = new Set(outcome.map(({ id }) => id))
  const dropped = new Set([...releasedBy(ours, base), ...releasedBy(theirs, base)])
  const homes = new Map<string, Set<string>>()
  const put = (formerId: string, claimId: string): void => {
    const home = successor(claimId)
    if (formerId === home || living.has(formerId) || dropped.has(formerId) || !living.has(home)) return
    homes.set(formerId, (homes.get(formerId) ?? new Set()).add(home))
  }
  for (const { id, formerIds } of [...ours, ...theirs]) for (const formerId of [id, ...formerIds]) put(formerId, id)
  const found = new Map<string, string[]>(outcome.map(({ id }) => [id, []]))
  for (const [formerId, among] of homes) found.get(among.size === 1 ? [...among][0] ?? '' : homeOf(formerId, [...among].sort()))?.push(formerId)
  return found
}
