import { randomUUID } from 'node:crypto'
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CallName, Input, Output } from '../core/contract/calls.ts'
import type { CallContext } from '../core/contract/dispatch.ts'
import { dispatch } from '../core/contract/dispatch.ts'
import { AppError, failure } from '../core/model/error.ts'
import type { AppWorkbench } from '../core/workbench/create-workbench.ts'
import { openAtStart } from '../core/workbench/open-at-start.ts'
import { temporaryFolder } from '../core/workbench/temporary-folder.ts'
import { userFolders } from '../core/workbench/user-folders.ts'
import { openApp } from './app.ts'
import { onInterrupt } from './interrupts.ts'

/** A way to call the workbench in process. */
export interface WorkspaceCalls {
  call<K extends CallName>(name: K, input: Input<K>): Promise<Output<K>>
}

/** The folder a command is about: its option, or the environment. Throws AppError invalid-input where neither says. */
export function chosenWorkspace(option: string | undefined): string {
  const chosen = option ?? process.env['TAHQIQ_WORKSPACE']
  if (!chosen) throw failure('invalid-input/no-workspace-named')
  return chosen
}

/** Shows progress as one line that is written over, only where someone watches. */
const showProgress: CallContext['progress'] = ({ done, total, unit, label }) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${done}${total === null ? '' : `/${total}`} ${unit} ${label}${done === total ? '\n' : ''}`)
}

/**
 * Runs `work` on the workbench, with no workspace open, and closes it whatever happens. The user's preferences are read but not written: a
 * command does not change what the app opens next. Ctrl+C or a kill cancels the call under way. Throws the AppError of a call that failed.
 */
export async function withWorkbench<T>(work: (calls: WorkspaceCalls, workbench: AppWorkbench) => Promise<T>): Promise<T> {
  const config = await temporaryFolder('tahqiq-config-')
  await copyFile(join(userFolders().configDir, 'preferences.json'), join(config, 'preferences.json')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  const cancel = new AbortController()
  const stopListening = onInterrupt(() => cancel.abort())
  try {
    const app = await openApp('cli', config)
    try {
      const call: WorkspaceCalls['call'] = async <K extends CallName>(name: K, input: Input<K>) => {
        const reply = await dispatch(app.workbench, name, input, { callId: randomUUID(), signal: cancel.signal, progress: showProgress })
        if (!reply.ok) throw new AppError(reply.error)
        return reply.value as Output<K>
      }
      return await work({ call }, app.workbench)
    } finally {
      // A command has nobody to wait for; what the disk refused is told by the error that comes out of here.
      await app.close().catch(async (error: unknown) => {
        await app.close({ discardUnsaved: true })
        throw error
      })
    }
  } finally {
    stopListening()
    await rm(config, { recursive: true, force: true })
  }
}

/** Runs `work` with a workspace open, as {@link withWorkbench} does. With `mayCreate` it is made where its folder is missing or empty. */
export function withWorkspace<T>(path: string, mayCreate: boolean, work: (calls: WorkspaceCalls) => Promise<T>): Promise<T> {
  return withWorkbench(async (calls, workbench) => {
    if (mayCreate) {
      const refused = await openAtStart(workbench, path)
      if (refused) throw new AppError(refused)
    } else {
      await calls.call('workspace.open', { path })
    }
    return work(calls)
  })
}
