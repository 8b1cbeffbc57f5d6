import { errorReply } from '../../core/model/error.ts'
import type { IpcMainInvokeEvent } from 'electron'
import { BrowserWindow, ipcMain } from 'electron'
import type { Reply, Workbench } from '../../core/contract/dispatch.ts'
import { dispatch } from '../../core/contract/dispatch.ts'
import { CHANNELS } from '../channels.ts'
import { isOwnPage } from './origin.ts'

/** Refuses, by rejection, whatever does not come from the main frame of our own page. */
export function requireOwnPage(event: IpcMainInvokeEvent): void {
  const frame = event.senderFrame
  if (frame === null || frame !== event.sender.mainFrame || !isOwnPage(frame.url)) throw new Error('This page may not call Tahqiq.')
}

const isCallId = (value: unknown): value is string => typeof value === 'string' && /^[\w:.-]{1,200}$/.test(value)

export interface IpcOptions {
  /** Told of each call that ended well, for what the host itself shows (its menu's language). */
  onCalled?: (name: string) => void
}

/** Serves every call of the contract on one channel, cancels on another, and sends every event to every window. */
export function setupIpc(workbench: Workbench, { onCalled = () => undefined }: IpcOptions = {}): void {
  const running = new Map<string, AbortController>()
  ipcMain.handle(CHANNELS.call, async (event, name: unknown, input: unknown, callId: unknown): Promise<Reply> => {
    requireOwnPage(event)
    if (!isCallId(callId) || running.has(callId)) return { ok: false, error: errorReply('invalid-input/call-id') }
    const controller = new AbortController()
    running.set(callId, controller)
    try {
      // Progress reaches the page as the event call.progressed.
      const reply = await dispatch(workbench, String(name), input, { callId, signal: controller.signal, progress: () => undefined })
      if (reply.ok) onCalled(String(name))
      return reply
    } finally {
      running.delete(callId)
    }
  })
  ipcMain.handle(CHANNELS.cancel, (event, callId: unknown) => {
    requireOwnPage(event)
    if (isCallId(callId)) running.get(callId)?.abort()
  })
  workbench.subscribe((message) => {
    for (const window of BrowserWindow.getAllWindows()) if (!window.isDestroyed()) window.webContents.send(CHANNELS.event, message)
  })
}
