import { isDeepStrictEqual } from 'node:util'
import type { Claim, Mention } from '../model/claim.ts'
import { mentionSchema } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { json } from '../model/same-json.ts'
import { standsOn } from '../model/stands-on.ts'
import type { ArticleFile } from './article-file.ts'
import type { ActionFacts, Skipped } from './history.ts'
import { applyEvents, eventsOf } from './history.ts'
import type { LaterTexts } from './later-texts.ts'

type Settled = { events: ClaimEvent[]; skipped: Skipped }

/** Whether nobody has decided anything on a claim since it was found. What it is a part of follows other claims. */
const isUntouched = (claim: Claim, found: Claim): boolean => isDeepStrictEqual({ ...claim, updatedAt: '', subsetOf: null }, { ...found, updatedAt: '', subsetOf: null })

/**
 * Keeps what an undo or redo (`events`, fitted to the text) brings back from standing beside a claim that a newer text, not knowing of it, put on the same passage. One on which
 * nothing was decided gives way, and its parts become parts of what takes its place. One that somebody has worked on stays, and what would come to its passage stays away, as it does wherever
 * something was changed since.
 */
export function makeRoom(file: ArticleFile, events: readonly ClaimEvent[], later: LaterTexts, facts: ActionFacts): Settled {
  const here = new Map(file.claims.map((claim) => [claim.id, claim]))
  const found = later.found().flatMap((claim) => { const now = here.get(claim.id); return now === undefined ? [] : [{ now, isUntouched: isUntouched(now, claim) }] })
  if (found.length === 0) return { events: [...events], skipped: [] }
  const decidedOn = found.filter((claim) => !claim.isUntouched).flatMap(({ now }) => now.mentions)
  const { events: coming, skipped } = withoutTaken(here, events, decidedOn)

  const after = applyEvents(file, coming)
  const comers = after.claims.flatMap((claim) => {
    const before = here.get(claim.id)?.mentions ?? []
    const isKnown = standsOn(before)
    const passages = claim.mentions.filter((mention) => !isKnown(mention))
    return passages.length > 0 ? [{ id: claim.id, passages }] : []
  })
  const gone = new Map<string, string>()
  const edits: Parameters<typeof eventsOf>[1]['edits'] = []
  for (const { id, mentions } of after.claims.filter((claim) => found.some(({ now, isUntouched: gives }) => gives && now.id === claim.id))) {
    const taker = comers.find((comer) => comer.id !== id && mentions.some(standsOn(comer.passages)))
    if (taker === undefined) continue
    const left = mentions.filter((mention) => !comers.some((comer) => comer.id !== id && standsOn(comer.passages)(mention)))
    if (left.length === 0) gone.set(id, taker.id)
    else edits.push({ claimId: id, patch: { mentions: left } })
  }
  for (const { id, subsetOf } of after.claims) {
    const whole = subsetOf === null ? undefined : gone.get(subsetOf)
    if (whole !== undefined && !gone.has(id)) edits.push({ claimId: id, patch: { subsetOf: whole === id ? null : whole } })
  }
  return { events: [...coming, ...eventsOf(after, { edits, adds: [], removes: [...gone.keys()] }, facts)], skipped }
}

/** Events without what they bring to passages that are taken, and without links to claims that do not come for it. */
function withoutTaken(here: ReadonlyMap<string, Claim>, events: readonly ClaimEvent[], taken: readonly Mention[]): Settled {
  const skipped: Skipped = []
  const away = new Set<string>()
  const changed = events.map((event): ClaimEvent => ({
    ...event,
    changes: event.changes.flatMap((change) => {
      const { claimId } = event
      const isWhole = change.field === '*'
      if (change.to === null || (!isWhole && change.field !== 'mentions')) return [change]
      const before = here.get(claimId)?.mentions ?? []
      const mentions = isWhole ? (change.to as unknown as Claim).mentions : mentionSchema.array().parse(change.to)
      const free = mentions.filter((mention) => standsOn(before)(mention) || !standsOn(taken)(mention))
      if (free.length === mentions.length) return [change]
      skipped.push({ claimId, field: change.field })
      if (free.length > 0) return [{ ...change, to: isWhole ? json({ ...(change.to as unknown as Claim), mentions: free }) : json(free) }]
      if (isWhole) away.add(claimId)
      return []
    })
  }))
  const linked = changed.map((event): ClaimEvent => ({ ...event, changes: event.changes.filter(({ field, to }) => !(field === 'subsetOf' && typeof to === 'string' && away.has(to))) }))
  return { events: linked.filter(({ changes }) => changes.length > 0), skipped }
}
