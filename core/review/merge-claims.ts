import type { Claim, ClaimPatch } from '../model/claim.ts'
import { claimPatchSchema } from '../model/claim.ts'
import type { Source } from '../model/source.ts'

export type Json = null | string | number | boolean | Json[] | { [key: string]: Json }

/** A field that both changed, differently, since they last shared the claim. `field` is a key of Claim, `sources.<id>`, or `*` for the claim itself (null where it was removed). */
export interface Conflict { claimId: string; articleId: string; quote: string; field: string; base: Json; ours: Json; theirs: Json }
export interface Resolution { claimId: string; field: string; take: 'ours' | 'theirs' }
export interface FieldChange { claimId: string; field: keyof ClaimPatch; from: Json; to: Json }
/** `changes` is what their side would change in ours without asking. */
export interface Comparison { changes: FieldChange[]; added: Claim[]; removed: string[]; conflicts: Conflict[] }
/** What joining their claims to ours comes to: one change for the store. Conflicts without a resolution keep ours and are told. */
export interface Merge { edits: { claimId: string; patch: ClaimPatch }[]; adds: Claim[]; removes: string[]; unresolved: Conflict[] }

const json = (value: unknown): Json => (value === undefined ? null : (value as Json))

/** Equality of JSON values; the order of an object's keys says nothing. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, i) => sameJson(each, b[i] ?? null))
  const [left, right] = [a as { [key: string]: Json }, b as { [key: string]: Json }]
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key] ?? null, right[key] ?? null))
}

/** The fields that reviewers decide; sources are merged one by one, not as a list. */
const FIELDS = (Object.keys(claimPatchSchema.shape) as (keyof ClaimPatch)[]).filter((field) => field !== 'sources')

const conflictOf = (claim: Claim, field: string, base: Json, ours: Json, theirs: Json): Conflict => ({
  claimId: claim.id, articleId: claim.articleId, quote: claim.mentions[0]?.anchor.quote ?? '', field, base, ours, theirs
})

/** Three versions of a claim joined: the fields to set in ours, and what both changed differently. `resolved` says whose a field is to be. */
function mergeClaim(base: Claim, ours: Claim, theirs: Claim, resolved: (field: string) => Resolution['take'] | null): { patch: ClaimPatch; conflicts: Conflict[] } {
  const patch: Record<string, unknown> = {}
  const conflicts: Conflict[] = []
  for (const field of FIELDS) {
    const [was, here, there] = [json(base[field]), json(ours[field]), json(theirs[field])]
    if (sameJson(here, there) || sameJson(was, there)) continue
    const take = sameJson(was, here) ? 'theirs' : resolved(field)
    if (take === 'theirs') patch[field] = there
    else if (take === null) conflicts.push(conflictOf(ours, field, was, here, there))
  }
  const sources = mergeSources(base, ours, theirs, resolved)
  if (sources.merged) patch['sources'] = sources.merged
  return { patch, conflicts: [...conflicts, ...sources.conflicts] }
}

/** Sources join by id: each is taken from whoever changed, added or removed it; ours stand first, in our order. */
function mergeSources(base: Claim, ours: Claim, theirs: Claim, resolved: (field: string) => Resolution['take'] | null): { merged: Source[] | null; conflicts: Conflict[] } {
  const byId = (claim: Claim) => new Map(claim.sources.map((source) => [source.id, source]))
  const [was, here, there] = [byId(base), byId(ours), byId(theirs)]
  const merged: Source[] = []
  const conflicts: Conflict[] = []
  let differs = false
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const [b, o, t] = [was.get(id) ?? null, here.get(id) ?? null, there.get(id) ?? null]
    const [bj, oj, tj] = [json(b), json(o), json(t)]
    let kept = o
    if (!sameJson(oj, tj) && !sameJson(bj, tj)) {
      const take = sameJson(bj, oj) ? 'theirs' : resolved(`sources.${id}`)
      if (take === 'theirs') kept = t
      else if (take === null) conflicts.push(conflictOf(ours, `sources.${id}`, bj, oj, tj))
    }
    if (kept !== o) differs = true
    if (kept) merged.push(kept)
  }
  return { merged: differs ? merged : null, conflicts }
}

/**
 * Joins their claims to ours, field by field, against the claims that both last shared. What only they changed is taken; what only we
 * changed stays; what both changed alike is settled; what both changed differently needs a resolution and until then stays ours. Claims
 * made by one side are added; a claim that one side removed and the other changed is a conflict of field `*`. Joining the same again
 * changes nothing more.
 */
export function mergeClaims(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[], resolutions: readonly Resolution[]): Merge {
  const byId = (claims: readonly Claim[]) => new Map(claims.map((claim) => [claim.id, claim]))
  const [was, here, there] = [byId(base), byId(ours), byId(theirs)]
  const takes = new Map(resolutions.map(({ claimId, field, take }) => [`${claimId} ${field}`, take]))
  const merge: Merge = { edits: [], adds: [], removes: [], unresolved: [] }
  for (const [claimId, their] of there) {
    const resolved = (field: string) => takes.get(`${claimId} ${field}`) ?? null
    const our = here.get(claimId)
    const shared = was.get(claimId)
    if (!our && !shared) merge.adds.push(their)
    else if (!our && shared) {
      const { patch } = mergeClaim(shared, shared, their, () => null)
      if (Object.keys(patch).length === 0) continue
      const take = resolved('*')
      if (take === 'theirs') merge.adds.push(their)
      else if (take === null) merge.unresolved.push(conflictOf(their, '*', json(shared), null, json(their)))
    } else if (our) {
      const { patch, conflicts } = mergeClaim(shared ?? our, our, their, resolved)
      if (Object.keys(patch).length > 0) merge.edits.push({ claimId, patch })
      merge.unresolved.push(...conflicts)
    }
  }
  for (const [claimId, shared] of was) {
    const our = here.get(claimId)
    if (there.has(claimId) || !our) continue
    const { patch } = mergeClaim(shared, shared, our, () => null)
    const take = Object.keys(patch).length === 0 ? 'theirs' : (takes.get(`${claimId} *`) ?? null)
    if (take === 'theirs') merge.removes.push(claimId)
    else if (take === null) merge.unresolved.push(conflictOf(our, '*', json(shared), json(our), null))
  }
  return merge
}

/** What their claims would change in ours, and where both decided differently. Changes nothing. */
export function compareClaims(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[]): Comparison {
  const { edits, adds, removes, unresolved } = mergeClaims(base, ours, theirs, [])
  const here = new Map(ours.map((claim) => [claim.id, claim]))
  const changes = edits.flatMap(({ claimId, patch }) =>
    (Object.entries(patch) as [keyof ClaimPatch, unknown][]).map(([field, to]): FieldChange => ({ claimId, field, from: json(here.get(claimId)?.[field]), to: json(to) }))
  )
  return { changes, added: adds, removed: removes, conflicts: unresolved }
}
