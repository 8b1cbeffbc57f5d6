import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppWorkbench } from '../core/workbench/create-workbench.ts'
import { temporaryFolder } from '../core/workbench/temporary-folder.ts'
import type { Uploads } from '../core/workbench/uploads.ts'
import { openUploads } from '../core/workbench/uploads.ts'
import { userFolders } from '../core/workbench/user-folders.ts'
import { findBrowser } from './browser/find-browser.ts'
import { printPdfWith } from './browser/print-pdf.ts'
import { CORPUS_DIR, VERSION } from './program-facts.ts'

export interface App {
  workbench: AppWorkbench
  uploads: Uploads
  configDir: string
  /** Flushes and closes the workbench and removes the run's temporary files. Where the disk refuses what is unsaved it rejects and everything goes on, unless told to discard it. */
  close(options?: { discardUnsaved?: boolean }): Promise<void>
}

/** Makes the application for the browser host or for a command, in the user's folders. PDF is printed where a browser is installed. */
export async function openApp(host: 'browser' | 'cli', configDir?: string): Promise<App> {
  const folders = { ...userFolders(), ...(configDir === undefined ? {} : { configDir }) }
  // The workbench's libraries are loaded only by what needs them: `tahqiq numbers` in a pipe should start at once.
  const { createWorkbench } = await import('../core/workbench/create-workbench.ts')
  const browser = findBrowser()
  const temporary = await temporaryFolder('tahqiq-')
  const removeTemporary = () => rm(temporary, { recursive: true, force: true })
  const workbench = await createWorkbench({
    host,
    version: VERSION,
    capabilities: { nativeDialogs: false, printPdf: browser !== null, revealInFolder: false },
    ...folders,
    corpusDir: CORPUS_DIR,
    downloadDir: join(temporary, 'downloads'),
    printPdf: browser === null ? null : printPdfWith(browser)
  }).catch(async (error: unknown) => {
    await removeTemporary()
    throw error
  })
  const uploads = openUploads(join(temporary, 'uploads'))
  return {
    workbench,
    uploads,
    configDir: folders.configDir,
    close: async (options) => {
      await workbench.close(options)
      await removeTemporary()
    }
  }
}
