// Kills a process that works on a workspace at full speed, over and over, and looks whether anything it was told is saved got lost.
// node tests/bench/crash.ts [--rounds 1000] [--longest 300] [--keep]
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkWorkspace, createWorkspace, openWorkspace } from '../../core/store/index.ts'
import { newArticle } from '../builders/workspace.ts'
import { formatAt, titleAt } from './crash/format.ts'
import type { Report, What } from './crash/ledger.ts'
import { Ledger, noTally } from './crash/ledger.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1000' }, longest: { type: 'string', default: '300' }, keep: { type: 'boolean', default: false } } })
const rounds = Number(values.rounds)
const longestMs = Number(values.longest)
const CHILD = fileURLToPath(new URL('./crash/child.ts', import.meta.url))
/** A new workspace after so many rounds, so that histories stay short; every fifth round before that begins with a migration. */
const ROUNDS_A_WORKSPACE = 25
const ROUNDS_A_VERSION = 5
const BASE_ARTICLES = 30

/** How often a child is killed before it has opened: mostly where it migrates, now and then where it recovers. */
const killsOpening = (migrating: boolean): boolean => Math.random() < (migrating ? 0.8 : 0.15)
/** How long the last openings took, with a migration and without: a kill comes at a random moment of that. */
const openingMs = { migrating: 100, usual: 60 }

interface Outcome { killedWhileOpening: boolean; latest: number }

/** Runs a child and kills it at a random moment of its opening or its work. */
async function round(dir: string, version: number, firstNumber: number, migrating: boolean, ledger: Ledger): Promise<Outcome> {
  const child = spawn(process.execPath, [CHILD, dir, String(version), String(firstNumber)], { stdio: ['ignore', 'pipe', 'pipe'] })
  const outcome: Outcome = { killedWhileOpening: true, latest: 0 }
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => { errors += text })
  const lines = createInterface({ input: child.stdout })
  const kill = () => child.kill('SIGKILL')
  const closed = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_code, signal) => resolve(signal)))
  const killWhileOpening = killsOpening(migrating)
  const kind = migrating ? 'migrating' : 'usual'
  let since = 0
  for await (const line of lines) {
    // The last line may be cut short by the kill.
    if (!line.endsWith('}')) continue
    const report = JSON.parse(line) as Report
    ledger.take(report)
    if (report.kind === 'opening') {
      since = performance.now()
      if (killWhileOpening) setTimeout(kill, Math.random() * openingMs[kind])
    }
    if (report.kind === 'opened') {
      openingMs[kind] = Math.max(20, performance.now() - since)
      outcome.killedWhileOpening = false
      if (!killWhileOpening) setTimeout(kill, Math.random() * longestMs)
    }
    if (report.kind === 'begun') outcome.latest = Math.max(outcome.latest, report.operation.number)
  }
  if ((await closed) !== 'SIGKILL') throw new Error(`the child ended by itself:\n${errors}`)
  return outcome
}

const filesIn = (dir: string): string[] => readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))

/** Every promise that the folder itself breaks after an opening that has recovered it. */
async function verifyFiles(dir: string, version: number): Promise<string[]> {
  const broken: string[] = []
  for (const path of filesIn(dir)) {
    if (path.endsWith('.tmp')) broken.push(`${path} is left over`)
    if (!path.endsWith('.json')) continue
    try {
      JSON.parse(readFileSync(path, 'utf8'))
    } catch (error) {
      broken.push(`${path} does not parse: ${String(error)}`)
    }
  }
  const { notices } = await checkWorkspace(dir, { repair: false, format: formatAt(version) })
  return [...broken, ...notices.map(({ code, file, detail }) => `${code} ${file}: ${detail}`)]
}

async function newWorkspace(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'tahqiq-crash-'))
  await createWorkspace(dir, { title: 'Crash', reviewer: 'Mona', format: formatAt(1) })
  const store = await openWorkspace(dir, { reviewer: 'Mona', process: 'crash bench', format: formatAt(1) })
  await store.addArticles(Array.from({ length: BASE_ARTICLES }, (_, n) => newArticle(`base${n}`, 4, { title: titleAt(1) })))
  await store.close()
  return dir
}

/** What recovering from a kill may tell of. */
const EXPECTED = new Set(['leftover-removed', 'change-finished', 'index-rebuilt', 'migrated'])

const begin = performance.now()
const seconds = () => Math.round((performance.now() - begin) / 1000)
const kills = { working: 0, opening: 0, migrating: 0 }
const total = noTally()
const notices: Record<string, number> = {}
const broken: string[] = []
let dir = ''
let ledger = new Ledger()
let version = 1
let next = 1
let done = 0
for (; done < rounds && broken.length === 0; done++) {
  let migrating = false
  if (done % ROUNDS_A_WORKSPACE === 0) {
    if (dir && !values.keep) rmSync(dir, { recursive: true, force: true })
    dir = await newWorkspace()
    ledger = new Ledger()
    version = 1
  } else if (done % ROUNDS_A_VERSION === 0) {
    version += 1
    migrating = true
  }
  const before = structuredClone(ledger.tally)
  const outcome = await round(dir, version, next, migrating, ledger)
  next = Math.max(next, outcome.latest) + 1
  kills[outcome.killedWhileOpening ? (migrating ? 'migrating' : 'opening') : 'working'] += 1
  const store = await openWorkspace(dir, { reviewer: 'Mona', process: 'crash bench', format: formatAt(version) })
  if (store.readOnly) broken.push('the lock of the killed process was not taken over')
  for (const { code, file, detail } of store.notices) {
    notices[code] = (notices[code] ?? 0) + 1
    if (!EXPECTED.has(code)) broken.push(`${code} ${file}: ${detail}`)
  }
  broken.push(...await ledger.verify(store, version))
  await store.close()
  broken.push(...await verifyFiles(dir, version))
  for (const what of Object.keys(total) as What[]) for (const key of ['acknowledged', 'inFlight', 'foundWhole'] as const) total[what][key] += ledger.tally[what][key] - before[what][key]
  if ((done + 1) % 50 === 0) process.stdout.write(`${done + 1} rounds, ${seconds()} s\n`)
}
if (dir && !values.keep && broken.length === 0) rmSync(dir, { recursive: true, force: true })

const result = { bench: 'crash', cores: availableParallelism(), node: process.version, seconds: seconds(), rounds: done, kills, operations: total, notices, broken }
mkdirSync(new URL('./results/', import.meta.url), { recursive: true })
writeFileSync(new URL('./results/crash.json', import.meta.url), `${JSON.stringify(result, null, 1)}\n`)
process.stdout.write(`${done} kills: ${kills.working} while working, ${kills.opening} while opening, ${kills.migrating} while migrating.\n`)
// Which change an undo that was not acknowledged would have taken back is not known, so that nobody can say whether it is there.
for (const [what, { acknowledged, inFlight, foundWhole }] of Object.entries(total)) process.stdout.write(`${what}: ${acknowledged} acknowledged; ${inFlight} in flight at a kill${what === 'undo' ? '' : `, ${foundWhole} of them found done`}\n`)
process.stdout.write(broken.length === 0 ? 'Nothing acknowledged was lost, nothing is torn, no bulk change is half done.\n' : `BROKEN, workspace kept in ${dir}:\n${broken.join('\n')}\n`)
process.exitCode = broken.length === 0 ? 0 : 1
