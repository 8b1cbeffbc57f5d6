import type { Claim, ClaimPatch } from '../model/claim.ts'
import { claimPatchSchema } from '../model/claim.ts'
import { mergeSources } from './merge-sources.ts'
import type { Json } from './three-way.ts'
import { joinLists, joinParagraphs, json, sameJson, takeFrom } from './three-way.ts'

/** A field that both changed, differently, since they last shared the claim. `field` is a key of Claim, `sources.<id>`, or `*` for the claim itself (null where it was removed). */
export interface Conflict { claimId: string; articleId: string; quote: string; field: string; base: Json; ours: Json; theirs: Json }
export interface Resolution { claimId: string; field: string; take: 'ours' | 'theirs' }
export interface FieldChange { claimId: string; field: keyof ClaimPatch; from: Json; to: Json }
/** `changes` is what their side would change in ours without asking. */
export interface Comparison { changes: FieldChange[]; added: Claim[]; removed: string[]; conflicts: Conflict[] }
/** What joining their claims to ours comes to: one change for the store. Conflicts without a resolution keep ours and are told. */
export interface Merge { edits: { claimId: string; patch: ClaimPatch }[]; adds: Claim[]; removes: string[]; unresolved: Conflict[] }

/** The fields that reviewers decide; sources are merged one by one, not as a list. */
const FIELDS = (Object.keys(claimPatchSchema.shape) as (keyof ClaimPatch)[]).filter((field) => field !== 'sources')
/** The longest note that a claim may have, in UTF-16 units. */
const LONGEST_NOTE = claimPatchSchema.shape.note.unwrap().maxLength ?? Number.POSITIVE_INFINITY

const conflictOf = (claim: Claim, field: string, base: Json, ours: Json, theirs: Json): Conflict => ({
  claimId: claim.id, articleId: claim.articleId, quote: claim.mentions[0]?.anchor.quote ?? '', field, base, ours, theirs
})

/** What a field comes to of which both changed parts, where the parts can stand together; null where they cannot. */
function joined(field: keyof ClaimPatch, base: Claim, ours: Claim, theirs: Claim): Json {
  if (field === 'note') {
    const note = joinParagraphs(base.note, ours.note, theirs.note)
    return note.length <= LONGEST_NOTE ? note : null
  }
  if (field === 'who') return json(joinLists(base.who, ours.who, theirs.who, (who) => who))
  if (field === 'mentions') {
    const mentions = joinLists(base.mentions, ours.mentions, theirs.mentions, ({ anchor }) => `${anchor.start} ${anchor.end}`)
    return mentions === null || mentions.length === 0 ? null : json(mentions.sort((a, b) => a.anchor.start - b.anchor.start))
  }
  return null
}

/**
 * Three versions of a claim joined: the fields to set in ours, and what both changed differently. `resolved` says whose a field is to be. Without a base,
 * as where both have a claim that neither was handed, every difference is a conflict.
 */
function mergeClaim(base: Claim | undefined, ours: Claim, theirs: Claim, resolved: (field: string) => Resolution['take'] | null): { patch: ClaimPatch; conflicts: Conflict[] } {
  const patch: Record<string, unknown> = {}
  const conflicts: Conflict[] = []
  for (const field of FIELDS) {
    let take = takeFrom(base?.[field], ours[field], theirs[field])
    if (take === 'conflict') {
      const both = base ? joined(field, base, ours, theirs) : null
      if (both !== null) {
        if (!sameJson(both, json(ours[field]))) patch[field] = both
        continue
      }
      const answer = resolved(field)
      if (answer === null) conflicts.push(conflictOf(ours, field, json(base?.[field]), json(ours[field]), json(theirs[field])))
      take = answer ?? 'ours'
    }
    if (take === 'theirs') patch[field] = theirs[field]
  }
  const sources = mergeSources(base?.sources, ours.sources, theirs.sources, (id) => resolved(`sources.${id}`))
  if (!sameJson(json(sources.sources), json(ours.sources))) patch['sources'] = sources.sources
  for (const { id, base: was, ours: here, theirs: there } of sources.conflicts) conflicts.push(conflictOf(ours, `sources.${id}`, json(was), json(here), json(there)))
  return { patch, conflicts }
}

/**
 * Joins their claims to ours, field by field, against the claims that both last shared. What only they changed is taken; what only we
 * changed stays; what both changed alike is settled. Where both changed a field, notes keep the paragraphs of both, and mentions, who is counted and
 * sources are joined item by item; any other field needs a resolution and until then stays ours. Claims made by one side are added; a claim that one
 * side removed and the other changed is a conflict of field `*`. Joining the same again changes nothing more.
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
      const { patch, conflicts } = mergeClaim(shared, our, their, resolved)
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
