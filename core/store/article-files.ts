import { Low } from 'lowdb'
import { AppError } from '../model/error.ts'
import { copyAside, placeAside } from './aside.ts'
import type { ArticleFile } from './article-file.ts'
import { decodeArticleFile, encodeArticleFile } from './article-file.ts'
import type { Catalog, CatalogEntry } from './catalog.ts'
import { entryOf, sameRows } from './catalog.ts'
import { diskError } from './disk-error.ts'
import { inParallel, writeDurably } from './durable-file.ts'
import { DurableJson } from './durable-json.ts'
import type { FileStamp } from './file-system.ts'
import type { Intent, IntentPart } from './intents.ts'
import { applyPart, encodeIntent, intentPath } from './intents.ts'
import { articleJsonPath, articleTextPath, nameIn } from './layout.ts'
import { mergeOutside } from './merge-outside.ts'
import type { NoticeBoard } from './notice-board.ts'
import { noticeOf } from './notices.ts'
import type { OpenIntent, Pending } from './pending.ts'
import { isPending, nothingPending } from './pending.ts'
import { RecentArticles } from './recent-articles.ts'
import type { Ground } from './surroundings.ts'
import { pause } from './surroundings.ts'

/** How many articles of a bulk change are written at the same time. */
const WRITES_AT_ONCE = 4
const FIRST_RETRY_MS = 1000
const LAST_RETRY_MS = 30_000

const sameStamp = (a: FileStamp | null, b: FileStamp | null): boolean => a?.size === b?.size && a?.mtimeMs === b?.mtimeMs

/** Thrown just before a rename that would replace what another program wrote. */
class ChangedOutside extends Error {}

/** A part of a change with the article it was decided on, and the catalog entry that it leads to. */
export interface PreparedPart { part: IntentPart; base: ArticleFile; entry: CatalogEntry }

export interface ArticleFilesOptions {
  ground: Ground
  catalog: Catalog
  board: NoticeBoard
  /** Rejects where writing is no longer ours to do. */
  mayWrite: () => Promise<void>
  /** Told when an article's content changed by other hands. */
  changedOutside: (articleId: string, claimIds: string[]) => void
  /** Told when unsaved edits or notices changed. */
  stateChanged: () => void
}

/**
 * The articles' files: read when asked for, kept while recently used, and written behind every change. A change is in memory at once; what
 * files do not hold yet is pending, article by article, and put on top of whatever is read. Changes to one article that come while
 * it is being written share the next write.
 */
export class ArticleFiles {
  readonly #options: ArticleFilesOptions
  readonly #recent = new RecentArticles()
  readonly #loading = new Map<string, Promise<ArticleFile>>()
  readonly #pending = new Map<string, Pending>()
  readonly #intents = new Map<string, OpenIntent>()
  readonly #underWay = new Set<Promise<unknown>>()
  #retry: NodeJS.Timeout | null = null
  #closed = false

  constructor(options: ArticleFilesOptions) {
    this.#options = options
  }

  isPending(articleId: string): boolean { return this.#pending.has(articleId) }

  /** The article as it was last used, where it is still in memory. */
  recent(articleId: string): ArticleFile | undefined { return this.#recent.get(articleId) }

  /** The new text of an article whose text file is not written yet. */
  pendingText(articleId: string): string | null { return this.#pending.get(articleId)?.text ?? null }

  /** How many changes the disk has refused so far. */
  unsaved(): number {
    const changes = new Set<string>()
    for (const [articleId, pending] of this.#pending) {
      const failing = pending.failure !== null || [...pending.intents].some(({ failure }) => failure !== null)
      if (!failing) continue
      for (const { changeId } of pending.events) changes.add(changeId)
      for (const { changeId, content } of pending.intents) if (content !== null) changes.add(changeId)
      if (pending.article !== null && pending.events.length === 0) changes.add(`facts of ${articleId}`)
    }
    return changes.size
  }

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

  async #read(articleId: string): Promise<ArticleFile> {
    const { ground: { fileSystem, layout, format }, catalog, board } = this.#options
    const entry = catalog.entry(articleId)
    if (!entry) throw new AppError('not-found', `There is no article ${articleId}.`, { articleId })
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
      const detail = decoded.why === 'damaged' ? decoded.detail : `it is of version ${decoded.version}`
      throw new AppError('workspace-damaged', `${nameIn(layout, path)} cannot be read: ${detail}.`, { articleId, path: nameIn(layout, path) })
    }
    const pending = this.#pending.get(articleId)
    const file = pending ? applyPart(decoded.file, pending) : decoded.file
    this.#recent.set(articleId, file)
    if (!pending) this.#compareWithRows(articleId, file, stamp, board)
    return file
  }

  /** A row that differs from its file, though the stamp says that they agree, is a lie of the index: the file is right. */
  #compareWithRows(articleId: string, file: ArticleFile, stamp: FileStamp | null, board: NoticeBoard): void {
    const { catalog, changedOutside } = this.#options
    const entry = catalog.entry(articleId)
    if (!entry) return
    const told = sameStamp(entry.stamp, stamp)
    const fresh = entryOf(file, stamp, entry.textStamp)
    if (sameRows(fresh, entry)) {
      entry.stamp = stamp
      return
    }
    catalog.set(articleId, fresh)
    if (told) board.post(noticeOf('index-rebuilt', 'index.json', `The index did not agree with articles/${articleId}.json; its rows were made anew.`))
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
      const pending = this.#of(articleId)
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

  #of(articleId: string): Pending {
    let pending = this.#pending.get(articleId)
    if (!pending) this.#pending.set(articleId, (pending = nothingPending()))
    return pending
  }

  /** Resolves when all that is decided of an article is durable; rejects with an AppError where the disk refuses (it is tried again later). */
  persist(articleId: string): Promise<void> {
    const pending = this.#pending.get(articleId)
    if (!pending) return Promise.resolve()
    if (!pending.writing) {
      const writing = this.#write(articleId, pending).then(
        () => this.#written(articleId, pending),
        (error: unknown) => { throw this.#refused(articleId, pending, error) }
      ).finally(() => {
        pending.writing = null
        if (!isPending(pending) && this.#pending.get(articleId) === pending && !pending.next) this.#pending.delete(articleId)
      })
      pending.writing = writing
      this.#track(writing)
      return writing
    }
    // The first attempt's failure is told to those who waited for it; this one is for what came since.
    pending.next ??= Promise.allSettled([pending.writing]).then(() => {
      pending.next = null
      return this.persist(articleId)
    })
    return pending.next
  }

  async #write(articleId: string, pending: Pending): Promise<void> {
    const { ground: { fileSystem, layout }, catalog, mayWrite } = this.#options
    await mayWrite()
    for (const intent of [...pending.intents]) await this.#writeIntent(intent)
    for (let attempt = 0; ; attempt++) {
      const file = await this.load(articleId)
      const events = new Set(pending.events)
      const { article, text } = pending
      const intents = [...pending.intents]
      const path = articleJsonPath(layout, articleId)
      const known = catalog.entry(articleId)?.stamp ?? null
      const adapter = new DurableJson<ArticleFile>(fileSystem, path, { encode: encodeArticleFile, decode: this.#decode }, () => {
        if (!sameStamp(fileSystem.stamp(path), known)) throw new ChangedOutside()
      })
      try {
        if (text !== null) {
          const textStamp = await writeDurably(fileSystem, articleTextPath(layout, articleId), text)
          const entry = catalog.entry(articleId)
          if (entry) entry.textStamp = textStamp
        }
        await new Low<ArticleFile>(adapter, file).write()
      } catch (error) {
        if (!(error instanceof ChangedOutside) || attempt === 3) throw error
        await this.#mergeOutside(articleId, pending)
        continue
      } finally {
        // Even where the folder could not be synced, what is there now is ours and no other program's.
        const entry = catalog.entry(articleId)
        if (entry && adapter.stamp) entry.stamp = adapter.stamp
      }
      pending.events = pending.events.filter((event) => !events.has(event))
      if (pending.article === article) pending.article = null
      if (pending.text === text) pending.text = null
      for (const intent of intents) await this.#partWritten(intent, articleId, pending)
      return
    }
  }

  readonly #decode = (text: string): ArticleFile => {
    const decoded = decodeArticleFile(text, this.#options.ground.format)
    if ('why' in decoded) throw new AppError('workspace-damaged', 'The article file cannot be read.')
    return decoded.file
  }

  #written(articleId: string, pending: Pending): void {
    const { board, stateChanged } = this.#options
    pending.retries = 0
    if (pending.failure === null) return
    pending.failure = null
    board.withdraw('write-failed', `articles/${articleId}.json`)
    stateChanged()
  }

  #refused(articleId: string, pending: Pending, error: unknown): AppError {
    const { board, stateChanged } = this.#options
    const file = `articles/${articleId}.json`
    const failure = diskError(error, file)
    if ([...pending.intents].every((intent) => intent.failure === null)) board.post(noticeOf('write-failed', file, failure.message))
    pending.failure = failure
    pending.retries += 1
    this.#retryLater(Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (pending.retries - 1)))
    stateChanged()
    return failure
  }

  #retryLater(afterMs: number): void {
    if (this.#retry || this.#closed) return
    this.#retry = setTimeout(() => {
      this.#retry = null
      // Each failure is kept with its article and told by a notice.
      void Promise.allSettled([...this.#pending.keys()].map((articleId) => this.persist(articleId)))
    }, afterMs)
    this.#retry.unref()
  }

  /** Another program changed the file since we read it: its content stands, ours is put on top where it fits, and kept as a copy where it does not. */
  async #mergeOutside(articleId: string, pending: Pending): Promise<void> {
    const { ground, catalog, board, changedOutside } = this.#options
    const { fileSystem, layout, format } = ground
    const path = articleJsonPath(layout, articleId)
    const file = nameIn(layout, path)
    const ours = await this.load(articleId)
    const stamp = fileSystem.stamp(path)
    const entry = catalog.entry(articleId)
    if (!entry) return
    if (stamp === null) {
      entry.stamp = null
      board.post(noticeOf('kept-both', file, 'Another program removed this article while it had unsaved edits. It was written again.', { remedy: 'Remove the article here if it is to go.' }))
      return
    }
    const decoded = decodeArticleFile((await fileSystem.read(path)).toString('utf8'), format)
    if ('why' in decoded) {
      const backup = await copyAside(ground, path, 'damaged')
      entry.stamp = stamp
      board.post(noticeOf('kept-both', file, 'Another program left this file unreadable while it had unsaved edits. It was kept as a copy and written again from memory.', { backup }))
      return
    }
    const merge = mergeOutside(decoded.file, pending.events)
    if (merge.clean && pending.article === null) {
      board.post(noticeOf('changed-on-disk', file, 'Another program changed this article; its changes and the unsaved ones here fit together.'))
    } else {
      const place = await placeAside(ground, path, 'conflict')
      await writeDurably(fileSystem, place, encodeArticleFile(ours))
      board.post(noticeOf('kept-both', file, 'Another program changed what was being changed here. Its version stands; the one from here is kept as a copy.', { backup: nameIn(layout, place) }))
    }
    pending.events = [...merge.events, ...pending.events.filter((event) => !ours.events.includes(event))]
    pending.article = null
    this.#recent.set(articleId, merge.file)
    catalog.set(articleId, entryOf(merge.file, stamp, entry.textStamp))
    changedOutside(articleId, merge.file.claims.map(({ id }) => id))
  }

  /**
   * Begins a change over several files: from this moment their files wait for the intent's. `parts` must have been applied in the same
   * turn. Resolves when the intent is durable, and with it the change; rejects with an AppError where the disk refuses (it is tried again).
   */
  begin(intent: Intent): Promise<void> {
    return this.#resume({ changeId: intent.changeId, content: intent, writing: null, failure: null, remaining: new Set() }, intent)
  }

  /** Takes up an intent that a crash left: its file is durable already. `parts` must have been applied. */
  finish(intent: Intent): Promise<void> {
    return this.#resume({ changeId: intent.changeId, content: null, writing: null, failure: null, remaining: new Set() }, intent)
  }

  #resume(open: OpenIntent, { parts }: Intent): Promise<void> {
    this.#intents.set(open.changeId, open)
    for (const { articleId } of parts) {
      open.remaining.add(articleId)
      this.#of(articleId).intents.add(open)
    }
    const articleIds = [...open.remaining]
    const decided = this.#writeIntent(open).catch((error: unknown) => {
      for (const articleId of articleIds) {
        const pending = this.#pending.get(articleId)
        if (pending) pending.failure ??= error instanceof AppError ? error : diskError(error, 'intents')
      }
      this.#retryLater(FIRST_RETRY_MS)
      this.#options.stateChanged()
      throw error
    })
    this.#track(decided.then(() => inParallel(articleIds, WRITES_AT_ONCE, (articleId) => this.persist(articleId))))
    return decided
  }

  #writeIntent(intent: OpenIntent): Promise<void> {
    if (intent.content === null) return Promise.resolve()
    const { ground: { fileSystem, layout }, board, mayWrite } = this.#options
    const path = intentPath(layout, intent.changeId)
    const write = async (content: Intent) => {
      try {
        await mayWrite()
        await fileSystem.makeFolder(layout.intents)
        await fileSystem.syncFolder(layout.root)
        await writeDurably(fileSystem, path, encodeIntent(content, pause))
        intent.content = null
        intent.failure = null
        board.withdraw('write-failed', nameIn(layout, path))
      } catch (error) {
        intent.failure = diskError(error, nameIn(layout, path))
        board.post(noticeOf('write-failed', nameIn(layout, path), intent.failure.message))
        throw intent.failure
      } finally {
        intent.writing = null
      }
    }
    return (intent.writing ??= write(intent.content))
  }

  /** Notes that an article's file holds its part of an intent; the last one removes the intent, durably, so that it never comes back after later changes. */
  async #partWritten(intent: OpenIntent, articleId: string, pending: Pending): Promise<void> {
    const { ground: { fileSystem, layout } } = this.#options
    intent.remaining.delete(articleId)
    pending.intents.delete(intent)
    if (intent.remaining.size > 0 || !this.#intents.has(intent.changeId)) return
    this.#intents.delete(intent.changeId)
    await fileSystem.remove(intentPath(layout, intent.changeId))
    await fileSystem.syncFolder(layout.intents)
  }

  #track(work: Promise<unknown>): void {
    const settled = Promise.allSettled([work]).finally(() => this.#underWay.delete(settled))
    this.#underWay.add(settled)
  }

  /** Resolves when nothing is pending; tries what was refused once more and rejects with the first refusal. */
  async settle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
    await inParallel([...this.#pending.keys()], WRITES_AT_ONCE, (articleId) => this.persist(articleId))
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  /** Resolves when no intent is on its way any more, whatever became of it. */
  async intentsDone(): Promise<void> {
    while (this.#intents.size > 0 && this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  /** No retries from now on. */
  stop(): void {
    this.#closed = true
    if (this.#retry) clearTimeout(this.#retry)
  }
}
