// Opens and edits workspaces of several sizes, beside one-file lowdb and SQLite in the same run, each measurement in a process of its own.
// node tests/bench/store.ts [--claims 1000,20000,200000] [--edits 300] [--engines ours,oneFile,sqlite] [--keep]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { EngineName } from './store/engines.ts'
import { dropIndex, ENGINES, sqliteName } from './store/engines.ts'
import type { AppMeasured } from './store/app.ts'
import type { EditMeasured, OpenMeasured } from './store/measure.ts'

/** Installs SQLite's usual package beside the benches unless it is there. It may have to be compiled; where that cannot be, Node's own SQLite takes its place. */
function provideSqlite(): void {
  if (existsSync(new URL('./node_modules/better-sqlite3/package.json', import.meta.url))) return
  process.stdout.write('Installing better-sqlite3 into tests/bench …\n')
  try {
    // The node that runs this comes first, so that what is compiled is compiled for it.
    const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` }
    execFileSync('npm', ['install', '--prefix', fileURLToPath(new URL('.', import.meta.url)), '--no-audit', '--no-fund', '--no-package-lock'], { stdio: 'ignore', shell: process.platform === 'win32', timeout: 600_000, env })
  } catch (error) {
    process.stdout.write(`It could not be installed (${error instanceof Error ? error.message.split('\n')[0] : String(error)}).\n`)
  }
}

const { values } = parseArgs({ options: { claims: { type: 'string', default: '1000,20000,200000' }, edits: { type: 'string', default: '300' }, engines: { type: 'string', default: Object.keys(ENGINES).join(',') }, keep: { type: 'boolean', default: false } } })
const sizes = values.claims.split(',').map(Number)
const engines = values.engines.split(',') as EngineName[]
const MEASURE = fileURLToPath(new URL('./store/measure.ts', import.meta.url))

/** The one-file engine writes the whole file at each edit: a few edits tell enough. */
const editsOf = (engine: EngineName, claims: number): number => (engine === 'oneFile' ? Math.max(2, Math.min(50, Math.round(50_000 / claims))) : Number(values.edits))

const run = (...args: (string | number)[]): string => execFileSync(process.execPath, [MEASURE, ...args.map(String)], { encoding: 'utf8', maxBuffer: 1 << 24 })
const openOnce = (engine: EngineName, dir: string): OpenMeasured => JSON.parse(run(engine, 'open', dir)) as OpenMeasured
const median = (all: readonly OpenMeasured[]): OpenMeasured => all.toSorted((a, b) => a.openMs - b.openMs)[Math.floor(all.length / 2)] as OpenMeasured

/** The whole application, search included, with what it takes of memory. */
type WholeApp = AppMeasured & { rssMegabytes: number; peakMegabytes: number }
interface Row { engine: string; claims: number; open: OpenMeasured; openWithoutIndex: OpenMeasured | null; edit: EditMeasured; app: WholeApp | null }

async function measure(engine: EngineName, claims: number): Promise<Row> {
  const dir = join(mkdtempSync(join(tmpdir(), 'tahqiq-bench-')), 'data')
  try {
    run(engine, 'build', dir, claims)
    const open = median([openOnce(engine, dir), openOnce(engine, dir), openOnce(engine, dir)])
    let openWithoutIndex: OpenMeasured | null = null
    if (engine === 'ours') {
      const times: OpenMeasured[] = []
      for (let i = 0; i < 3; i++) {
        await dropIndex(dir)
        times.push(openOnce(engine, dir))
      }
      openWithoutIndex = median(times)
    }
    const edit = JSON.parse(run(engine, 'edit', dir, claims, editsOf(engine, claims))) as EditMeasured
    const app = engine === 'ours' ? JSON.parse(run(engine, 'app', dir, claims, editsOf(engine, claims))) as WholeApp : null
    return { engine: ENGINES[engine].name, claims, open, openWithoutIndex, edit, app }
  } finally {
    if (!values.keep) rmSync(dir, { recursive: true, force: true })
  }
}

if (engines.includes('sqlite')) provideSqlite()
const rows: Row[] = []
for (const claims of sizes) for (const engine of engines) {
  const row = await measure(engine, claims)
  rows.push(row)
  const { open, openWithoutIndex, edit, app } = row
  process.stdout.write(`${claims} claims, ${row.engine}: open ${open.openMs} ms${openWithoutIndex ? ` (without index ${openWithoutIndex.openMs} ms)` : ''}, filter ${open.filterMs} ms, ` +
    `edit blocks the main thread ${edit.blockP50} / ${edit.blockP99} ms (its own work: ${edit.blockThreadP99} ms at p99) and is saved after ${edit.durableP50} / ${edit.durableP99} ms (p50 / p99 of ${edit.edits}, the least disturbed of three passes), ` +
    `${edit.bytesAnEdit ?? '?'} bytes an edit, ${Math.max(open.rssMegabytes, edit.rssMegabytes)} MB after, ${Math.max(open.peakMegabytes, edit.peakMegabytes)} MB at most\n`)
  if (!app) continue
  process.stdout.write(`  the whole app: open to the first page of claims ${app.openMs} ms, all found after ${app.searchFilledMs} ms (held the main thread ${app.fillLongestThreadMs} ms at the longest), filtered page ${app.filterP50} / ${app.filterP99} ms, ` +
    `edit ${app.editP50} ms, blocks ${app.editBlockP99} ms (own work ${app.editBlockThreadP99} ms) at p99, found ${app.foundAfterEditMs} ms after an edit, ${app.rssMegabytes} MB, ${app.peakMegabytes} MB at most\n`)
  for (const { text, total, p50, p99, threadP50 } of app.queries) process.stdout.write(`    ${p50} / ${p99} ms (own work ${threadP50} ms at p50)  ${total} found  ${text}\n`)
}

/** What issue and design promise at 200,000 claims. On the clock, so that a busy machine can miss what a quiet one meets. */
const largest = rows.find(({ engine, claims }) => engine === ENGINES.ours.name && claims >= 200_000)
const targets = largest?.app && [
  { what: 'open with index under 1 s', met: largest.open.openMs < 1000 },
  { what: 'open without index under 6 s', met: (largest.openWithoutIndex?.openMs ?? 0) < 6000 },
  { what: 'edit blocks the main thread under 10 ms at p99', met: largest.edit.blockP99 < 10 },
  { what: 'store: memory under 600 MB', met: Math.max(largest.open.peakMegabytes, largest.openWithoutIndex?.peakMegabytes ?? 0, largest.edit.peakMegabytes) < 600 },
  { what: 'whole app, search included: memory under 600 MB', met: largest.app.peakMegabytes < 600 },
  { what: 'search under 50 ms', met: largest.app.queries.every(({ p50 }) => p50 < 50) }
]
for (const { what, met } of targets ?? []) process.stdout.write(`${met ? 'met' : 'MISSED'}: ${what}\n`)
process.stdout.write(`SQLite is ${sqliteName()}. lowdb's JSONFile does not fsync: its “saved” does not outlive a power cut.\n`)
mkdirSync(new URL('./results/', import.meta.url), { recursive: true })
writeFileSync(new URL('./results/store.json', import.meta.url), `${JSON.stringify({ bench: 'store', node: process.version, cpu: cpus()[0]?.model ?? '', cores: availableParallelism(), memoryGigabytes: Math.round(totalmem() / 2 ** 30), sqlite: sqliteName(), rows, targets: targets ?? null }, null, 1)}\n`)
process.exitCode = targets?.some(({ met }) => !met) ? 1 : 0
