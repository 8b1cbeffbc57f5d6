import type { ArticleSummary } from '../../../core/model/summary.ts'

/** How many claims the listed articles have, and how many of these are done. Both are of one list: what the workspace counts is known earlier while an import runs, and what is new would count as done. */
export function progressOf(rows: readonly Pick<ArticleSummary, 'claimCount' | 'openCount'>[]): { total: number; done: number } {
  let [total, open] = [0, 0]
  for (const { claimCount, openCount } of rows) {
    total += claimCount
    open += openCount
  }
  return { total, done: total - open }
}
