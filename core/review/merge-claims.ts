import type { Claim, ClaimPatch, Mention } from '../model/claim.ts'
import { leadsTo, LONGEST_NOTE } from '../model/join-claims.ts'
import type { Json } from '../model/same-json.ts'
import { json, sameJson } from '../model/same-json.ts'
import type { Conflict, Resolution } from './conflict.ts'
import { conflictOf, FIELDS, inReadingOrder, placeOfMention } from './conflict.ts'
import { foldClaim } from './fold-claim.ts'
import { joinedAway, successors } from './joined-away.ts'
import { mergeSources } from './merge-sources.ts'
import { joinLists, joinParagraphs, takeFrom } from './three-way.ts'

export interface FieldChange { claimId: string; field: keyof Claim; from: Json; to: Json }
/** `changes` is what their side would change in ours without asking. */
export interface Comparison { changes: FieldChange[]; added: Claim[]; removed: string[]; conflicts: Conflict[] }
/** What joining their claims to ours comes to: one change for the store. Conflicts without a resolution keep ours and are told. */
export interface Merge { edits: { claimId: string; patch: MergedFields }[]; adds: Claim[]; removes: string[]; unresolved: Conflict[] }
export type MergedFields = ClaimPatch & Partial<Pick<Claim, 'formerIds'>>

/** What a field comes to of which both changed parts, where the parts can stand together; null where they cannot. */
function joined(field: keyof ClaimPatch, base: Claim, ours: Claim, theirs: Claim): Json {
  if (field === 'note') {
    const note = joinParagraphs(base.note, ours.note, theirs.note)
    return note.length <= LONGEST_NOTE ? note : null
  }
  if (field === 'who') return json(joinLists(base.who, ours.who, theirs.who, (who) => who))
  if (field === 'mentions') {
    const mentions = joinLists(base.mentions, ours.mentions, theirs.mentions, placeOfMention)
    return mentions === null || mentions.length === 0 ? null : json(inReadingOrder(mentions))
  }
  return null
}

/**
 * Three versions of a claim joined: what ours becomes, and what both changed differently. `resolved` says whose a field is to be. Without a base,
 * as where both have a claim that neither was handed, every difference is a conflict.
 */
function mergeClaim(base: Claim | undefined, ours: Claim, theirs: Claim, resolved: (field: string) => Resolution['take'] | null): { claim: Claim; conflicts: Conflict[] } {
  const patch: Record<string, unknown> = {}
  const conflicts: Conflict[] = []
  for (const field of FIELDS) {
    let take = takeFrom(base?.[field], ours[field], theirs[field])
    if (take === 'conflict') {
      // Without a base no passage is known to have been taken out.
      const both = base || field === 'mentions' ? joined(field, base ?? { ...ours, mentions: [] }, ours, theirs) : null
      if (both !== null) {
        patch[field] = both
        continue
      }
      const answer = resolved(field)
      if (answer === null) conflicts.push(conflictOf(ours, field, json(base?.[field]), json(ours[field]), json(theirs[field])))
      take = answer ?? 'ours'
    }
    if (take === 'theirs') patch[field] = theirs[field]
  }
  const sources = mergeSources(base?.sources, ours.sources, theirs.sources, (id) => resolved(`sources.${id}`))
  for (const { id, base: was, ours: here, theirs: there } of sources.conflicts) conflicts.push(conflictOf(ours, `sources.${id}`, json(was), json(here), json(there)))
  return { claim: { ...ours, ...(patch as Partial<Claim>), sources: sources.sources }, conflicts }
}

/** Whether a claim says what its base said, in all that reviewers decide. */
const isAsItWas = (base: Claim, claim: Claim): boolean => [...FIELDS, 'sources' as const].every((field) => sameJson(json(base[field]), json(claim[field])))

/** The fields in which a claim differs from what it was. */
function patchOf(was: Claim, is: Claim): MergedFields {
  const fields = [...FIELDS, 'sources', 'formerIds'] as const
  return Object.fromEntries(fields.filter((field) => !sameJson(json(was[field]), json(is[field]))).map((field) => [field, is[field]]))
}

/**
 * Their claim without the mentions that came to it by joining and that we had taken from the claim which was joined: they were split off here, or removed. Without this they
 * would come back when the same bundle is merged again.
 */
function withoutTakenAway(their: Claim, was: ReadonlyMap<string, Claim>, here: ReadonlyMap<string, Claim>): Claim {
  const taken = new Set(their.formerIds.flatMap((id) => {
    const holder = here.get(id) ?? here.get(their.id)
    const held = new Set(holder?.mentions.map(placeOfMention))
    return holder === undefined ? [] : (was.get(id)?.mentions ?? []).map(placeOfMention).filter((place) => !held.has(place))
  }))
  const own = new Set(was.get(their.id)?.mentions.map(placeOfMention))
  const mentions = their.mentions.filter((mention) => own.has(placeOfMention(mention)) || !taken.has(placeOfMention(mention)))
  return mentions.length === 0 ? their : { ...their, mentions }
}

const byId = (claims: readonly Claim[]) => new Map(claims.map((claim) => [claim.id, claim]))

/**
 * Joins their claims to ours, field by field, against the claims that both last shared. What only they changed is taken; what only we
 * changed stays; what both changed alike is settled. Where both changed a field, notes keep the paragraphs of both, and mentions, who is counted and
 * sources are joined item by item; any other field needs a resolution and until then stays ours. Claims made by one side are added; a claim that one
 * side removed and the other changed is a conflict of field `*`. A claim that one side joined into another and the other side changed is joined too, and what was
 * changed goes into that one (see {@link foldClaim}). Joining the same again changes nothing more.
 */
export function mergeClaims(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[], resolutions: readonly Resolution[]): Merge {
  const away = joinedAway(base, ours, theirs)
  // Parts of a claim that was joined into another are parts of that one, on either side.
  const followed = successors(away)
  const follow = (claims: readonly Claim[]) => byId(claims.map((claim) => (claim.subsetOf === null ? claim : { ...claim, subsetOf: followed(claim.subsetOf) })))
  const [was, here] = [follow(base), follow(ours)]
  const there = new Map([...follow(theirs)].map(([id, their]) => [id, withoutTakenAway(their, was, here)]))
  const takes = new Map(resolutions.map(({ claimId, field, take }) => [`${claimId} ${field}`, take]))
  const resolvedOf = (claimId: string) => (field: string): Resolution['take'] | null => takes.get(`${claimId} ${field}`) ?? null
  const merged = new Map(here)
  const added = new Map<string, Claim>()
  const removes: string[] = []
  const unresolved: Conflict[] = []
  const standing = (claimId: string): Claim | undefined => merged.get(claimId) ?? added.get(claimId)
  const fold = (target: Claim, edited: Claim, side: 'ours' | 'theirs'): void => {
    const base = was.get(edited.id)
    const folded = base !== undefined && isAsItWas(base, edited) ? { claim: target, conflicts: [] } : foldClaim(target, base, edited, side, resolvedOf(edited.id))
    unresolved.push(...folded.conflicts)
    const former = [edited.id, ...edited.formerIds].filter((id) => id === edited.id || standing(id) === undefined)
    const claim = { ...folded.claim, formerIds: [...new Set([...target.formerIds, ...former])].filter((id) => id !== target.id) };
    (merged.has(target.id) ? merged : added).set(target.id, claim)
  }

  for (const [claimId, their] of there) {
    const our = here.get(claimId)
    if (our !== undefined) {
      const { claim, conflicts } = mergeClaim(was.get(claimId), our, their, resolvedOf(claimId))
      merged.set(claimId, { ...claim, formerIds: away.formerIds.get(claimId) ?? claim.formerIds })
      unresolved.push(...conflicts)
    } else if (!was.has(claimId) && !away.byUs.has(claimId)) added.set(claimId, their)
  }
  for (const [claimId, our] of here) {
    const target = standing(followed(claimId))
    if (there.has(claimId) || !away.byThem.has(claimId) || target === undefined || target.id === claimId) continue
    fold(target, our, 'ours')
    merged.delete(claimId)
    removes.push(claimId)
  }
  for (const [claimId, their] of there) {
    if (here.has(claimId) || added.has(claimId)) continue
    const shared = was.get(claimId)
    if (shared && isAsItWas(shared, their)) continue
    const target = standing(followed(claimId))
    if (target !== undefined) {
      fold(target, their, 'theirs')
      continue
    }
    const take = resolvedOf(claimId)('*')
    if (take === 'theirs') added.set(claimId, their)
    else if (take === null) unresolved.push(conflictOf(their, '*', json(shared), null, json(their)))
  }
  for (const [claimId, our] of merged) {
    const shared = was.get(claimId)
    // One that both joined, but the other way about, is what theirs was joined into.
    if (there.has(claimId) || shared === undefined || away.byThem.has(claimId)) continue
    const take = isAsItWas(shared, here.get(claimId) ?? our) ? 'theirs' : resolvedOf(claimId)('*')
    if (take === 'theirs') {
      merged.delete(claimId)
      removes.push(claimId)
    } else if (take === null) unresolved.push(conflictOf(our, '*', json(shared), json(our), null))
  }
  for (const [claimId, mention] of mentionsLeftOut([...was.values()], [...here.values()], theirs, [...merged.values(), ...added.values()])) {
    const target = standing(followed(claimId))
    if (target !== undefined) (merged.has(target.id) ? merged : added).set(target.id, { ...target, mentions: inReadingOrder([...target.mentions, mention]) })
  }
  return { ...asChange(ours, merged, added), removes, unresolved }
}

/**
 * Mentions that no claim has any more though neither side took them out: each side had moved them, by joining and splitting, and the moves crossed. Each with the claim that has
 * it on our side, or else on theirs.
 */
function mentionsLeftOut(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[], outcome: readonly Claim[]): [string, Mention][] {
  const placesOf = (claims: readonly Claim[]) => new Map(claims.flatMap(({ id, mentions }) => mentions.map((mention) => [placeOfMention(mention), [id, mention] as const] as const)))
  const [was, here, there, now] = [placesOf(base), placesOf(ours), placesOf(theirs), placesOf(outcome)]
  return [...new Map([...there, ...here])].filter(([place]) => !now.has(place) && (!was.has(place) || (here.has(place) && there.has(place)))).map(([, [id, mention]]) => [id, mention])
}

/** What the claims have become, as edits of ours and claims to add; no claim is a part of one that is not there, or of itself by way of its wholes. */
function asChange(ours: readonly Claim[], merged: ReadonlyMap<string, Claim>, added: ReadonlyMap<string, Claim>): Pick<Merge, 'edits' | 'adds'> {
  const all = new Map([...merged, ...added])
  const wholes = new Map([...all].map(([id, { subsetOf }]) => [id, subsetOf !== null && all.has(subsetOf) ? subsetOf : null]))
  for (const [id, whole] of wholes) if (leadsTo(id, whole, wholes)) wholes.set(id, null)
  const linked = (claim: Claim): Claim => ({ ...claim, subsetOf: wholes.get(claim.id) ?? null })
  const edits = ours.flatMap((our) => {
    const now = merged.get(our.id)
    const patch = now === undefined ? {} : patchOf(our, linked(now))
    return Object.keys(patch).length === 0 ? [] : [{ claimId: our.id, patch }]
  })
  return { edits, adds: [...added.values()].map(linked) }
}

/** What their claims would change in ours, and where both decided differently. Changes nothing. */
export function compareClaims(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[]): Comparison {
  const { edits, adds, removes, unresolved } = mergeClaims(base, ours, theirs, [])
  const here = byId(ours)
  const changes = edits.flatMap(({ claimId, patch }) =>
    (Object.entries(patch) as [keyof MergedFields, unknown][]).map(([field, to]): FieldChange => ({ claimId, field, from: json(here.get(claimId)?.[field]), to: json(to) }))
  )
  return { changes, added: adds, removed: removes, conflicts: unresolved }
}
