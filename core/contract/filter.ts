import { z } from 'zod'
import { kindSchema, measureSchema } from '../model/kind.ts'
import { verdictSchema, workflowSchema } from '../model/verdict.ts'

/** Which claims a list or a report is about; every condition given must hold, and a list of values means any of them. */
export const claimFilterSchema = z.object({
  articleId: z.string().optional(),
  claimIds: z.array(z.string()).max(200_000).optional(),
  kinds: z.array(kindSchema).optional(),
  measures: z.array(measureSchema).optional(),
  verdicts: z.array(verdictSchema).optional(),
  workflows: z.array(workflowSchema).optional(),
  assignee: z.string().optional(),
  flagged: z.boolean().optional(),
  orphaned: z.boolean().optional(),
  /** A query of the search language: words, "phrases", `kind:hostage verdict:unverified value>100 source:"…"`. */
  query: z.string().max(2000).optional()
})
export type ClaimFilter = z.infer<typeof claimFilterSchema>

export const CLAIM_SORTS = ['position', 'score', 'value', 'updated', 'kind', 'verdict'] as const
export const claimSortSchema = z.object({ by: z.enum(CLAIM_SORTS), descending: z.boolean() })
export type ClaimSort = z.infer<typeof claimSortSchema>
