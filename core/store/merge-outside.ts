import { isDeepStrictEqual } from 'node:util'
import type { ClaimEvent } from '../model/claim-event.ts'
import type { ArticleFile } from './article-file.ts'
import { applyEvents } from './history.ts'

/** An article as another program left it, with what memory had not written yet put on top. */
export interface OutsideMerge {
  file: ArticleFile
  /** The events, or the parts of them, that fit. */
  events: ClaimEvent[]
  /** False where the other program changed the same field: its value stands. */
  clean: boolean
}

/**
 * Puts unsaved events on top of a file that another program changed. Each field takes our value only where the file still has the one
 * that we changed it from; otherwise the file's stands.
 */
export function mergeOutside(outside: ArticleFile, unsaved: readonly ClaimEvent[]): OutsideMerge {
  let file = outside
  const events: ClaimEvent[] = []
  let clean = true
  const known = new Set(outside.events.map(({ id }) => id))
  for (const event of unsaved) {
    if (known.has(event.id)) continue
    const claim = file.claims.find(({ id }) => id === event.claimId)
    const changes = event.changes.filter(({ field, from, to }) => {
      if (field === '*') return from === null ? !claim : claim !== undefined && isDeepStrictEqual({ ...claim, updatedAt: '' }, { ...(from as object), updatedAt: '' })
      const now: unknown = claim && Object.entries(claim).find(([name]) => name === field)?.[1]
      return claim !== undefined && (isDeepStrictEqual(now, from) || isDeepStrictEqual(now, to))
    })
    if (changes.length < event.changes.length) clean = false
    if (changes.length === 0) continue
    const fitting = { ...event, changes }
    events.push(fitting)
    file = applyEvents(file, [fitting])
  }
  return { file, events, clean }
}
