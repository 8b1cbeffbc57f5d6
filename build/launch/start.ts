import { spawn } from 'node:child_process'
import { hasDisplay, sandboxArguments } from '../../cli/browser/find-browser.ts'
import { runBrowserHost } from '../../cli/browser-host.ts'
import { inWords } from '../../cli/output.ts'
import { ROOT } from '../../cli/program-facts.ts'
import { buildIfNeeded } from './build-app.ts'
import { getElectronProgram } from './electron-program.ts'
import type { Start } from './start-options.ts'
import { startOptions, USAGE, withoutElectron } from './start-options.ts'

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

/** The Electron program to start, or null with the reason said: what to do without is the browser host. */
async function electronFor({ host, open }: Start): Promise<string | null> {
  if (host === 'browser' || !open) return null
  if (!hasDisplay()) {
    say(host === 'electron' ? 'Electron needs a display; there is none (DISPLAY and WAYLAND_DISPLAY are not set).' : 'No display: serving the app for a browser instead of Electron.')
    return null
  }
  const program = await getElectronProgram(host === 'electron', say)
  if (program === null) say(withoutElectron(host))
  return program
}

function runElectron(program: string, workspace: string | null): Promise<number> {
  const child = spawn(program, [...sandboxArguments(), ROOT, ...(workspace === null ? [] : ['--workspace', workspace])], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

async function main(): Promise<number> {
  let start: Start | null
  try {
    start = startOptions(process.argv.slice(2), process.env)
  } catch (error) {
    process.stderr.write(`${inWords(error)}\n\n${USAGE}`)
    return 2
  }
  if (start === null) {
    say(USAGE)
    return 0
  }
  await buildIfNeeded(say)
  const program = await electronFor(start)
  if (program !== null) return runElectron(program, start.workspace)
  if (start.host === 'electron') return 1
  await runBrowserHost({ workspace: start.workspace, port: start.port, openWindow: start.open, say })
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`tahqiq: ${inWords(error)}\n`)
  process.exitCode = 1
}
