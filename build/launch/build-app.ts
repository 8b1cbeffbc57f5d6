import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ROOT } from '../../cli/program-facts.ts'
import { failure } from '../../core/model/error.ts'

/** What the build is made of. */
const SOURCES = ['core', 'electron', 'renderer', 'electron.vite.config.ts', 'package-lock.json']
const OUTPUTS = ['out/main/main.js', 'out/main/extraction-worker.js', 'out/preload/preload.cjs', 'out/renderer/index.html']
const STAMP = join(ROOT, 'out', 'built-from')

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null
    throw error
  })
  return entries === null ? [path] : entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** A hash of every source file's path and content: times say nothing after a clone or a checkout. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of (await filesUnder(join(ROOT, source))).sort()) hash.update(relative(ROOT, file)).update('\0').update(await readFile(file)).update('\0')
  }
  return hash.digest('hex')
}

function runElectronVite(quiet: boolean): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', ...(quiet ? ['--logLevel', 'warn'] : [])], { cwd: ROOT, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(failure('internal/unforeseen', { reason: 'the build failed; what is wrong stands above' }))))
  })
}

/** Builds the app and notes what it was built from. */
async function buildFrom(hash: string, quiet: boolean): Promise<void> {
  await runElectronVite(quiet)
  await mkdir(join(ROOT, 'out'), { recursive: true })
  await writeFile(STAMP, hash)
}

/** Builds the app whether or not it is needed. */
export const build = async (): Promise<void> => buildFrom(await sourceHash(), false)

/** Builds the app where it is not built or its sources have changed since. Gives true where it built. */
export async function buildIfNeeded(say: (line: string) => void): Promise<boolean> {
  const hash = await sourceHash()
  const built = await readFile(STAMP, 'utf8').catch(() => null)
  if (built === hash && OUTPUTS.every((output) => existsSync(join(ROOT, output)))) return false
  say('Building the app (once, and after changes) …')
  await buildFrom(hash, true)
  return true
}
