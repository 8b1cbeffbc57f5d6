import { defineConfig } from 'vitest/config'

/** Exports opened by programs that are not ours: slower than the unit tests and dependent on what is installed, so apart (`npm run test:interop`). */
export default defineConfig({
  test: { include: ['tests/interop/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, pool: 'forks', fileParallelism: false }
})
