import { mkdir, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { WorkspaceState } from '../contract/calls.ts'
import type { CallContext, Handlers } from '../contract/dispatch.ts'
import { AppError } from '../model/error.ts'
import type { WorkspaceStore } from '../store/index.ts'
import { checkWorkspace, createWorkspace, isWorkspace, openWorkspace, restoreBackup } from '../store/index.ts'
import { importFiles } from './articles.ts'
import { openSearchSession } from './search-session.ts'
import type { WorkbenchState } from './session.ts'
import { requireSession, requireWritable, reviewerOf } from './session.ts'

/** The open workspace as clients see it. */
export function stateOf(store: WorkspaceStore): WorkspaceState {
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
    unsavedEdits: store.unsavedEdits()
  }
}

/** Flushes and closes the open workspace, if one is. */
export async function closeSession(state: WorkbenchState): Promise<void> {
  const session = state.session
  if (!session) return
  state.session = null
  session.search.close()
  await session.store.close()
  state.emit({ name: 'workspace.closed', payload: { path: session.store.path } })
}

/** Makes a store the open session: starts its search index and passes its changes on as events. */
async function adopt(state: WorkbenchState, store: WorkspaceStore): Promise<WorkspaceState> {
  const search = openSearchSession(store)
  store.subscribe((change) => {
    search.changed(change.articleIds)
    const { revision, articleIds, claimIds } = change
    if (articleIds.length && change.articlesChanged) state.emit({ name: 'articles.changed', payload: { revision, articleIds } })
    if (articleIds.length) state.emit({ name: 'claims.changed', payload: { revision, articleIds, claimIds } })
    state.emit({ name: 'workspace.changed', payload: { revision } })
  })
  state.session = { store, search }
  await state.preferences.remember(store.path, store.workspace.title)
  state.emit({ name: 'workspace.opened', payload: { path: store.path } })
  return stateOf(store)
}

const openOptions = (state: WorkbenchState) => ({ reviewer: reviewerOf(state.preferences.current()), process: `Tahqiq ${state.version}` })

/** The folder's absolute path; AppError file-not-found where there is none. */
async function requireFolder(path: string): Promise<string> {
  const folder = resolve(path)
  if (!(await stat(folder).then((facts) => facts.isDirectory(), () => false))) throw new AppError('file-not-found', `There is no folder ${folder}.`, { path: folder })
  return folder
}

/** Opens a workspace in place of the one that is open, which is closed only once the new one could be opened. */
export async function openSession(state: WorkbenchState, path: string): Promise<WorkspaceState> {
  if (state.session?.store.path === resolve(path)) return stateOf(state.session.store)
  const folder = await requireFolder(path)
  const store = await openWorkspace(folder, openOptions(state))
  await closeSession(state)
  return adopt(state, store)
}

/** Makes a workspace in a folder and opens it. Throws AppError workspace-exists where the folder is one already or holds other files. */
export async function createSession(state: WorkbenchState, path: string, title: string): Promise<WorkspaceState> {
  const folder = resolve(path)
  const reviewer = reviewerOf(state.preferences.current())
  await createWorkspace(folder, { title: title.trim() || basename(folder), reviewer })
  return openSession(state, folder)
}

/** The bundled articles: the text files of the corpus folder that ships with the program. */
async function bundledFiles(corpusDir: string): Promise<{ name: string; path: string }[]> {
  const names = (await readdir(corpusDir)).filter((name) => name.endsWith('.txt')).sort()
  return names.map((name) => ({ name, path: join(corpusDir, name) }))
}

async function openBundled(state: WorkbenchState, folder: string, corpusDir: string, title: string, context: CallContext): Promise<WorkspaceState> {
  if (await isWorkspace(folder)) return openSession(state, folder)
  await createSession(state, folder, title)
  await importFiles(state, await bundledFiles(corpusDir), context)
  return stateOf(requireSession(state).store)
}

export interface WorkspacePlaces { defaultWorkspacePath: string; corpusDir: string }

export function workspaceHandlers(state: WorkbenchState, places: WorkspacePlaces) {
  const handlers = {
    'workspace.state': async () => (state.session ? stateOf(state.session.store) : null),
    'workspace.open': async ({ path }) => openSession(state, path),
    'workspace.create': async ({ path, title }) => createSession(state, path, title),
    'workspace.openBundled': async ({ path, language }, context) =>
      openBundled(state, resolve(path ?? places.defaultWorkspacePath), places.corpusDir, language === 'ar' ? 'تحقيق: المقالات المرفقة' : 'Tahqiq: bundled articles', context),
    'workspace.close': async () => {
      await closeSession(state)
      await state.preferences.change({ lastWorkspace: null })
      return null
    },
    'workspace.setTitle': async ({ title }) => {
      const { store } = requireWritable(state)
      await store.saveWorkspace({ title })
      await state.preferences.remember(store.path, title)
      return stateOf(store)
    },
    'workspace.setHouseStyle': async ({ houseStyle }) => {
      const { store } = requireWritable(state)
      await store.saveWorkspace({ settings: { ...store.workspace.settings, houseStyle } })
      return stateOf(store)
    },
    'workspace.check': async ({ repair, path }) => {
      if (path !== null && resolve(path) !== state.session?.store.path) return checkWorkspace(await requireFolder(path), { repair })
      const { store } = repair ? requireWritable(state) : requireSession(state)
      await store.flush()
      if (!repair) return checkWorkspace(store.path, { repair: false })
      await closeSession(state)
      try {
        return await checkWorkspace(store.path, { repair: true })
      } finally {
        await openSession(state, store.path)
      }
    },
    'workspace.backup': async () => {
      return requireSession(state).store.backup()
    },
    'workspace.restore': async ({ backupPath, path }) => {
      const folder = resolve(path)
      await mkdir(folder, { recursive: true })
      if ((await readdir(folder)).length > 0) throw new AppError('workspace-exists', `The folder ${folder} is not empty. Choose an empty one to restore into.`, { path: folder })
      await restoreBackup(resolve(backupPath), folder)
      return openSession(state, folder)
    },
    'workspace.dismissNotices': async () => {
      const { store } = requireSession(state)
      store.dismissNotices()
      return stateOf(store)
    }
  } satisfies Partial<Handlers>
  return handlers
}

