import type { Claim, ClaimPatch } from '../model/claim.ts'
import { leadsTo, LONGEST_NOTE } from '../model/join-claims.ts'
import type { Json } from '../model/same-json.ts'
import { json, sameJson } from '../model/same-json.ts'
import type { Conflict, Resolution } from './conflict.ts'
import { conflictOf, FIELDS, placeOfMention } from './conflict.ts'
import { foldClaim } from './fold-claim.ts'
import { formerIdsOf, joinedAway } from './joined-away.ts'
import { mergeSources } from './merge-sources.ts'
import { placeMentions } from './place-mentions.ts'
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
    if (field === 'mentions') continue
    let take = takeFrom(base?.[field], ours[field], theirs[field])
    if (take === 'conflict') {
      const both = base ? joined(field, base, ours, theirs) : null
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

const byId = (claims: readonly Claim[]) => new Map(claims.map((claim) => [claim.id, claim]))

/** The claims of one version, parts of a claim that was joined into another being parts of that one. */
const follow = (claims: readonly Claim[], successor: (claimId: string) => string) => byId(claims.map((claim) => (claim.subsetOf === null ? claim : { ...claim, subsetOf: successor(claim.subsetOf) })))

/**
 * Joins their claims to ours, field by field, against the claims that both last shared. What only they changed is taken; what only we
 * changed stays; what both changed alike is settled. Where both changed a field, notes keep the paragraphs of both, and who is counted and
 * sources are joined item by item; any other field needs a resolution and until then stays ours. Claims made by one side are added; a claim that one
 * side removed and the other changed is a conflict of field `*`. A claim that one side joined into another and the other side changed is joined too, and what was
 * changed goes into that one (see {@link foldClaim}). Where passages belong is worked out over all claims, for they move between them (see {@link placeMentions}).
 * Both sides come to the same claims, whoever takes the other's in, as far as the same is decided. Joining the same again changes nothing more.
 */
export function mergeClaims(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[], resolutions: readonly Resolution[]): Merge {
  const takes = new Map(resolutions.map(({ claimId, field, take }) => [`${claimId} ${field}`, take]))
  const resolvedOf = (claimId: string) => (field: string): Resolution['take'] | null => takes.get(`${claimId} ${field}`) ?? null
  const unresolved: Conflict[] = []
  const { removed, conflicts } = removals(base, ours, theirs, resolvedOf)
  unresolved.push(...conflicts)
  const away = joinedAway(base, ours, theirs, removed)
  const { successor } = away
  const [was, here, there] = [follow(base, successor), follow(ours, successor), follow(theirs, successor)]
  const merged = new Map([...here].filter(([claimId]) => !removed.has(claimId)))
  const added = new Map<string, Claim>()
  const removes = ours.map(({ id }) => id).filter((id) => removed.has(id))
  const standing = (claimId: string): Claim | undefined => merged.get(claimId) ?? added.get(claimId)
  const stand = (claim: Claim): void => { (merged.has(claim.id) ? merged : added).set(claim.id, claim) }
  const fold = (target: Claim, edited: Claim, side: 'ours' | 'theirs'): void => {
    const known = was.get(edited.id)
    // That its whole was joined into it is no decision on what it is a part of.
    const joinedIntoIt = known?.subsetOf != null && (side === 'ours' ? away.byUs : away.byThem).get(known.subsetOf) === edited.id
    const shared = known && joinedIntoIt ? { ...known, subsetOf: edited.subsetOf } : known
    if (shared !== undefined && isAsItWas(shared, edited)) return
    const folded = foldClaim(target, shared, edited, side, resolvedOf(edited.id))
    unresolved.push(...folded.conflicts)
    stand(folded.claim)
  }

  for (const [claimId, their] of there) {
    const our = merged.get(claimId)
    if (our !== undefined) {
      const { claim, conflicts: asked } = mergeClaim(was.get(claimId), our, their, resolvedOf(claimId))
      merged.set(claimId, claim)
      unresolved.push(...asked)
    } else if (!removed.has(claimId) && successor(claimId) === claimId) added.set(claimId, their)
  }
  const onOneSide = (claims: ReadonlyMap<string, Claim>, others: ReadonlyMap<string, Claim>, side: 'ours' | 'theirs') => [...claims.values()].filter(({ id }) => !others.has(id)).map((claim) => ({ claim, side }))
  // In one order, whoever takes the other's in: what one says decides what is asked of the next.
  for (const { claim, side } of [...onOneSide(here, there, 'ours'), ...onOneSide(there, here, 'theirs')].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))) {
    const target = standing(successor(claim.id))
    if (removed.has(claim.id) || target === undefined || target.id === claim.id) continue
    fold(target, claim, side)
    if (merged.delete(claim.id)) removes.push(claim.id)
  }

  const versions = { base, ours, theirs }
  const newSince = new Set([...merged.keys(), ...added.keys()].filter((id) => !was.has(id) && here.has(id) !== there.has(id)))
  const placed = placeMentions(versions, successor, new Set([...merged.keys(), ...added.keys()]), newSince, (claimId, field) => resolvedOf(claimId)(field))
  unresolved.push(...placed.conflicts)
  for (const claim of [...merged.values(), ...added.values()]) {
    const mentions = placed.mentions.get(claim.id)
    if (mentions !== undefined) stand({ ...claim, mentions })
    else if (merged.delete(claim.id)) removes.push(claim.id)
    else added.delete(claim.id)
  }
  for (const [claimId, heirId] of placed.heirs) {
    const [left, heir] = [here.get(claimId) ?? there.get(claimId), standing(heirId)]
    if (left === undefined || heir === undefined) continue
    // It was decided that this is no claim: its verdict goes with it, what was written and gathered does not.
    const { claim, conflicts: asked } = foldClaim(heir, undefined, { ...heir, id: claimId, note: left.note, sources: left.sources }, here.has(claimId) ? 'ours' : 'theirs', resolvedOf(claimId))
    stand(claim)
    unresolved.push(...asked)
  }
  const outcome = [...merged.values(), ...added.values()]
  const formerIds = formerIdsOf(base, ours, theirs, outcome, away, (formerId, among) => {
    const places = new Set(was.get(formerId)?.mentions.map(placeOfMention))
    const shareOf = (claimId: string): number => standing(claimId)?.mentions.filter((mention) => places.has(placeOfMention(mention))).length ?? 0
    return among.reduce((most, claimId) => (shareOf(claimId) > shareOf(most) ? claimId : most))
  })
  for (const claim of outcome) stand({ ...claim, formerIds: inOrderOf(claim.formerIds, formerIds.get(claim.id) ?? []) })
  return { ...asChange(ours, merged, added), removes, unresolved: unresolved.map((conflict) => withWholes(conflict, was, here, there)) }
}

/** A conflict with the claims themselves for the ids of what a claim is a part of: of those only one side may have, nothing else could tell which they are. */
function withWholes(conflict: Conflict, ...[base, ours, theirs]: readonly ReadonlyMap<string, Claim>[]): Conflict {
  if (conflict.field !== 'subsetOf') return conflict
  const whole = (value: Json, first: ReadonlyMap<string, Claim> | undefined): Json => {
    const found = typeof value === 'string' ? [first, ours, theirs, base].flatMap((claims) => claims?.get(value) ?? [])[0] : undefined
    return found === undefined ? value : json(found)
  }
  return { ...conflict, base: whole(conflict.base, base), ours: whole(conflict.ours, ours), theirs: whole(conflict.theirs, theirs) }
}

/** Items in the order in which they were known, new ones behind. */
const inOrderOf = (known: readonly string[], items: readonly string[]): string[] => [...known.filter((item) => items.includes(item)), ...items.filter((item) => !known.includes(item)).sort()]

/**
 * The claims that are to be none any more, since one side removed them and the other left them alone, or it was decided so; and those about which that is to be asked. It is asked too of one that
 * was left alone where the side that removed it had moved a passage of it to a claim that is to be none either: the passage would be in no claim, and nobody took it out.
 */
function removals(base: readonly Claim[], ours: readonly Claim[], theirs: readonly Claim[], resolvedOf: (claimId: string) => (field: string) => Resolution['take'] | null): { removed: Set<string>; conflicts: Conflict[] } {
  const { byUs, byThem, successor } = joinedAway(base, ours, theirs, new Set())
  const [was, here, there] = [follow(base, successor), follow(ours, successor), follow(theirs, successor)]
  const oneSided = ([['ours', here, there, byThem], ['theirs', there, here, byUs]] as const).flatMap(([side, claims, others, away]) => [...claims.values()].flatMap((claim) => {
    const shared = was.get(claim.id)
    if (shared === undefined || others.has(claim.id) || away.has(claim.id)) return []
    const places = new Set(claim.mentions.map(placeOfMention))
    const movedTo = [...others.values()].filter(({ mentions }) => mentions.some((mention) => places.has(placeOfMention(mention)))).map(({ id }) => id)
    return [{ claim, side, shared, movedTo, isLeftAlone: isAsItWas(shared, claim) }]
  }))
  const asked = new Set(oneSided.filter(({ isLeftAlone }) => !isLeftAlone))
  const takeOf = (one: (typeof oneSided)[number]) => (asked.has(one) ? resolvedOf(one.claim.id)('*') ?? 'ours' : 'gone' as const)
  const removedNow = (): Set<string> => new Set(oneSided.filter((one) => takeOf(one) !== one.side).map(({ claim }) => claim.id))
  for (let removed = removedNow(); ; removed = removedNow()) {
    const more = oneSided.filter((one) => !asked.has(one) && one.movedTo.some((id) => removed.has(id)))
    for (const one of more) asked.add(one)
    if (more.length > 0) continue
    const conflicts = [...asked].filter(({ claim }) => resolvedOf(claim.id)('*') === null).map(({ claim, side, shared }) =>
      (side === 'ours' ? conflictOf(claim, '*', json(shared), json(claim), null) : conflictOf(claim, '*', json(shared), null, json(claim))))
    return { removed, conflicts }
  }
}

/** What the claims have become, as edits of ours and claims to add; no claim is a part of one that is not there, or of itself by way of its wholes. */
function asChange(ours: readonly Claim[], merged: ReadonlyMap<string, Claim>, added: ReadonlyMap<string, Claim>): Pick<Merge, 'edits' | 'adds'> {
  const all = new Map([...merged, ...added])
  const wholes = new Map([...all].map(([id, { subsetOf }]) => [id, subsetOf !== null && all.has(subsetOf) ? subsetOf : null]))
  // In one order, whoever takes the other's in: of links that go round the same one is given up.
  for (const [id, whole] of [...wholes].sort(([a], [b]) => (a < b ? -1 : 1))) if (leadsTo(id, whole, wholes)) wholes.set(id, null)
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
