import { z } from 'zod'
import type { Mention } from './claim.ts'
import { mentionSchema } from './claim.ts'

/**
 * One entry of a claim's history. `changeId` is shared by all events of one action (a bulk change has one event a claim),
 * so that undo takes the action back whole. `field` is a key of Claim, or `*` when the claim itself came or went
 * (`from` null: created; `to` null: removed). `from` and `to` are the field's JSON values.
 */
export const claimEventSchema = z.object({
  id: z.string().min(1),
  changeId: z.string().min(1),
  claimId: z.string().min(1),
  at: z.string(),
  /** Who decided. */
  by: z.string(),
  /** Who brought the decision of `by` into this workspace, where it was made in another; the change is theirs to undo. */
  mergedBy: z.string().optional(),
  action: z.enum(['create', 'edit', 'remove', 'undo', 'redo', 'extract', 'merge', 'reanchor', 'import']),
  /** The change that this one takes back (undo) or puts forth again (redo). */
  target: z.string().nullable(),
  /** Where claims were joined into the first of `claimIds`, or one was split off it as the second: told of each of them. `action` says what this came to for the claim. */
  together: z.object({ how: z.enum(['join', 'split']), claimIds: z.array(z.string()).min(2) }).optional(),
  changes: z.array(z.object({ field: z.string(), from: z.json(), to: z.json() }))
})
export type ClaimEvent = z.infer<typeof claimEventSchema>

/** Ids of changes sort by when they came about, whatever the clock said then; those of how claims came with their article (`<claim>-origin`) and of other programs do not. */
const placeOf = ({ changeId }: ClaimEvent): string => (/^[0-9a-z]{10,}$/.test(changeId) ? changeId : '')

/** Events of several claims as one history, oldest first; those of one change stay in their order. How claims came with their article stands before what was done to them. */
export const inTimeOrder = (events: readonly ClaimEvent[]): ClaimEvent[] => events.toSorted((a, b) => {
  const [first, second] = placeOf(a) === placeOf(b) && placeOf(a) === '' ? [a.at, b.at] : [placeOf(a), placeOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
})

/** The mentions of a claim that an event changed where it stays the same claim with the same passages, as when a text is replaced: each as it was, with what it became. */
export function movedMentions({ changes }: Pick<ClaimEvent, 'changes'>): { from: Mention; to: Mention }[] {
  return changes.filter(({ field }) => field === 'mentions').flatMap((change) => {
    const [before, after] = [mentionSchema.array().parse(change.from), mentionSchema.array().parse(change.to)]
    // A claim keeps its mentions, in their order, when its text is replaced.
    return before.flatMap((from, place) => { const to = after[place]; return to === undefined ? [] : { from, to } })
  })
}
