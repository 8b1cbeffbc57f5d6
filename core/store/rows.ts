import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { ArticleSummary, ClaimSummary } from '../model/summary.ts'

/** The row that lists show of a claim. */
export function claimRow(claim: Claim): ClaimSummary {
  const first = claim.mentions[0]
  return {
    id: claim.id, articleId: claim.articleId, kind: claim.kind, measure: claim.measure, figure: claim.figure, modality: claim.modality,
    workflow: claim.workflow, verdict: claim.verdict, confidence: claim.confidence, score: claim.score, asOf: claim.asOf, assignee: claim.assignee, updatedAt: claim.updatedAt,
    start: first?.anchor.start ?? 0,
    quote: first?.anchor.quote ?? '',
    attributionText: claim.attribution?.text ?? null,
    placeName: claim.place?.name ?? null,
    mentionCount: claim.mentions.length,
    sourceCount: claim.sources.length,
    hasNote: claim.note !== '',
    orphaned: claim.mentions.some((mention) => mention.orphaned),
    flagged: claim.flags.length > 0
  }
}

/** The row that lists show of an article; `openCount` is how many of its claims are neither done nor dismissed. */
export function articleRow(article: Article, claims: readonly Pick<ClaimSummary, 'workflow'>[]): ArticleSummary {
  const { id, title, language, direction, publisher, publishedAt, importedAt } = article
  const openCount = claims.reduce((count, { workflow }) => count + (workflow === 'done' || workflow === 'dismissed' ? 0 : 1), 0)
  return { id, title, language, direction, publisher, publishedAt, importedAt, originalSha256: article.original.sha256, claimCount: claims.length, openCount }
}
