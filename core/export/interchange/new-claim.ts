import type { Anchor } from '../../model/anchor.ts'
import type { Claim } from '../../model/claim.ts'

/** A claim of a format that carries only part of one: everything it does not say is as for a claim made by hand and not yet looked at. */
export function importedClaim(given: { id: string; articleId: string; anchor: Anchor; orphaned: boolean; format: string; importedAt: string }): Claim {
  return {
    id: given.id,
    articleId: given.articleId,
    kind: 'other',
    measure: 'other',
    figure: { value: null, min: null, max: null, qualifier: 'vague', unit: null },
    who: [],
    mentions: [{ anchor: given.anchor, attribution: null, orphaned: given.orphaned }],
    attribution: null,
    place: null,
    asOf: null,
    scope: null,
    basis: null,
    modality: 'asserted',
    subsetOf: null,
    actor: null,
    aid: null,
    score: 0,
    reasons: [],
    flags: [],
    origin: { by: 'import', format: given.format },
    workflow: 'new',
    verdict: 'unverified',
    confidence: null,
    note: '',
    sources: [],
    assignee: null,
    formerIds: [],
    createdAt: given.importedAt,
    updatedAt: given.importedAt
  }
}

/** An anchor on the only place where a text has the quote; null where it has none or several, since one would be a guess. */
export function onlyPlaceOf(quote: string, text: string): number | null {
  if (quote === '') return null
  const at = text.indexOf(quote)
  return at >= 0 && text.indexOf(quote, at + 1) < 0 ? at : null
}
