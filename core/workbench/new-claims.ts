import type { ExtractedArticle, ExtractedClaim } from '../extraction/extracted.ts'
import { anchorAt } from '../model/anchor.ts'
import type { Claim } from '../model/claim.ts'
import type { Reason } from '../model/reason.ts'

export interface NewClaimContext { articleId: string; text: string; now: string; newId: () => string }

/** The fields that no extraction fills: those an analyst decides. */
const undecided = (now: string) => ({
  actor: null, workflow: 'new', verdict: 'unverified', confidence: null, note: '', sources: [], assignee: null,
  formerIds: [], createdAt: now, updatedAt: now
} satisfies Partial<Claim>)

const claimOf = (extracted: ExtractedClaim, id: string, idOf: Map<string, string>, { articleId, text, now }: NewClaimContext): Claim => ({
  ...undecided(now),
  id,
  articleId,
  kind: extracted.kind,
  measure: extracted.measure,
  figure: extracted.figure,
  who: extracted.who,
  mentions: extracted.mentions.map((mention) => ({ anchor: anchorAt(text, mention.start, mention.end), attribution: mention.attribution, orphaned: false })),
  attribution: extracted.attribution,
  place: extracted.place,
  asOf: extracted.asOf,
  modality: extracted.modality,
  scope: extracted.scope,
  basis: extracted.basis,
  aid: extracted.aid,
  subsetOf: extracted.subsetOf === null ? null : (idOf.get(extracted.subsetOf) ?? null),
  score: extracted.score,
  reasons: extracted.reasons,
  flags: extracted.flags,
  origin: { by: 'extraction', rule: extracted.rule }
})

/** Makes claims of an article's extraction, with ids of the workspace in place of the article's own. */
export function claimsOfExtraction(extracted: ExtractedArticle, context: NewClaimContext): Claim[] {
  const idOf = new Map(extracted.claims.map((claim) => [claim.id, context.newId()]))
  return extracted.claims.map((claim) => claimOf(claim, idOf.get(claim.id) ?? context.newId(), idOf, context))
}

/** Makes a claim by hand over `text.slice(start, end)`; what `fields` leaves out is an exact figure of no value, kind other. */
export function claimByHand(fields: Partial<Claim>, start: number, end: number, context: NewClaimContext): Claim {
  return {
    ...undecided(context.now),
    kind: 'other', measure: 'other', figure: { value: null, min: null, max: null, qualifier: 'exact', unit: null },
    who: [], attribution: null, place: null, asOf: null, modality: 'asserted', scope: null, basis: null, aid: null, subsetOf: null,
    score: 1, reasons: ['made-by-hand' satisfies Reason], flags: [],
    ...fields,
    id: context.newId(),
    articleId: context.articleId,
    mentions: [{ anchor: anchorAt(context.text, start, end), attribution: fields.attribution ?? null, orphaned: false }],
    origin: { by: 'hand' }
  }
}
