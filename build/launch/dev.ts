import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ROOT } from '../../cli/program-facts.ts'

const PORT = '5180'

// One token for all restarts, so that an open page goes on after the host was started anew with changed sources.
const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', join(ROOT, 'build', 'launch', 'dev-host.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { TAHQIQ_DEV_PORT: PORT, ...process.env, TAHQIQ_DEV_TOKEN: randomBytes(24).toString('base64url') }
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => { process.exitCode = code ?? 1 })
