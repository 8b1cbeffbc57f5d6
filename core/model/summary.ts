import { z } from 'zod'
import { claimSchema } from './claim.ts'
import { articleSchema } from './article.ts'

/** A claim as lists show it: one row of the store's index. `start` and `quote` are those of its first mention. */
export const claimSummarySchema = claimSchema.pick({
  id: true, articleId: true, kind: true, measure: true, figure: true, modality: true, workflow: true, verdict: true, confidence: true, score: true, asOf: true, assignee: true, updatedAt: true
}).extend({
  start: z.int().nonnegative(),
  quote: z.string(),
  attributionText: z.string().nullable(),
  placeName: z.string().nullable(),
  mentionCount: z.int().nonnegative(),
  sourceCount: z.int().nonnegative(),
  hasNote: z.boolean(),
  orphaned: z.boolean(),
  flagged: z.boolean()
})
export type ClaimSummary = z.infer<typeof claimSummarySchema>

/** An article as lists show it. */
export const articleSummarySchema = articleSchema.pick({
  id: true, title: true, language: true, direction: true, publisher: true, publishedAt: true, importedAt: true
}).extend({ originalSha256: z.string(), claimCount: z.int().nonnegative(), openCount: z.int().nonnegative() })
export type ArticleSummary = z.infer<typeof articleSummarySchema>
