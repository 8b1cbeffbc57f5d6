import type { ClaimSort } from '../../../core/contract/filter.ts'

/** The orders that the claim list offers, most useful first. The record makes sure that none of the contract's is missing. */
const ORDER: Record<ClaimSort['by'], number> = { position: 0, score: 1, value: 2, updated: 3, kind: 4, verdict: 5 }
export const CLAIM_SORT_KEYS = (Object.keys(ORDER) as ClaimSort['by'][]).sort((a, b) => ORDER[a] - ORDER[b])
