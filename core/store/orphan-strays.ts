import type { Claim, Mention } from '../model/claim.ts'
import { mentionSchema } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'

const touchesMentions = ({ changes }: ClaimEvent): boolean => changes.some(({ field, to }) => to !== null && (field === '*' || field === 'mentions'))

/**
 * Events that bring old anchors back, fitted to the text as it is now: a passage that no longer stands where its anchor says becomes an
 * orphan instead of pointing to something else. The text is only asked for where it is needed.
 */
export async function orphanStrays(events: readonly ClaimEvent[], textOf: () => Promise<string>): Promise<ClaimEvent[]> {
  if (!events.some(touchesMentions)) return [...events]
  const text = await textOf()
  const fitted = (mentions: readonly Mention[]) => mentions.map((mention) => ({ ...mention, orphaned: mention.orphaned || text.slice(mention.anchor.start, mention.anchor.end) !== mention.anchor.quote }))
  return events.map((event) => !touchesMentions(event) ? event : {
    ...event,
    changes: event.changes.map((change) => {
      if (change.to === null) return change
      if (change.field === 'mentions') return { ...change, to: fitted(mentionSchema.array().parse(change.to)) }
      if (change.field !== '*') return change
      const claim = change.to as unknown as Claim
      return { ...change, to: JSON.parse(JSON.stringify({ ...claim, mentions: fitted(claim.mentions) })) as typeof change.to }
    })
  })
}
