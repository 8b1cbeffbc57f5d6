import type { WorkspaceState } from '../../core/contract/calls.ts'
import { showFailure } from './failures.tsx'
import { readWorkspace } from './follow-events.ts'
import { call, theClient } from './link.ts'
import { useSession } from './session.ts'
import { closeDialog, openDialog } from './view.ts'

async function enter(opening: () => Promise<WorkspaceState>): Promise<boolean> {
  try {
    const workspace = await opening()
    useSession.setState({ workspace })
    closeDialog()
    await readWorkspace()
    return true
  } catch (error) {
    showFailure(error)
    return false
  }
}

export const openWorkspace = (path: string): Promise<boolean> => enter(() => call('workspace.open', { path }))
export const createWorkspace = (path: string, title: string): Promise<boolean> => enter(() => call('workspace.create', { path, title }))
export const openBundled = (): Promise<boolean> => enter(() => call('workspace.openBundled', { path: null, language: useSession.getState().language }))

/** Asks for a workspace's folder, by the platform's dialog where there is one, and opens it. */
export async function chooseWorkspace(): Promise<void> {
  if (useSession.getState().info?.capabilities.nativeDialogs !== true) return openDialog('open-workspace')
  const path = await theClient().pickFolder()
  if (path !== null) await openWorkspace(path)
}

export async function closeWorkspace(): Promise<void> {
  try {
    await call('workspace.close', {})
    useSession.setState({ workspace: null })
  } catch (error) {
    showFailure(error)
  }
}
