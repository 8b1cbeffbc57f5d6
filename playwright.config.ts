import { defineConfig } from '@playwright/test'
import type { HostOption } from './tests/e2e/app-under-test.ts'

/**
 * One suite, two hosts: `browser` always runs; `electron` runs where its program is, and is otherwise reported as skipped. Two workers, as every test
 * starts an app of its own. The waits are long, as only a test that fails uses them up: on a machine with other work to do anything may take its time, and how fast the app is
 * is not asked here.
 */
export default defineConfig<HostOption>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/build-first.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  projects: [
    { name: 'browser', use: { host: 'browser' } },
    { name: 'electron', use: { host: 'electron' } }
  ]
})
