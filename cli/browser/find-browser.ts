import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where each platform's Chromium-based browsers are installed, the plainest first. */
const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']
const MAC_PROGRAMS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
]
const WINDOWS_PROGRAMS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe']
]

export interface BrowserSearch {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  home: string
  isProgram: (path: string) => boolean
}

/** Every place to look, in order; `TAHQIQ_BROWSER` comes before all. */
function* candidates({ env, platform, home }: BrowserSearch): Generator<string> {
  if (env['TAHQIQ_BROWSER']) yield env['TAHQIQ_BROWSER']
  if (platform === 'win32') {
    for (const base of [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]) {
      if (base) for (const parts of WINDOWS_PROGRAMS) yield join(base, ...parts)
    }
    return
  }
  if (platform === 'darwin') {
    for (const program of MAC_PROGRAMS) for (const base of ['/Applications', join(home, 'Applications')]) yield join(base, program)
  }
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    if (folder) for (const name of NAMES_ON_PATH) yield join(folder, name)
  }
}

/** The program of an installed Chromium, Chrome or Edge, or null where there is none. */
export function findBrowserIn(search: BrowserSearch): string | null {
  for (const path of candidates(search)) if (search.isProgram(path)) return path
  return null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not ours to run.
    return false
  }
}

/** The browser of this machine. */
export const findBrowser = (): string | null => findBrowserIn({ env: process.env, platform: process.platform, home: process.env['HOME'] ?? '', isProgram })

/** True where a window can be shown: always on a desktop system, on Linux only in a graphical session. */
export const hasDisplay = (env: Readonly<Record<string, string | undefined>> = process.env, platform: NodeJS.Platform = process.platform): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY'])

/** Chromium's sandbox does not run as root on Linux; only there is it left out. */
export const sandboxArguments = (): string[] => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** What to do where no browser is found, by platform. */
export function howToGetBrowser(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'linux') return 'Install one with "sudo apt install chromium" (Debian, Ubuntu) or your system\'s package tool, or name its program in TAHQIQ_BROWSER.'
  return 'Install Chromium, Google Chrome or Microsoft Edge, or name its program in TAHQIQ_BROWSER.'
}
