import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findBrowser, howToGetBrowser, sandboxArguments } from '../../cli/browser/find-browser.ts'
import { ROOT } from '../../cli/program-facts.ts'
import type { AppFolders, HostedApp, StartOptions } from './app-under-test.ts'
import { environmentOf, isDrawn } from './app-under-test.ts'

const START_TIMEOUT_MS = 30_000

/** Waits for the address that the server prints. Rejects with what it said instead when it ends first. */
function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`No address was printed in ${START_TIMEOUT_MS / 1000} s:\n${said}`)), START_TIMEOUT_MS)
    const hear = (text: Buffer) => {
      said += text.toString('utf8')
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said)?.[0]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The server ended with code ${code}:\n${said}`))
    })
  })
}

/** The installed browser, which can reach no other machine. */
function launching(): { executablePath: string; args: string[] } {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error(`There is no Chromium, Chrome or Edge. ${howToGetBrowser()}`)
  return { executablePath, args: [...sandboxArguments(), '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] }
}

/** Starts the installed browser. */
export const startBrowser = (): Promise<Browser> => chromium.launch(launching())

/** Starts `tahqiq serve` on the built app and opens its page in a profile of its own. */
export async function startInBrowser(browser: Browser, folders: AppFolders, { workspace, size = { width: 1280, height: 800 }, colorScheme = 'light', locale = 'en-GB', routed = false, profile = false }: StartOptions): Promise<HostedApp> {
  const server = spawn(process.execPath, [join(ROOT, 'build', 'launch', 'tahqiq.mjs'), 'serve', ...(workspace === undefined ? [] : ['--workspace', workspace])], {
    env: environmentOf(folders), stdio: ['ignore', 'pipe', 'pipe']
  })
  const ended = once(server, 'exit')
  let said = ''
  for (const output of [server.stdout, server.stderr]) output.on('data', (text: Buffer) => { said += text.toString('utf8') })
  const address = await printedAddress(server)
  const origin = new URL(address).origin
  const options = { viewport: size, colorScheme, locale, acceptDownloads: true }
  const context = profile ? await chromium.launchPersistentContext(join(folders.root, 'profile'), { ...options, ...launching() }) : await browser.newContext(options)
  const foreignRequests: string[] = []
  const pageErrors: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob|about):/.test(request.url())) foreignRequests.push(request.url())
  })
  const window = await context.newPage()
  window.on('pageerror', (error) => pageErrors.push(`uncaught in the page: ${error.stack ?? error.message}`))
  window.on('console', (message) => { if (message.type() === 'error') pageErrors.push(`console: ${message.text()}`) })
  // File choosers are caught from the start: caught only when one is awaited, a quick one would open the browser's own dialog, which nobody sees.
  window.on('filechooser', () => undefined)
  if (routed) await context.route(`${origin}/nothing`, (route) => route.abort())
  await window.goto(address)
  await isDrawn(window)
  return {
    window,
    foreignRequests,
    pageErrors,
    said: () => said,
    close: async () => {
      // As closing a window does: the page gets its chance to save what is unsaved.
      if (!window.isClosed()) await window.close({ runBeforeUnload: true })
      if (!window.isClosed()) await window.waitForEvent('close', { timeout: 5000 }).catch(() => undefined)
      await context.close()
      server.kill('SIGTERM')
      const [code] = (await ended) as [number | null]
      if (code !== 0) throw new Error(`The server ended with code ${code}.`)
    }
  }
}
