import { _electron } from '@playwright/test'
import { electronProgram } from '../../build/launch/electron-program.ts'
import { sandboxArguments } from '../../cli/browser/find-browser.ts'
import { ROOT } from '../../cli/program-facts.ts'
import type { AppFolders, HostedApp, StartOptions } from './app-under-test.ts'
import { environmentOf, isDrawn } from './app-under-test.ts'

/** Starts the built app in Electron. */
export async function startInElectron(folders: AppFolders, { workspace, size = { width: 1280, height: 800 }, colorScheme = 'light', locale = 'en-GB' }: StartOptions): Promise<HostedApp> {
  const executablePath = electronProgram()
  if (executablePath === null) throw new Error('Electron\'s program is not on this machine.')
  const app = await _electron.launch({
    executablePath,
    args: [...sandboxArguments(), `--lang=${locale}`, `--user-data-dir=${folders.config}/electron`, ROOT, ...(workspace === undefined ? [] : ['--workspace', workspace])],
    env: environmentOf(folders),
    colorScheme
  })
  let said = ''
  for (const output of [app.process().stdout, app.process().stderr]) output?.on('data', (text: Buffer) => { said += text.toString('utf8') })
  const foreignRequests: string[] = []
  const pageErrors: string[] = []
  app.context().on('request', (request) => { if (!/^(app|data|blob|about|devtools):/.test(request.url())) foreignRequests.push(request.url()) })
  const window = await app.firstWindow()
  window.on('pageerror', (error) => pageErrors.push(`uncaught in the page: ${error.stack ?? error.message}`))
  window.on('console', (message) => { if (message.type() === 'error') pageErrors.push(`console: ${message.text()}`) })
  await window.setViewportSize(size)
  await isDrawn(window)
  return { window, foreignRequests, pageErrors, said: () => said, close: () => app.close() }
}
