import { join } from 'node:path'
import type { AppInfo, CallName, Capabilities } from '../contract/calls.ts'
import type { CallContext, Handlers, Workbench } from '../contract/dispatch.ts'
import type { EventMessage } from '../contract/events.ts'
import { AppError, toErrorReply } from '../model/error.ts'
import { articleHandlers } from './articles.ts'
import { claimHandlers } from './claims.ts'
import { openDownloads } from './downloads.ts'
import { extractionPool } from './extraction-pool.ts'
import { openFaultLog } from './fault-log.ts'
import { folderHandlers } from './folders.ts'
import { joiningHandlers } from './joining.ts'
import { openPreferences } from './preferences.ts'
import { reportHandlers } from './reports.ts'
import { reviewHandlers } from './review.ts'
import { searchHandlers } from './search-session.ts'
import type { PrintPdf, WorkbenchState } from './session.ts'
import { inSession, reviewerOf } from './session.ts'
import { sourceHandlers } from './sources.ts'
import { createTurns } from './turns.ts'
import { withoutUndefined } from './without-undefined.ts'
import { closeSession, workspaceHandlers } from './workspaces.ts'

/** How many units of short texts a command reads before it starts workers: nobody waits at a window meanwhile. */
const READ_BY_COMMANDS = 200_000

export interface WorkbenchOptions {
  host: AppInfo['host']
  version: string
  capabilities: Capabilities
  /** Where this machine's preferences are kept. */
  configDir: string
  /** The user's documents folder, in which the bundled articles' workspace is made. */
  documentsDir: string
  homeDir: string
  /** The folder of the bundled articles. */
  corpusDir: string
  /** Where finished downloads wait for a host without file dialogs to hand them over; emptied at the start. */
  downloadDir: string
  printPdf: PrintPdf | null
}

/** The workbench with what hosts need beyond the contract. */
export interface AppWorkbench extends Workbench {
  /** The file of a download that a call named, or null. */
  downloadPath(downloadId: string): string | null
  /** The workspace to reopen, from the preferences; null where none is. */
  lastWorkspace(): string | null
}

/** Makes the application: every handler of the contract over one open workspace at a time. */
export async function createWorkbench(options: WorkbenchOptions): Promise<AppWorkbench> {
  const listeners = new Set<(event: EventMessage) => void>()
  const downloads = openDownloads(options.downloadDir)
  await downloads.clear()
  const state: WorkbenchState = {
    preferences: await openPreferences(options.configDir),
    downloads,
    extraction: extractionPool({ readHere: options.host === 'cli' ? READ_BY_COMMANDS : 0 }),
    printPdf: options.printPdf,
    version: options.version,
    faults: openFaultLog(options.configDir),
    switches: createTurns(),
    calls: createTurns(),
    decisions: createTurns(),
    additions: createTurns(),
    session: null,
    emit: (event) => {
      for (const listener of listeners) listener(event)
    }
  }
  const defaultWorkspacePath = join(options.documentsDir, 'Tahqiq')
  const info = (): AppInfo => ({
    version: options.version, host: options.host, capabilities: options.capabilities, preferences: state.preferences.current(), defaultWorkspacePath, homePath: options.homeDir
  })
  const handlers: Handlers = {
    'app.info': async () => info(),
    'app.setPreferences': async (patch) => {
      const preferences = await state.preferences.change(withoutUndefined(patch))
      const { session } = state
      if (session !== null && patch.reviewer !== undefined) {
        session.store.setReviewer(reviewerOf(preferences))
        // What can be undone is another's from now on.
        state.emit({ name: 'workspace.changed', payload: { revision: session.store.revision } })
      }
      return preferences
    },
    ...folderHandlers,
    ...workspaceHandlers(state, { defaultWorkspacePath, corpusDir: options.corpusDir }),
    ...articleHandlers(state),
    ...claimHandlers(state),
    ...joiningHandlers(state),
    ...sourceHandlers(state),
    ...searchHandlers(state),
    ...reportHandlers(state),
    ...reviewHandlers(state)
  }
  return {
    handlers: attended(handlers, state),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    downloadPath: (downloadId) => downloads.path(downloadId),
    lastWorkspace: () => state.preferences.current().lastWorkspace,
    close: async (options) => {
      await closeSession(state, options)
      await downloads.clear()
      listeners.clear()
    }
  }
}

/** Calls that work in no workspace, or that change which one is open: those see to their order themselves, for in a shared turn they would wait for their own end. */
const APART: ReadonlySet<string> = new Set<CallName>([
  'app.info', 'app.setPreferences', 'folders.list', 'workspace.open', 'workspace.create', 'workspace.openBundled', 'workspace.close', 'workspace.check', 'workspace.restore', 'review.open'
])

/**
 * Attends to each handler: its progress reaches every client as `call.progressed`, besides its caller; one that works in the open workspace is
 * kept apart from that one's coming and going; and an error that nobody foresaw is written to the log with its stack, which does not cross to clients: they hear
 * where the log is, as the detail `log`.
 */
function attended(handlers: Handlers, state: WorkbenchState): Handlers {
  const wrapped = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (input: never, given: CallContext) => {
      const context: CallContext = {
        ...given,
        progress: (progress) => {
          given.progress(progress)
          state.emit({ name: 'call.progressed', payload: { callId: given.callId, ...progress } })
        }
      }
      try {
        return await (APART.has(name) ? handler(input, context) : inSession(state, context, (within): Promise<unknown> => handler(input, within)))
      } catch (error) {
        const reply = toErrorReply(error)
        if (reply.code !== 'internal' || !state.faults.write(`${name} failed`, error)) throw error
        throw new AppError({ ...reply, details: { ...reply.details, log: state.faults.path } }, { cause: error })
      }
    }
  ])
  return Object.fromEntries(wrapped) as Handlers
}
