import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../../cli/program-facts.ts'

interface Rule { name: string }
interface Violation { from: string; rule: Rule }

const rules = (createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as { forbidden: Rule[] }).forbidden.map((rule) => rule.name)

/** One break for each rule: the file that breaks it, and what it says. */
const BREAKS: Readonly<Record<string, { file: string; text: string }>> = {
  'no-cycles': { file: 'core/model/snake.ts', text: "import { tail } from './tail.ts'\nexport const snake = () => tail" },
  unresolvable: { file: 'core/model/lost.ts', text: "import '../nowhere.ts'" },
  'model-imports-nothing-of-ours': { file: 'core/model/greedy.ts', text: "import type { X } from '../report/x.ts'\nexport type Y = X" },
  'contract-imports-model-only': { file: 'core/contract/greedy.ts', text: "import '../store/x.ts'" },
  'pure-room-imports-model-only': { file: 'core/review/greedy.ts', text: "import '../store/x.ts'" },
  'export-imports-model-and-report': { file: 'core/export/greedy.ts', text: "import '../extraction/x.ts'" },
  'workbench-knows-no-host': { file: 'core/workbench/greedy.ts', text: "import '../../cli/x.ts'" },
  'pure-room-has-no-node': { file: 'core/extraction/impure.ts', text: "import { readFileSync } from 'node:fs'\nexport const read = readFileSync" },
  'core-knows-no-toolkit': { file: 'core/workbench/pretty.ts', text: "import 'react'" },
  'host-reaches-core-through-workbench': { file: 'cli/greedy.ts', text: "import '../core/extraction/x.ts'" },
  'electron-knows-no-other-host': { file: 'electron/main/greedy.ts', text: "import '../../cli/x.ts'" },
  'cli-knows-no-other-host': { file: 'cli/wandering.ts', text: "import '../electron/main/x.ts'" },
  'preload-imports-types-only': { file: 'electron/preload/greedy.ts', text: "import { X } from '../../core/contract/x.ts'\nexport const y = X" },
  'renderer-imports-model-and-contract': { file: 'renderer/greedy.ts', text: "import '../core/workbench/x.ts'" },
  'renderer-takes-types-of-contract': { file: 'renderer/eager.ts', text: "import { X } from '../core/contract/x.ts'\nexport const y = X" },
  'renderer-has-no-node': { file: 'renderer/rooted.ts', text: "import { join } from 'node:path'\nexport const y = join" },
  'monaco-only-in-editor': { file: 'renderer/views/heavy.ts', text: "import 'monaco-editor'" },
  'electron-only-in-electron': { file: 'cli/desktop.ts', text: "import 'electron'" },
  'product-does-not-import-tests': { file: 'core/store/tested.ts', text: "import '../../tests/x.ts'" },
  'not-a-dev-dependency': { file: 'core/store/developing.ts', text: "import 'dev-only'" }
}

/** What the breaks import, and imports of the same kind that the table allows, which no rule may name. */
const ALLOWED: Readonly<Record<string, string>> = {
  'core/model/tail.ts': "import { snake } from './snake.ts'\nexport const tail = () => snake",
  'core/model/x.ts': 'export const X = 1\nexport type X = number',
  'core/contract/x.ts': "import '../model/x.ts'\nexport const X = 1\nexport type X = number",
  'core/report/x.ts': "import '../model/x.ts'\nexport type X = number",
  'core/extraction/x.ts': "import '../model/x.ts'\nexport {}",
  'core/store/x.ts': "import { readFileSync } from 'node:fs'\nimport '../model/x.ts'\nexport const read = readFileSync",
  'core/export/x.ts': "import type { X } from '../report/x.ts'\nexport type Y = X",
  'core/workbench/x.ts': "import '../store/x.ts'\nimport '../extraction/x.ts'\nimport '../contract/x.ts'",
  'cli/x.ts': "import '../core/workbench/x.ts'\nimport '../core/contract/x.ts'",
  'electron/main/x.ts': "import 'electron'\nimport '../../core/workbench/x.ts'",
  'electron/preload/x.ts': "import 'electron'\nimport type { X } from '../../core/contract/x.ts'\nexport type Y = X",
  'renderer/x.ts': "import type { X } from '../core/contract/x.ts'\nimport 'react'\nexport type Y = X",
  'renderer/editor/x.ts': "import 'monaco-editor'",
  'tests/x.ts': 'export {}'
}
const PACKAGES = ['electron', 'react', 'monaco-editor', 'dev-only']

let tree: string
let violations: Violation[]

const write = async (file: string, text: string) => {
  await mkdir(dirname(join(tree, file)), { recursive: true })
  await writeFile(join(tree, file), `${text}\n`)
}

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'tahqiq-layers-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.node.json', 'tsconfig.base.json']) await copyFile(join(ROOT, file), join(tree, file))
  await write('package.json', JSON.stringify({ type: 'module', dependencies: { react: '1', 'monaco-editor': '1' }, devDependencies: { electron: '1', 'dev-only': '1' } }))
  for (const name of PACKAGES) {
    await write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    await write(`node_modules/${name}/index.js`, 'module.exports = {}')
  }
  for (const [file, text] of Object.entries(ALLOWED)) await write(file, text)
  for (const { file, text } of Object.values(BREAKS)) await write(file, text)
  const cruiser = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const args = [cruiser, 'core', 'electron', 'cli', 'renderer', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: tree, maxBuffer: 64 * 1024 * 1024 })
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
})
afterAll(() => rm(tree, { recursive: true, force: true }))

describe('the layer rules', () => {
  it('each have a break here', () => {
    expect(Object.keys(BREAKS).sort()).toEqual([...rules].sort())
  })

  it.each(Object.entries(BREAKS))('%s names the import that breaks it', (rule, { file }) => {
    expect(violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name)).toContain(rule)
  })

  it('let pass what the table allows', () => {
    const allowed = violations.filter((violation) => Object.hasOwn(ALLOWED, violation.from) && violation.rule.name !== 'no-cycles')
    expect(allowed).toEqual([])
  })
})
