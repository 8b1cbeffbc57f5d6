import { Low } from 'lowdb'
import { failure, toStatement } from '../model/error.ts'
import type { AppError } from '../model/error.ts'
import { statement } from '../model/wording/statement.ts'
import type { ArticleFile } from './article-file.ts'
import { decodeArticleFile, encodeArticleFile } from './article-file.ts'
import type { ArticleMemoryOptions } from './article-memory.ts'
import { ArticleMemory } from './article-memory.ts'
import { diskError } from './disk-error.ts'
import { inParallel, writeDurably } from './durable-file.ts'
import { DurableJson } from './durable-json.ts'
import { sameStamp } from './file-system.ts'
import { IntentFiles } from './intent-files.ts'
import type { Intent } from './intents.ts'
import { articleJsonPath, articleTextPath } from './layout.ts'
import { noticeOf } from './notices.ts'
import type { OpenIntent, Pending } from './pending.ts'
import { takeInOutside } from './take-in-outside.ts'

/** How many articles of a bulk change are written at the same time. */
const WRITES_AT_ONCE = 4
const FIRST_RETRY_MS = 1000
const LAST_RETRY_MS = 30_000

/** Thrown just before a rename that would replace what another program wrote. */
class ChangedOutside extends Error {}

export interface ArticleFilesOptions extends ArticleMemoryOptions {
  /** Rejects where writing is no longer ours to do. */
  mayWrite: () => Promise<void>
  /** Told when unsaved edits or notices changed. */
  stateChanged: () => void
}

/** Brings to the files what memory holds, behind every change. Changes to one article that come while it is being written share the next write. */
export class ArticleFiles {
  readonly memory: ArticleMemory
  readonly #options: ArticleFilesOptions
  readonly #intents: IntentFiles
  readonly #underWay = new Set<Promise<unknown>>()
  #retry: NodeJS.Timeout | null = null
  #closed = false

  constructor(options: ArticleFilesOptions) {
    this.#options = options
    this.memory = new ArticleMemory(options)
    this.#intents = new IntentFiles(options)
  }

  /** How many changes the disk has refused so far. */
  unsaved(): number {
    const changes = new Set<string>()
    for (const [articleId, pending] of this.memory.allPending()) {
      const failing = pending.failure !== null || [...pending.intents].some(({ failure }) => failure !== null)
      if (!failing) continue
      for (const { changeId } of pending.events) changes.add(changeId)
      for (const { changeId, content } of pending.intents) if (content !== null) changes.add(changeId)
      if (pending.article !== null && pending.events.length === 0) changes.add(`facts of ${articleId}`)
    }
    return changes.size
  }

  /** Resolves when all that is decided of an article is durable; rejects with an AppError where the disk refuses (it is tried again later). */
  persist(articleId: string): Promise<void> {
    const pending = this.memory.pending(articleId)
    if (!pending) return Promise.resolve()
    if (!pending.writing) {
      const writing = this.#write(articleId, pending).then(
        () => this.#written(articleId, pending),
        (error: unknown) => { throw this.#refused(articleId, pending, error) }
      ).finally(() => {
        pending.writing = null
        this.memory.settled(articleId, pending)
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
    const { ground, catalog, mayWrite } = this.#options
    await mayWrite()
    for (let attempt = 0; ;) {
      // Nothing of a bulk change may be in a file before the whole of it is noted; another may have been decided while one was being noted.
      const unnoted = [...pending.intents].filter(({ content }) => content !== null)
      for (const intent of unnoted) await this.#intents.write(intent)
      const snapshot = await this.memory.withCurrent(articleId, (file) =>
        [...pending.intents].some(({ content }) => content !== null) ? null : { file, events: new Set(pending.events), article: pending.article, text: pending.text, intents: [...pending.intents] })
      if (!snapshot) continue
      try {
        await this.#writeFiles(articleId, snapshot)
      } catch (error) {
        if (!(error instanceof ChangedOutside) || ++attempt === 4) throw error
        await takeInOutside({ ground, catalog, board: this.#options.board, memory: this.memory, changedOutside: this.#options.changedOutside }, articleId, pending)
        continue
      }
      const { events, article, text, intents } = snapshot
      pending.events = pending.events.filter((event) => !events.has(event))
      if (pending.article === article) pending.article = null
      if (pending.text === text) pending.text = null
      for (const intent of intents) {
        await this.#intents.partWritten(intent, articleId)
        pending.intents.delete(intent)
      }
      return
    }
  }

  /** Writes an article's text, where it is new, and its JSON. Throws ChangedOutside where another program wrote the JSON since we last looked. */
  async #writeFiles(articleId: string, { file, text }: { file: ArticleFile; text: string | null }): Promise<void> {
    const { ground: { fileSystem, layout }, catalog } = this.#options
    const path = articleJsonPath(layout, articleId)
    const known = catalog.entry(articleId)?.stamp ?? null
    const refuseOthers = () => {
      if (!sameStamp(fileSystem.stamp(path), known)) throw new ChangedOutside()
    }
    const adapter = new DurableJson<ArticleFile>(fileSystem, path, { encode: encodeArticleFile, decode: this.#decode }, refuseOthers)
    try {
      if (text !== null) {
        refuseOthers()
        const textStamp = await writeDurably(fileSystem, articleTextPath(layout, articleId), text)
        const entry = catalog.entry(articleId)
        if (entry) entry.textStamp = textStamp
      }
      await new Low<ArticleFile>(adapter, file).write()
    } finally {
      // Even where the folder could not be synced, what is there now is ours and no other program's.
      const entry = catalog.entry(articleId)
      if (entry && adapter.stamp) entry.stamp = adapter.stamp
    }
  }

  readonly #decode = (text: string): ArticleFile => {
    const decoded = decodeArticleFile(text, this.#options.ground.format)
    if ('why' in decoded) throw failure('workspace-damaged/article-file')
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
    if ([...pending.intents].every((intent) => intent.failure === null)) board.post(noticeOf('write-failed', file, statement('notice/write-failed', { why: toStatement(failure) })))
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
      void Promise.allSettled(this.memory.allPending().map(([articleId]) => this.persist(articleId)))
    }, afterMs)
    this.#retry.unref()
  }

  /**
   * Begins a change over several files: from this moment their files wait for the intent's. `parts` must have been applied in the same
   * turn. Resolves when the intent is durable, and with it the change; rejects with an AppError where the disk refuses (it is tried again).
   */
  begin(intent: Intent): Promise<void> {
    // What was decided on these articles before may not be in their files yet, and this change builds on it.
    const parts = intent.parts.map((part) => ({ ...part, events: [...this.memory.pendingOf(part.articleId).events] }))
    return this.#take(intent, { ...intent, parts })
  }

  /** Takes up an intent that a crash left: its file is durable already. `parts` must have been applied. */
  finish(intent: Intent): Promise<void> {
    return this.#take(intent, null)
  }

  #take(intent: Intent, content: Intent | null): Promise<void> {
    const articleIds = intent.parts.map(({ articleId }) => articleId)
    const open = this.#intents.open(intent, articleIds, content)
    for (const articleId of articleIds) this.memory.pendingOf(articleId).intents.add(open)
    const decided = this.#intents.write(open).catch((error: unknown) => this.#undecided(open, error))
    this.#track(decided.then(() => inParallel(articleIds, WRITES_AT_ONCE, (articleId) => this.persist(articleId))))
    return decided
  }

  #undecided(intent: OpenIntent, error: unknown): never {
    const failure = diskError(error, 'intents')
    for (const articleId of intent.remaining) this.memory.pendingOf(articleId).failure ??= failure
    this.#retryLater(FIRST_RETRY_MS)
    this.#options.stateChanged()
    throw failure
  }

  #track(work: Promise<unknown>): void {
    const settled = Promise.allSettled([work]).finally(() => this.#underWay.delete(settled))
    this.#underWay.add(settled)
  }

  /** Resolves when nothing is pending; tries what was refused once more and rejects with the first refusal. */
  async settle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
    await inParallel(this.memory.allPending(), WRITES_AT_ONCE, ([articleId]) => this.persist(articleId))
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
