import { copyFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { IpcMainInvokeEvent } from 'electron'
import { app, BrowserWindow, dialog, ipcMain } from 'electron'
import { z } from 'zod'
import type { Answer } from '../../core/contract/dispatch.ts'
import { failure, toErrorReply } from '../../core/model/error.ts'
import type { UiLanguage } from '../../core/model/language.ts'
import { writeRefusal } from '../../core/workbench/downloads.ts'
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

const WORDS = {
  folder: { en: 'Choose a folder', ar: 'اختيار مجلد' },
  choose: { en: 'Choose', ar: 'اختيار' },
  save: { en: 'Save as', ar: 'حفظ باسم' },
  saveDo: { en: 'Save', ar: 'حفظ' }
} as const satisfies Record<string, Record<UiLanguage, string>>

async function askFolder(window: BrowserWindow, language: UiLanguage): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title: WORDS.folder[language], buttonLabel: WORDS.choose[language], properties: ['openDirectory', 'createDirectory'] })
  return canceled ? null : (filePaths[0] ?? null)
}

async function askSavePath(window: BrowserWindow, language: UiLanguage, name: string): Promise<string | null> {
  // basename: a suggested name is a name, whatever the page says.
  const { canceled, filePath } = await dialog.showSaveDialog(window, { title: WORDS.save[language], buttonLabel: WORDS.saveDo[language], defaultPath: join(app.getPath('documents'), basename(name)) })
  return canceled || filePath === '' ? null : filePath
}

const windowOf = (event: IpcMainInvokeEvent): BrowserWindow => {
  const window = BrowserWindow.fromWebContents(event.sender)
  if (window === null) throw new Error('This page has no window.')
  return window
}

/** What came of some work, as an answer that crosses to the page with the error's own name. */
const answerOf = <Value>(work: Promise<Value>): Promise<Answer<Value>> => work.then((value) => ({ ok: true, value }), (error: unknown) => ({ ok: false, error: toErrorReply(error) }))

/** Serves the platform's own dialogs, in the language that the interface has at the time, and takes up files that have no path. */
export function setupDialogs(workbench: Pick<AppWorkbench, 'downloadPath'>, uploads: Uploads, language: () => UiLanguage): void {
  const saveDownload = async (window: BrowserWindow, downloadId: string, name: string): Promise<string | null> => {
    const from = workbench.downloadPath(downloadId)
    if (from === null) throw failure('not-found/download')
    const to = await askSavePath(window, language(), name)
    if (to !== null) await copyFile(from, to).catch((error: unknown) => { throw writeRefusal(error, to) })
    return to
  }
  ipcMain.handle(CHANNELS.dialog, async (event, input: unknown): Promise<string | null | Answer<string | null>> => {
    requireOwnPage(event)
    const asked = dialogSchema.parse(input)
    const window = windowOf(event)
    if (asked.kind === 'folder') return askFolder(window, language())
    if (asked.kind === 'save') return askSavePath(window, language(), asked.suggestedName)
    return answerOf(saveDownload(window, asked.downloadId, asked.name))
  })
  ipcMain.handle(CHANNELS.keepFile, async (event, ...input: unknown[]) => {
    requireOwnPage(event)
    const [name, bytes] = keptFileSchema.parse(input)
    return answerOf(uploads.take(name, (async function* () { yield new Uint8Array(bytes) })()))
  })
}
