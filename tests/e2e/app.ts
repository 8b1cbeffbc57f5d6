import { rm } from 'node:fs/promises'
import { test as base, expect } from '@playwright/test'
import { electronProgram } from '../../build/launch/electron-program.ts'
import { hasDisplay } from '../../cli/browser/find-browser.ts'
import type { AppUnderTest, HostOption } from './app-under-test.ts'
import { appIn, makeFolders } from './app-under-test.ts'

/**
 * A Playwright test with an `app`. After each test the app must have closed in order, have asked nothing of the network, and have left no error in
 * its page.
 */
export const test = base.extend<HostOption & { app: AppUnderTest }>({
  host: ['browser', { option: true }],
  app: async ({ host }, use, testInfo) => {
    testInfo.skip(host === 'electron' && electronProgram() === null, 'Electron\'s program is not on this machine.')
    testInfo.skip(host === 'electron' && !hasDisplay(), 'Electron needs a display.')
    const folders = await makeFolders()
    const app = appIn(folders, host)
    await use(app)
    await app.close()
    expect(app.complaints, 'the app asked nothing of the network and its page had no errors').toEqual([])
    await rm(folders.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})

export { expect }
export type { AppUnderTest }
