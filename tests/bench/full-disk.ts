// Fills a small disk of its own and edits on it: what the disk refuses must be told, kept in memory and written once there is room again.
// node tests/bench/full-disk.ts — mounts a tmpfs, which needs root on Linux; says so and ends well where it may not.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkWorkspace, createWorkspace, openWorkspace } from '../../core/store/index.ts'
import { newArticle } from '../builders/workspace.ts'

const MEGABYTES = 4
const disk = mkdtempSync(join(tmpdir(), 'tahqiq-full-disk-'))
const broken: string[] = []
const expect = (what: string, is: boolean): void => {
  process.stdout.write(`${is ? 'ok' : 'BROKEN'}: ${what}\n`)
  if (!is) broken.push(what)
}

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', disk], { stdio: 'pipe' })
    return true
  } catch (error) {
    process.stdout.write(`Skipped: a small disk cannot be mounted here (${error instanceof Error ? error.message.split('\n')[0] : String(error)}).\n`)
    return false
  }
}

const FILLER = join(disk, 'filler')
/** Takes all the room there is but so many bytes. */
function fill(leave: number): void {
  rmSync(FILLER, { force: true })
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(FILLER, Buffer.alloc(Math.max(0, bavail * bsize - leave)))
}

async function run(): Promise<Record<string, number>> {
  const dir = join(disk, 'workspace')
  await createWorkspace(dir, { title: 'Full', reviewer: 'Mona' })
  let store = await openWorkspace(dir, { reviewer: 'Mona', process: 'full disk' })
  await store.addArticles(Array.from({ length: 10 }, (_, i) => newArticle(`a${i}`, 4)))
  const ids = store.claims().map(({ id }) => id)
  const verdicts = new Map<string, string>()
  const counts = { durable: 0, refused: 0, importsRefused: 0, removalsRefused: 0, roomMade: 0 }
  /** Articles whose removal was refused. */
  const waiting: string[] = []
  for (let round = 0; round < 40; round++) {
    fill([0, 300_000, 20_000, 80_000][round % 4] ?? 0)
    for (const claimId of ids.filter((_, i) => i % 5 === round % 5)) {
      const verdict = round % 2 ? 'confirmed' : 'disputed'
      const { durable } = await store.change({ edits: [{ claimId, patch: { verdict, note: `round ${round} ${'ملاحظة '.repeat(50)}` } }] })
      verdicts.set(claimId, verdict)
      counts[durable ? 'durable' : 'refused'] += 1
    }
    const bulk = await store.change({ edits: ids.map((claimId) => ({ claimId, patch: { workflow: round % 2 ? 'done' : 'in-progress' } })) })
    counts[bulk.durable ? 'durable' : 'refused'] += 1
    const failed = await store.addArticle(newArticle(`new${round}`, 30)).then(() => null, (error: { code: string }) => error.code)
    if (failed !== null) {
      counts.importsRefused += 1
      if (failed !== 'disk-full') broken.push(`an import failed with ${failed}`)
      if (readdirSync(join(dir, 'articles')).some((name) => name.includes(`new${round}.`))) broken.push('an import that was refused left something behind')
    } else {
      const refused = await store.removeArticles([`new${round}`]).then(() => null, (error: { code: string }) => error.code)
      if (refused !== null) {
        counts.removalsRefused += 1
        if (refused !== 'disk-full' || store.articleSummary(`new${round}`) === null) broken.push(`a removal failed with ${refused}`)
        waiting.push(`new${round}`)
      }
    }
    if (store.unsavedEdits() > 0 && !store.notices.some(({ code }) => code === 'write-failed')) broken.push('unsaved edits without a notice')
    if (round % 8 !== 7) continue
    rmSync(FILLER)
    await store.flush()
    if (waiting.length > 0) await store.removeArticles(waiting.splice(0))
    counts.roomMade += 1
    if (store.unsavedEdits() > 0 || store.notices.some(({ code }) => code === 'write-failed')) broken.push('edits stay unsaved although there is room')
    if (round % 16 !== 15) continue
    await store.close()
    rmSync(join(dir, 'backups'), { recursive: true, force: true })
    store = await openWorkspace(dir, { reviewer: 'Mona', process: 'full disk' })
    if (store.notices.length > 0) broken.push(`opening told of ${JSON.stringify(store.notices)}`)
  }
  rmSync(FILLER, { force: true })
  await store.close()
  store = await openWorkspace(dir, { reviewer: 'Mona', process: 'full disk' })
  expect('every edit that was made is there after closing and opening', [...verdicts].every(([claimId, verdict]) => store.claimSummary(claimId)?.verdict === verdict))
  fill(0)
  await store.change({ edits: [{ claimId: ids[0] ?? '', patch: { note: 'x'.repeat(20_000) } }] })
  const refusal = await store.close().then(() => null, (error: { code: string }) => error.code)
  expect('closing is refused with disk-full while an edit is unsaved', refusal === 'disk-full' && store.unsavedEdits() === 1)
  rmSync(FILLER)
  await store.close()
  fill(0)
  const full = await openWorkspace(dir, { reviewer: 'Mona', process: 'full disk' })
  expect('a workspace on a full disk opens with all its claims', full.claims().length === ids.length)
  await full.close()
  rmSync(FILLER)
  const { notices } = await checkWorkspace(dir, { repair: false })
  expect(`nothing is damaged ${JSON.stringify(notices)}`, notices.every(({ code }) => code === 'index-rebuilt'))
  return counts
}

if (mount()) {
  try {
    const counts = await run()
    expect('the disk did refuse and did take', counts.refused !== undefined && counts.refused > 20 && counts.durable !== undefined && counts.durable > 0 && (counts.importsRefused ?? 0) > 5)
    process.stdout.write(`${JSON.stringify(counts)}\n${broken.length === 0 ? 'Nothing was lost or torn on a full disk.' : `BROKEN:\n${broken.join('\n')}`}\n`)
    mkdirSync(new URL('./results/', import.meta.url), { recursive: true })
    writeFileSync(new URL('./results/full-disk.json', import.meta.url), `${JSON.stringify({ bench: 'full-disk', node: process.version, ...counts, broken }, null, 1)}\n`)
  } finally {
    execFileSync('umount', [disk])
  }
}
rmdirSync(disk)
process.exitCode = broken.length === 0 ? 0 : 1
