import type { Claim } from '../../../core/model/claim.ts'
import type { ClaimSummary } from '../../../core/model/summary.ts'
import { call } from '../../state/link.ts'
import { counterparts } from './counterpart.ts'

/** How many claims of like size are looked through on either side of a figure. */
const LOOKED_THROUGH = 100
const OFFERED = 8

/** Claims of other articles that may tell the figure of a claim, the likeliest first. */
export async function likelyElsewhere(claim: Claim): Promise<ClaimSummary[]> {
  const { value, min, max } = claim.figure
  const size = value ?? min ?? max
  if (size === null) return []
  const near = (query: string, descending: boolean): Promise<{ rows: ClaimSummary[] }> => call('claims.list', { filter: { measures: [claim.measure], query }, sort: { by: 'value', descending }, offset: 0, limit: LOOKED_THROUGH })
  const [lower, higher] = await Promise.all([near(`value<${size}`, true), near(`value>=${size}`, false)])
  return counterparts(claim, [...higher.rows, ...lower.rows].filter(({ articleId, workflow }) => articleId !== claim.articleId && workflow !== 'dismissed')).slice(0, OFFERED)
}
