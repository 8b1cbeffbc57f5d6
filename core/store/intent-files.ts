import { toStatement } from '../model/error.ts'
import { statement } from '../model/wording/statement.ts'
import { diskError } from './disk-error.ts'
import { writeDurably } from './durable-file.ts'
import type { Intent } from './intents.ts'
import { encodeIntent, intentPath } from './intents.ts'
import { nameIn } from './layout.ts'
import type { NoticeBoard } from './notice-board.ts'
import { noticeOf } from './notices.ts'
import type { OpenIntent } from './pending.ts'
import type { Ground } from './surroundings.ts'
import { pause } from './surroundings.ts'

export interface IntentFilesOptions {
  ground: Ground
  board: NoticeBoard
  /** Rejects where writing is no longer ours to do. */
  mayWrite: () => Promise<void>
}

/** The files of changes over several articles, from their deciding until every article holds its part. They become durable in the order they were decided in. */
export class IntentFiles {
  readonly #options: IntentFilesOptions
  /** In the order of deciding. */
  readonly #open = new Map<string, OpenIntent>()

  constructor(options: IntentFilesOptions) {
    this.#options = options
  }

  get size(): number { return this.#open.size }

  /** Takes up an intent over `articleIds`. `content` is what its file is to hold, null where that is durable already. */
  open({ changeId }: Pick<Intent, 'changeId'>, articleIds: Iterable<string>, content: Intent | null): OpenIntent {
    const intent: OpenIntent = { changeId, content, writing: null, failure: null, remaining: new Set(articleIds) }
    this.#open.set(changeId, intent)
    return intent
  }

  /** Resolves when the intent is durable; rejects with an AppError where the disk refuses it, or one that was decided before. */
  write(intent: OpenIntent): Promise<void> {
    if (intent.content === null) return Promise.resolve()
    return (intent.writing ??= this.#write(intent, intent.content).catch((error: unknown) => {
      intent.failure = diskError(error, 'intents')
      throw intent.failure
    }).finally(() => { intent.writing = null }))
  }

  async #write(intent: OpenIntent, content: Intent): Promise<void> {
    // Later changes are decided on what earlier ones leave, so that one without the others would make no sense after a crash.
    for (const earlier of this.#before(intent)) await this.write(earlier)
    const { ground: { fileSystem, layout }, board, mayWrite } = this.#options
    const path = intentPath(layout, intent.changeId)
    try {
      await mayWrite()
      await fileSystem.makeFolder(layout.intents)
      await fileSystem.syncFolder(layout.root)
      await writeDurably(fileSystem, path, encodeIntent(content, pause))
    } catch (error) {
      const failure = diskError(error, nameIn(layout, path))
      board.post(noticeOf('write-failed', nameIn(layout, path), statement('notice/write-failed', { why: toStatement(failure) })))
      throw failure
    }
    intent.content = null
    intent.failure = null
    board.withdraw('write-failed', nameIn(layout, path))
  }

  #before(intent: OpenIntent): OpenIntent[] {
    const all = [...this.#open.values()]
    return all.slice(0, all.indexOf(intent)).filter(({ content }) => content !== null)
  }

  /** Notes that an article's file holds its part; the last one removes the intent, durably, so that it never comes back after later changes. */
  async partWritten(intent: OpenIntent, articleId: string): Promise<void> {
    const { ground: { fileSystem, layout } } = this.#options
    intent.remaining.delete(articleId)
    if (intent.remaining.size > 0 || !this.#open.delete(intent.changeId)) return
    await fileSystem.remove(intentPath(layout, intent.changeId))
    await fileSystem.syncFolder(layout.intents)
  }
}
