import { rm } from 'node:fs/promises'
import { test as base, expect } from '@playwright/test'
import { electronProgram } from '../../build/launch/electron-program.ts'
import { hasDisplay } from '../../cli/browser/find-browser.ts'
import type { AppUnderTest, Host, HostOption } from './app-under-test.ts'
import { appIn, makeBundled, makeFolders } from './app-under-test.ts'
import { startBrowser, startInBrowser } from './browser-app.ts'
import { startInElectron } from './electron-app.ts'

interface ForTest {
  app: AppUnderTest
  /** Makes another app, of another analyst on another machine: its own configuration and documents. */
  anotherApp: () => Promise<AppUnderTest>
}
interface ForWorker extends HostOption {
  /** What runs the apps; one browser serves a worker's tests, each in a profile of its own. */
  hosting: Host
  /** A workspace with the bundled articles, made once by the command line, for tests to copy. */
  bundled: string
}

const REMOVAL = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }

/**
 * A Playwright test with an `app`. After each test every app must have closed in order, have asked nothing of the network, and have left no error in
 * its page.
 */
export const test = base.extend<ForTest, ForWorker>({
  host: ['browser', { option: true, scope: 'worker' }],
  hosting: [async ({ host }, use) => {
    if (host === 'electron') return use(startInElectron)
    const browser = await startBrowser()
    await use((folders, options) => startInBrowser(browser, folders, options))
    await browser.close()
  }, { scope: 'worker' }],
  // Playwright reads from the parameter's pattern what a fixture needs; this one needs nothing.
  bundled: [async ({}, use) => {
    const folders = await makeFolders()
    await use(await makeBundled(folders))
    await rm(folders.root, REMOVAL)
  }, { scope: 'worker' }],
  anotherApp: async ({ host, hosting, bundled }, use, testInfo) => {
    testInfo.skip(host === 'electron' && electronProgram() === null, 'Electron\'s program is not on this machine.')
    testInfo.skip(host === 'electron' && !hasDisplay(), 'Electron needs a display.')
    const apps: ReturnType<typeof appIn>[] = []
    await use(async () => {
      const app = appIn(await makeFolders(), hosting, bundled)
      apps.push(app)
      return app
    })
    for (const app of apps) await app.close()
    expect(apps.flatMap((app) => app.complaints), 'the app asked nothing of the network and its page had no errors').toEqual([])
    for (const app of apps) await rm(app.folders.root, REMOVAL)
  },
  app: async ({ anotherApp }, use) => use(await anotherApp())
})

export { expect }
export type { AppUnderTest }
