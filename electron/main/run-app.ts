import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, dialog } from 'electron'
import type { AppInfo } from '../../core/contract/calls.ts'
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

const workspaceOf = (args: readonly string[]): string | null => {
  const { values } = parseArgs({ args: [...args], options: { workspace: { type: 'string' } }, strict: false, allowPositionals: true })
  return typeof values.workspace === 'string' ? values.workspace : (process.env['TAHQIQ_WORKSPACE'] ?? null)
}

async function infoOf(workbench: AppWorkbench): Promise<AppInfo> {
  const reply = await callAtStart(workbench, 'app.info', {})
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value as AppInfo
}

/** Makes the workbench and its window, and ends them in order. `out` is the folder of the build: main/, preload/ and renderer/. */
async function start(out: string): Promise<void> {
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
  const putUpMenu = async () => {
    const { language } = (await infoOf(workbench)).preferences
    setupMenu(language ?? (app.getLocale().startsWith('ar') ? 'ar' : 'en'), app.isPackaged)
  }

  setupSecurity()
  setupProtocol(join(out, 'renderer'))
  setupDialogs(workbench, uploads)
  setupIpc(workbench, { onCalled: (name) => { if (name === 'app.setPreferences') putUpMenu().catch((error: unknown) => { console.error(error) }) } })
  await putUpMenu()
  const failure = await openAtStart(workbench, workspaceOf(process.argv.slice(1)))
  if (failure) dialog.showErrorBox('Tahqiq', failure.message)

  createWindow({
    preload: join(out, 'preload', 'preload.cjs'),
    bounds: (await infoOf(workbench)).preferences.window,
    save: (window) => { callAtStart(workbench, 'app.setPreferences', { window }).catch((error: unknown) => { console.error(error) }) }
  })

  app.on('second-instance', (_event, argv) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
    const chosen = workspaceOf(argv.slice(1))
    if (chosen !== null) openAtStart(workbench, chosen).catch((error: unknown) => { console.error(error) })
  })
  app.on('window-all-closed', () => app.quit())
  let isClosed = false
  // The windows are gone by now, and what they had to save has arrived; it is made durable before the process ends.
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    const end = async () => {
      await workbench.close()
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
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.whenReady().then(() => start(out)).catch((error: unknown) => {
    dialog.showErrorBox('Tahqiq', error instanceof Error ? error.message : String(error))
    app.exit(1)
  })
}
