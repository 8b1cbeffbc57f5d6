import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser, howToGetBrowser } from '../../cli/browser/find-browser.ts'

/** What the end-to-end tests and screenshots need beyond npm's packages. */
export interface Provisions { browser: string }

const APT = { browser: 'chromium', arabicFont: 'fonts-noto-core' }

const hasArabicFont = (): boolean => spawnSync('fc-list', [':lang=ar'], { encoding: 'utf8' }).stdout?.trim().length > 0

const isAptRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version')

function aptInstall(packages: readonly string[], say: (line: string) => void): void {
  say(`Installing ${packages.join(' and ')} by apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'inherit', env })
}

/**
 * Finds a browser and an Arabic font, installing them on Debian and Ubuntu as root. Gives null, with what is missing and how to get it said, where
 * there is no browser; without the font tests run, but screenshots would show boxes outside the article.
 */
export function provision(say: (line: string) => void): Provisions | null {
  const missing = [...(findBrowser() === null ? [APT.browser] : []), ...(process.platform === 'linux' && !hasArabicFont() ? [APT.arabicFont] : [])]
  if (missing.length > 0 && isAptRoot()) aptInstall(missing, say)
  const browser = findBrowser()
  if (browser === null) say(`The end-to-end tests need a Chromium, Chrome or Edge, and there is none. ${howToGetBrowser()}`)
  if (process.platform === 'linux' && !hasArabicFont()) say('No Arabic font is installed; the app brings its own. For Arabic in other programs: sudo apt install fonts-noto-core')
  return browser === null ? null : { browser }
}
