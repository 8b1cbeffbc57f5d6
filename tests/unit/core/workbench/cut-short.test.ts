import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import type { TestWorkbench } from '../../../builders/workbench.ts'
import { testWorkbench } from '../../../builders/workbench.ts'

const ARTICLES = 70
const textOf = (number: number): string => `بلدة ${number}\n\nقتل ${number + 3} شخصا وأصيب ${number + 200} آخرون، وفق وزارة الصحة.\n`
const CHILD = fileURLToPath(new URL('../../../builders/call-to-kill.ts', import.meta.url))

let mona: TestWorkbench
let layla: TestWorkbench
let bundle: { path: string; name: string }
const at = (name: string) => join(layla.folder, name)
const claimsOf = async ({ call }: TestWorkbench): Promise<Claim[]> => {
  const { rows } = await call('articles.list', {})
  const all = (await Promise.all(rows.map((row) => call('articles.get', { articleId: row.id })))).flatMap(({ claims }) => claims)
  return all.map((claim) => ({ ...claim, updatedAt: '' })).sort((a, b) => (a.id < b.id ? -1 : 1))
}
const noticesOf = async ({ call }: TestWorkbench) => (await call('workspace.state', {}))?.notices.filter(({ code }) => code.endsWith('-interrupted')) ?? []

/** Runs a call in a process of its own and kills that as soon as `kill` says so, which is asked of each line of its progress and often in between, or so many milliseconds after it began. Gives whether the call had ended by then. */
async function killed(workspace: string, name: string, input: unknown, kill: ((done: number) => boolean) | number): Promise<boolean> {
  const child = spawn(process.execPath, [CHILD, layla.folder, workspace, name, JSON.stringify(input)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let [hasEnded, done] = [false, 0]
  const watching = setInterval(() => { if (typeof kill !== 'number' && kill(done)) child.kill('SIGKILL') }, 1)
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'begun' && typeof kill === 'number') setTimeout(() => child.kill('SIGKILL'), kill)
    done = Number(line) || 0
    if (typeof kill !== 'number' && kill(done)) child.kill('SIGKILL')
    hasEnded ||= line === 'ended'
  }
  await gone
  clearInterval(watching)
  return hasEnded
}

beforeAll(async () => {
  mona = await testWorkbench()
  await mona.call('app.setPreferences', { reviewer: 'Mona' })
  await mona.call('workspace.create', { path: join(mona.folder, 'w'), title: 'W' })
  for (let number = 0; number < ARTICLES; number += 1) await mona.call('articles.importText', { title: '', text: textOf(number) })
  bundle = { path: join(mona.folder, 'review.zip'), name: 'review.zip' }
  await mona.call('review.exportBundle', { filter: {}, ...bundle, overwrite: false })
})
afterAll(() => mona.close())
beforeEach(async () => { layla = await testWorkbench() })
afterEach(() => layla.close())

describe('a program that is killed while a bundle comes in', () => {
  it('tells at the next start that a part is missing, until the same bundle is taken in again', async () => {
    expect(await killed('', 'review.open', { file: bundle, path: at('ws') }, (done) => done >= 50)).toBe(false)
    const { articleCount } = await layla.call('workspace.open', { path: at('ws') })
    expect(articleCount).toBeLessThan(ARTICLES)
    expect(await noticesOf(layla)).toMatchObject([{ code: 'merge-interrupted', file: 'review.zip', severity: 'warning' }])
    // It is told at every start: whoever works on does not look at notices each time.
    await layla.call('workspace.close', {})
    await layla.call('workspace.open', { path: at('ws') })
    expect(await noticesOf(layla)).toHaveLength(1)
    await layla.call('review.merge', { file: { ...bundle, name: 'renamed.zip' }, resolutions: [] })
    expect(await noticesOf(layla)).toEqual([])
    expect(await claimsOf(layla)).toEqual(await claimsOf(mona))
    await layla.call('workspace.close', {})
    await layla.call('workspace.open', { path: at('ws') })
    expect(await noticesOf(layla)).toEqual([])
    expect(await readdir(at('ws/under-way'))).toEqual([])
  })

  it('tells no more of it once that is dismissed', async () => {
    await killed('', 'review.open', { file: bundle, path: at('ws') }, (done) => done >= 50)
    await layla.call('workspace.open', { path: at('ws') })
    expect((await layla.call('workspace.dismissNotices', {})).notices).toEqual([])
    await layla.call('workspace.close', {})
    expect((await layla.call('workspace.open', { path: at('ws') })).notices).toEqual([])
  })

  it('has changed all that the bundle changes or nothing, and comes to the same when it is taken in again', async () => {
    await layla.call('review.open', { file: bundle, path: at('ws') })
    await mona.call('claims.edit', { edits: (await claimsOf(mona)).map(({ id }) => ({ claimId: id, patch: { verdict: 'confirmed' as const } })) })
    await mona.call('articles.importText', { title: '', text: textOf(500) })
    const newer = { path: join(mona.folder, 'newer.zip'), name: 'newer.zip' }
    await mona.call('review.exportBundle', { filter: {}, ...newer, overwrite: true })
    await layla.call('workspace.close', {})
    for (const after of [0, 20, 60, 120]) {
      const dir = at(`ws-${after}`)
      await cp(at('ws'), dir, { recursive: true })
      const hasEnded = await killed(dir, 'review.merge', { file: newer, resolutions: [] }, after)
      await layla.call('workspace.open', { path: dir })
      const old = (await claimsOf(layla)).filter(({ figure }) => !JSON.stringify(figure).match(/503|700/))
      expect(new Set(old.map(({ verdict }) => verdict)).size, `after ${after} ms`).toBe(1)
      if (hasEnded) expect(await noticesOf(layla)).toEqual([])
      if (old[0]?.verdict !== 'confirmed' && (await claimsOf(layla)).length > old.length) expect(await noticesOf(layla), `after ${after} ms`).toHaveLength(1)
      await layla.call('review.merge', { file: newer, resolutions: [] })
      expect(await claimsOf(layla)).toEqual(await claimsOf(mona))
      expect(await noticesOf(layla)).toEqual([])
      await layla.call('workspace.close', {})
    }
    await mona.call('history.undo', {})
  }, 60_000)
})

it('tells of a bundle that was given up half-way, as of one that was cut short', async () => {
  const giveUp = new AbortController()
  await layla.reply('review.open', { file: bundle, path: at('ws') }, { signal: giveUp.signal, progress: ({ done }) => { if (done > 50) giveUp.abort() } })
  expect(await noticesOf(layla)).toMatchObject([{ code: 'merge-interrupted', file: 'review.zip' }])
})

it('tells so of a workspace that was made for a bundle of which nothing came', async () => {
  const giveUp = new AbortController()
  await layla.reply('review.open', { file: bundle, path: at('ws') }, { signal: giveUp.signal, progress: ({ done }) => { if (done === 1) giveUp.abort() } })
  expect(await layla.call('workspace.state', {})).toMatchObject({ articleCount: 0 })
  expect(await noticesOf(layla)).toMatchObject([{ code: 'merge-interrupted', file: 'review.zip' }])
  await layla.call('review.merge', { file: bundle, resolutions: [] })
  expect(await noticesOf(layla)).toEqual([])
  expect(await layla.call('workspace.state', {})).toMatchObject({ articleCount: ARTICLES })
})

describe('a program that is killed while it exports', () => {
  const target = () => at('report.json')
  const reportOptions = { filter: {}, title: '', language: 'ar' as const, digits: 'latin' as const, groupBy: 'article' as const, includeHistory: false, includeEvidence: true, includeDismissed: true, includeCharts: true }
  const halves = () => readdirSync(layla.folder).filter((name) => name.endsWith('.part'))
  const exporting = () => ({ format: 'json' as const, options: reportOptions, path: target(), overwrite: true })

  it('leaves what stood there before, and at its next start takes its half away and says so, until it is exported', async () => {
    await layla.call('review.open', { file: bundle, path: at('ws') })
    await layla.call('workspace.close', {})
    // On a machine with other work to do the kill may come when all is written.
    for (let tries = 0; tries < 20 && halves().length === 0; tries += 1) {
      await writeFile(target(), 'before')
      await killed(at('ws'), 'reports.export', exporting(), () => halves().length > 0)
    }
    expect(await readFile(target(), 'utf8')).toBe('before')
    expect(halves()).toHaveLength(1)
    await layla.call('workspace.open', { path: at('ws') })
    expect(halves()).toEqual([])
    expect(await noticesOf(layla)).toMatchObject([{ code: 'export-interrupted', file: target(), severity: 'warning' }])
    await layla.call('reports.export', exporting())
    expect(await noticesOf(layla)).toEqual([])
    expect(JSON.parse(await readFile(target(), 'utf8'))).toHaveProperty('articles')
  })

  it('removes nothing that a note from elsewhere names but halves of exports', async () => {
    await layla.call('workspace.create', { path: at('ws'), title: 'W' })
    await layla.call('workspace.close', {})
    await writeFile(at('thesis.docx'), 'mine')
    await mkdir(at('ws/under-way'), { recursive: true })
    await writeFile(at('ws/under-way/x.json'), JSON.stringify({ schemaVersion: 1, at: '2026-11-28T00:00:00.000Z', work: { what: 'export', file: 'r', target: at('r'), half: at('thesis.docx') } }))
    await writeFile(at('ws/under-way/y.json'), '{"schemaVersion":1,')
    expect((await layla.call('workspace.open', { path: at('ws') })).notices).toMatchObject([{ code: 'export-interrupted' }])
    expect(await readFile(at('thesis.docx'), 'utf8')).toBe('mine')
  })
})
