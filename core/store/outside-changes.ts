import type { Statement } from '../model/wording/statement.ts'
import { statement } from '../model/wording/statement.ts'
import type { FSWatcher } from 'node:fs'
import { watch } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Workspace } from '../model/workspace.ts'
import { decodeArticleFile, encodeArticleFile } from './article-file.ts'
import type { ArticleMemory } from './article-memory.ts'
import { copyAside } from './aside.ts'
import type { Catalog } from './catalog.ts'
import { isTemporary, writeDurably } from './durable-file.ts'
import type { FileStamp } from './file-system.ts'
import { sameStamp } from './file-system.ts'
import { articleJsonPath, articleTextPath, isFileSafe, nameIn } from './layout.ts'
import type { NoticeBoard } from './notice-board.ts'
import { noticeOf } from './notices.ts'
import type { SerialQueue } from './serial-queue.ts'
import type { Ground } from './surroundings.ts'
import { pause } from './surroundings.ts'
import { decodeWorkspace } from './workspace-file.ts'

/** How long the folder must be quiet before it is looked at: a git pull writes many files, an editor writes one in several steps. */
const QUIET_MS = 300
/** How often it is looked at without being told: shared and synchronised folders often tell nothing. */
const SWEEP_MS = 30_000
/** For how long an unreadable file is taken to be one that is still being written. */
const PATIENCE_MS = 2000
const STAMPS_A_TURN = 200

export interface OutsideChangesOptions {
  ground: Ground
  catalog: Catalog
  board: NoticeBoard
  memory: ArticleMemory
  /** Whether files may be written. */
  isWritable: () => boolean
  /** Whether an article was removed though its files are still there. */
  isLeaving: (articleId: string) => boolean
  /** Run before every file is looked at. */
  beforeSweep: () => Promise<void>
  queue: SerialQueue
  workspaceStamp: FileStamp | null
  changed: (change: { articleIds: string[]; claimIds: string[]; articlesChanged: boolean }) => void
  workspaceChanged: (workspace: Workspace) => void
}

/** Notices what other programs do to the files and takes it in. Files with unsaved edits are left to the next write, which merges. */
export class OutsideChanges {
  readonly #options: OutsideChangesOptions
  readonly #watchers: FSWatcher[] = []
  readonly #unreadableSince = new Map<string, number>()
  #workspaceStamp: FileStamp | null
  /** What the watcher named since the last look; null where all must be looked at. */
  #named: Set<string> | null = new Set()
  #quiet: NodeJS.Timeout | null = null
  #sweeps: NodeJS.Timeout | null = null
  #stopped = false

  constructor(options: OutsideChangesOptions) {
    this.#options = options
    this.#workspaceStamp = options.workspaceStamp
  }

  watch(): void {
    const { layout } = this.#options.ground
    for (const folder of [layout.root, layout.articles]) {
      try {
        const watcher = watch(folder, { persistent: false }, (_event, name) => this.#told(name))
        // A folder that cannot be watched any more is still looked at now and then.
        watcher.on('error', () => watcher.close())
        this.#watchers.push(watcher)
      } catch (error) {
        // Too many watched files, or a file system that tells nothing: the sweeps remain.
        if (!(error instanceof Error)) throw error
      }
    }
    this.#sweeps = setInterval(() => {
      this.#named = null
      this.#soon(0)
    }, SWEEP_MS)
    this.#sweeps.unref()
  }

  /** Our own writes are told as well, so that only what is named may be looked at: looking at all after each edit would cost more than the edit. */
  #told(name: string | null): void {
    if (name === null) this.#named = null
    else if (isTemporary(name) || name === 'index.json' || !/\.(json|txt)$/.test(name)) return
    else this.#named?.add(name.replace(/\.(json|txt)$/, ''))
    this.#soon(QUIET_MS)
  }

  #soon(afterMs: number): void {
    if (this.#quiet || this.#stopped) return
    this.#quiet = setTimeout(() => {
      this.#quiet = null
      const named = this.#named
      this.#named = new Set()
      void Promise.allSettled([this.#options.queue.run(() => this.#look(named))])
    }, afterMs)
    this.#quiet.unref()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const watcher of this.#watchers) watcher.close()
    if (this.#quiet) clearTimeout(this.#quiet)
    if (this.#sweeps) clearInterval(this.#sweeps)
    await this.#options.queue.idle()
  }

  workspaceWritten(stamp: FileStamp | null): void { this.#workspaceStamp = stamp }

  /** Looks at every file once, after whatever is being decided. */
  sweep(): Promise<void> { return this.#options.queue.run(() => this.#look(null)) }

  /** Looks at workspace.json and at some articles' files, or at all. */
  async #look(named: ReadonlySet<string> | null): Promise<void> {
    if (this.#stopped) return
    const { ground: { fileSystem, layout }, catalog, board, memory, changed, isLeaving, beforeSweep } = this.#options
    if (named === null) await beforeSweep()
    await this.#lookAtWorkspace()
    // A folder that is away altogether is a disk that was unplugged rather than ten thousand removals.
    if (fileSystem.stamp(layout.articles) === null) return
    const gone: string[] = []
    const looked: string[] = []
    let turn = 0
    for (const articleId of named ?? (await this.#everyId())) {
      if (++turn % STAMPS_A_TURN === 0) await pause()
      if (!isFileSafe(articleId) || memory.isPending(articleId) || isLeaving(articleId)) continue
      const entry = catalog.entry(articleId)
      const stamp = fileSystem.stamp(articleJsonPath(layout, articleId))
      if (stamp === null) {
        if (entry) gone.push(articleId)
      } else if (!entry || !sameStamp(stamp, entry.stamp)) looked.push(articleId)
      else this.#lookAtText(articleId)
    }
    const claimIds: string[] = []
    for (const articleId of gone) {
      claimIds.push(...(catalog.entry(articleId)?.rows.map(({ id }) => id) ?? []))
      memory.forget(articleId)
      board.post(noticeOf('changed-on-disk', `articles/${articleId}.json`, statement('notice/article-removed'), { severity: 'warning', remedy: 'remedy/put-back' }))
    }
    const taken = await this.take(looked)
    for (const articleId of taken) {
      claimIds.push(...(catalog.entry(articleId)?.rows.map(({ id }) => id) ?? []))
      board.post(noticeOf('changed-on-disk', `articles/${articleId}.json`, statement('notice/article-changed')))
    }
    if (gone.length + taken.length > 0) changed({ articleIds: [...gone, ...taken], claimIds, articlesChanged: true })
  }

  async #everyId(): Promise<Set<string>> {
    const { ground: { fileSystem, layout }, catalog } = this.#options
    const ids = new Set([...catalog.entries()].map(([articleId]) => articleId))
    for (const name of await fileSystem.list(layout.articles)) if (name.endsWith('.json') && !isTemporary(name)) ids.add(name.slice(0, -5))
    return ids
  }

  /** A text that changed by other hands is hashed when it is next read; here only its stamp is dropped, so that the index does not vouch for it. */
  #lookAtText(articleId: string): void {
    const { ground: { fileSystem, layout }, catalog, changed } = this.#options
    const entry = catalog.entry(articleId)
    if (!entry?.textStamp) return
    const stamp = fileSystem.stamp(articleTextPath(layout, articleId))
    if (sameStamp(stamp, entry.textStamp)) return
    entry.textStamp = null
    changed({ articleIds: [articleId], claimIds: [], articlesChanged: true })
  }

  async #lookAtWorkspace(): Promise<void> {
    const { ground: { fileSystem, layout, format }, board, workspaceChanged, changed } = this.#options
    const stamp = fileSystem.stamp(layout.workspace)
    if (stamp === null || sameStamp(stamp, this.#workspaceStamp)) return
    const decoded = decodeWorkspace((await fileSystem.read(layout.workspace)).toString('utf8'), format)
    if ('why' in decoded) return
    this.#workspaceStamp = stamp
    workspaceChanged(decoded.workspace)
    board.post(noticeOf('changed-on-disk', 'workspace.json', statement('notice/settings-changed')))
    changed({ articleIds: [], claimIds: [], articlesChanged: false })
  }

  /** Reads articles from their files and takes them into the catalog; gives those that came or changed. */
  async take(articleIds: readonly string[]): Promise<string[]> {
    const { ground: { fileSystem, layout, format }, catalog, memory } = this.#options
    const taken: string[] = []
    for (const articleId of articleIds) {
      const path = articleJsonPath(layout, articleId)
      const stamp = fileSystem.stamp(path)
      if (stamp === null) continue
      const decoded = decodeArticleFile((await fileSystem.read(path)).toString('utf8'), format)
      // What has been decided meanwhile is for the next write to merge.
      if (memory.isPending(articleId)) continue
      if ('why' in decoded || decoded.file.article.id !== articleId) {
        if ('why' in decoded && decoded.why === 'damaged') await this.#unreadable(articleId, decoded.detail)
        continue
      }
      this.#unreadableSince.delete(articleId)
      if (!isOwn(catalog, articleId, decoded.file.claims.map(({ id }) => id))) continue
      const known = memory.recent(articleId)
      const entry = catalog.entry(articleId)
      const textStamp = entry?.textStamp ?? fileSystem.stamp(articleTextPath(layout, articleId))
      memory.adopt(articleId, decoded.file, stamp, textStamp)
      if (!entry || !known || !isDeepStrictEqual(known, decoded.file)) taken.push(articleId)
    }
    return taken
  }

  /** A file that stays unreadable is kept as a copy and written again where memory still has it; otherwise it is told, and left for the next opening to salvage. */
  async #unreadable(articleId: string, why: Statement): Promise<void> {
    const { ground, catalog, board, memory, isWritable } = this.#options
    const now = Date.now()
    // Not later than now: where the clock was set back, patience would last until it comes there again.
    const since = Math.min(this.#unreadableSince.get(articleId) ?? now, now)
    this.#unreadableSince.set(articleId, since)
    if (now - since < PATIENCE_MS) {
      this.#named?.add(articleId)
      this.#soon(PATIENCE_MS)
      return
    }
    this.#unreadableSince.delete(articleId)
    const path = articleJsonPath(ground.layout, articleId)
    const file = nameIn(ground.layout, path)
    const ours = memory.recent(articleId)
    const entry = catalog.entry(articleId)
    if (ours && entry && isWritable()) {
      const backup = await copyAside(ground, path, 'damaged')
      entry.stamp = await writeDurably(ground.fileSystem, path, encodeArticleFile(ours))
      board.post(noticeOf('file-damaged', file, statement('notice/left-unreadable-mended', { why }), { backup, severity: 'warning', remedy: 'remedy/nothing' }))
    } else if (entry) {
      entry.stamp = ground.fileSystem.stamp(path)
      board.post(noticeOf('file-damaged', file, statement('notice/left-unreadable', { why }), { remedy: 'remedy/put-back-or-open' }))
    }
  }
}

/** Whether none of the claims' ids belongs to another article, as after someone copied a file. The next opening tells of such files. */
const isOwn = (catalog: Catalog, articleId: string, claimIds: readonly string[]): boolean =>
  claimIds.every((claimId) => (catalog.claim(claimId)?.articleId ?? articleId) === articleId)
