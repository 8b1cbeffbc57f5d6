import type { ClaimEvent } from '../model/claim-event.ts'
import { AppError, failure } from '../model/error.ts'
import { statement } from '../model/wording/statement.ts'
import type { LockHolder, Workspace } from '../model/workspace.ts'
import { ArticleFiles } from './article-files.ts'
import type { Catalog } from './catalog.ts'
import { ChangeIds } from './change-ids.ts'
import type { FileStamp } from './file-system.ts'
import type { ActionFacts } from './history.ts'
import { lockInPlace } from './in-place.ts'
import { IndexKeeper } from './index-keeper.ts'
import type { Lock } from './lock.ts'
import { finishMoves } from './move-articles.ts'
import type { NoticeBoard } from './notice-board.ts'
import { noticeOf } from './notices.ts'
import { OutsideChanges } from './outside-changes.ts'
import type { Removals } from './removals.ts'
import { SerialQueue } from './serial-queue.ts'
import type { Ground } from './surroundings.ts'
import { UndoStacks } from './undo-stack.ts'
import type { StoreChange } from './workspace-store.ts'
import { WritePermission } from './write-permission.ts'

/** What opening found and made, for the store to work with. */
export interface OpenedWorkspace {
  ground: Ground
  workspace: Workspace
  workspaceStamp: FileStamp | null
  catalog: Catalog
  board: NoticeBoard
  removals: Removals
  lock: Lock | null
  lockedBy: LockHolder | null
  /** Whether the index on disk says just what the catalog does. */
  indexCurrent: boolean
  reviewer: string
}

/** Errors of the disk, after which a change lives on in memory. */
const isRefusal = (error: unknown): boolean => error instanceof AppError && ['disk-full', 'permission-denied', 'io-failed', 'read-only'].includes(error.code)

/** What every action on an open workspace works with. Changes are decided one after another, in memory; writing follows behind. */
export class Workings {
  readonly ground: Ground
  readonly catalog: Catalog
  readonly board: NoticeBoard
  readonly removals: Removals
  readonly permission: WritePermission
  readonly files: ArticleFiles
  readonly index: IndexKeeper
  readonly outside: OutsideChanges
  readonly changeIds: ChangeIds
  readonly stacks = new UndoStacks()
  readonly queue = new SerialQueue()
  readonly listeners = new Set<(change: StoreChange) => void>()
  workspace: Workspace
  /** Who acts where nobody is named. */
  reviewer: string
  revision = 1
  /** True from when closing has begun: nothing is decided any more. */
  closing = false

  constructor({ ground, workspace, workspaceStamp, catalog, board, removals, lock, lockedBy, indexCurrent, reviewer }: OpenedWorkspace) {
    this.ground = ground
    this.workspace = workspace
    this.catalog = catalog
    this.board = board
    this.removals = removals
    this.reviewer = reviewer
    this.permission = new WritePermission(lock && lockInPlace(ground, lock), lockedBy, () => {
      board.post(noticeOf('opened-read-only', 'lock', statement('notice/taken-over'), { severity: 'error', remedy: 'remedy/open-again' }))
      this.emit({})
    })
    this.files = new ArticleFiles({
      ground, catalog, board,
      mayWrite: () => this.permission.confirm(),
      changedOutside: (articleId, claimIds) => this.emit({ articleIds: [articleId], claimIds, articlesChanged: true, origin: 'outside' }),
      stateChanged: () => this.emit({})
    })
    this.index = new IndexKeeper(ground, catalog, (articleId) => this.files.memory.isPending(articleId), indexCurrent)
    this.changeIds = new ChangeIds(ground, [...catalog.heads(), ...removals.heads()])
    this.outside = new OutsideChanges({
      ground, catalog, board, memory: this.files.memory, isWritable: () => !this.permission.readOnly, isLeaving: (articleId) => removals.isLeaving(articleId), beforeSweep: () => finishMoves(this), queue: this.queue, workspaceStamp,
      changed: (change) => {
        this.rebuildStacks()
        this.emit({ ...change, origin: 'outside' })
      },
      workspaceChanged: (changed) => { this.workspace = changed }
    })
  }

  /** Works out anew, from the history, what can be taken back and put forth. */
  rebuildStacks(): void {
    this.stacks.rebuild([...this.catalog.heads(), ...this.removals.heads()], this.catalog.floor())
  }

  /** The facts of an action that begins now; its change's id is given when it is decided. */
  facts(action: ClaimEvent['action'], by: string = this.reviewer): ActionFacts {
    return { changeId: '', action, target: null, by, at: this.ground.clock().toISOString(), newId: this.ground.newId }
  }

  /** Runs one decision at a time, in the order they were asked for; none after closing has begun. */
  mutate<T>(decide: () => Promise<T>): Promise<T> {
    if (this.closing) return Promise.reject(failure('no-workspace/closing'))
    return this.queue.run(decide)
  }

  /** True when writing succeeded, false where the disk refused and it will be tried again. */
  async durable(writing: Promise<void>): Promise<boolean> {
    try {
      await writing
      return true
    } catch (error) {
      if (isRefusal(error)) return false
      throw error
    }
  }

  /** Raises the revision and tells listeners. */
  emit({ articleIds = [], claimIds = [], articlesChanged = false, origin = 'here' }: Partial<StoreChange>): void {
    this.revision += 1
    if (articleIds.length > 0) this.index.changed()
    const change: StoreChange = { revision: this.revision, articleIds, claimIds, articlesChanged, origin }
    for (const listener of this.listeners) listener(change)
  }
}
