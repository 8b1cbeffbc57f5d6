import type { Claim } from './claim.ts'
import { json, sameJson } from './same-json.ts'

/** A mention by where it stands. An orphan's place is of an older text, so that it may be that of another mention's. */
export interface MentionPlace { start: number; end: number; quote: string }

/** Where in a claim's list of mentions one stands; -1 where it does not. */
export const mentionAt = ({ mentions }: Pick<Claim, 'mentions'>, { start, end, quote }: MentionPlace): number =>
  mentions.findIndex(({ anchor }) => anchor.start === start && anchor.end === end && anchor.quote === quote)

/**
 * Splits a mention off. `rest` is the claim without it. `own` is a claim of that mention: `former` again, with all that was decided on it, where the mention came by joining
 * with that one; else a new one by the id given, with the same figure and nothing decided, for a verdict belongs to one claim.
 * The note and the sources stay with the claim. Throws RangeError for a mention that is not there, or the only one.
 */
export function splitMention(claim: Claim, at: number, { id, former, now }: { id: string; former: Claim | null; now: string }): { rest: Claim; own: Claim } {
  const mention = claim.mentions[at]
  if (mention === undefined || claim.mentions.length === 1) throw new RangeError(`claim ${claim.id} has no mention ${at} to give away`)
  const mentions = claim.mentions.filter((_, place) => place !== at)
  const saysIt = claim.mentions.findIndex(({ attribution }) => attribution !== null && sameJson(json(attribution), json(claim.attribution)))
  const rest: Claim = {
    ...claim, mentions,
    // Whoever was named at the passage that goes is not named at those that stay.
    attribution: saysIt === at ? (mentions.find(({ attribution }) => attribution !== null)?.attribution ?? null) : claim.attribution,
    formerIds: claim.formerIds.filter((formerId) => former === null || (formerId !== former.id && !former.formerIds.includes(formerId)))
  }
  if (former !== null) return { rest, own: { ...former, mentions: [mention], subsetOf: former.subsetOf === claim.id ? null : former.subsetOf } }
  const own: Claim = {
    ...claim, id, mentions: [mention], attribution: mention.attribution ?? claim.attribution, workflow: 'new', verdict: 'unverified', confidence: null, note: '', sources: [], assignee: null,
    formerIds: [], createdAt: now, updatedAt: now
  }
  return { rest, own }
}
