import type { ClaimFilter } from '../../core/contract/filter.ts'
import type { Claim } from '../../core/model/claim.ts'
import { WORKFLOW_STATES } from '../../core/model/verdict.ts'
import { openArticle, useArticles } from '../state/articles.ts'
import { currentFilter, rowAt, rowThere, useClaimList } from '../state/claim-list.ts'
import { call } from '../state/link.ts'
import { chooseClaim, useView } from '../state/view.ts'

export type Direction = 1 | -1
export type Wanted = 'any' | 'unverified'
/** What a step came to: another claim, one found only by beginning again at the other end, none but the chosen one, or none at all. */
export type StepOutcome = 'stepped' | 'wrapped' | 'only' | 'none'

const isWanted = (claim: Pick<Claim, 'verdict' | 'workflow'>, wanted: Wanted): boolean =>
  wanted === 'any' || (claim.verdict === 'unverified' && claim.workflow !== 'dismissed')

/** The filter narrowed to what is still to be verified; null where it lets nothing of that through. */
function unverifiedOf(filter: ClaimFilter): ClaimFilter | null {
  const workflows = (filter.workflows ?? WORKFLOW_STATES).filter((state) => state !== 'dismissed')
  if (workflows.length === 0 || !(filter.verdicts ?? ['unverified']).includes('unverified')) return null
  return { ...filter, verdicts: ['unverified'], workflows }
}

/** Every place of a list once, from the one behind `from` on, round the end and up to `from` itself. A `from` of -1 stands before the list. */
export function* placesFrom(from: number, count: number, direction: Direction): Generator<{ at: number; wrapped: boolean }> {
  const start = from < 0 ? (direction > 0 ? -1 : count) : from
  for (let i = 1; i <= count; i += 1) {
    const place = start + direction * i
    yield { at: (place + count) % count, wrapped: place < 0 || place >= count }
  }
}

/** One row of all claims that a filter leaves, in reading order, and how many there are. */
async function rowInOrder(filter: ClaimFilter, offset: number): Promise<{ row: { id: string; articleId: string } | null; total: number }> {
  const { rows, total } = await call('claims.list', { filter, sort: { by: 'position', descending: false }, offset, limit: 1 })
  return { row: rows[0] ?? null, total }
}

/** From where a step sets out that no chosen claim is found for: the place of one that was removed, from which it goes on, or the list's end (-1). */
const fromGap = (before: number | null | undefined, direction: Direction): number => (before == null ? -1 : direction > 0 ? before - 1 : before)

/** Steps through the claim list as it is narrowed and sorted; rows not looked at yet are fetched. */
async function stepInList(direction: Direction, wanted: Wanted): Promise<StepOutcome> {
  const { selectedClaimId, gap } = useView.getState()
  const { pages, total } = useClaimList.getState()
  if (wanted === 'unverified') {
    const filter = unverifiedOf(currentFilter())
    if (filter === null || (await rowInOrder(filter, 0)).total === 0) return 'none'
  }
  let from = -1
  for (let i = 0; i < total && from < 0; i += 1) if (rowAt(pages, i)?.id === selectedClaimId) from = i
  if (from < 0) from = fromGap(gap?.inList, direction)
  for (const { at, wrapped } of placesFrom(from, total, direction)) {
    const row = await rowThere(at)
    if (row === null || !isWanted(row, wanted)) continue
    if (row.id === selectedClaimId) return 'only'
    await openArticle(row.articleId, row.id)
    return wrapped ? 'wrapped' : 'stepped'
  }
  return 'none'
}

/** The first unverified claim behind an article, or the very first one. The workbench is asked, so that no article is opened in vain. */
async function unverifiedBehind(articleId: string | null): Promise<{ row: { id: string; articleId: string }; wrapped: boolean } | null> {
  const filter = unverifiedOf({})
  const first = filter === null ? null : await rowInOrder(filter, 0)
  if (filter === null || first?.row == null) return null
  const order = new Map(useArticles.getState().rows.map((row, place) => [row.id, place]))
  const own = order.get(articleId ?? '') ?? -1
  const isBehind = (row: { articleId: string } | null): boolean => row !== null && (order.get(row.articleId) ?? -1) > own
  // Claims stand in the order of their articles, so that halving finds the place in a workspace of any size.
  let low = 0
  let high = first.total
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBehind((await rowInOrder(filter, middle)).row)) high = middle
    else low = middle + 1
  }
  const { row } = low < first.total ? await rowInOrder(filter, low) : { row: null }
  return row === null ? { row: first.row, wrapped: true } : { row, wrapped: false }
}

/** Steps through the open article, then on to the next one that has claims, and from the last to the first. */
async function stepInArticles(direction: Direction, wanted: Wanted): Promise<StepOutcome> {
  const { selectedClaimId, gap } = useView.getState()
  const { open, rows } = useArticles.getState()
  const claims = open?.claims ?? []
  const chosen = claims.findIndex((claim) => claim.id === selectedClaimId)
  const from = chosen < 0 && gap?.articleId === open?.article.id ? fromGap(gap?.inArticle, direction) : chosen
  for (const { at, wrapped } of placesFrom(from, claims.length, direction)) {
    const claim = claims[at]
    if (wrapped) break
    if (claim === undefined || !isWanted(claim, wanted)) continue
    chooseClaim(claim.id)
    return 'stepped'
  }
  if (wanted === 'unverified') {
    const next = await unverifiedBehind(open?.article.id ?? null)
    if (next === null) return 'none'
    if (next.row.id === selectedClaimId) return 'only'
    await openArticle(next.row.articleId, next.row.id)
    return next.wrapped ? 'wrapped' : 'stepped'
  }
  for (const { at, wrapped } of placesFrom(rows.findIndex((row) => row.id === open?.article.id), rows.length, direction)) {
    const row = rows[at]
    if (row === undefined || row.claimCount === 0) continue
    await openArticle(row.id)
    const there = useArticles.getState().open?.claims ?? []
    const claim = direction > 0 ? there[0] : there.at(-1)
    if (claim === undefined) continue
    if (claim.id === selectedClaimId) return 'only'
    chooseClaim(claim.id)
    return wrapped || row.id === open?.article.id ? 'wrapped' : 'stepped'
  }
  return 'none'
}

/** Chooses the next or previous claim that is wanted: of the list where it is on show, otherwise of the open article and those behind it. */
export const stepClaim = (direction: Direction, wanted: Wanted): Promise<StepOutcome> =>
  useView.getState().sideTab === 'claims' ? stepInList(direction, wanted) : stepInArticles(direction, wanted)

/** Opens the next or previous article of the list. */
export async function stepArticle(direction: Direction): Promise<StepOutcome> {
  const { open, opening, rows } = useArticles.getState()
  const now = opening ?? open?.article.id
  const [next] = placesFrom(rows.findIndex((row) => row.id === now), rows.length, direction)
  const row = next === undefined ? undefined : rows[next.at]
  if (next === undefined || row === undefined) return 'none'
  if (row.id === now) return 'only'
  await openArticle(row.id)
  return next.wrapped ? 'wrapped' : 'stepped'
}
