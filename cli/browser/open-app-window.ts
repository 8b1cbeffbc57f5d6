import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sandboxArguments } from './find-browser.ts'

/**
 * Opens an address as an app window, without tabs and address bar, in a browser profile of Tahqiq's own inside the configuration folder, so
 * that no extension of the user's browser sees the articles. Resolves with the browser's process once it runs; rejects where it cannot be started.
 */
export async function openAppWindow(browser: string, address: string, configDir: string): Promise<ChildProcess> {
  const profile = join(configDir, 'browser-profile')
  await mkdir(profile, { recursive: true, mode: 0o700 })
  const args = [
    `--app=${address}`, `--user-data-dir=${profile}`, '--class=Tahqiq', '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-sync',
    '--disable-component-update', '--disable-domain-reliability', '--disable-features=Translate,OptimizationHints,MediaRouter', ...sandboxArguments()
  ]
  const child = spawn(browser, args, { stdio: 'ignore' })
  // Some browsers stay in the background after their last window; that must not keep this program from ending.
  child.unref()
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child))
    child.once('error', reject)
  })
}
