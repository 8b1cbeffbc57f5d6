import { resolve } from 'node:path'
import { failure, toStatement } from '../model/error.ts'
import { statement } from '../model/wording/statement.ts'
import type { LockHolder, Workspace } from '../model/workspace.ts'
import { DEFAULT_HOUSE_STYLE } from '../model/workspace.ts'
import { Catalog } from './catalog.ts'
import { diskError } from './disk-error.ts'
import { writeDurably } from './durable-file.ts'
import { whileInPlace } from './in-place.ts'
import { encodeIndex } from './index-file.ts'
import { examine } from './examination.ts'
import type { Intent } from './intents.ts'
import { intentPath } from './intents.ts'
import { nameIn } from './layout.ts'
import { MadeFolders } from './made-folders.ts'
import type { Lock } from './lock.ts'
import { takeLock } from './lock.ts'
import { NoticeBoard } from './notice-board.ts'
import { noticeOf } from './notices.ts'
import { OpenWorkspace } from './open-workspace.ts'
import type { Ground, StoreSurroundings } from './surroundings.ts'
import { groundOf, pause } from './surroundings.ts'
import { encodeWorkspace } from './workspace-file.ts'
import type { StoreChange } from './workspace-store.ts'

export interface OpenOptions extends StoreSurroundings {
  /** Who acts where a change does not say. */
  reviewer: string
  /** What other instances are told has the workspace open, such as `Tahqiq 0.1.0`. */
  process: string
  /** Opens for reading even where it could be written; takes no lock and changes no file. */
  readOnly?: boolean
  onChange?: (change: StoreChange) => void
}

/** Whether the ground is a workspace, be it damaged: it has a workspace.json, or articles where that one is lost. */
export async function hasWorkspace({ fileSystem, layout }: Ground): Promise<boolean> {
  if (fileSystem.stamp(layout.workspace) !== null) return true
  return (await fileSystem.list(layout.articles)).some((name) => name.endsWith('.json'))
}

export async function requireWorkspace(ground: Ground): Promise<void> {
  const { root } = ground.layout
  if (!(await hasWorkspace(ground))) throw failure('not-a-workspace/folder', { path: root })
}

/** See {@link createWorkspace}. */
export async function createAt(dir: string, { title, reviewer, ...surroundings }: { title: string; reviewer: string } & StoreSurroundings): Promise<void> {
  const ground = groundOf(resolve(dir), surroundings)
  const { fileSystem, layout, clock, newId, format } = ground
  if (await hasWorkspace(ground)) throw failure('workspace-exists/folder', { path: layout.root })
  const workspace: Workspace = { schemaVersion: format.version, id: newId(), title, createdAt: clock().toISOString(), reviewers: [reviewer], settings: { houseStyle: DEFAULT_HOUSE_STYLE } }
  const folders = new MadeFolders(fileSystem)
  try {
    for (const folder of [layout.root, layout.articles, layout.evidence, layout.originals, layout.backups, layout.intents, layout.underWay]) await folders.make(folder)
    await writeDurably(fileSystem, layout.index, encodeIndex(format.version, [], [], pause))
    // Last, for it is what makes the folder a workspace.
    await writeDurably(fileSystem, layout.workspace, encodeWorkspace(workspace))
  } catch (error) {
    await Promise.allSettled([fileSystem.remove(layout.workspace), fileSystem.remove(layout.index)])
    await folders.takeBack()
    throw diskError(error, layout.root)
  }
}

/** Takes the lock where it is free and the folder can be written; otherwise says why the workspace is only read. */
async function lockFor({ fileSystem, layout, clock }: Ground, { readOnly = false, process: name }: OpenOptions, board: NoticeBoard): Promise<{ lock: Lock | null; lockedBy: LockHolder | null }> {
  if (readOnly) return { lock: null, lockedBy: null }
  try {
    const outcome = await takeLock(fileSystem, layout.lock, name, clock().toISOString())
    if (outcome.lock) return { lock: outcome.lock, lockedBy: null }
    const { heldBy } = outcome
    board.post(noticeOf('opened-read-only', 'lock', statement('notice/locked', { ...heldBy })))
    return { lock: null, lockedBy: heldBy }
  } catch (error) {
    board.post(noticeOf('opened-read-only', null, statement('notice/not-writable', { why: toStatement(diskError(error, layout.root)) }), { remedy: 'remedy/make-writable' }))
    return { lock: null, lockedBy: null }
  }
}

/** Applies what an interrupted change decided, and sees to its writing where files may be written. */
async function resumeIntents(store: OpenWorkspace, ground: Ground, intents: readonly Intent[], catalog: Catalog, board: NoticeBoard): Promise<void> {
  const { files } = store.workings
  const { memory } = files
  for (const intent of intents) {
    const parts = []
    for (const part of intent.parts) {
      if (!catalog.entry(part.articleId)) continue
      const file = await memory.load(part.articleId)
      // A text that the file has already been given must not be given again over a later one.
      const has = part.article === null || file.article.textSha256 === part.article.textSha256
      const fitting = has ? { ...part, article: null, text: null } : part
      parts.push({ part: fitting, base: file, entry: memory.prepare(file, fitting).entry })
    }
    memory.applyAll(parts)
    if (store.readOnly) continue
    if (parts.length > 0) await files.finish({ ...intent, parts: parts.map(({ part }) => part) })
    else await ground.fileSystem.remove(intentPath(ground.layout, intent.changeId))
    board.post(noticeOf('change-finished', nameIn(ground.layout, intentPath(ground.layout, intent.changeId)), statement('notice/change-finished', { count: intent.parts.length })))
  }
  // Where the disk refuses, the change stays pending and is tried again like any other.
  if (intents.length > 0 && !store.readOnly) await Promise.allSettled([files.settle()])
}

/** See {@link openWorkspace}. */
export async function openAt(dir: string, options: OpenOptions): Promise<OpenWorkspace> {
  const ground = groundOf(resolve(dir), options)
  await requireWorkspace(ground)
  const board = new NoticeBoard()
  const { lock, lockedBy } = await lockFor(ground, options, board)
  try {
    const found = await examine(ground, { mend: lock !== null, deep: false })
    for (const notice of found.notices) board.post(notice)
    const catalog = new Catalog()
    for (const [articleId, entry] of found.entries) catalog.set(articleId, entry)
    if (found.tooNew) await lock?.release()
    const { workspace, workspaceStamp, removals, indexCurrent } = found
    const store = new OpenWorkspace({ ground: whileInPlace(ground), workspace, workspaceStamp, catalog, board, removals, lock: found.tooNew ? null : lock, lockedBy, indexCurrent, reviewer: options.reviewer })
    await resumeIntents(store, ground, found.intents, catalog, board)
    await store.resumeUnderWay()
    store.ready()
    if (options.onChange) store.subscribe(options.onChange)
    return store
  } catch (error) {
    await lock?.release()
    throw diskError(error, ground.layout.root)
  }
}
