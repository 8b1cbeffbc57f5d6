import { isDeepStrictEqual } from 'node:util'
import type { Claim, ClaimPatch } from '../model/claim.ts'
import { claimSchema } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { AppError } from '../model/error.ts'
import type { ArticleFile } from './article-file.ts'
import { inReadingOrder } from './article-file.ts'

type Json = ClaimEvent['changes'][number]['from']

/** What one action does to one article: its claims afterwards, and the events to add to its history. */
export interface ArticleChange { claims: Claim[]; events: ClaimEvent[]; changed: Claim[] }

export interface ChangeFacts { changeId: string; action: ClaimEvent['action']; target: string | null; by: string; at: string; newId: () => string }

const event = (facts: ChangeFacts, claimId: string, changes: ClaimEvent['changes']): ClaimEvent => ({
  id: facts.newId(), changeId: facts.changeId, claimId, at: facts.at, by: facts.by, action: facts.action, target: facts.target, changes
})

/** JSON has no undefined: a field that was absent reads as null in an event. */
const json = (value: unknown): Json => (value === undefined ? null : (value as Json))

/**
 * Applies edits, additions and removals to one article's file. A field set to what it is already makes no event; a claim none of whose
 * fields change stays untouched. Throws AppError not-found for a claim that is not there and invalid-input for a patch that breaks its shape.
 */
export function applyChange(
  file: ArticleFile,
  change: { edits: readonly { claimId: string; patch: ClaimPatch }[]; adds: readonly Claim[]; removes: readonly string[] },
  facts: ChangeFacts
): ArticleChange {
  const byId = new Map(file.claims.map((claim) => [claim.id, claim]))
  const events: ClaimEvent[] = []
  const changed = new Map<string, Claim>()
  for (const { claimId, patch } of change.edits) {
    const before = byId.get(claimId)
    if (!before) throw new AppError('not-found', `There is no claim ${claimId} in this article.`, { claimId })
    const fields = Object.entries(patch).filter(([field, value]) => value !== undefined && !isDeepStrictEqual(before[field as keyof Claim], value))
    if (fields.length === 0) continue
    const after = claimSchema.safeParse({ ...before, ...Object.fromEntries(fields), updatedAt: facts.at })
    if (!after.success) throw new AppError('invalid-input', `The change of claim ${claimId} is not valid: ${after.error.issues[0]?.message ?? ''}`, { claimId }, { cause: after.error })
    events.push(event(facts, claimId, fields.map(([field, value]) => ({ field, from: json(before[field as keyof Claim]), to: json(value) }))))
    byId.set(claimId, after.data)
    changed.set(claimId, after.data)
  }
  for (const claim of change.adds) {
    if (byId.has(claim.id)) throw new AppError('conflict', `There is a claim ${claim.id} already.`, { claimId: claim.id })
    byId.set(claim.id, claim)
    changed.set(claim.id, claim)
    events.push(event(facts, claim.id, []))
  }
  for (const claimId of change.removes) {
    const before = byId.get(claimId)
    if (!before) throw new AppError('not-found', `There is no claim ${claimId} in this article.`, { claimId })
    byId.delete(claimId)
    events.push(event(facts, claimId, [{ field: '*', from: json(before), to: null }]))
    for (const part of [...byId.values()].filter((claim) => claim.subsetOf === claimId)) {
      const freed = { ...part, subsetOf: null, updatedAt: facts.at }
      byId.set(part.id, freed)
      changed.set(part.id, freed)
      events.push(event(facts, part.id, [{ field: 'subsetOf', from: claimId, to: null }]))
    }
  }
  return { claims: inReadingOrder([...byId.values()]), events, changed: [...changed.values()] }
}

/** True for an event that brought its claim into being; such an event carries no fields. */
const isCreation = ({ changes }: ClaimEvent): boolean => changes.length === 0

/**
 * Takes the events of one change back (or, given the events of an undo, takes that back): the inverse of `events`, newest first. Throws
 * AppError conflict where a field has since been changed to something else, for then taking back would lose that.
 */
export function invertChange(file: ArticleFile, events: readonly ClaimEvent[], facts: ChangeFacts): ArticleChange {
  const byId = new Map(file.claims.map((claim) => [claim.id, claim]))
  const made: ClaimEvent[] = []
  const changed = new Map<string, Claim>()
  const conflict = (claimId: string, why: string) => new AppError('conflict', `This cannot be taken back: ${why}`, { claimId })
  for (const past of [...events].reverse()) {
    const current = byId.get(past.claimId)
    const whole = past.changes.find((change) => change.field === '*')
    if (isCreation(past)) {
      if (!current) throw conflict(past.claimId, 'the claim has since been removed.')
      byId.delete(past.claimId)
      changed.delete(past.claimId)
      made.push(event(facts, past.claimId, [{ field: '*', from: json(current), to: null }]))
    } else if (whole) {
      if (current) throw conflict(past.claimId, 'the claim is there again.')
      const restored = claimSchema.parse(whole.from)
      byId.set(past.claimId, restored)
      changed.set(past.claimId, restored)
      made.push(event(facts, past.claimId, []))
    } else {
      if (!current) throw conflict(past.claimId, 'the claim has since been removed.')
      for (const { field, to } of past.changes) {
        if (!isDeepStrictEqual(json(current[field as keyof Claim]), to)) throw conflict(past.claimId, `its ${field} has since been changed.`)
      }
      const restored = claimSchema.parse({ ...current, ...Object.fromEntries(past.changes.map(({ field, from }) => [field, from])), updatedAt: facts.at })
      byId.set(past.claimId, restored)
      changed.set(past.claimId, restored)
      made.push(event(facts, past.claimId, past.changes.map(({ field, from, to }) => ({ field, from: to, to: from }))))
    }
  }
  return { claims: inReadingOrder([...byId.values()]), events: made, changed: [...changed.values()] }
}

/**
 * A claim as it was just after one of its events, found by walking back from what it is now (null where it is gone). Gives null where it
 * did not exist just after that event. `events` are the claim's own, oldest first.
 */
export function claimAfter(current: Claim | null, events: readonly ClaimEvent[], eventId: string): Claim | null {
  const until = events.findIndex((candidate) => candidate.id === eventId)
  if (until < 0) throw new AppError('not-found', `The claim's history has no event ${eventId}.`, { eventId })
  let claim: Claim | null = current
  for (const past of events.slice(until + 1).reverse()) {
    const whole = past.changes.find((change) => change.field === '*')
    if (isCreation(past)) claim = null
    else if (whole) claim = claimSchema.parse(whole.from)
    else if (claim) claim = claimSchema.parse({ ...claim, ...Object.fromEntries(past.changes.map(({ field, from }) => [field, from])) })
  }
  const at = events[until]?.at
  return claim && at ? { ...claim, updatedAt: at } : claim
}
