import { failure } from '../model/error.ts'
import { statement } from '../model/wording/statement.ts'
import type { ArticleFile } from './article-file.ts'
import { decodeArticleFile } from './article-file.ts'
import type { Catalog, CatalogEntry } from './catalog.ts'
import { entryOf, sameRows } from './catalog.ts'
import { diskError } from './disk-error.ts'
import type { FileStamp } from './file-system.ts'
import { sameStamp } from './file-system.ts'
import type { IntentPart } from './intents.ts'
import { applyPart } from './intents.ts'
import { articleJsonPath, nameIn } from './layout.ts'
import type { NoticeBoard } from './notice-board.ts'
import { noticeOf } from './notices.ts'
import type { Pending } from './pending.ts'
import { isPending, nothingPending } from './pending.ts'
import { RecentArticles } from './recent-articles.ts'
import type { Ground } from './surroundings.ts'

/** A part of a change with the article it was decided on, and the catalog entry that it leads to. */
export interface PreparedPart { part: IntentPart; base: ArticleFile; entry: CatalogEntry }

export interface ArticleMemoryOptions {
  ground: Ground
  catalog: Catalog
  board: NoticeBoard
  /** Told when an article's content changed by other hands. */
  changedOutside: (articleId: string, claimIds: string[]) => void
}

/** What memory knows of the articles: those recently used, and of every article what its files do not hold yet, which is put on top of whatever is read. */
export class ArticleMemory {
  readonly #options: ArticleMemoryOptions
  readonly #recent = new RecentArticles()
  readonly #loading = new Map<string, Promise<ArticleFile>>()
  readonly #pending = new Map<string, Pending>()

  constructor(options: ArticleMemoryOptions) {
    this.#options = options
  }

  isPending(articleId: string): boolean { return this.#pending.has(articleId) }

  /** What the files do not hold yet; undefined where they hold everything. */
  pending(articleId: string): Pending | undefined { return this.#pending.get(articleId) }

  allPending(): [articleId: string, pending: Pending][] { return [...this.#pending] }

  /** What the files do not hold yet, to put more into it. */
  pendingOf(articleId: string): Pending {
    let pending = this.#pending.get(articleId)
    if (!pending) this.#pending.set(articleId, (pending = nothingPending()))
    return pending
  }

  /** Lets go of what was pending, where the files hold it all now. */
  settled(articleId: string, pending: Pending): void {
    if (!isPending(pending) && !pending.next && this.#pending.get(articleId) === pending) this.#pending.delete(articleId)
  }

  /** The article as it was last used, where it is still in memory. */
  recent(articleId: string): ArticleFile | undefined { return this.#recent.get(articleId) }

  /** An article with everything that is decided. Throws AppError not-found, workspace-damaged. */
  async load(articleId: string): Promise<ArticleFile> {
    const recent = this.#recent.get(articleId)
    if (recent) return recent
    let loading = this.#loading.get(articleId)
    if (!loading) {
      loading = this.#read(articleId).finally(() => this.#loading.delete(articleId))
      this.#loading.set(articleId, loading)
    }
    const loaded = await loading
    // Something may have been applied between the end of the reading and now.
    return this.#recent.get(articleId) ?? loaded
  }

  /** The article as {@link load} gives it, without keeping it in memory: for going through many. */
  async readOnce(articleId: string): Promise<ArticleFile> {
    return this.#recent.get(articleId) ?? (await this.#decode(articleId)).file
  }

  /** Has the article in memory and gives `take` it in the same turn, so that it and what is pending agree. */
  async withCurrent<T>(articleId: string, take: (file: ArticleFile) => T): Promise<T> {
    for (;;) {
      await this.load(articleId)
      const file = this.#recent.get(articleId)
      if (file) return take(file)
    }
  }

  async #read(articleId: string): Promise<ArticleFile> {
    const { file, stamp } = await this.#decode(articleId)
    this.#recent.set(articleId, file)
    if (!this.#pending.has(articleId)) this.#compareWithRows(articleId, file, stamp)
    return file
  }

  /** The article's file with what is pending put on top, and the stamp of the file. */
  async #decode(articleId: string): Promise<{ file: ArticleFile; stamp: FileStamp | null }> {
    const { ground: { fileSystem, layout, format }, catalog } = this.#options
    if (!catalog.entry(articleId)) throw failure('not-found/article', { articleId })
    const path = articleJsonPath(layout, articleId)
    let stamp: FileStamp | null
    let text: string
    try {
      stamp = fileSystem.stamp(path)
      text = (await fileSystem.read(path)).toString('utf8')
    } catch (error) {
      throw diskError(error, nameIn(layout, path))
    }
    const decoded = decodeArticleFile(text, format)
    if ('why' in decoded) {
      const detail = decoded.why === 'damaged' ? decoded.detail : statement('why/version', { version: decoded.version })
      throw failure('workspace-damaged/article', { articleId, path: nameIn(layout, path), why: detail })
    }
    const pending = this.#pending.get(articleId)
    return { file: pending ? applyPart(decoded.file, pending) : decoded.file, stamp }
  }

  /** A row that differs from its file, though the stamp says that they agree, is a lie of the index: the file is right. */
  #compareWithRows(articleId: string, file: ArticleFile, stamp: FileStamp | null): void {
    const { catalog, board, changedOutside } = this.#options
    const entry = catalog.entry(articleId)
    if (!entry) return
    const told = sameStamp(entry.stamp, stamp)
    const fresh = entryOf(file, stamp, entry.textStamp)
    if (sameRows(fresh, entry)) {
      entry.stamp = stamp
      return
    }
    catalog.set(articleId, fresh)
    if (told) board.post(noticeOf('index-rebuilt', 'index.json', statement('notice/index-rows', { file: `articles/${articleId}.json` })))
    changedOutside(articleId, fresh.rows.map(({ id }) => id))
  }

  /**
   * Applies the parts of a change in memory, all in one turn. Their articles need not be in memory together: each part comes with the
   * catalog entry that it leads to, as {@link prepare} gave it.
   */
  applyAll(parts: readonly PreparedPart[]): void {
    const { catalog } = this.#options
    for (const { part, base, entry } of parts) {
      const { articleId, events, article, text } = part
      const pending = this.pendingOf(articleId)
      pending.events.push(...events)
      if (article) pending.article = article
      if (text !== null) pending.text = text
      const recent = this.#recent.get(articleId)
      // While other articles of this change were read, this one may have been written, or another program's changes merged into it.
      const prepared = recent === undefined || recent === base ? { entry, applied: recent && applyPart(recent, part) } : this.prepare(recent, part)
      if (prepared.applied) this.#recent.set(articleId, prepared.applied)
      const current = catalog.entry(articleId)
      catalog.set(articleId, { ...prepared.entry, stamp: current?.stamp ?? null, textStamp: current?.textStamp ?? null })
    }
  }

  /** An article with a part of a change applied, and the catalog entry that it has then; nothing is changed yet. */
  prepare(file: ArticleFile, part: IntentPart): { applied: ArticleFile; entry: CatalogEntry } {
    const entry = this.#options.catalog.entry(part.articleId)
    const applied = applyPart(file, part)
    return { applied, entry: entryOf(applied, entry?.stamp ?? null, entry?.textStamp ?? null, entry && { file, entry }) }
  }

  /** Takes in a file that is already written or that another program wrote. */
  adopt(articleId: string, file: ArticleFile, stamp: FileStamp | null, textStamp: FileStamp | null): void {
    this.#recent.set(articleId, file)
    this.#options.catalog.set(articleId, entryOf(file, stamp, textStamp))
  }

  /** Forgets an article that left the workspace. Nothing of it may be pending. */
  forget(articleId: string): void {
    this.#recent.delete(articleId)
    this.#pending.delete(articleId)
    this.#options.catalog.delete(articleId)
  }
}
