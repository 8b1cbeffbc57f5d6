import { isDeepStrictEqual } from 'node:util'
import type { ArticleSummary, ClaimSummary } from '../model/summary.ts'
import type { ArticleFile } from './article-file.ts'
import type { FileStamp } from './file-system.ts'
import { articleRow, claimRow } from './rows.ts'
import type { ChangeHead } from './undo-stack.ts'
import { headsOf } from './undo-stack.ts'

/** What memory holds of every article, and what the index keeps of it. */
export interface CatalogEntry {
  summary: ArticleSummary
  rows: ClaimSummary[]
  heads: ChangeHead[]
  /** The newest change that `heads` leaves out, '' where it leaves out none. */
  floor: string
  /** Claims that the article once had: their history is still in its file. */
  removedIds: string[]
  /** The JSON file as last read or written; null where there is none yet. */
  stamp: FileStamp | null
  /** The text file likewise; null where it is missing or not as the article says, so that the next opening looks again. */
  textStamp: FileStamp | null
}

/** The claims that events took away and nothing brought back. */
const removedIn = ({ claims, events }: Pick<ArticleFile, 'claims' | 'events'>): string[] => {
  if (events.length === 0) return []
  const here = new Set(claims.map(({ id }) => id))
  return [...new Set(events.map(({ claimId }) => claimId))].filter((id) => !here.has(id))
}

/** The entry of an article's file; rows of claims that did not change are taken from `previous`, for lists compare rows by identity. */
export function entryOf(file: ArticleFile, stamp: FileStamp | null, textStamp: FileStamp | null, previous?: { file: ArticleFile; entry: CatalogEntry }): CatalogEntry {
  const rowOf = new Map<unknown, ClaimSummary>()
  if (previous && previous.file.claims.length === previous.entry.rows.length) previous.file.claims.forEach((claim, i) => rowOf.set(claim, previous.entry.rows[i] as ClaimSummary))
  const rows = file.claims.map((claim) => rowOf.get(claim) ?? claimRow(claim))
  return { summary: articleRow(file.article, rows), rows, ...headsOf(file.events), removedIds: removedIn(file), stamp, textStamp }
}

/** Whether two entries' rows say the same in JSON, the form that the index and the files keep them in: there minus zero is zero. */
export const sameRows = (a: Pick<CatalogEntry, 'summary' | 'rows'>, b: Pick<CatalogEntry, 'summary' | 'rows'>): boolean =>
  (isDeepStrictEqual(a.rows, b.rows) && isDeepStrictEqual(a.summary, b.summary)) || isDeepStrictEqual(asRead([a.summary, a.rows]), asRead([b.summary, b.rows]))

const asRead = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const byImport = (a: ArticleSummary, b: ArticleSummary): number => (a.importedAt < b.importedAt ? -1 : a.importedAt > b.importedAt ? 1 : a.id < b.id ? -1 : 1)

/** The rows of the whole workspace in memory, and which articles each recent change touched. */
export class Catalog {
  readonly #entries = new Map<string, CatalogEntry>()
  readonly #claims = new Map<string, ClaimSummary>()
  readonly #changes = new Map<string, { head: ChangeHead; articles: Set<string> }>()
  #articles: { rows: ArticleSummary[]; positions: Map<string, number> } | null = null
  #flat: { rows: ClaimSummary[]; offsets: Map<string, number> } | null = null

  get size(): number { return this.#entries.size }
  get claimCount(): number { return this.#claims.size }
  entry(articleId: string): CatalogEntry | undefined { return this.#entries.get(articleId) }
  entries(): IterableIterator<[string, CatalogEntry]> { return this.#entries.entries() }
  claim(claimId: string): ClaimSummary | undefined { return this.#claims.get(claimId) }
  heads(): ChangeHead[] { return [...this.#changes.values()].map(({ head }) => head) }
  /** The articles a change touched, as far back as heads are kept. */
  articlesOf(changeId: string): string[] { return [...(this.#changes.get(changeId)?.articles ?? [])] }

  /** The newest change that some article no longer knows of. */
  floor(): string {
    let floor = ''
    for (const entry of this.#entries.values()) if (entry.floor > floor) floor = entry.floor
    return floor
  }

  articles(): readonly ArticleSummary[] {
    if (!this.#articles) {
      const rows = [...this.#entries.values()].map(({ summary }) => summary).sort(byImport)
      this.#articles = { rows, positions: new Map(rows.map(({ id }, i) => [id, i])) }
    }
    return this.#articles.rows
  }

  claims(): readonly ClaimSummary[] {
    if (!this.#flat) {
      const rows: ClaimSummary[] = []
      const offsets = new Map<string, number>()
      for (const { id } of this.articles()) {
        offsets.set(id, rows.length)
        for (const row of this.#entries.get(id)?.rows ?? []) rows.push(row)
      }
      this.#flat = { rows, offsets }
    }
    return this.#flat.rows
  }

  /** The article whose claim once had this id; looks through all, for it is asked rarely. */
  articleOfRemoved(claimId: string): string | null {
    for (const [articleId, { removedIds }] of this.#entries) if (removedIds.includes(claimId)) return articleId
    return null
  }

  /** Puts an article's entry in place of the one before. In the lists its rows are replaced where they stand, as long as their number stays. */
  set(articleId: string, entry: CatalogEntry): void {
    const old = this.#entries.get(articleId)
    this.#entries.set(articleId, entry)
    if (old) for (const row of old.rows) this.#claims.delete(row.id)
    for (const row of entry.rows) this.#claims.set(row.id, row)
    this.#link(articleId, old?.heads ?? [], entry.heads)
    const position = this.#articles?.positions.get(articleId)
    if (this.#articles && position !== undefined && old?.summary.importedAt === entry.summary.importedAt) this.#articles.rows[position] = entry.summary
    else this.#articles = this.#flat = null
    const offset = this.#flat?.offsets.get(articleId)
    if (this.#flat && offset !== undefined && old?.rows.length === entry.rows.length) for (const [i, row] of entry.rows.entries()) this.#flat.rows[offset + i] = row
    else this.#flat = null
  }

  delete(articleId: string): void {
    const old = this.#entries.get(articleId)
    if (!old) return
    this.#entries.delete(articleId)
    for (const row of old.rows) this.#claims.delete(row.id)
    this.#link(articleId, old.heads, [])
    this.#articles = null
    this.#flat = null
  }

  #link(articleId: string, old: readonly ChangeHead[], now: readonly ChangeHead[]): void {
    const kept = new Set(now.map(({ changeId }) => changeId))
    for (const { changeId } of old) {
      if (kept.has(changeId)) continue
      const change = this.#changes.get(changeId)
      change?.articles.delete(articleId)
      if (change?.articles.size === 0) this.#changes.delete(changeId)
    }
    for (const [i, head] of now.entries()) {
      const change = this.#changes.get(head.changeId)
      if (!change) this.#changes.set(head.changeId, { head, articles: new Set([articleId]) })
      else {
        change.articles.add(articleId)
        // One object a change, however many articles it touched.
        ;(now as ChangeHead[])[i] = change.head
      }
    }
  }
}
