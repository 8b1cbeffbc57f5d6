import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BrowserWindow, session } from 'electron'
import type { CancelSignal } from '../../core/model/cancel-signal.ts'
import { throwIfCancelled } from '../../core/model/cancel-signal.ts'
import { failure } from '../../core/model/error.ts'

const MARGIN_INCHES = 0.6
const CANCEL_POLL_MS = 100

/** Rejects with AppError cancelled once the signal aborts; looks no longer when `over` does. */
async function untilCancelled(signal: CancelSignal, over: CancelSignal): Promise<never> {
  while (!over.aborted) {
    throwIfCancelled(signal)
    await sleep(CANCEL_POLL_MS)
  }
  throw failure('cancelled/work')
}

/**
 * Prints a self-contained page to PDF in a hidden window that runs no script and loads nothing but that page. The text is tagged (for screen readers and for
 * copying Arabic in logical order) and the headings become the outline.
 */
export async function printPdf(html: string, signal: CancelSignal): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tahqiq-print-'))
  const apart = session.fromPartition('print')
  apart.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !/^(file|data):/.test(details.url) }))
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: apart, sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, javascript: false, spellcheck: false }
  })
  const over = { aborted: false }
  try {
    const page = join(folder, 'report.html')
    await writeFile(page, html)
    await window.loadFile(page)
    throwIfCancelled(signal)
    const margins = { top: MARGIN_INCHES, bottom: MARGIN_INCHES, left: MARGIN_INCHES, right: MARGIN_INCHES }
    const printing = window.webContents.printToPDF({ pageSize: 'A4', margins, printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true })
    // Printing itself cannot be told to stop; it ends with its window, and then fails.
    printing.catch(() => undefined)
    return await Promise.race([printing, untilCancelled(signal, over)])
  } finally {
    over.aborted = true
    window.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}
