import i18next from 'i18next'
import { create } from 'zustand'
import type { FileRef, WorkspaceState } from '../../core/contract/calls.ts'
import { statement } from '../../core/model/wording/statement.ts'
import { chooseFiles } from './dropped-files.ts'
import { showDone, showFailure, showInPassing } from './failures.tsx'
import { readWorkspace } from './follow-events.ts'
import { call, theClient } from './link.ts'
import { returnToPlace } from './place.ts'
import { takeWorkspace, useSession } from './session.ts'
import { closeDialog, openDialog } from './view.ts'

/** The bundle that was handed to this analyst and is about to be opened as a workspace. */
export const useReviewBundle = create<{ file: FileRef | null }>(() => ({ file: null }))

async function enter(opening: () => Promise<WorkspaceState>): Promise<boolean> {
  // Its events come before the answer: a workspace that is still being filled would pass for an empty one.
  if (useSession.getState().workspace === null) useSession.setState({ entering: true })
  try {
    const workspace = await opening()
    takeWorkspace(workspace)
    closeDialog()
    await readWorkspace()
    // The event of its opening came when there may have been no article yet.
    await returnToPlace()
    return true
  } catch (error) {
    showFailure(error)
    return false
  } finally {
    useSession.setState({ entering: false })
  }
}

export const openWorkspace = (path: string): Promise<boolean> => enter(() => call('workspace.open', { path }))
/** Opens the workspace that could only be read once more: what kept it from being changed, another program that had it open say, may be over. Where it is not, says so. */
export async function openForEditing(): Promise<void> {
  const path = useSession.getState().workspace?.path
  if (path !== undefined && (await openWorkspace(path)) && useSession.getState().workspace?.readOnly === true) showInPassing(i18next.t('banner.stillReadOnly'))
}
export const createWorkspace = (path: string, title: string): Promise<boolean> => enter(() => call('workspace.create', { path, title }))
export const openBundled = (): Promise<boolean> => enter(() => call('workspace.openBundled', { path: null, language: useSession.getState().language }))

/** Asks for a bundle that another analyst handed out, and then for where its workspace is to be. */
export async function chooseReviewBundle(): Promise<void> {
  try {
    const [file] = await theClient().fileRefs((await chooseFiles({ accept: '.zip' })).slice(0, 1))
    if (file === undefined) return
    useReviewBundle.setState({ file })
    openDialog('open-review')
  } catch (error) {
    showFailure(error)
  }
}

/** Opens a bundle as a workspace of its own, and tells which of its evidence did not come. */
export async function openReviewBundle(file: FileRef, path: string): Promise<boolean> {
  let lacking: readonly string[] = []
  const isOpen = await enter(async () => {
    const { lackingEvidence, ...workspace } = await call('review.open', { file, path })
    lacking = lackingEvidence
    return workspace
  })
  if (isOpen && lacking.length > 0) showDone(i18next.t('review.openedLacking'), lacking.map((name) => statement('warning/evidence-nowhere', { name })))
  return isOpen
}

/** Asks for a workspace's folder, by the platform's dialog where there is one, and opens it. */
export async function chooseWorkspace(): Promise<void> {
  if (useSession.getState().info?.capabilities.nativeDialogs !== true) return openDialog('open-workspace')
  const path = await theClient().pickFolder()
  if (path !== null) await openWorkspace(path)
}

export async function closeWorkspace(): Promise<void> {
  try {
    await call('workspace.close', {})
    takeWorkspace(null)
  } catch (error) {
    showFailure(error)
  }
}
