/** Full-text search over articles and claims, Arabic and English alike, and the query language. Pure: holds no texts, reads no files. */
import type { ArticleSummary, ClaimSummary } from '../model/summary.ts'
import type { SearchDocument, SearchField, SearchKind } from './document.ts'
import type { SearchQuery } from './query.ts'

export type { SearchDocument, SearchField, SearchKind } from './document.ts'
export { articleDocument, claimDocument, SEARCH_FIELDS } from './document.ts'
export type { FieldCondition, QueryError, SearchQuery, TextClause } from './query.ts'
export { isEmptyQuery, needsIndex } from './query.ts'

export declare function parseQuery(text: string): SearchQuery
/** Compiles a query's field conditions (not its words) into a test of claim rows. `article` is the row's article, null where unknown. */
export declare function summaryTest(query: SearchQuery): (row: ClaimSummary, article: ArticleSummary | null) => boolean
export declare function matchesSummary(query: SearchQuery, row: ClaimSummary, article: ArticleSummary | null): boolean
/** The same for articles; false for every article where a condition asks for what only claims have. */
export declare function articleTest(query: SearchQuery): (article: ArticleSummary) => boolean

export interface SearchHit { kind: SearchKind; id: string; score: number; field: SearchField }
export interface SearchOptions {
  limit: number
  /** Only documents of this kind; both where absent. */
  kind?: SearchKind
  /** A further test of a document, such as `summaryTest` on its row. */
  accept?: (kind: SearchKind, id: string) => boolean
}
export interface SearchIndex {
  readonly size: number
  put(document: SearchDocument): void
  remove(kind: SearchKind, id: string): void
  clear(): void
  /** Puts many documents, pausing after each slice of work: run it to the end with pauses in between. Yields how many documents are in so far. */
  fill(documents: Iterable<SearchDocument>): Generator<number, void>
  /** The best hits for a query's words, best first; none for a query without words. `total` counts all that match. */
  search(query: SearchQuery, options: SearchOptions): { hits: SearchHit[]; total: number }
  /** Every claim (or article) that holds the query's words. */
  matching(query: SearchQuery, kind: SearchKind): Set<string>
  /** What it takes in memory, in bytes, without the ids. */
  readonly byteLength: number
}
export declare function createSearchIndex(): SearchIndex
/** The passage of a text that shows the query's words best; `start` and `end` are those of the first word found, null where none is. */
export declare function excerptOf(text: string, query: SearchQuery, length?: number): { excerpt: string; excerptStart: number; start: number | null; end: number | null }
