import type { Anchor } from '../model/anchor.ts'
import type { Claim, Mention } from '../model/claim.ts'
import { claimSchema, mentionSchema } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { json } from '../model/same-json.ts'
import type { ArticleFile } from './article-file.ts'
import type { Became, LaterTexts } from './later-texts.ts'

/** What of a claim points into the text. */
export type Passages = Pick<Claim, 'mentions' | 'attribution' | 'place'>
/** Fits passages of an older text to the present one. `became` tells of an anchor where the texts since have led it, as far as that is known. */
export type Fit = (passages: Passages, text: string, became: (anchor: Anchor) => Became | null) => Passages

type Change = ClaimEvent['changes'][number]

/** Looks for nothing: a passage that no longer stands where its anchor says is an orphan, instead of pointing to something else. */
export const orphanStrays: Fit = (passages, text) => ({
  ...passages, mentions: passages.mentions.map((mention): Mention => ({ ...mention, orphaned: mention.orphaned || text.slice(mention.anchor.start, mention.anchor.end) !== mention.anchor.quote }))
})

const POINTING: ReadonlySet<string> = new Set(['*', 'mentions', 'attribution', 'place'])
const points = ({ field, to }: Change): boolean => to !== null && POINTING.has(field)

/** Events that bring back what stood in an older text, fitted to the text as it is now, which is only asked for where it is needed. */
export async function fitEvents(file: ArticleFile, events: readonly ClaimEvent[], later: LaterTexts, textOf: () => Promise<string>, fit: Fit): Promise<ClaimEvent[]> {
  if (!events.some(({ changes }) => changes.some(points))) return [...events]
  const text = await textOf()
  // The text may have been changed by another program too, of which the history says nothing.
  const fitted = (passages: Passages): Passages => (later.none ? orphanStrays : fit)(passages, text, (anchor) => later.became(anchor))
  return events.map((event) => ({ ...event, changes: fitChanges(event, file.claims.find(({ id }) => id === event.claimId), fitted) }))
}

function fitChanges({ changes }: ClaimEvent, claim: Claim | undefined, fitted: (passages: Passages) => Passages): Change[] {
  const to = (field: string): unknown => changes.find((change) => change.field === field)?.to ?? null
  const whole = to('*')
  if (whole !== null) {
    const came = whole as Claim
    return changes.map((change) => ({ ...change, to: json({ ...came, ...fitted(came) }) }))
  }
  const mentions = to('mentions')
  const passages = fitted({
    mentions: mentions === null ? claim?.mentions ?? [] : mentionSchema.array().parse(mentions),
    attribution: claimSchema.shape.attribution.parse(to('attribution')), place: claimSchema.shape.place.parse(to('place'))
  })
  return changes.map((change) => (points(change) ? { ...change, to: json(passages[change.field as keyof Passages]) } : change))
}
