import type { ClaimFilter } from '../../../core/contract/filter.ts'

/** What a report can be about. */
export type ReportScope = 'claim' | 'article' | 'filter' | 'selection' | 'workspace'

interface Looked { articleId: string | null; claimId: string | null; marked: ReadonlySet<string>; filter: ClaimFilter }

/** The filter of a report's scope; an empty one is the whole workspace. */
export function filterForScope(scope: ReportScope, looked: Looked): ClaimFilter {
  if (scope === 'claim' && looked.claimId !== null) return { claimIds: [looked.claimId] }
  if (scope === 'article' && looked.articleId !== null) return { articleId: looked.articleId }
  if (scope === 'filter') return looked.filter
  if (scope === 'selection') return { claimIds: [...looked.marked] }
  return {}
}
