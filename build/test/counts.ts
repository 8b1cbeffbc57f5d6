import { readFileSync } from 'node:fs'
import { z } from 'zod'

export interface Counts { passed: number; failed: number; skipped: number }

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 }

export const sum = (a: Counts, b: Counts): Counts => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped })

/** The last line of a test run. */
export const summaryLine = ({ passed, failed, skipped }: Counts): string => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

const vitestReport = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }))
})
const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() })
})

/** A runner that failed without a failed test, or left no report, has failed once: a crash must never look like a pass. */
const honest = (counts: Counts, exitCode: number): Counts => (exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)

function read<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // No report, or not one that we know: the caller counts that as a failure.
    return null
  }
}

/** What vitest's JSON report counts. A file that could not be loaded has no tests, and counts as one that failed. */
export function vitestCounts(path: string, exitCode: number): Counts {
  const report = read(path, vitestReport)
  if (report === null) return { ...NONE, failed: 1 }
  const statuses = report.testResults.flatMap((file) => {
    const tests = file.assertionResults.map((test) => test.status)
    return file.status === 'failed' && !tests.includes('failed') ? [...tests, 'failed'] : tests
  })
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length
  const [passed, failed] = [count('passed'), count('failed')]
  return honest({ passed, failed, skipped: statuses.length - passed - failed }, exitCode)
}

/** What Playwright's JSON report counts. A test that passed only when tried again counts as failed. */
export function playwrightCounts(path: string, exitCode: number): Counts {
  const report = read(path, playwrightReport)
  if (report === null) return { ...NONE, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return honest({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, exitCode)
}
