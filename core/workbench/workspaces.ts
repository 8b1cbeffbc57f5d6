import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { CheckReport, WorkspaceState } from '../contract/calls.ts'
import type { CallContext, Handlers } from '../contract/dispatch.ts'
import { isSystemFile } from '../import/folder/system-files.ts'
import { failure } from '../model/error.ts'
import { uiLanguageSchema } from '../model/language.ts'
import type { WorkspaceStore } from '../store/index.ts'
import { checkWorkspace, createWorkspace, isWorkspace, openWorkspace, restoreBackup } from '../store/index.ts'
import { importFiles } from './import-files.ts'
import { openSearchSession } from './search-session.ts'
import type { Session, WorkbenchState } from './session.ts'
import { inSession, requireSession, requireWritable, reviewerOf } from './session.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The open workspace as clients see it. */
export function stateOf({ store, search }: Pick<Session, 'store' | 'search'>): WorkspaceState {
  return {
    workspace: store.workspace,
    path: store.path,
    readOnly: store.readOnly,
    lockedBy: store.lockedBy,
    notices: [...store.notices],
    articleCount: store.articles().length,
    claimCount: store.claims().length,
    canUndo: store.canUndo(),
    canRedo: store.canRedo(),
    revision: store.revision,
    unsavedEdits: store.unsavedEdits(),
    searchFilling: search.filling()
  }
}

/**
 * Ends the open session as a part of a switch, and runs `then` before any other call: cancels what runs in the session, awaits it, and closes
 * the store. Where its changes cannot be written the session stays, and the disk's error is thrown.
 */
async function endSession<T>(state: WorkbenchState, then: () => Promise<T>, options: { discardUnsaved?: boolean } = {}): Promise<T> {
  state.session?.leaving.abort()
  return state.calls.alone(async () => {
    const { session } = state
    if (session) {
      try {
        await session.store.close(options)
      } catch (error) {
        session.leaving = new AbortController()
        throw error
      }
      session.search.close()
      state.session = null
      state.emit({ name: 'workspace.closed', payload: { path: session.store.path } })
    }
    return then()
  })
}

/** Flushes and closes the open workspace, if one is. Throws the disk's error, and leaves it open, where its changes cannot be written, unless told to discard them. */
export const closeSession = (state: WorkbenchState, options: { discardUnsaved?: boolean } = {}): Promise<void> => state.switches.alone(() => endSession(state, async () => undefined, options))

/**
 * How long after a workspace was opened its first text is made ready for, in milliseconds: that takes a second or two of a processor, which until then the window needs
 * to draw itself. Nobody finds a text and pastes it sooner.
 */
const PREPARE_AFTER_MS = 1000

/** The languages of the interface, which are those that claims are read in; the analyst's own first. */
const readingLanguages = ({ preferences }: WorkbenchState): readonly string[] => [...uiLanguageSchema.options].sort((a, b) => Number(b === preferences.current().language) - Number(a === preferences.current().language))

/** Makes a store the open session: starts its search index and passes its changes on as events. */
function adopt(state: WorkbenchState, store: WorkspaceStore): WorkspaceState {
  const search = openSearchSession(store, () => state.emit({ name: 'workspace.changed', payload: { revision: store.revision } }))
  store.subscribe((change) => {
    search.changed(change.articleIds)
    const { revision, articleIds, claimIds } = change
    if (articleIds.length && change.articlesChanged) state.emit({ name: 'articles.changed', payload: { revision, articleIds } })
    if (articleIds.length) state.emit({ name: 'claims.changed', payload: { revision, articleIds, claimIds } })
    state.emit({ name: 'workspace.changed', payload: { revision } })
  })
  const leaving = new AbortController()
  if (!store.readOnly) {
    const preparing = setTimeout(() => { void state.extraction.prepare(readingLanguages(state)) }, PREPARE_AFTER_MS).unref()
    leaving.signal.addEventListener('abort', () => clearTimeout(preparing), { once: true })
  }
  state.session = { store, search, leaving }
  state.emit({ name: 'workspace.opened', payload: { path: store.path } })
  return stateOf(state.session)
}

const openOptions = (state: WorkbenchState) => ({ reviewer: reviewerOf(state.preferences.current()), process: `Tahqiq ${state.version}` })

/** The folder's absolute path; AppError file-not-found where there is none. */
async function requireFolder(path: string): Promise<string> {
  const folder = resolve(path)
  if (!(await stat(folder).then((facts) => facts.isDirectory(), () => false))) throw failure('file-not-found/folder', { path: folder })
  return folder
}

const isSameFolder = async (a: string, b: string): Promise<boolean> => a === b || (await realpath(a)) === (await realpath(b).catch(() => null))

/** Opens a workspace in place of the one that is open, within a switch. */
async function switchTo(state: WorkbenchState, path: string): Promise<WorkspaceState> {
  const folder = await requireFolder(path)
  const open = state.session
  // One that could only be read is opened anew: what kept it from being written may be over.
  if (open && !open.store.readOnly && (await isSameFolder(folder, open.store.path))) return stateOf(open)
  const store = await openWorkspace(folder, openOptions(state))
  let opened: WorkspaceState
  try {
    opened = await endSession(state, async () => adopt(state, store))
  } catch (error) {
    await store.close()
    throw error
  }
  await state.preferences.remember(store.path, store.workspace.title)
  return opened
}

/** Opens a workspace in place of the one that is open, which is closed only once the new one could be opened. */
const openSession = (state: WorkbenchState, path: string): Promise<WorkspaceState> => state.switches.alone(() => switchTo(state, path))

/**
 * Throws AppError workspace-exists, folder-not-empty where a folder holds something that is not the system's own, or file-exists where it is none; one
 * that is not there is empty.
 */
async function requireEmpty(folder: string): Promise<void> {
  const facts = await stat(folder).catch(() => null)
  if (facts === null) return
  if (!facts.isDirectory()) throw failure('file-exists/not-a-folder', { path: folder })
  const names = await readdir(folder)
  if (await isWorkspace(folder)) throw failure('workspace-exists/folder', { path: folder })
  if (names.some((name) => !isSystemFile(name))) throw failure('folder-not-empty/folder', { path: folder })
}

/** The longest title that a workspace may be given; a folder's name can be longer. */
const LONGEST_TITLE = 200

/** Makes a workspace in a folder and opens it. Without a title it has the folder's name. Throws AppError workspace-exists where the folder is one already, folder-not-empty where it holds other files. */
export const createSession = (state: WorkbenchState, path: string, title: string): Promise<WorkspaceState> =>
  state.switches.alone(async () => {
    const folder = resolve(path)
    await requireEmpty(folder)
    await createWorkspace(folder, { title: title.trim() || basename(folder).slice(0, LONGEST_TITLE), reviewer: reviewerOf(state.preferences.current()) })
    return switchTo(state, folder)
  })

/** The bundled articles: the text files of the corpus folder that ships with the program. */
async function bundledFiles(corpusDir: string): Promise<{ name: string; path: string }[]> {
  const names = (await readdir(corpusDir)).filter((name) => name.endsWith('.txt')).sort()
  return names.map((name) => ({ name, path: join(corpusDir, name) }))
}

async function openBundled(state: WorkbenchState, folder: string, corpusDir: string, title: string, context: CallContext): Promise<WorkspaceState> {
  if (await isWorkspace(folder)) return openSession(state, folder)
  await createSession(state, folder, title)
  return inSession(state, context, async (within) => {
    await importFiles(state, await bundledFiles(corpusDir), within)
    return stateOf(requireSession(state))
  })
}

/** Repairs the open workspace: it is closed for that, and open again when the calls that came meanwhile go on. */
const repair = (state: WorkbenchState): Promise<CheckReport> =>
  state.switches.alone(async () => {
    const { store } = requireWritable(state)
    return endSession(state, async () => {
      try {
        return await checkWorkspace(store.path, { repair: true })
      } finally {
        adopt(state, await openWorkspace(store.path, openOptions(state)))
      }
    })
  })

interface WorkspacePlaces { defaultWorkspacePath: string; corpusDir: string }

/** The calls about the workspace itself. */
export function workspaceHandlers(state: WorkbenchState, places: WorkspacePlaces) {
  const handlers = {
    'workspace.state': async () => (state.session ? stateOf(state.session) : null),
    'workspace.open': async ({ path }) => openSession(state, path),
    'workspace.create': async ({ path, title }) => createSession(state, path, title),
    'workspace.openBundled': async ({ path, language }, context) =>
      openBundled(state, resolve(path ?? places.defaultWorkspacePath), places.corpusDir, language === 'ar' ? 'المقالات المرفقة' : 'Bundled articles', context),
    'workspace.close': async () => {
      await closeSession(state)
      await state.preferences.change({ lastWorkspace: null })
      return null
    },
    'workspace.setTitle': async ({ title }) => {
      const session = requireWritable(state)
      await session.store.saveWorkspace({ title })
      await state.preferences.remember(session.store.path, title)
      return stateOf(session)
    },
    'workspace.setHouseStyle': async ({ houseStyle }) => {
      const session = requireWritable(state)
      const { settings } = session.store.workspace
      await session.store.saveWorkspace({ settings: { ...settings, houseStyle: { ...settings.houseStyle, ...withoutUndefined(houseStyle) } } })
      return stateOf(session)
    },
    'workspace.check': async ({ repair: mend, path }, context) => {
      const folder = path === null ? null : await requireFolder(path)
      const open = state.session?.store
      if (folder !== null && !(open && (await isSameFolder(folder, open.path)))) return checkWorkspace(folder, { repair: mend })
      if (mend) return repair(state)
      return inSession(state, context, async () => {
        const { store } = requireSession(state)
        await store.flush()
        return checkWorkspace(store.path, { repair: false })
      })
    },
    'workspace.backup': async () => requireSession(state).store.backup(),
    'workspace.restore': async ({ backupPath, path }) => {
      const folder = resolve(path)
      await requireEmpty(folder)
      await restoreBackup(resolve(backupPath), folder)
      return openSession(state, folder)
    },
    'workspace.dismissNotices': async () => {
      const session = requireSession(state)
      await session.store.dismissNotices()
      return stateOf(session)
    }
  } satisfies Partial<Handlers>
  return handlers
}

