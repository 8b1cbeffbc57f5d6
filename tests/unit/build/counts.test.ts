import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playwrightCounts, summaryLine, vitestCounts } from '../../../build/test/counts.ts'

let folder: string
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'tahqiq-counts-')) })
afterAll(() => rm(folder, { recursive: true, force: true }))
const report = async (content: unknown) => {
  const path = join(folder, 'report.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((test) => ({ status: test })) })
const stats = (expected: number, unexpected: number, flaky: number, skipped: number, errors: unknown[] = []) => ({ errors, stats: { expected, unexpected, flaky, skipped } })

describe('vitestCounts', () => {
  it('counts tests', async () => {
    expect(vitestCounts(await report({ testResults: [file('passed', 'passed', 'passed', 'pending'), file('failed', 'failed', 'passed', 'todo')] }), 1)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })
  it('counts a file that could not be loaded as failed', async () => {
    expect(vitestCounts(await report({ testResults: [file('failed'), file('passed', 'passed')] }), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })
  it('never takes a crash for a pass', async () => {
    expect(vitestCounts(await report({ testResults: [file('passed', 'passed')] }), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
    expect(vitestCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(vitestCounts(await report('{'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('playwrightCounts', () => {
  it('counts a test that passed only on a second try, and an error outside tests, as failed', async () => {
    expect(playwrightCounts(await report(stats(5, 1, 1, 2, [{}])), 1)).toEqual({ passed: 5, failed: 3, skipped: 2 })
  })
  it('never takes a crash for a pass', async () => {
    expect(playwrightCounts(await report(stats(5, 0, 0, 0)), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
    expect(playwrightCounts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('summaryLine', () => {
  it('says passed and failed, and skipped only where something was', () => {
    expect([summaryLine({ passed: 12, failed: 0, skipped: 0 }), summaryLine({ passed: 12, failed: 1, skipped: 3 })]).toEqual(['12 passed, 0 failed', '12 passed, 1 failed, 3 skipped'])
  })
})
