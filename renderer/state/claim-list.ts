import { create } from 'zustand'
import type { ClaimCounts } from '../../core/contract/calls.ts'
import type { ClaimFilter } from '../../core/contract/filter.ts'
import type { Statement } from '../../core/model/wording/statement.ts'
import type { ClaimSummary } from '../../core/model/summary.ts'
import { useArticles } from './articles.ts'
import type { ClaimQuery } from './claim-query.ts'
import { EVERYTHING, filterOf } from './claim-query.ts'
import { showFailure } from './failures.tsx'
import { call } from './link.ts'
import { queryFaultOf } from './query-fault.ts'

/** How many rows are asked for at once; a list of 200,000 is fetched only where it is looked at. */
export const PAGE = 500

interface ClaimList {
  query: ClaimQuery
  total: number
  loaded: boolean
  /** Rows by page number; a page not here was not looked at yet. */
  pages: ReadonlyMap<number, ClaimSummary[]>
  counts: ClaimCounts | null
  /** What was not understood of the search; nothing is listed then. */
  fault: Statement | null
}

/** The claim list as far as it was looked at. */
export const useClaimList = create<ClaimList>(() => ({ query: EVERYTHING, total: 0, loaded: false, pages: new Map(), counts: null, fault: null }))

/** Raised by every change of the question, so that answers to an older one are dropped. */
let question = 0
const asked = new Set<number>()

export const currentFilter = (): ClaimFilter => filterOf(useClaimList.getState().query, useArticles.getState().open?.article.id ?? null)

async function fetchPage(page: number): Promise<void> {
  const ours = question
  asked.add(page)
  try {
    const got = await call('claims.list', { filter: currentFilter(), sort: useClaimList.getState().query.sort, offset: page * PAGE, limit: PAGE })
    if (ours !== question) return
    useClaimList.setState(({ pages }) => ({ pages: new Map(pages).set(page, got.rows), total: got.total, loaded: true, fault: null }))
  } catch (error) {
    if (ours === question) {
      asked.delete(page)
      const fault = queryFaultOf(error)
      if (fault === null) showFailure(error)
      useClaimList.setState(fault === null ? { loaded: true } : { loaded: true, fault, total: 0, pages: new Map() })
    }
  }
}

/** Makes sure that the rows from `first` to `last` (inclusive) are on their way. */
export function wantRows(first: number, last: number): void {
  for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) if (!asked.has(page)) void fetchPage(page)
}

/** Counts by kind, verdict and state of what the scope and the search leave, whatever chips are chosen: each chip shows what it would give. */
async function fetchCounts(): Promise<void> {
  const { query } = useClaimList.getState()
  const ours = question
  const filter = filterOf({ ...query, kinds: [], verdicts: [], workflows: [], flagged: false, orphaned: false }, useArticles.getState().open?.article.id ?? null)
  const counts = await call('claims.counts', { filter }).catch(() => null)
  if (ours === question && counts !== null) useClaimList.setState({ counts })
}

/** Asks anew for the pages that were looked at last, keeping the old rows on show until the new ones are there. */
export async function refreshClaimList(): Promise<void> {
  question += 1
  const pages = [...useClaimList.getState().pages.keys()].slice(-3)
  asked.clear()
  const shown = useClaimList.getState().pages
  if (shown.size > pages.length) useClaimList.setState({ pages: new Map(pages.map((page) => [page, shown.get(page) ?? []])) })
  await Promise.all([...(pages.length > 0 ? pages : [0]).map(fetchPage), fetchCounts()])
}

/** Changes what the list is narrowed to and starts it anew from the top. */
export async function changeQuery(patch: Partial<ClaimQuery>): Promise<void> {
  useClaimList.setState(({ query }) => ({ query: { ...query, ...patch } }))
  question += 1
  asked.clear()
  useClaimList.setState({ pages: new Map() })
  await Promise.all([fetchPage(0), fetchCounts()])
}

/** The row at a place of the list, where it is there already. */
export const rowAt = (pages: ReadonlyMap<number, ClaimSummary[]>, index: number): ClaimSummary | null => pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null

/** The row at a place of the list, fetched where it is not there yet; null where the list has no such place any more. */
export async function rowThere(index: number): Promise<ClaimSummary | null> {
  const page = Math.floor(index / PAGE)
  if (!useClaimList.getState().pages.has(page)) await fetchPage(page)
  return rowAt(useClaimList.getState().pages, index)
}

/** The row of a claim, where it is here. */
export function knownRow(claimId: string): ClaimSummary | null {
  for (const rows of useClaimList.getState().pages.values()) {
    const row = rows.find(({ id }) => id === claimId)
    if (row !== undefined) return row
  }
  return null
}

/** Changes rows on show, by their claims, before the workbench has answered. */
export function patchRows(patches: ReadonlyMap<string, Partial<ClaimSummary>>): void {
  useClaimList.setState(({ pages }) => ({
    pages: new Map([...pages].map(([page, rows]) => [page, rows.some(({ id }) => patches.has(id)) ? rows.map((row) => (patches.has(row.id) ? { ...row, ...patches.get(row.id) } : row)) : rows]))
  }))
}

export function forgetClaimList(): void {
  question += 1
  asked.clear()
  useClaimList.setState({ query: EVERYTHING, total: 0, loaded: false, pages: new Map(), counts: null, fault: null })
}
