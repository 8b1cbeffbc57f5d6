import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../../cli/program-facts.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))

// npm 11 warns of a script that nobody allowed, and later ones leave it out: without node's there is no Node 24, without esbuild's no build.
it('lets every package that comes with a script of installation run it', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, { hasInstallScript?: boolean }> }
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> }
  const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''))
  expect([...new Set(withScript)].filter((name) => !(name in allowScripts))).toEqual([])
  expect(withScript).toContain('node')
})
