import type { ClaimFilter, ClaimSort } from '../contract/filter.ts'
import { KINDS } from '../model/kind.ts'
import type { ClaimSummary } from '../model/summary.ts'
import { VERDICTS } from '../model/verdict.ts'

/** Makes the test of a filter's fields, all but its query, for a claim's row. */
export function filterTest(filter: ClaimFilter): (row: ClaimSummary) => boolean {
  const setOf = <T>(values: readonly T[] | undefined): Set<T> | null => (values === undefined ? null : new Set(values))
  const ids = setOf(filter.claimIds)
  const kinds = setOf(filter.kinds)
  const measures = setOf(filter.measures)
  const verdicts = setOf(filter.verdicts)
  const workflows = setOf(filter.workflows)
  return (row) =>
    (filter.articleId === undefined || row.articleId === filter.articleId) &&
    (ids === null || ids.has(row.id)) &&
    (kinds === null || kinds.has(row.kind)) &&
    (measures === null || measures.has(row.measure)) &&
    (verdicts === null || verdicts.has(row.verdict)) &&
    (workflows === null || workflows.has(row.workflow)) &&
    (filter.assignee === undefined || row.assignee === filter.assignee) &&
    (filter.flagged === undefined || row.flagged === filter.flagged) &&
    (filter.orphaned === undefined || row.orphaned === filter.orphaned)
}

const sizeOf = (row: ClaimSummary): number => row.figure.value ?? row.figure.min ?? row.figure.max ?? Number.NEGATIVE_INFINITY

/** Makes the order of a claim list. `articleOrder` gives each article's place; rows that compare equal stand in reading order. */
export function sortOrder(sort: ClaimSort, articleOrder: ReadonlyMap<string, number>): (a: ClaimSummary, b: ClaimSummary) => number {
  const place = (row: ClaimSummary) => articleOrder.get(row.articleId) ?? Number.MAX_SAFE_INTEGER
  const byPosition = (a: ClaimSummary, b: ClaimSummary) => place(a) - place(b) || a.start - b.start
  const by: Record<ClaimSort['by'], (a: ClaimSummary, b: ClaimSummary) => number> = {
    position: byPosition,
    score: (a, b) => a.score - b.score,
    value: (a, b) => { const [x, y] = [sizeOf(a), sizeOf(b)]; return x === y ? 0 : x - y },
    updated: (a, b) => (a.updatedAt < b.updatedAt ? -1 : a.updatedAt > b.updatedAt ? 1 : 0),
    kind: (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    verdict: (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)
  }
  const compare = by[sort.by]
  const sign = sort.descending ? -1 : 1
  return (a, b) => sign * compare(a, b) || byPosition(a, b)
}
