import { configDefaults, defineConfig } from 'vitest/config'

const EXTRACTION = 'tests/unit/core/extraction/**/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    globalSetup: 'tests/temporary-files.ts',
    pool: 'forks',
    // Else one core is left to what only hands the files out.
    maxWorkers: '100%',
    projects: [
      // What is known of a language takes a second to make ready and is never changed: these files share it, where each would make it anew.
      { extends: true, test: { name: 'extraction', include: [EXTRACTION], isolate: false } },
      { extends: true, test: { name: 'rest', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx', 'tests/contract/**/*.test.ts'], exclude: [...configDefaults.exclude, EXTRACTION] } }
    ]
  }
})
