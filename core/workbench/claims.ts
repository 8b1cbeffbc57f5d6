import type { ClaimCounts, Mutation } from '../contract/calls.ts'
import type { ClaimFilter } from '../contract/filter.ts'
import type { Handlers } from '../contract/dispatch.ts'
import { anchorAt } from '../model/anchor.ts'
import type { Claim, ClaimPatch } from '../model/claim.ts'
import type { ClaimEvent } from '../model/claim-event.ts'
import { inTimeOrder } from '../model/claim-event.ts'
import { failure } from '../model/error.ts'
import { KINDS } from '../model/kind.ts'
import type { ClaimSummary } from '../model/summary.ts'
import { VERDICTS, WORKFLOW_STATES } from '../model/verdict.ts'
import { filterTest, sortOrder } from './claim-filter.ts'
import { claimByHand } from './new-claims.ts'
import { fitPassages } from './reanchor-claims.ts'
import type { ChangeResult } from '../store/index.ts'
import type { Session, WorkbenchState } from './session.ts'
import { newId, now, publicationDay, requireSession, requireWritable } from './session.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The rows of the claims a filter lets through, its query included, in no particular order. */
export function filteredRows(session: Session, filter: ClaimFilter): ClaimSummary[] {
  const test = filterTest(filter)
  const rows = session.store.claims()
  const query = filter.query?.trim()
  const matches = query ? session.search.rowTest(query) : null
  return rows.filter((row) => test(row) && (matches === null || matches(row)))
}

/** Each article's place in the list, for reading order over several articles. */
export const articleOrder = (session: Session): Map<string, number> => new Map(session.store.articles().map((row, i) => [row.id, i]))

const countsOf = (rows: readonly ClaimSummary[]): ClaimCounts => {
  const zero = <K extends string>(keys: readonly K[]) => Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
  const counts = { total: rows.length, kind: zero(KINDS), verdict: zero(VERDICTS), workflow: zero(WORKFLOW_STATES) }
  for (const row of rows) {
    counts.kind[row.kind] += 1
    counts.verdict[row.verdict] += 1
    counts.workflow[row.workflow] += 1
  }
  return counts
}

/** The claim's row, or AppError not-found. */
function requireRow(session: Session, claimId: string): ClaimSummary {
  const row = session.store.claimSummary(claimId)
  if (!row) throw failure('not-found/claim', { claimId })
  return row
}

/** The whole claim, or AppError not-found. */
export function requireClaim(session: Session, claimId: string): Promise<Claim> {
  return session.store.claim(claimId)
}

/** A change of the store as clients are told of it. */
export const mutationOf = ({ revision, changeId, claims }: ChangeResult): Mutation => ({ revision, changeId, claims })

/** Changes claims as one action by the reviewer of this machine. */
export async function editClaims(state: WorkbenchState, edits: readonly { claimId: string; patch: ClaimPatch }[]): Promise<Mutation> {
  const session = requireWritable(state)
  for (const { claimId, patch } of edits) {
    if (patch.subsetOf != null) await refuseWrongSubset(session, claimId, patch.subsetOf)
  }
  return mutationOf(await session.store.change({ edits: edits.map(({ claimId, patch }) => ({ claimId, patch: withoutUndefined(patch) })) }))
}

/** A figure is part of another one of its article, and never of itself, not even by way of its own parts. */
async function refuseWrongSubset(session: Session, claimId: string, subsetOf: string): Promise<void> {
  const { articleId } = requireRow(session, claimId)
  if (requireRow(session, subsetOf).articleId !== articleId) throw failure('invalid-input/part-elsewhere', { claimId, subsetOf })
  const wholes = new Map((await session.store.article(articleId)).claims.map((claim) => [claim.id, claim.subsetOf]))
  wholes.set(claimId, subsetOf)
  const seen = new Set<string>()
  for (let at: string | null = subsetOf; at !== null && !seen.has(at); at = wholes.get(at) ?? null) {
    if (at === claimId) throw failure('invalid-input/part-of-itself', { claimId, subsetOf })
    seen.add(at)
  }
}

/** A claim's events with those of the claims that were joined into it, oldest first. */
async function wholeHistory({ store }: Session, claimId: string): Promise<ClaimEvent[]> {
  const own = await store.history(claimId)
  const formerIds = store.claimSummary(claimId) === null ? [] : (await store.claim(claimId)).formerIds.filter((id) => store.claimSummary(id) === null)
  if (formerIds.length === 0) return own
  // An id that another program gave a claim before has no history here.
  const former = await Promise.all(formerIds.map((id) => store.history(id).catch(() => [])))
  return inTimeOrder([...former.flat(), ...own])
}

/** The calls about claims, and taking back. */
export function claimHandlers(state: WorkbenchState) {
  const selection = async (articleId: string, start: number, end: number) => {
    const { store } = requireSession(state)
    const [{ article }, text] = await Promise.all([store.article(articleId), store.text(articleId)])
    if (!(start < end && end <= text.length)) throw failure('invalid-input/outside-text', { start, end, length: text.length })
    return { article, text }
  }
  const handlers = {
    'claims.list': async ({ filter, sort, offset, limit }) => {
      const session = requireSession(state)
      if (filter.query?.trim()) await session.search.ready()
      const rows = filteredRows(session, filter).sort(sortOrder(sort, articleOrder(session)))
      return { rows: rows.slice(offset, offset + limit), total: rows.length, offset }
    },
    'claims.counts': async ({ filter }) => {
      const session = requireSession(state)
      if (filter.query?.trim()) await session.search.ready()
      return countsOf(filteredRows(session, filter))
    },
    'claims.get': async ({ claimId }) => requireClaim(requireSession(state), claimId),
    'claims.readSelection': async ({ articleId, start, end }, { signal }) => {
      const { article, text } = await selection(articleId, start, end)
      const reading = await state.extraction.readSelection(text, { start, end }, { language: article.language, publishedAt: publicationDay(article) }, { signal })
      if (!reading) return null
      const { kind, measure, figure, who, place, asOf, modality, scope, basis, aid, attribution } = reading
      return { kind, measure, figure, who, place, asOf, modality, scope, basis, aid, attribution }
    },
    'claims.create': async ({ articleId, start, end, fields, claimId }) => {
      const { store } = requireWritable(state)
      return state.decisions.share(async () => {
        const there = claimId === undefined ? null : store.claimSummary(claimId)
        if (there) return { revision: store.revision, changeId: null, claims: [await store.claim(there.id)] }
        const { text } = await selection(articleId, start, end)
        const made = claimByHand(withoutUndefined(fields), start, end, { articleId, text, now: now(), newId: () => claimId ?? newId() })
        return mutationOf(await store.change({ action: 'create', adds: [made] }))
      })
    },
    'claims.addMention': async ({ claimId, start, end }) => {
      const session = requireWritable(state)
      return state.decisions.alone(async () => {
        const claim = await requireClaim(session, claimId)
        const { text } = await selection(claim.articleId, start, end)
        if (claim.mentions.some((mention) => mention.anchor.start < end && start < mention.anchor.end)) {
          throw failure('invalid-input/mention-there', { claimId })
        }
        const mentions = [...claim.mentions, { anchor: anchorAt(text, start, end), attribution: null, orphaned: false }]
        mentions.sort((a, b) => a.anchor.start - b.anchor.start)
        return editClaims(state, [{ claimId, patch: { mentions } }])
      })
    },
    'claims.edit': async ({ edits }) => state.decisions.share(() => editClaims(state, edits)),
    'claims.remove': async ({ claimIds }) => state.decisions.share(async () => mutationOf(await requireWritable(state).store.change({ action: 'remove', removes: claimIds }))),
    'claims.history': async ({ claimId }) => ({ events: await wholeHistory(requireSession(state), claimId) }),
    'claims.asOf': async ({ claimId, eventId }) => requireSession(state).store.claimAsOf(claimId, eventId),
    'history.undo': async () => state.decisions.share(async () => mutationOf(await requireWritable(state).store.undo(undefined, fitPassages))),
    'history.redo': async () => state.decisions.share(async () => mutationOf(await requireWritable(state).store.redo(undefined, fitPassages)))
  } satisfies Partial<Handlers>
  return handlers
}

