import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { hasDisplay, sandboxArguments } from '../../cli/browser/find-browser.ts'
import { runBrowserHost } from '../../cli/browser-host.ts'
import { inWords } from '../../cli/output.ts'
import { ROOT } from '../../cli/program-facts.ts'
import { buildIfNeeded } from './build-app.ts'
import { getElectronProgram } from './electron-program.ts'

const USAGE = `npm start -- [--workspace DIR] [--host electron|browser] [--no-open] [--port N]

  --workspace DIR   the workspace to open, made where the folder is missing or empty (or TAHQIQ_WORKSPACE)
  --host HOST       insist on a host; by default Electron where its program is there or can be fetched, else the browser
  --no-open         open no window: serve, and print the address
  --port N          the browser host's port; the one used before, or any free one, by default
`

const say = (line: string): void => { process.stdout.write(`${line}\n`) }

interface Start { workspace: string | null; host: 'electron' | 'browser' | null; open: boolean; port: number }

function startOf(args: readonly string[]): Start | null {
  const { values } = parseArgs({
    args: [...args],
    options: { workspace: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean', default: true }, port: { type: 'string', default: '0' }, help: { type: 'boolean', short: 'h' } },
    allowNegative: true
  })
  const { host } = values
  const port = Number(values.port)
  if (values.help || (host !== undefined && host !== 'electron' && host !== 'browser') || !Number.isInteger(port) || port < 0 || port > 65_535) return null
  return { workspace: values.workspace ?? process.env['TAHQIQ_WORKSPACE'] ?? null, host: host ?? null, open: values.open, port }
}

/** The Electron program to start, or null with the reason said: what to do without is the browser host. */
async function electronFor({ host, open }: Start): Promise<string | null> {
  if (host === 'browser' || !open) return null
  if (!hasDisplay()) {
    say(host === 'electron' ? 'Electron needs a display; there is none (DISPLAY and WAYLAND_DISPLAY are not set).' : 'No display: serving the app for a browser instead of Electron.')
    return null
  }
  const program = await getElectronProgram(host === 'electron', say)
  if (program === null) say('Electron\'s program is not here and could not be fetched: opening the app in an installed browser instead.')
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
    start = startOf(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${inWords(error)}\n\n`)
    start = null
  }
  if (start === null) {
    process.stderr.write(USAGE)
    return process.argv.includes('--help') || process.argv.includes('-h') ? 0 : 2
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
