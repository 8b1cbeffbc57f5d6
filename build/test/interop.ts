import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../../cli/program-facts.ts'

// Reports opened by other programs (an office suite, a spreadsheet, a validator): slower than unit tests and dependent on what is installed, so apart.
const child = spawn(process.execPath, [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', 'vitest.interop.config.ts', ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' })
child.on('exit', (code) => { process.exitCode = code ?? 1 })
