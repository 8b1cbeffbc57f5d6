import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { beforeEach, expect, it } from 'vitest'
import { createWorkspace, openWorkspace } from '../../../../core/store/index.ts'
import type { WorkspaceStore } from '../../../../core/store/index.ts'
import { FailingDisk } from '../../../builders/failing-disk.ts'
import { newArticle, temporaryFolder } from '../../../builders/workspace.ts'

let dir: string
let disk: FailingDisk
let store: WorkspaceStore
const open = (): Promise<WorkspaceStore> => openWorkspace(dir, { reviewer: 'Mona', process: 'test', fileSystem: disk.fileSystem })

beforeEach(async () => {
  dir = join(await temporaryFolder(), 'ws')
  disk = new FailingDisk()
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
  store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2'), newArticle('a3')])
  await store.flush()
  disk.steps.length = 0
})

const stepsOn = (name: string) => disk.steps.filter(({ path }) => basename(path) === name || basename(path).startsWith(`.${name}.`)).map(({ step }) => step)

it('acknowledges an edit only after temporary file, fsync, rename and fsync of the folder', async () => {
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })
  expect(disk.steps.map(({ step, path }) => `${step} ${basename(path).replace(/^\.(.*?)\.[^.]*\.tmp$/, 'temporary $1')}`)).toEqual([
    'create temporary a1.json', 'write temporary a1.json', 'sync temporary a1.json', 'close temporary a1.json', 'rename a1.json', 'syncFolder articles'
  ])
  await store.close()
})

it('writes what is changed while a write is under way together, in one more write', async () => {
  const results = await Promise.all(Array.from({ length: 50 }, (_, i) => store.change({ edits: [{ claimId: `a1-c${i % 3 + 1}`, patch: { note: `note ${i}` } }] })))
  expect(results.every(({ durable }) => durable)).toBe(true)
  expect(stepsOn('a1.json').filter((step) => step === 'rename').length).toBeLessThan(10)
  const after = await openWorkspace(dir, { reviewer: 'Mona', process: 'after', readOnly: true })
  expect(await Promise.all(['a1-c1', 'a1-c2', 'a1-c3'].map(async (id) => (await after.claim(id)).note))).toEqual(['note 48', 'note 49', 'note 47'])
  await after.close()
  await store.close()
})

it('takes changes of one claim in the order they were asked for, each from what the one before left', async () => {
  await Promise.all(['confirmed', 'false', 'disputed', 'unverified'].map((verdict) => store.change({ edits: [{ claimId: 'a1-c1', patch: JSON.parse(JSON.stringify({ verdict })) }] })))
  expect((await store.history('a1-c1')).slice(1).map(({ changes }) => `${String(changes[0]?.from)} ${String(changes[0]?.to)}`)).toEqual(['unverified confirmed', 'confirmed false', 'false disputed', 'disputed unverified'])
  await store.close()
})

it('gives readers what is decided, whole, while it is being written', async () => {
  const changing = store.change({ edits: ['a1-c1', 'a2-c1', 'a3-c1'].map((claimId) => ({ claimId, patch: { verdict: 'false' as const } })) })
  const seen = new Set<string>()
  let done = false
  void changing.then(() => { done = true })
  while (!done) {
    seen.add(JSON.stringify([(await store.claim('a1-c1')).verdict, store.claimSummary('a2-c1')?.verdict, (await store.article('a3')).claims[0]?.verdict]))
    // Readings out of memory resolve without a turn of the event loop; the writing needs one.
    await setImmediate()
  }
  // Each reading takes turns of its own, so that it may begin before the change and end after it, but never the other way round.
  expect([...seen].filter((state) => state.includes('unverified') && state.indexOf('"false"') >= 0 && state.indexOf('"false"') < state.indexOf('unverified'))).toEqual([])
  expect((await store.claim('a3-c1')).verdict).toBe('false')
  await store.close()
})

it('closes after what was asked for before, and refuses what is asked for later', async () => {
  const edits = Array.from({ length: 20 }, (_, i) => store.change({ edits: [{ claimId: 'a1-c1', patch: { note: `n${i}` } }, { claimId: 'a2-c1', patch: { note: `n${i}` } }] }))
  const closing = store.close()
  await expect(store.change({ edits: [{ claimId: 'a1-c1', patch: { note: 'late' } }] })).rejects.toMatchObject({ code: 'no-workspace' })
  await Promise.all(edits)
  await closing
  expect(await readFile(join(dir, 'articles/a1.json'), 'utf8')).toContain('"note": "n19"')
  store = await open()
  expect(store.notices).toEqual([])
  expect((await store.claim('a2-c1')).note).toBe('n19')
  await store.close()
})

it('can be closed twice', async () => {
  await Promise.all([store.close(), store.close()])
  await store.close()
})

it('takes an edit and a bulk change of the same articles at once, whichever comes first', async () => {
  for (let i = 0; i < 10; i++) {
    await Promise.all([
      store.change({ edits: [{ claimId: 'a2-c1', patch: { note: `single ${i}` } }] }),
      store.change({ edits: ['a1-c2', 'a2-c2', 'a3-c2'].map((claimId) => ({ claimId, patch: { note: `bulk ${i}` } })) }),
      store.change({ edits: [{ claimId: 'a2-c3', patch: { note: `after ${i}` } }] }),
      store.undo().catch((error: { code: string }) => { expect(error.code).toBe('nothing-to-undo') })
    ])
  }
  await store.flush()
  expect(store.notices).toEqual([])
  const notes = await Promise.all(['a1-c2', 'a2-c2', 'a3-c2'].map(async (id) => (await store.claim(id)).note))
  expect(new Set(notes).size).toBe(1)
  await store.close()
})
