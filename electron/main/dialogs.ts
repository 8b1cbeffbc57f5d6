import { copyFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { IpcMainInvokeEvent } from 'electron'
import { app, BrowserWindow, dialog, ipcMain } from 'electron'
import { z } from 'zod'
import type { AppWorkbench } from '../../core/workbench/create-workbench.ts'
import type { Uploads } from '../../core/workbench/uploads.ts'
import { CHANNELS } from '../channels.ts'
import { requireOwnPage } from './ipc.ts'

const dialogSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('folder') }),
  z.object({ kind: z.literal('save'), suggestedName: z.string().max(500) }),
  z.object({ kind: z.literal('download'), downloadId: z.string().max(200), name: z.string().max(500) })
])
const keptFileSchema = z.tuple([z.string().min(1).max(1024), z.instanceof(ArrayBuffer)])

async function askFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] })
  return canceled ? null : (filePaths[0] ?? null)
}

async function askSavePath(window: BrowserWindow, name: string): Promise<string | null> {
  // basename: a suggested name is a name, whatever the page says.
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: join(app.getPath('documents'), basename(name)) })
  return canceled || filePath === '' ? null : filePath
}

const windowOf = (event: IpcMainInvokeEvent): BrowserWindow => {
  const window = BrowserWindow.fromWebContents(event.sender)
  if (window === null) throw new Error('This page has no window.')
  return window
}

/** Serves the platform's own dialogs, and takes up files that have no path. */
export function setupDialogs(workbench: Pick<AppWorkbench, 'downloadPath'>, uploads: Uploads): void {
  ipcMain.handle(CHANNELS.dialog, async (event, input: unknown): Promise<string | null> => {
    requireOwnPage(event)
    const asked = dialogSchema.parse(input)
    const window = windowOf(event)
    if (asked.kind === 'folder') return askFolder(window)
    if (asked.kind === 'save') return askSavePath(window, asked.suggestedName)
    const from = workbench.downloadPath(asked.downloadId)
    if (from === null) throw new Error('This download is no longer there. Export it again.')
    const to = await askSavePath(window, asked.name)
    if (to !== null) await copyFile(from, to)
    return to
  })
  ipcMain.handle(CHANNELS.keepFile, async (event, ...input: unknown[]) => {
    requireOwnPage(event)
    const [name, bytes] = keptFileSchema.parse(input)
    return uploads.take(name, (async function* () { yield new Uint8Array(bytes) })())
  })
}
