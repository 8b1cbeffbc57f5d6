import { execFileSync } from 'node:child_process'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

export interface UserFolders {
  homeDir: string
  /** Where this machine's preferences are kept. */
  configDir: string
  documentsDir: string
}

/** The platform facts that the folders follow from; given, so that each platform's rule can be tried on any. */
export interface UserFoldersFrom {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  home: string
  /** The documents folder as the desktop names it (xdg-user-dir), or null where it does not say. */
  askDesktop: () => string | null
}

const absolute = (path: string | undefined): string | null => (path !== undefined && isAbsolute(path) ? path : null)

/**
 * The user's folders by each platform's convention: XDG Base Directory and xdg-user-dirs on Linux, Application Support on macOS, APPDATA on
 * Windows. `TAHQIQ_CONFIG_DIR` and `TAHQIQ_DOCUMENTS_DIR` come before all.
 */
export function userFoldersFrom({ env, platform, home, askDesktop }: UserFoldersFrom): UserFolders {
  const conventional = platform === 'win32'
    ? join(absolute(env['APPDATA']) ?? join(home, 'AppData', 'Roaming'), 'Tahqiq')
    : platform === 'darwin'
      ? join(home, 'Library', 'Application Support', 'Tahqiq')
      : join(absolute(env['XDG_CONFIG_HOME']) ?? join(home, '.config'), 'tahqiq')
  const documents = absolute(env['TAHQIQ_DOCUMENTS_DIR']) ?? (platform === 'linux' ? askDesktop() : null)
  return {
    homeDir: home,
    configDir: absolute(env['TAHQIQ_CONFIG_DIR']) ?? conventional,
    // xdg-user-dir answers with the home folder itself where no documents folder is set up.
    documentsDir: documents !== null && documents !== home ? documents : join(home, 'Documents')
  }
}

function askXdg(): string | null {
  try {
    return absolute(execFileSync('xdg-user-dir', ['DOCUMENTS'], { encoding: 'utf8', timeout: 2000, stdio: ['ignore', 'pipe', 'ignore'] }).trim())
  } catch {
    // No xdg-user-dirs on this machine: the conventional name is right then.
    return null
  }
}

/** The folders of the user who runs this process. */
export const userFolders = (): UserFolders => userFoldersFrom({ env: process.env, platform: process.platform, home: homedir(), askDesktop: askXdg })
