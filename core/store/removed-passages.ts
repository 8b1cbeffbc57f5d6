import { z } from 'zod'
import type { Mention } from '../model/claim.ts'
import { claimSchema, mentionSchema } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import type { RemovedPassages } from '../model/removed-passages.ts'
import { json } from '../model/same-json.ts'
import type { ArticleFile } from './article-file.ts'

/** All that is asked of a claim as the history keeps it. */
const goneSchema = claimSchema.pick({ mentions: true, formerIds: true })
const mentionsSchema = z.array(mentionSchema)

const keyOf = (changeId: string | null, claimId: string): string => `${changeId} ${claimId}`
const placeOf = ({ anchor: { start, end, quote } }: Mention): string => `${start} ${end} ${quote}`
const without = (mentions: readonly Mention[], others: readonly Mention[]): Mention[] => {
  const places = new Set(others.map(placeOf))
  return mentions.filter((mention) => !places.has(placeOf(mention)))
}
const overlaps = (others: readonly Mention[]) => ({ anchor }: Mention): boolean => others.some((other) => anchor.start < other.anchor.end && other.anchor.start < anchor.end)

/** What an event changed in a claim's mentions; null where it left them. */
function mentionsChanged({ changes }: Pick<ClaimEvent, 'changes'>): { from: Mention[]; to: Mention[] } | null {
  const change = changes.find(({ field }) => field === 'mentions')
  const [from, to] = [mentionsSchema.safeParse(change?.from).data, mentionsSchema.safeParse(change?.to).data]
  return from === undefined || to === undefined ? null : { from, to }
}

/** The passages that claims came to have by events. */
const gained = (events: readonly ClaimEvent[]): Mention[] => events.flatMap((event) => {
  const made = goneSchema.safeParse(event.changes.find(({ field }) => field === '*')?.to).data
  const changed = mentionsChanged(event)
  return [...(made?.mentions ?? []), ...(changed === null ? [] : without(changed.to, changed.from))]
})

/**
 * The passages that an event took off a claim which stays. Those that the same change gave to a claim were only moved, and in an edit a mention that another takes the place of was led there.
 * An orphan is nowhere in the text: to take it off says nothing of what stands there once it is found again.
 */
function takenOff(event: ClaimEvent, { from, to }: { from: Mention[]; to: Mention[] }, events: readonly ClaimEvent[]): Mention[] {
  const gone = without(from, to).filter(({ orphaned }) => !orphaned)
  if (gone.length === 0 || (event.action === 'edit' && without(to, from).length > 0)) return []
  const isKept = overlaps([...to, ...gained(events.filter(({ changeId }) => changeId === event.changeId))])
  return gone.filter((mention) => !isKept(mention))
}

/** Whether an event is what somebody decided on the claim alone; what a claim was joined into or split off still has its passages. */
const isDecision = ({ action, together }: ClaimEvent, actions: readonly ClaimEvent['action'][]): boolean => together === undefined && actions.includes(action)

/**
 * The passages of an article that somebody decided are no claim, as its history tells: of claims removed and of mentions taken off, here, or by a reviewer whose bundle was taken in, and not
 * brought back; and what a bundle told of when the article came. What went otherwise was not decided upon: a claim that was joined into another stands in that one, and the making of a claim
 * that was taken back says nothing of its passage.
 */
export function removedPassages({ claims, events }: Pick<ArticleFile, 'claims' | 'events'>): RemovedPassages[] {
  const here = new Set(claims.map(({ id }) => id))
  const joined = new Set(claims.flatMap(({ formerIds }) => formerIds))
  const removals = new Set<string>()
  /** From a change of a claim to the event that took mentions off it. */
  const takings = new Map<string, string>()
  const removed = new Map<string, RemovedPassages>()
  for (const event of events) {
    const { changeId, claimId, action, target, changes } = event
    const whole = changes.find(({ field }) => field === '*')
    if (whole?.to === null) {
      const gone = goneSchema.safeParse(whole.from).data
      for (const id of gone?.formerIds ?? []) joined.add(id)
      const isRemoval = action === 'redo' ? removals.has(keyOf(target, claimId)) : isDecision(event, ['remove', 'merge'])
      if (isRemoval) removals.add(keyOf(changeId, claimId))
      if (isRemoval && gone !== undefined) removed.set(claimId, { id: claimId, mentions: gone.mentions })
      else removed.delete(claimId)
      continue
    }
    if (whole !== undefined) {
      removed.delete(claimId)
      continue
    }
    const changed = mentionsChanged(event)
    if (changed === null) continue
    // A claim always has a mention: an event that begins with none tells of what was decided before the article came.
    if (removed.has(claimId) || changed.from.length === 0) removed.set(claimId, { id: claimId, mentions: changed.to })
    else if (action === 'undo') removed.delete(takings.get(keyOf(target, claimId)) ?? '')
    else if (action === 'redo' ? takings.has(keyOf(target, claimId)) : isDecision(event, ['edit', 'merge'])) {
      const mentions = takenOff(event, changed, events)
      if (mentions.length === 0) continue
      takings.set(keyOf(changeId, claimId), event.id)
      removed.set(event.id, { id: event.id, mentions })
    }
  }
  return [...removed.values()].filter(({ id }) => !here.has(id) && !joined.has(id))
}

/** The events by which a new article's history tells of passages that were removed where it comes from. They change no claim, and nobody here can take them back. */
export function eventsToldOf(removed: readonly RemovedPassages[], { changeId, by, at, newId }: { changeId: string; by: string; at: string; newId: () => string }): ClaimEvent[] {
  return removed.map(({ id, mentions }) => ({ id: newId(), changeId, claimId: id, at, by, action: 'reanchor', target: null, changes: [{ field: 'mentions', from: [], to: json(mentions) }] }))
}
