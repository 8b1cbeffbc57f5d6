// Runs the project's TypeScript as it stands. Plain JavaScript that must work on Node 20: it is what finds a newer one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const COMPILE_CACHE = join(ROOT, 'node_modules', '.cache', 'compile')

/** Node strips types by itself from 22.18 on, and from 24.3 on. */
const stripsTypes = (version) => {
  const [major, minor] = version.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 3) || (major === 22 && minor >= 18)
}

/** The Node that the devDependency `node` brought, or null where its install script did not run. */
function bundledNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(ROOT, 'node_modules', 'node', 'bin', file)
  return existsSync(path) ? path : null
}

function missing() {
  process.stderr.write(
    `Tahqiq runs on Node 22.18 or newer; this is Node ${process.versions.node}, and the newer one that comes with the project is not there.\n` +
      'Run "npm ci" in the project folder (without --ignore-scripts and without --omit=dev), or install Node 24.\n'
  )
  process.exit(2)
}

/**
 * Runs a TypeScript file of the project with this process's arguments: here where this Node can, else in the bundled newer one,
 * whose exit code becomes ours.
 * @param {string} entry path from the project's root
 */
export async function runTypeScript(entry) {
  const path = join(ROOT, entry)
  if (stripsTypes(process.versions.node)) {
    // In the environment too: a worker thread is told of the cache by nothing else, and would compile every module anew.
    process.env.NODE_COMPILE_CACHE ??= COMPILE_CACHE
    module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE)
    process.removeAllListeners('warning')
    process.on('warning', (warning) => {
      if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`)
    })
    await import(pathToFileURL(path).href)
    return
  }
  const node = bundledNode() ?? missing()
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', path, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? COMPILE_CACHE }
  })
  // A terminal's Ctrl+C reaches the child by itself; a signal sent to this process alone is passed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0)))
}
