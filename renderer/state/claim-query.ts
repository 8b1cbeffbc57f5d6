import type { ClaimFilter, ClaimSort } from '../../core/contract/filter.ts'
import type { Kind } from '../../core/model/kind.ts'
import type { Verdict, Workflow } from '../../core/model/verdict.ts'

/** What the claim list is narrowed to, as its controls hold it. An empty list of values means all. */
export interface ClaimQuery {
  scope: 'article' | 'all'
  kinds: Kind[]
  verdicts: Verdict[]
  workflows: Workflow[]
  flagged: boolean
  orphaned: boolean
  text: string
  sort: ClaimSort
}

export const EVERYTHING: ClaimQuery = {
  scope: 'all', kinds: [], verdicts: [], workflows: [], flagged: false, orphaned: false, text: '', sort: { by: 'position', descending: false }
}

/** The contract's filter for what the controls say; `articleId` is the open article's. */
export function filterOf(query: ClaimQuery, articleId: string | null): ClaimFilter {
  const filter: ClaimFilter = {}
  if (query.scope === 'article' && articleId !== null) filter.articleId = articleId
  if (query.kinds.length > 0) filter.kinds = query.kinds
  if (query.verdicts.length > 0) filter.verdicts = query.verdicts
  if (query.workflows.length > 0) filter.workflows = query.workflows
  if (query.flagged) filter.flagged = true
  if (query.orphaned) filter.orphaned = true
  if (query.text.trim() !== '') filter.query = query.text.trim()
  return filter
}

/** Whether anything but the scope narrows the list. */
export const isNarrowed = (query: ClaimQuery): boolean =>
  query.kinds.length + query.verdicts.length + query.workflows.length > 0 || query.flagged || query.orphaned || query.text.trim() !== ''

/** The list with `value` put in, or taken out where it was in. */
export const toggled = <Value>(values: readonly Value[], value: Value): Value[] => (values.includes(value) ? values.filter((other) => other !== value) : [...values, value])
