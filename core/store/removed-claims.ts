import { z } from 'zod'
import type { Claim } from '../model/claim.ts'
import { claimSchema, mentionSchema } from '../model/claim.ts'
import type { ArticleFile } from './article-file.ts'

/** A claim that was removed, with its passages where the article's newer texts led them; those that a text no longer has, where they last stood. */
export type RemovedClaim = Pick<Claim, 'id' | 'mentions'>

/** All that is asked of a claim as the history keeps it. */
const goneSchema = claimSchema.pick({ mentions: true, formerIds: true })
const mentionsSchema = z.array(mentionSchema)

const keyOf = (changeId: string | null, claimId: string): string => `${changeId} ${claimId}`

/**
 * The claims of an article that somebody decided are none, as its history tells: removed here, or by a reviewer whose bundle was taken in, and not brought back. What went otherwise
 * was not decided upon: a claim that was joined into another stands in that one, and the making of a claim that was taken back says nothing of its passage.
 */
export function removedClaims({ claims, events }: Pick<ArticleFile, 'claims' | 'events'>): RemovedClaim[] {
  const here = new Set(claims.map(({ id }) => id))
  const joined = new Set(claims.flatMap(({ formerIds }) => formerIds))
  const removals = new Set<string>()
  const removed = new Map<string, RemovedClaim>()
  for (const { changeId, claimId, action, target, together, changes } of events) {
    const whole = changes.find(({ field }) => field === '*')
    if (whole?.to === null) {
      const gone = goneSchema.safeParse(whole.from).data
      for (const id of gone?.formerIds ?? []) joined.add(id)
      const isRemoval = action === 'redo' ? removals.has(keyOf(target, claimId)) : together === undefined && (action === 'remove' || action === 'merge')
      if (isRemoval) removals.add(keyOf(changeId, claimId))
      if (isRemoval && gone !== undefined) removed.set(claimId, { id: claimId, mentions: gone.mentions })
      else removed.delete(claimId)
    } else if (whole !== undefined) removed.delete(claimId)
    else if (removed.has(claimId)) {
      const moved = mentionsSchema.safeParse(changes.find(({ field }) => field === 'mentions')?.to).data
      if (moved !== undefined) removed.set(claimId, { id: claimId, mentions: moved })
    }
  }
  return [...removed.values()].filter(({ id }) => !here.has(id) && !joined.has(id))
}
