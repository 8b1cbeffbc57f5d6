import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../core/model/error.ts'
import { openAtStart } from '../core/workbench/open-at-start.ts'
import type { App } from './app.ts'
import { openApp } from './app.ts'
import { findBrowser, hasDisplay, howToGetBrowser } from './browser/find-browser.ts'
import { openAppWindow } from './browser/open-app-window.ts'
import { RENDERER_DIR } from './program-facts.ts'
import type { RunningHost } from './server/http.ts'
import { startHost } from './server/http.ts'
import type { ServePages } from './server/static.ts'
import { builtPages } from './server/static.ts'

/** How long the host waits for a reloading window to come back before it takes it for closed. */
const GRACE_MS = 5000

export interface BrowserHostOptions {
  /** The workspace chosen on the command line; null for the one open last time. */
  workspace: string | null
  /** 0 for any free port. */
  port: number
  /** Opens an app window, and ends the program when it is closed, as a desktop app does. */
  openWindow: boolean
  /** Serves the interface from elsewhere than out/renderer. */
  pages?: ServePages
  token?: string
  say: (line: string) => void
}

function requireBuiltPages(): ServePages {
  if (!existsSync(join(RENDERER_DIR, 'index.html'))) throw new AppError('file-not-found', 'The interface is not built yet. Run "npm run build", or start with "npm start", which builds it.')
  return builtPages(RENDERER_DIR)
}

/** Opens a window where it can; says in one line why not, and the address to open, where it cannot. */
async function openWindowOrSay(app: App, host: RunningHost, say: (line: string) => void): Promise<void> {
  const browser = findBrowser()
  if (hasDisplay() && browser !== null) {
    try {
      const child = await openAppWindow(browser, host.addressOnce(), app.configDir)
      child.once('exit', (code) => { if (code !== 0 && host.windows() === 0) say(`The browser ended with code ${code}. Open ${host.address()}`) })
      say('Tahqiq is open in its own window. Close the window to end it.')
      return
    } catch (error) {
      say(`${browser} could not be started: ${error instanceof Error ? error.message : String(error)}`)
    }
  } else if (hasDisplay()) {
    say(`No Chromium, Chrome or Edge was found. ${howToGetBrowser()}`)
  }
  say(`Open ${host.address()}`)
}

/** Runs the browser host until the window it opened is closed or the process is told to end; then flushes and closes everything. */
export async function runBrowserHost(options: BrowserHostOptions): Promise<void> {
  const pages = options.pages ?? requireBuiltPages()
  const app = await openApp('browser')
  let endOrderly = (): void => undefined
  const ended = new Promise<void>((resolve) => { endOrderly = resolve })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endOrderly)
  try {
    const host = await startHost({
      workbench: app.workbench,
      uploads: app.uploads,
      pages,
      port: options.port,
      ...(options.token === undefined ? {} : { token: options.token }),
      closeWithLastWindow: options.openWindow ? { graceMs: GRACE_MS, closed: endOrderly } : null
    })
    try {
      const failure = await openAtStart(app.workbench, options.workspace)
      if (failure) options.say(`The workspace could not be opened: ${failure.message}`)
      if (options.openWindow) await openWindowOrSay(app, host, options.say)
      else options.say(`Open ${host.address()}`)
      await ended
    } finally {
      await host.close()
    }
  } finally {
    await app.close()
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, endOrderly)
  }
}
