import { rm } from 'node:fs/promises'
import type { WebContents } from 'electron'
import { BrowserWindow, session } from 'electron'
import type { CancelSignal } from '../../core/model/cancel-signal.ts'
import { throwIfCancelled } from '../../core/model/cancel-signal.ts'
import { PRINTED_AFTER_MS } from '../../core/workbench/session.ts'
import { pageToPrint } from '../../core/workbench/temporary-folder.ts'
import { unlessCancelled } from '../../core/workbench/unless-cancelled.ts'

const MARGIN_INCHES = 0.6

/** How long a page's own time until it is printed may take by the clock. */
const READY_AT_LATEST_MS = 5000

/** Waits until the fonts that come along in a page are ready: it counts as loaded before they are, and would be printed in others. It runs no script that could be asked. */
async function fontsAreReady({ debugger: inspector }: WebContents): Promise<void> {
  let late: ReturnType<typeof setTimeout> | undefined
  inspector.attach('1.3')
  try {
    const ready = new Promise<void>((resolve) => {
      inspector.on('message', (_event, method) => { if (method === 'Emulation.virtualTimeBudgetExpired') resolve() })
      late = setTimeout(resolve, READY_AT_LATEST_MS)
    })
    await inspector.sendCommand('Emulation.setVirtualTimePolicy', { policy: 'pauseIfNetworkFetchesPending', budget: PRINTED_AFTER_MS })
    await ready
  } finally {
    clearTimeout(late)
    inspector.detach()
  }
}

/**
 * Prints a self-contained page to PDF in a hidden window that runs no script and loads nothing but that page. The text is tagged (for screen readers and for
 * copying Arabic in logical order) and the headings become the outline.
 */
export async function printPdf(html: string, signal: CancelSignal): Promise<Uint8Array> {
  const { folder, page } = await pageToPrint(html)
  const apart = session.fromPartition('print')
  apart.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !/^(file|data):/.test(details.url) }))
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: apart, sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, javascript: false, spellcheck: false }
  })
  try {
    await window.loadFile(page)
    throwIfCancelled(signal)
    await fontsAreReady(window.webContents)
    throwIfCancelled(signal)
    const margins = { top: MARGIN_INCHES, bottom: MARGIN_INCHES, left: MARGIN_INCHES, right: MARGIN_INCHES }
    // Printing itself ends only with its window, and then fails.
    return await unlessCancelled(window.webContents.printToPDF({ pageSize: 'A4', margins, printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true }), signal)
  } finally {
    window.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}
