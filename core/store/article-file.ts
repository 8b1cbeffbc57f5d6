import { z } from 'zod'
import { articleSchema } from '../model/article.ts'
import { claimEventSchema } from '../model/claim-event.ts'
import type { Claim } from '../model/claim.ts'
import { claimSchema } from '../model/claim.ts'
import type { ArticleSummary, ClaimSummary } from '../model/summary.ts'

/** What `articles/<id>.json` holds: an article's facts, its claims in reading order, and every event of their history, oldest first. */
export const articleFileSchema = z.object({
  schemaVersion: z.int().positive(),
  article: articleSchema,
  claims: z.array(claimSchema),
  events: z.array(claimEventSchema)
})
export type ArticleFile = z.infer<typeof articleFileSchema>

/** The row that lists show of a claim. */
export function claimSummaryOf(claim: Claim): ClaimSummary {
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
export function articleSummaryOf({ article, claims }: Pick<ArticleFile, 'article' | 'claims'>): ArticleSummary {
  const { id, title, language, direction, publisher, publishedAt, importedAt } = article
  const openCount = claims.filter((claim) => claim.workflow !== 'done' && claim.workflow !== 'dismissed').length
  return { id, title, language, direction, publisher, publishedAt, importedAt, originalSha256: article.original.sha256, claimCount: claims.length, openCount }
}

/** Claims in reading order: by where they stand first, then by id. */
export const inReadingOrder = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => (a.mentions[0]?.anchor.start ?? 0) - (b.mentions[0]?.anchor.start ?? 0) || (a.id < b.id ? -1 : 1))
