import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CancelSignal } from '../../core/model/cancel-signal.ts'
import { failure } from '../../core/model/error.ts'
import type { AppError } from '../../core/model/error.ts'
import { PRINTED_AFTER_MS } from '../../core/workbench/session.ts'
import { pageToPrint } from '../../core/workbench/temporary-folder.ts'
import { sandboxArguments } from './find-browser.ts'

const TIMEOUT_MS = 120_000
/** Node's signals tell of their abort; the contract's smaller one is asked at this pace. */
const CANCEL_POLL_MS = 100

/** Runs the browser to its end; on cancel or after the timeout it is killed. */
function run(browser: string, args: string[], signal: CancelSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let complaint = ''
    let lateness: AppError | null = null
    const startedAt = Date.now()
    child.stderr.setEncoding('utf8').on('data', (text: string) => { complaint = (complaint + text).slice(-2000) })
    const timer = setInterval(() => {
      if (signal.aborted) lateness = failure('cancelled/work')
      else if (Date.now() - startedAt > TIMEOUT_MS) lateness = failure('io-failed/print-late', { seconds: TIMEOUT_MS / 1000 })
      if (lateness) child.kill('SIGKILL')
    }, CANCEL_POLL_MS)
    child.on('error', (error) => {
      clearInterval(timer)
      reject(failure('no-browser/start', { browser, reason: error.message }, { cause: error }))
    })
    child.on('close', () => {
      clearInterval(timer)
      if (lateness) reject(lateness)
      else resolve(complaint)
    })
  })
}

/**
 * Makes a printer of HTML to PDF out of an installed browser, run headless with a profile of its own and without a network. The page is
 * printed as it stands (a report holds no script, and says so in its own policy), tagged, with its headings as the outline.
 */
export const printPdfWith = (browser: string) => async (html: string, signal: CancelSignal): Promise<Uint8Array> => {
  const { folder, page } = await pageToPrint(html)
  try {
    const pdf = join(folder, 'report.pdf')
    const complaint = await run(browser, [
      '--headless=new', '--disable-gpu', '--no-first-run', '--disable-extensions', '--disable-background-networking', '--disable-component-update', '--proxy-server=127.0.0.1:1',
      `--user-data-dir=${join(folder, 'profile')}`, '--no-pdf-header-footer', '--export-tagged-pdf', '--generate-pdf-document-outline',
      `--virtual-time-budget=${PRINTED_AFTER_MS}`, `--print-to-pdf=${pdf}`, ...sandboxArguments(), pathToFileURL(page).href
    ], signal)
    return await readFile(pdf).catch((error: unknown) => {
      throw failure('io-failed/print-nothing', { browser, reason: complaint.trim().split('\n').at(-1) ?? '' }, { cause: error })
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
