import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, dialog } from 'electron'
import { z } from 'zod'
import type { AppInfo } from '../../core/contract/calls.ts'
import { toErrorReply } from '../../core/model/error.ts'
import type { UiLanguage } from '../../core/model/language.ts'
import type { Manner } from '../../core/model/wording/say.ts'
import { say } from '../../core/model/wording/say.ts'
import { WORDINGS } from '../../core/model/wording/wordings.ts'
import type { AppWorkbench } from '../../core/workbench/create-workbench.ts'
import { createWorkbench } from '../../core/workbench/create-workbench.ts'
import { callAtStart, openAtStart } from '../../core/workbench/open-at-start.ts'
import { openUploads } from '../../core/workbench/uploads.ts'
import { userFolders } from '../../core/workbench/user-folders.ts'
import { setupDialogs } from './dialogs.ts'
import { setupIpc } from './ipc.ts'
import { setupMenu } from './menu.ts'
import { printPdf } from './print-pdf.ts'
import { registerScheme, setupProtocol } from './protocol.ts'
import { setupSecurity } from './security.ts'
import { createWindow } from './window.ts'

/** The workspace that this start is to open, absolute; null where neither its arguments nor its environment name one. */
function workspaceOf(args: readonly string[]): string | null {
  const { values } = parseArgs({ args: [...args], options: { workspace: { type: 'string' } }, strict: false, allowPositionals: true })
  const chosen = typeof values.workspace === 'string' ? values.workspace : process.env['TAHQIQ_WORKSPACE']
  return chosen ? resolve(chosen) : null
}

/** What a later start tells the instance that runs already. Its folder and environment are its own, so it names the workspace whole. */
const laterStartSchema = z.object({ workspace: z.string().nullable() })

const NAME = { en: 'Tahqiq', ar: 'تحقيق' } as const satisfies Record<UiLanguage, string>

/** The language that the system asks for. */
const systemLanguage = (): UiLanguage => (app.getLocale().startsWith('ar') ? 'ar' : 'en')

const mannerOf = (language: UiLanguage): Manner => ({ language, wordings: WORDINGS[language], isolated: true })
/** A thrown value in words for the user. */
const inWords = (error: unknown, language: UiLanguage): string => say(toErrorReply(error), mannerOf(language))

const END_WORDS = {
  message: { en: 'Some changes could not be saved.', ar: 'تعذر حفظ بعض التغييرات.' },
  again: { en: 'Try again', ar: 'إعادة المحاولة' },
  without: { en: 'Quit without saving', ar: 'إنهاء دون حفظ' }
} as const satisfies Record<string, Record<UiLanguage, string>>

const LEAVE_WORDS = {
  message: { en: 'Something that you wrote in this window is not saved.', ar: 'في هذه النافذة ما كتبته ولم يُحفظ بعد.' },
  stay: { en: 'Go on writing', ar: 'متابعة الكتابة' },
  leave: { en: 'Close without saving', ar: 'إغلاق بلا حفظ' }
} as const satisfies Record<string, Record<UiLanguage, string>>

/** Makes everything durable; where that fails it is said, and tried again or given up as the user decides. */
async function closeWorkbench(workbench: AppWorkbench, language: UiLanguage): Promise<void> {
  for (;;) {
    try {
      return await workbench.close()
    } catch (error) {
      const answer = dialog.showMessageBoxSync({
        type: 'error', title: NAME[language], message: END_WORDS.message[language], detail: inWords(error, language),
        buttons: [END_WORDS.again[language], END_WORDS.without[language]], defaultId: 0, cancelId: 0, noLink: true
      })
      if (answer === 1) return
    }
  }
}

async function infoOf(workbench: AppWorkbench): Promise<AppInfo> {
  const reply = await callAtStart(workbench, 'app.info', {})
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value as AppInfo
}

/** Makes the workbench and its window, and ends them in order. `out` is the folder of the build: main/, preload/ and renderer/. */
async function start(out: string, chosen: string | null): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'tahqiq-'))
  const folders = userFolders()
  const workbench = await createWorkbench({
    host: 'electron',
    version: app.getVersion(),
    capabilities: { nativeDialogs: true, printPdf: true, revealInFolder: false },
    ...folders,
    documentsDir: process.env['TAHQIQ_DOCUMENTS_DIR'] === undefined ? app.getPath('documents') : folders.documentsDir,
    corpusDir: app.isPackaged ? join(process.resourcesPath, 'corpus') : join(out, '..', 'corpus'),
    downloadDir: join(temporary, 'downloads'),
    printPdf
  })
  const uploads = openUploads(join(temporary, 'uploads'))
  let language = systemLanguage()
  const putUpMenu = async () => {
    language = (await infoOf(workbench)).preferences.language ?? language
    setupMenu(language, app.isPackaged)
  }
  const open = async (workspace: string | null) => {
    const failure = await openAtStart(workbench, workspace)
    if (failure) dialog.showErrorBox(NAME[language], say(failure, mannerOf(language)))
  }

  setupSecurity()
  setupProtocol(join(out, 'renderer'))
  setupDialogs(workbench, uploads, () => language)
  setupIpc(workbench, { onCalled: (name) => { if (name === 'app.setPreferences') putUpMenu().catch((error: unknown) => { console.error(error) }) } })
  await putUpMenu()
  await open(chosen)

  createWindow({
    preload: join(out, 'preload', 'preload.cjs'),
    bounds: (await infoOf(workbench)).preferences.window,
    mayLeave: () => dialog.showMessageBoxSync({ type: 'warning', title: NAME[language], message: LEAVE_WORDS.message[language], buttons: [LEAVE_WORDS.stay[language], LEAVE_WORDS.leave[language]], defaultId: 0, cancelId: 0, noLink: true }) === 1,
    save: (window) => { callAtStart(workbench, 'app.setPreferences', { window }).catch((error: unknown) => { console.error(error) }) }
  })

  app.on('second-instance', (_event, _argv, _folder, told) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
    const later = laterStartSchema.safeParse(told)
    if (later.success && later.data.workspace !== null) open(later.data.workspace).catch((error: unknown) => { console.error(error) })
  })
  app.on('window-all-closed', () => app.quit())
  let isEnding = false
  let isClosed = false
  // The windows are gone by now, and what they had to save has arrived; it is made durable before the process ends.
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    if (isEnding) return
    isEnding = true
    const end = async () => {
      await closeWorkbench(workbench, language)
      await rm(temporary, { recursive: true, force: true })
    }
    void end().catch((error: unknown) => { console.error(error) }).finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

/** Runs the program, unless an instance of it runs already, which is then shown in its place. */
export function runApp(out: string): void {
  registerScheme()
  const workspace = workspaceOf(process.argv.slice(1))
  if (!app.requestSingleInstanceLock({ workspace } satisfies z.infer<typeof laterStartSchema>)) {
    app.quit()
    return
  }
  app.whenReady().then(() => start(out, workspace)).catch((error: unknown) => {
    const language = systemLanguage()
    dialog.showErrorBox(NAME[language], inWords(error, language))
    app.exit(1)
  })
}
