import type { ClaimFilter, ClaimSort } from '../../core/contract/filter.ts'
import { currentFilter, rowAt, useClaimList } from './claim-list.ts'
import { call } from './link.ts'
import { markAll, unmark, useView } from './view.ts'

/** As many rows as one question may ask for. */
const MOST = 10_000
const ANY_ORDER: ClaimSort = { by: 'position', descending: false }

/** The ids of all claims that a filter leaves. */
async function idsOf(filter: ClaimFilter): Promise<Set<string>> {
  const ids = new Set<string>()
  for (let offset = 0, total = 1; offset < total; offset += MOST) {
    const page = await call('claims.list', { filter, sort: ANY_ORDER, offset, limit: MOST })
    for (const { id } of page.rows) ids.add(id)
    total = page.total
  }
  return ids
}

/** Marks the rows from `first` to `last` (inclusive) beside `marked`, those too that were not looked at yet; nothing where the list was narrowed otherwise meanwhile. */
export async function markRows(first: number, last: number, marked: Iterable<string> = []): Promise<void> {
  const { query } = useClaimList.getState()
  const ids = new Set(marked)
  for (let at = first; at <= last;) {
    const row = rowAt(useClaimList.getState().pages, at)
    const rows = row === null ? (await call('claims.list', { filter: currentFilter(), sort: query.sort, offset: at, limit: Math.min(MOST, last - at + 1) })).rows : [row]
    if (useClaimList.getState().query !== query) return
    if (rows.length === 0) break
    for (const { id } of rows) ids.add(id)
    at += rows.length
  }
  markAll(ids)
}

/** Takes the mark off claims that are not there any more: removed, merged into others, or gone with their article. */
export async function unmarkGone(): Promise<void> {
  const { marked } = useView.getState()
  if (marked.size === 0) return
  const there = await idsOf({ claimIds: [...marked] })
  unmark([...marked].filter((id) => !there.has(id)))
}

/** Those of some claims that nobody has touched yet. */
export const untouchedOf = (claimIds: readonly string[]): Promise<Set<string>> => idsOf({ claimIds: [...claimIds], workflows: ['new'] })
