import { resolve } from 'node:path'
import type { CallContext, Reply, Workbench } from '../contract/dispatch.ts'
import { dispatch } from '../contract/dispatch.ts'
import type { ErrorReply } from '../model/error.ts'

const context = (callId: string): CallContext => ({ callId, signal: new AbortController().signal, progress: () => undefined })

/** Calls for the program itself, not for a client: at its start, before there is one. */
export const callAtStart = (workbench: Workbench, name: string, input: unknown): Promise<Reply> => dispatch(workbench, name, input, context(`start:${name}`))

/**
 * Opens the workspace a user chose on the command line, made where its folder is missing or empty, or else the one open last time. Gives
 * the error that kept it from opening, worded for the user, or null; with none to open the interface offers what to open.
 */
export async function openAtStart(workbench: Workbench & { lastWorkspace(): string | null }, chosen: string | null): Promise<ErrorReply | null> {
  if (chosen === null) {
    const last = workbench.lastWorkspace()
    if (last === null) return null
    const reply = await callAtStart(workbench, 'workspace.open', { path: last })
    return reply.ok ? null : reply.error
  }
  const path = resolve(chosen)
  const opened = await callAtStart(workbench, 'workspace.open', { path })
  if (opened.ok) return null
  if (opened.error.code !== 'file-not-found' && opened.error.code !== 'not-a-workspace') return opened.error
  const created = await callAtStart(workbench, 'workspace.create', { path, title: '' })
  return created.ok ? null : created.error
}
