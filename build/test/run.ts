import { spawn } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../../cli/program-facts.ts'
import { build } from '../launch/build-app.ts'
import { provision } from '../launch/provision.ts'
import type { Counts } from './counts.ts'
import { NONE, playwrightCounts, sum, summaryLine, vitestCounts } from './counts.ts'

const REPORTS = join(ROOT, 'node_modules', '.cache', 'tests')
const VITEST_REPORT = join(REPORTS, 'vitest.json')
const PLAYWRIGHT_REPORT = join(REPORTS, 'playwright.json')

const say = (line: string): void => { process.stdout.write(`${line}\n`) }
const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 }
const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 }

/** Runs a tool of node_modules on this Node and gives its exit code. */
function runTool(script: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

const tool = (script: string, ...args: string[]) => async (): Promise<Counts> => ((await runTool(script, args)) === 0 ? PASSED : FAILED)

/** Every step in order. One that only says yes or no counts as one; tests count themselves. */
const STEPS: readonly { name: string; run: () => Promise<Counts> }[] = [
  { name: 'types: core', run: tool('typescript/bin/tsc', '-p', 'tsconfig.core.json') },
  { name: 'types: node', run: tool('typescript/bin/tsc', '-p', 'tsconfig.node.json') },
  { name: 'types: web', run: tool('typescript/bin/tsc', '-p', 'tsconfig.web.json') },
  { name: 'lint', run: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'layers', run: tool('dependency-cruiser/bin/dependency-cruiser.mjs', 'core', 'electron', 'cli', 'renderer', '--config', '.dependency-cruiser.cjs') },
  {
    name: 'unit tests',
    run: async () => {
      await rm(VITEST_REPORT, { force: true })
      const code = await runTool('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`])
      return vitestCounts(VITEST_REPORT, code)
    }
  },
  { name: 'build', run: () => build().then(() => PASSED) },
  {
    name: 'end-to-end tests',
    run: async () => {
      const provisions = provision(say)
      if (provisions === null) return FAILED
      await rm(PLAYWRIGHT_REPORT, { force: true })
      const code = await runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT, TAHQIQ_BROWSER: provisions.browser })
      return playwrightCounts(PLAYWRIGHT_REPORT, code)
    }
  }
]

async function runStep(step: (typeof STEPS)[number]): Promise<Counts> {
  say(`\n=== ${step.name} ===`)
  const startedAt = Date.now()
  const counts = await step.run().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error))
    return FAILED
  })
  say(`=== ${step.name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
  return counts
}

await mkdir(REPORTS, { recursive: true })
let total = NONE
const failedSteps: string[] = []
for (const step of STEPS) {
  const counts = await runStep(step)
  if (counts.failed > 0) failedSteps.push(step.name)
  total = sum(total, counts)
}
if (failedSteps.length > 0) say(`\nFailed: ${failedSteps.join(', ')}`)
process.exitCode = total.failed === 0 ? 0 : 1
say(`\n${summaryLine(total)}`)
