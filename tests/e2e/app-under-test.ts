import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { CORPUS_DIR, ROOT } from '../../cli/program-facts.ts'

export interface HostOption { host: 'browser' | 'electron' }

/** The folders of one test's app, all inside one temporary folder. */
export interface AppFolders { root: string; home: string; config: string; documents: string }

export interface StartOptions {
  /** A workspace named on the command line. */
  workspace?: string
  /** The page's size; 1280×800 when left out. */
  size?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
  /** The language the system asks for, which the interface follows until the user chooses; English when left out. */
  locale?: string
  /** Whether the test holds up or answers requests (`route`). A busy browser that hears of it only then lets some of them through. */
  routed?: boolean
  /** Whether the page's browser is one of the app's own, which keeps what pages keep in it over restarts; without it every start has a profile of its own. */
  profile?: boolean
}

/** The app as one host runs it. */
export interface HostedApp {
  readonly window: Page
  /** Everything the page asked of another machine; must stay empty. */
  readonly foreignRequests: readonly string[]
  /** What went wrong in the page: uncaught errors and errors on its console. */
  readonly pageErrors: readonly string[]
  /** What the program has printed so far. */
  said(): string
  /** Ends the app as its user does and waits until its process is gone. */
  close(): Promise<void>
}

/** Starts the app of some folders in one of its hosts. */
export type Host = (folders: AppFolders, options: StartOptions) => Promise<HostedApp>

/** The app under test: `window` is its page, always that of the latest start. */
export interface AppUnderTest {
  readonly folders: AppFolders
  /** A workspace with the bundled articles, to copy and never to open. */
  readonly bundled: string
  readonly window: Page
  start(options?: StartOptions): Promise<Page>
  restart(options?: StartOptions): Promise<Page>
  /** What the program of the latest start has printed so far, also while it is closing. */
  said(): string
  close(): Promise<void>
}

/** Waits until the interface is on show and answers keys: it draws once it has joined the workbench and read the workspace. */
export const isDrawn = (window: Page): Promise<void> => window.locator('main').first().waitFor()

/** The environment of an app that keeps to its test's folders. */
export const environmentOf = ({ home, config, documents }: AppFolders): Record<string, string> => {
  const kept = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('TAHQIQ_')))
  return { ...kept, HOME: home, USERPROFILE: home, TAHQIQ_CONFIG_DIR: config, TAHQIQ_DOCUMENTS_DIR: documents }
}

/** Makes the folders of one app, empty. */
export async function makeFolders(): Promise<AppFolders> {
  const root = await mkdtemp(join(tmpdir(), 'tahqiq-e2e-'))
  const folders = { root, home: join(root, 'home'), config: join(root, 'config'), documents: join(root, 'home', 'Documents') }
  for (const folder of [folders.home, folders.config, folders.documents]) await mkdir(folder, { recursive: true })
  return folders
}

/** Makes a workspace with the bundled articles, by the command line. */
export async function makeBundled(folders: AppFolders): Promise<string> {
  const workspace = join(folders.root, 'bundled')
  const articles = (await readdir(CORPUS_DIR)).filter((name) => name.endsWith('.txt')).map((name) => join(CORPUS_DIR, name))
  execFileSync(process.execPath, [join(ROOT, 'build', 'launch', 'tahqiq.mjs'), 'import', '--workspace', workspace, ...articles], { env: environmentOf(folders) })
  return workspace
}

/** Starts apps in a test's folders, one at a time. */
export function appIn(folders: AppFolders, host: Host, bundled: string): AppUnderTest & { readonly complaints: string[] } {
  let running: HostedApp | null = null
  let latest: HostedApp | null = null
  let last: StartOptions = {}
  const complaints: string[] = []
  const close = async () => {
    if (!running) return
    const closing = running
    running = null
    await closing.close()
    complaints.push(...closing.foreignRequests.map((address) => `asked the network for ${address}`), ...closing.pageErrors)
  }
  const start = async (options: StartOptions = {}) => {
    await close()
    last = options
    running = latest = await host(folders, options)
    return running.window
  }
  return {
    folders,
    bundled,
    complaints,
    get window() {
      if (!running) throw new Error('The app is not running; call start() first.')
      return running.window
    },
    start,
    restart: (options) => start(options ?? last),
    said: () => latest?.said() ?? '',
    close
  }
}
