import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError, failure } from '../core/model/error.ts'
import { openAtStart } from '../core/workbench/open-at-start.ts'
import type { App } from './app.ts'
import { openApp } from './app.ts'
import { findBrowser, hasDisplay, howToGetBrowser } from './browser/find-browser.ts'
import { openAppWindow } from './browser/open-app-window.ts'
import { RENDERER_DIR } from './program-facts.ts'
import { startAtUsualPort } from './server/usual-port.ts'
import { onInterrupt } from './interrupts.ts'
import type { RunningHost } from './server/http.ts'
import { startHost } from './server/http.ts'
import type { ServePages } from './server/static.ts'
import { builtPages } from './server/static.ts'

/** How long the host waits for a reloading window to come back before it takes it for closed. */
const GRACE_MS = 5000

/** How often saving is tried again at the end while the disk refuses it. */
const RETRY_MS = 2000

export interface BrowserHostOptions {
  /** The workspace chosen on the command line; null for the one open last time. */
  workspace: string | null
  /** 0 for the port that was used before where that is free, else for any. */
  port: number
  /** Opens an app window, and ends the program when it is closed, as a desktop app does. */
  openWindow: boolean
  /** Serves the interface from elsewhere than out/renderer. */
  pages?: ServePages
  token?: string
  say: (line: string) => void
}

function requireBuiltPages(): ServePages {
  if (!existsSync(join(RENDERER_DIR, 'index.html'))) throw failure('file-not-found/interface')
  return builtPages(RENDERER_DIR)
}

/** The browser to open a window in, or null where none was asked for or none can be shown; why not is said. */
function browserFor({ openWindow, say }: BrowserHostOptions): string | null {
  if (!openWindow || !hasDisplay()) return null
  const browser = findBrowser()
  if (browser === null) say(`No Chromium, Chrome or Edge was found. ${howToGetBrowser()}`)
  return browser
}

/** Opens the window; says the address to open instead where the browser does not start. */
async function openWindowIn(browser: string, app: App, host: RunningHost, say: (line: string) => void): Promise<void> {
  const sayInstead = (why: string) => say(`${browser} ${why}. Open ${host.address()}`)
  try {
    const child = await openAppWindow(browser, host.addressOnce(), app.configDir)
    child.once('exit', (code) => { if (code !== 0 && host.windows() === 0) sayInstead(`ended with code ${code}`) })
    say('Tahqiq is open in its own window. Close the window to end it.')
  } catch (error) {
    sayInstead(`could not be started (${error instanceof Error ? error.message : String(error)})`)
  }
}

/** Closes the app. As long as the disk refuses what is unsaved it stays and tries again, until it succeeds or `givenUp` resolves. */
async function closeKeepingEdits(app: App, givenUp: Promise<void>, say: (line: string) => void): Promise<void> {
  let isGivenUp = false
  void givenUp.then(() => { isGivenUp = true })
  for (let told = ''; ;) {
    try {
      return await app.close({ discardUnsaved: isGivenUp })
    } catch (error) {
      if (!(error instanceof AppError) || isGivenUp) throw error
      if (told !== error.message) say(`${error.message}\nTahqiq ends when it is saved. Ctrl+C ends it without what is unsaved.`)
      told = error.message
      await Promise.race([givenUp, sleep(RETRY_MS)])
    }
  }
}

/** Runs the browser host until the window it opened is closed or the process is told to end; then flushes and closes everything. */
export async function runBrowserHost(options: BrowserHostOptions): Promise<void> {
  const pages = options.pages ?? requireBuiltPages()
  const browser = browserFor(options)
  let endOrderly = (): void => undefined
  let ended = new Promise<void>((resolve) => { endOrderly = resolve })
  // Before anything is opened: told to end while it starts, the program starts, ends and leaves nothing behind.
  const stopListening = onInterrupt(() => endOrderly())
  const app = await openApp('browser')
  try {
    const host = await startAtUsualPort(app.configDir, options.port, (port) => startHost({
      workbench: app.workbench,
      uploads: app.uploads,
      pages,
      port,
      ...(options.token === undefined ? {} : { token: options.token }),
      closeWithLastWindow: browser !== null ? { graceMs: GRACE_MS, closed: () => endOrderly() } : null
    }))
    try {
      const failure = await openAtStart(app.workbench, options.workspace)
      if (failure) options.say(`The workspace could not be opened: ${failure.message}`)
      if (browser !== null) await openWindowIn(browser, app, host, options.say)
      else options.say(`Open ${host.address()}\nin a browser of this machine. Ctrl+C here ends Tahqiq; everything is saved.`)
      await ended
    } finally {
      await host.close()
    }
  } finally {
    ended = new Promise<void>((resolve) => { endOrderly = resolve })
    await closeKeepingEdits(app, ended, options.say)
    stopListening()
  }
}
