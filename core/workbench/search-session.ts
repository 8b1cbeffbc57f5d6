import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Handlers } from '../contract/dispatch.ts'
import type { SearchHit } from '../contract/calls.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'
import { AppError, failure } from '../model/error.ts'
import type { ClaimSummary } from '../model/summary.ts'
import type { QueryError, SearchDocument, SearchKind, SearchOptions, SearchQuery } from '../search/index.ts'
import { articleDocument, articleTest, asksOfClaims, claimDocument, claimParts, createSearchIndex, excerptOf, isEmptyQuery, needsIndex, parseQuery, summaryTest } from '../search/index.ts'
import type { WorkspaceStore } from '../store/index.ts'
import type { WorkbenchState } from './session.ts'
import { requireSession } from './session.ts'
import { unlessCancelled } from './unless-cancelled.ts'

/** How long a list waits for the index of a workspace just opened before it shows what is indexed so far. */
const PATIENCE_MS = 500
/** Filling is told of this often, and only where so many articles wait: a few are there before it could be read. */
const TOLD_MS = 1000
const WORTH_TELLING = 50

/** The search index of the open workspace, filled in the background and kept up to date. */
export interface SearchSession {
  /** Resolves when the index is filled, or after a moment's patience with a large workspace: for a list on show, which is asked for again when `filling` ends. */
  ready(): Promise<void>
  /** Resolves when everything can be found: for what must be whole. Throws AppError cancelled when the signal asks. */
  whole(signal: CancelSignal): Promise<void>
  /** How far filling is; null where everything can be found, or will be in a moment. */
  filling(): { done: number; total: number } | null
  /** Tells that articles came, changed or went; they are indexed again before the next answer. */
  changed(articleIds: readonly string[]): void
  /** The test of a claim's row for a query; throws AppError invalid-input for a query that cannot be read. */
  rowTest(text: string): (row: ClaimSummary) => boolean
  query(text: string, limit: number, signal: CancelSignal): Promise<{ hits: SearchHit[]; total: number; tookMs: number }>
  close(): void
}

interface Found { kind: SearchKind; id: string; score: number }

/** Reads a query; a part still being typed (an empty value, an open quote) is passed over, anything else not understood is told. */
function readQuery(text: string): SearchQuery {
  const query = parseQuery(text)
  const error = query.errors.find(({ code }) => code !== 'empty-value' && code !== 'open-quote')
  if (error) throw queryFailure(error)
  return query
}

/** What is said of a part of a query that cannot be read, with what may stand there in words that parse, in both languages. */
function queryFailure({ code, word, expected, start, end }: QueryError): AppError {
  const at = { word, start, end }
  const choices = { ...at, expected: expected.map(({ en }) => en).join('\n'), expectedArabic: expected.map(({ ar }) => ar).join('\n') }
  switch (code) {
    case 'bad-number': return failure('invalid-input/query-bad-number', at)
    case 'bad-date': return failure('invalid-input/query-bad-date', at)
    case 'not-compared': return failure('invalid-input/query-not-compared', at)
    case 'unknown-field': return failure('invalid-input/query-unknown-field', choices)
    default: return failure('invalid-input/query-unknown-value', choices)
  }
}

/** Starts the search index of a workspace; `told` is called from time to time while it fills, and when it is filled. */
export function openSearchSession(store: WorkspaceStore, told: () => void = () => undefined): SearchSession {
  const index = createSearchIndex()
  const claimIdsOf = new Map<string, string[]>()
  const stale = new Set<string>(store.articles().map((row) => row.id))
  /** What could not be read: damaged, or on a disk that is away. Tried again with the next change of anything. */
  const unread = new Set<string>()
  let isClosed = false
  let running: Promise<void> | null = null
  /** Articles indexed since the index was last filled. */
  let done = 0
  const filling = () => (stale.size + done >= WORTH_TELLING && (stale.size > 0 || running !== null) ? { done, total: done + stale.size } : null)

  const documentsOf = async (articleId: string): Promise<SearchDocument[]> => {
    const { article, claims, text } = await store.readOnce(articleId)
    claimIdsOf.set(articleId, claims.map((claim) => claim.id))
    return [articleDocument(article, text), ...claims.map(claimDocument)]
  }
  const forget = (articleId: string) => {
    index.remove('article', articleId)
    for (const claimId of claimIdsOf.get(articleId) ?? []) index.remove('claim', claimId)
    claimIdsOf.delete(articleId)
  }
  const catchUp = async () => {
    let toldAt = performance.now()
    for (const articleId of stale) {
      if (isClosed) return
      if (performance.now() - toldAt > TOLD_MS) {
        toldAt = performance.now()
        told()
      }
      stale.delete(articleId)
      done += 1
      forget(articleId)
      if (!store.articleSummary(articleId)) continue
      let documents: SearchDocument[]
      try {
        documents = await documentsOf(articleId)
      } catch (error) {
        // A damaged article has its notice from the store; a fault of ours goes to the log. The others are found all the same.
        if (!(error instanceof AppError)) console.error(`the article ${articleId} is not in the search index:`, error)
        unread.add(articleId)
        continue
      }
      for (const _ of index.fill(documents)) await nextTurn()
      await nextTurn()
    }
  }
  const run = (): Promise<void> => {
    running ??= catchUp().finally(() => {
      running = null
      const wasTold = done >= WORTH_TELLING
      if (stale.size === 0) done = 0
      if (wasTold && !isClosed) told()
    })
    return running
  }
  const ready = async () => {
    const patience = AbortSignal.timeout(PATIENCE_MS)
    while (stale.size > 0 && !patience.aborted && !isClosed) {
      await Promise.race([run(), new Promise<void>((resolve) => patience.addEventListener('abort', () => resolve(), { once: true }))])
    }
    if (running && !patience.aborted) await running
  }
  const whole = async (signal: CancelSignal) => {
    while ((stale.size > 0 || running !== null) && !isClosed) await unlessCancelled(run(), signal)
  }
  void run()

  /** The test of the rows behind what the words find; none where the query sets no condition on them. */
  const acceptOf = (query: SearchQuery): Pick<SearchOptions, 'accept'> => {
    if (query.conditions.length === 0) return {}
    const testRow = summaryTest(query)
    const testArticle = articleTest(query)
    const accept = (kind: SearchKind, id: string): boolean => {
      if (kind === 'article') {
        const article = store.articleSummary(id)
        return article !== null && testArticle(article)
      }
      const row = store.claimSummary(id)
      return row !== null && testRow(row, store.articleSummary(row.articleId))
    }
    return { accept }
  }
  /** The test of a claim's row for everything a query asks, words and conditions, of the claim or of its article. */
  const claimTest = (query: SearchQuery): ((row: ClaimSummary) => boolean) => {
    const { own, ofArticle } = claimParts(query)
    const test = summaryTest(query)
    const claims = needsIndex(own) ? index.matching(own, 'claim') : null
    const articles = needsIndex(ofArticle) ? index.matching(ofArticle, 'article') : null
    return (row) => (claims === null || claims.has(row.id)) && (articles === null || articles.has(row.articleId)) && test(row, store.articleSummary(row.articleId))
  }
  /** The best articles and claims for a query that is not empty, and how many there are. */
  const find = (query: SearchQuery, limit: number): { found: Found[]; total: number } => {
    const options: SearchOptions = { limit, ...acceptOf(query) }
    const parts = claimParts(query)
    const ofArticles = needsIndex(parts.ofArticle)
    if (needsIndex(parts.own) && !ofArticles) {
      const { hits, total } = index.search(query, options)
      return { found: hits, total }
    }
    const articles = ofArticles ? index.search(query, { ...options, kind: 'article' }) : { hits: [], total: 0 }
    if (ofArticles && !asksOfClaims(parts)) return { found: articles.hits, total: articles.total }
    const test = claimTest(query)
    const isMet = (row: ClaimSummary | null): boolean => row !== null && test(row)
    if (needsIndex(parts.own)) {
      const claims = index.search(parts.own, { limit, kind: 'claim', accept: (_, id) => isMet(store.claimSummary(id)) })
      return { found: [...articles.hits, ...claims.hits].sort((a, b) => b.score - a.score).slice(0, limit), total: articles.total + claims.total }
    }
    const rows = store.claims().filter(isMet)
    const claims = rows.slice(0, limit).map((row): Found => ({ kind: 'claim', id: row.id, score: row.score }))
    return { found: [...articles.hits, ...claims].slice(0, limit), total: articles.total + rows.length }
  }
  const hitOf = async (kind: 'article' | 'claim', id: string, score: number, query: SearchQuery): Promise<SearchHit | null> => {
    const row = kind === 'claim' ? store.claimSummary(id) : null
    const articleId = row?.articleId ?? id
    const article = store.articleSummary(articleId)
    if (!article) return null
    if (row) {
      const [claim] = (await store.article(articleId)).claims.filter((candidate) => candidate.id === id)
      const anchor = claim?.mentions[0]?.anchor
      const passage = anchor ? `${anchor.prefix}${anchor.quote}${anchor.suffix}` : row.quote
      return { kind, articleId, claimId: id, title: article.title, excerpt: passage.replace(/\s+/g, ' ').trim(), start: row.start, score }
    }
    const { excerpt, start } = excerptOf(await store.text(articleId), query)
    return { kind, articleId, claimId: null, title: article.title, excerpt, start, score }
  }
  return {
    ready,
    whole,
    filling,
    changed: (articleIds) => {
      for (const articleId of [...articleIds, ...unread]) stale.add(articleId)
      unread.clear()
      void run()
    },
    rowTest: (text) => claimTest(readQuery(text)),
    query: async (text, limit, signal) => {
      const query = readQuery(text)
      await whole(signal)
      const began = performance.now()
      if (isEmptyQuery(query)) return { hits: [], total: 0, tookMs: 0 }
      const { found, total } = find(query, limit)
      const tookMs = performance.now() - began
      const hits = await Promise.all(found.map(({ kind, id, score }) => hitOf(kind, id, score, query)))
      return { hits: hits.filter((hit) => hit !== null), total, tookMs }
    },
    close: () => {
      isClosed = true
      index.clear()
    }
  }
}

/** The call of the search field. */
export function searchHandlers(state: WorkbenchState) {
  const handlers = {
    'search.query': async ({ text, limit }, { signal }) => requireSession(state).search.query(text, limit, signal)
  } satisfies Partial<Handlers>
  return handlers
}
