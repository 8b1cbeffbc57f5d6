import { isDeepStrictEqual } from 'node:util'
import type { Claim } from '../model/claim.ts'
import { claimSchema } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { failure } from '../model/error.ts'
import type { RemovedPassages } from '../model/removed-passages.ts'
import type { Json } from '../model/same-json.ts'
import { json } from '../model/same-json.ts'
import type { ArticleFile } from './article-file.ts'
import { inReadingOrder } from './article-file.ts'
import type { LaterTexts } from './later-texts.ts'
import { removedPassages } from './removed-passages.ts'
import type { ClaimFields } from './workspace-store.ts'

type FieldChange = ClaimEvent['changes'][number]

/** What all events of one action share. */
export interface ActionFacts { changeId: string; action: ClaimEvent['action']; target: string | null; by: string; mergedBy?: string; together?: ClaimEvent['together']; at: string; newId: () => string }

/** The part of an action that falls to one article. */
export interface ArticleEdits { edits: { claimId: string; patch: ClaimFields }[]; adds: Claim[]; removes: string[] }

/** Claims are told that they were joined or split; those that were parts of them are only told of another whole. */
const eventOf = ({ newId, together, ...facts }: ActionFacts, claimId: string, changes: FieldChange[]): ClaimEvent =>
  ({ id: newId(), claimId, ...facts, ...(together?.claimIds.includes(claimId) ? { together } : {}), changes })

const created = (claim: Claim): FieldChange[] => [{ field: '*', from: null, to: json(claim) }]
const removed = (claim: Claim): FieldChange[] => [{ field: '*', from: json(claim), to: null }]

const isField = (field: string): field is keyof Claim => Object.hasOwn(claimSchema.shape, field)
const FIXED: ReadonlySet<string> = new Set(['id', 'articleId', 'createdAt', 'updatedAt'])

function fieldChanges(claim: Claim, patch: ClaimFields): FieldChange[] {
  const changes: FieldChange[] = []
  for (const [field, value] of Object.entries(patch)) {
    if (value === undefined) continue
    if (!isField(field) || FIXED.has(field)) throw failure('invalid-input/fixed-field', { claimId: claim.id, field })
    const parsed = claimSchema.shape[field].safeParse(value)
    if (!parsed.success) throw failure('invalid-input/claim-field', { claimId: claim.id, field, reason: parsed.error.issues[0]?.message ?? '' }, { cause: parsed.error })
    if (!isDeepStrictEqual(claim[field], parsed.data)) changes.push({ field, from: json(claim[field]), to: json(parsed.data) })
  }
  return changes
}

/** Collects the events of an action on one article, keeping its claims as they would be after each. */
class Draft {
  readonly claims: Map<string, Claim>
  readonly events: ClaimEvent[] = []
  readonly #facts: ActionFacts
  constructor(file: ArticleFile, facts: ActionFacts) {
    this.claims = new Map(file.claims.map((claim) => [claim.id, claim]))
    this.#facts = facts
  }
  add(claimId: string, changes: FieldChange[]): void {
    if (changes.length === 0) return
    const event = eventOf(this.#facts, claimId, changes)
    this.events.push(event)
    applyTo(this.claims, event)
  }
}

const missing = (claimId: string) => failure('not-found/claim', { claimId })

/**
 * The events that an action makes of one article; none where nothing differs. A claim that goes frees those that were a subset of it.
 * Throws AppError not-found for a claim that is not there, conflict for an added id that is, invalid-input for a value that does not fit.
 */
export function eventsOf(file: ArticleFile, { edits, adds, removes }: ArticleEdits, facts: ActionFacts): ClaimEvent[] {
  const draft = new Draft(file, facts)
  for (const { claimId, patch } of edits) {
    const claim = draft.claims.get(claimId)
    if (!claim) throw missing(claimId)
    draft.add(claimId, fieldChanges(claim, patch))
  }
  for (const claim of adds) {
    if (draft.claims.has(claim.id)) throw failure('conflict/claim', { claimId: claim.id })
    const parsed = claimSchema.safeParse(claim)
    if (!parsed.success) throw failure('invalid-input/claim', { claimId: claim.id, reason: `${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`.trim() }, { cause: parsed.error })
    draft.add(claim.id, created(parsed.data))
  }
  for (const claimId of removes) {
    const claim = draft.claims.get(claimId)
    if (!claim) throw missing(claimId)
    for (const part of draft.claims.values()) if (part.subsetOf === claimId) draft.add(part.id, [{ field: 'subsetOf', from: claimId, to: null }])
    draft.add(claimId, removed(claim))
  }
  return draft.events
}

/**
 * The events that tell where a newer text led passages that were removed, as it leads those of the claims; `claimId` is the claim that was removed or, of mentions taken off one, the event that tells so. They change no claim; they are what the next newer text and an undo of the
 * removal go on from. None of a claim that is there again, and none of a passage that was not found: it is looked for where it last stood, for another claim may only have been surer of its place.
 */
export function eventsOfRemoved(file: ArticleFile, removed: readonly RemovedPassages[], facts: ActionFacts): ClaimEvent[] {
  if (removed.length === 0) return []
  const before = new Map(removedPassages(file).map(({ id, mentions }) => [id, mentions]))
  return removed.flatMap(({ id, mentions }) => {
    const from = before.get(id)
    if (from === undefined) return []
    const to = from.map((mention, place) => { const led = mentions[place]; return led === undefined || led.orphaned ? mention : led })
    return isDeepStrictEqual(from, to) ? [] : [eventOf(facts, id, [{ field: 'mentions', from: json(from), to: json(to) }])]
  })
}

/** Applies one event to the claims of its article. An event on a claim that is not there changes nothing. */
function applyTo(claims: Map<string, Claim>, event: ClaimEvent): void {
  for (const { field, to } of event.changes) {
    if (field === '*') {
      // What an event carries was checked when it was made or read, as a part of a file or of an intent.
      if (to === null) claims.delete(event.claimId)
      else claims.set(event.claimId, { ...(to as unknown as Claim), updatedAt: event.at })
      continue
    }
    const claim = claims.get(event.claimId)
    if (claim) claims.set(event.claimId, { ...claim, [field]: to, updatedAt: event.at })
  }
}

/** The file with events applied and added to its history; events that it holds already are passed over, so that applying twice does no harm. */
export function applyEvents(file: ArticleFile, events: readonly ClaimEvent[]): ArticleFile {
  const known = new Set(file.events.map(({ id }) => id))
  const fresh = events.filter(({ id }) => !known.has(id))
  if (fresh.length === 0) return file
  const claims = new Map(file.claims.map((claim) => [claim.id, claim]))
  for (const event of fresh) applyTo(claims, event)
  return { ...file, claims: inReadingOrder([...claims.values()]), events: [...file.events, ...fresh] }
}

/** Fields that an undo leaves as they are because they were changed since; `*` is the claim itself. */
export type Skipped = { claimId: string; field: string }[]

const sameClaim = (a: Claim, b: Json): boolean => isDeepStrictEqual({ ...a, updatedAt: '' }, { ...(b as unknown as Claim), updatedAt: '' })

/**
 * The events that take `past` (one action's events on this article, oldest first) back, as far as nothing it touched has been changed since. That a newer text led
 * its passages elsewhere (`later`) is no such change; what comes back is as it stood in the older text.
 */
export function inverseOf(file: ArticleFile, past: readonly ClaimEvent[], facts: ActionFacts, later: LaterTexts): { events: ClaimEvent[]; skipped: Skipped } {
  const draft = new Draft(file, facts)
  const skipped: Skipped = []
  for (const event of past.toReversed()) {
    const { claimId } = event
    const claim = draft.claims.get(claimId)
    const whole = event.changes.find(({ field }) => field === '*')
    if (whole) {
      if (whole.from === null && claim && sameClaim(claim, json(later.claimNow(whole.to as unknown as Claim)))) draft.add(claimId, removed(claim))
      else if (whole.to === null && !claim) draft.add(claimId, [{ field: '*', from: null, to: whole.from }])
      else skipped.push({ claimId, field: '*' })
      continue
    }
    const back: FieldChange[] = []
    for (const { field, from, to } of event.changes) {
      const now = later.fieldNow(claimId, field, to)
      if (claim !== undefined && isField(field) && isDeepStrictEqual(json(claim[field]), now)) back.push({ field, from: now, to: from })
      else skipped.push({ claimId, field })
    }
    draft.add(claimId, back)
  }
  return { events: draft.events, skipped }
}

/** A claim with an event taken back; null where the event made it. */
function before(claim: Claim | null, event: ClaimEvent): Claim | null {
  let earlier = claim
  for (const { field, from } of event.changes.toReversed()) {
    if (field === '*') earlier = from === null ? null : (from as unknown as Claim)
    else if (earlier) earlier = { ...earlier, [field]: from }
  }
  return earlier
}

/** The id of the creation event of a claim that came with its article, which is worked out rather than stored. */
const originId = (claimId: string): string => `${claimId}-origin`

/** A claim's events, oldest first, beginning with how it came; null where the article never had such a claim. */
export function historyOf(file: ArticleFile, claimId: string): ClaimEvent[] | null {
  const own = file.events.filter((event) => event.claimId === claimId)
  const current = file.claims.find((claim) => claim.id === claimId) ?? null
  if (own[0]?.changes[0]?.field === '*' && own[0].changes[0].from === null) return own
  const first = own.reduceRight<Claim | null>(before, current)
  if (!first) return null
  const action = first.origin.by === 'extraction' ? 'extract' : first.origin.by === 'import' ? 'import' : 'create'
  const origin: ClaimEvent = {
    id: originId(claimId), changeId: originId(claimId), claimId, at: first.createdAt, by: file.addedBy, action, target: null,
    changes: created({ ...first, updatedAt: first.createdAt })
  }
  return [origin, ...own]
}

/**
 * The claim as it was just after an event, found by walking back from what it is now. Null where it did not exist then. Throws AppError
 * not-found where its history has no such event.
 */
export function claimAsOf(file: ArticleFile, claimId: string, eventId: string): Claim | null {
  const events = historyOf(file, claimId)
  const index = events?.findIndex(({ id }) => id === eventId) ?? -1
  const event = events?.[index]
  if (!events || !event) throw failure('not-found/event', { claimId, eventId })
  const current = file.claims.find((claim) => claim.id === claimId) ?? null
  const then = events.slice(index + 1).reduceRight<Claim | null>(before, current)
  return then && { ...then, updatedAt: event.at }
}

/**
 * What each claim of an article was here at one time or another, oldest first; nothing for one that was never here. Undone and removed versions are among them: they were seen here, whatever
 * became of them. `updatedAt` is that of the claim as it is, or as it went; `byMerge` tells that the claim came by a merge.
 */
export function versionsOf({ claims, events }: Pick<ArticleFile, 'claims' | 'events'>): (claimId: string) => { versions: Claim[]; byMerge: boolean } {
  const current = new Map(claims.map((claim) => [claim.id, claim]))
  const eventsOfClaim = new Map<string, ClaimEvent[]>()
  for (const event of events) {
    const own = eventsOfClaim.get(event.claimId)
    if (own === undefined) eventsOfClaim.set(event.claimId, [event])
    else own.push(event)
  }
  return (claimId) => {
    let then = current.get(claimId) ?? null
    const versions = then === null ? [] : [then]
    const own = eventsOfClaim.get(claimId) ?? []
    for (const event of own.toReversed()) {
      then = before(then, event)
      if (then !== null) versions.push(then)
    }
    return { versions: versions.reverse(), byMerge: own[0]?.action === 'merge' && own[0].changes.some(({ field, from }) => field === '*' && from === null) }
  }
}
