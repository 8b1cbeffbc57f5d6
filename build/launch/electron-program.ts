import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../cli/program-facts.ts'

const PACKAGE = join(ROOT, 'node_modules', 'electron')
/** Remembers that the program could not be fetched, so that not every start waits for it again. */
const FAILED_MARK = join(ROOT, 'node_modules', '.cache', 'electron-not-fetched')
const RETRY_AFTER_MS = 24 * 60 * 60_000
/** How long the fetch may go on without a byte arriving: offices that drop packets instead of refusing them would hang a start for minutes. */
const STALL_MS = 12_000

/** Electron's program, or null where it was never fetched. */
export function electronProgram(): string | null {
  try {
    const name = readFileSync(join(PACKAGE, 'path.txt'), 'utf8')
    const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(PACKAGE, 'dist'), name)
    return existsSync(path) ? path : null
  } catch {
    // path.txt is written by Electron's install script, last of all.
    return null
  }
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const sizes = await Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)).then((facts) => facts.size, () => 0)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Runs Electron's own install script, which checks what it fetches against the checksums in the package; ends it when nothing arrives any more. */
async function runInstallScript(): Promise<boolean> {
  const temporary = await mkdtemp(join(tmpdir(), 'tahqiq-electron-'))
  const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], { stdio: 'ignore', env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary } })
  let size = -1
  let arrivedAt = Date.now()
  const watch = setInterval(() => {
    sizeOf(temporary).then((now) => {
      if (now > size) {
        size = now
        arrivedAt = Date.now()
      } else if (Date.now() - arrivedAt > STALL_MS && size <= 0) child.kill()
      else if (Date.now() - arrivedAt > STALL_MS * 4) child.kill()
    }, (error: unknown) => { console.error(error) })
  }, 1000)
  const isDone = await new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
  clearInterval(watch)
  await rm(temporary, { recursive: true, force: true })
  return isDone
}

/**
 * Electron's program, fetched where it can be. A failed fetch is tried again after a day, or at once with `insist`. Null where there is
 * none to be had.
 */
export async function getElectronProgram(insist: boolean, say: (line: string) => void): Promise<string | null> {
  const there = electronProgram()
  if (there !== null || !existsSync(join(PACKAGE, 'install.js'))) return there
  const failedAt = await stat(FAILED_MARK).then((facts) => facts.mtimeMs, () => 0)
  if (!insist && Date.now() - failedAt < RETRY_AFTER_MS) return null
  say('Fetching Electron\'s program (once) …')
  if (await runInstallScript()) return electronProgram()
  await mkdir(join(ROOT, 'node_modules', '.cache'), { recursive: true })
  await writeFile(FAILED_MARK, '')
  return null
}
