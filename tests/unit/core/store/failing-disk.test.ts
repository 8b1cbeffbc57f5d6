import { cp, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkWorkspace, createWorkspace, openWorkspace } from '../../../../core/store/index.ts'
import type { WorkspaceStore } from '../../../../core/store/index.ts'
import { FailingDisk } from '../../../builders/failing-disk.ts'
import { newArticle, sha256, temporaryFolder } from '../../../builders/workspace.ts'

let dir: string
let disk: FailingDisk
let store: WorkspaceStore
const open = (): Promise<WorkspaceStore> => openWorkspace(dir, { reviewer: 'Mona', process: 'test', fileSystem: disk.fileSystem })
const verdicts = () => store.claims().map(({ id, verdict }) => `${id} ${verdict}`)

/** Opens what lies on the disk by another, sound way, as after pulling the plug here. */
async function afterCrash<T>(look: (crashed: WorkspaceStore) => T | Promise<T>): Promise<T> {
  const crashed = await openWorkspace(dir, { reviewer: 'Mona', process: 'after', readOnly: true })
  try {
    return await look(crashed)
  } finally {
    await crashed.close()
  }
}

beforeEach(async () => {
  dir = join(await temporaryFolder(), 'ws')
  disk = new FailingDisk()
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
  store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2'), newArticle('a3')])
  await store.flush()
})

const STEPS_OF_A_WRITE = ['create', 'write', 'sync', 'close', 'rename', 'syncFolder'] as const
const CODES = { ENOSPC: 'disk-full', EIO: 'io-failed', EACCES: 'permission-denied', EROFS: 'permission-denied' } as const

describe.each(STEPS_OF_A_WRITE)('when the disk refuses to %s', (step) => {
  it.each(Object.entries(CODES))('(%s) an edit is kept in memory, told, tried again, and nothing is torn', async (code, told) => {
    disk.fault = (at, path) => (at === step && (path.includes('a1') || path.endsWith('articles')) ? code : null)
    const result = await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })
    expect(result.durable).toBe(false)
    expect(store.unsavedEdits()).toBe(1)
    expect(store.claimSummary('a1-c1')?.verdict).toBe('false')
    expect((await store.claim('a1-c1')).verdict).toBe('false')
    expect(store.notices).toMatchObject([{ code: 'write-failed', file: 'articles/a1.json', severity: 'error' }])
    await expect(store.close()).rejects.toMatchObject({ code: told })
    expect(await afterCrash((crashed) => crashed.notices.filter(({ code: kind }) => kind === 'file-damaged'))).toEqual([])
    expect((await store.change({ edits: [{ claimId: 'a1-c2', patch: { verdict: 'confirmed' } }] })).durable).toBe(false)
    expect(store.unsavedEdits()).toBe(2)
    disk.fault = () => null
    await store.flush()
    expect(store.unsavedEdits()).toBe(0)
    expect(store.notices).toEqual([])
    await store.close()
    store = await open()
    expect(store.claimSummary('a1-c1')?.verdict).toBe('false')
    expect(store.claimSummary('a1-c2')?.verdict).toBe('confirmed')
    await store.close()
    expect((await readdir(join(dir, 'articles'))).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

it('tries again by itself, and tells when it succeeded', async () => {
  disk.fault = (step) => (step === 'sync' ? 'ENOSPC' : null)
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })
  const saved = new Promise<void>((resolve) => {
    store.subscribe(() => { if (store.unsavedEdits() === 0) resolve() })
  })
  disk.fault = () => null
  await saved
  expect(store.notices).toEqual([])
  expect(await afterCrash((crashed) => crashed.claimSummary('a1-c1')?.verdict)).toBe('false')
  await store.close()
})

it('keeps evidence that comes piece by piece only whole, as what its name says, and says what keeps it from that', async () => {
  const pieces = async function* (...words: string[]) { for (const word of words) yield Buffer.from(word) }
  const evidence = () => readdir(join(dir, 'evidence'))
  expect(await store.takeEvidence(sha256('a photo'), pieces('a ', 'scan'))).toBe(false)
  disk.fault = (step) => (step === 'write' ? 'ENOSPC' : null)
  await expect(store.takeEvidence(sha256('a photo'), pieces('a ', 'photo'))).rejects.toMatchObject({ code: 'disk-full' })
  disk.fault = () => null
  expect(await evidence()).toEqual([])
  expect(await store.takeEvidence(sha256('a photo'), pieces('a ', 'photo'))).toBe(true)
  expect(await evidence()).toEqual([sha256('a photo')])
  await store.close()
})

it('notes a bundle as taken in only when the disk has taken what came with it', async () => {
  const notes = () => readdir(join(dir, 'under-way'))
  for (const save of [() => store.flush(), () => expect.poll(notes, { timeout: 10_000 }).toEqual([])]) {
    const takingIn = await store.underWay({ what: 'merge', file: 'review.zip', bundle: 'b1' })
    disk.fault = (step, path) => (step === 'sync' && !path.includes('under-way') ? 'ENOSPC' : null)
    await store.change({ action: 'merge', edits: ['a1-c1', 'a2-c1'].map((claimId) => ({ claimId, patch: { note: `${save}` } })) })
    await takingIn.ended('whole')
    expect(await notes()).toHaveLength(1)
    disk.fault = () => null
    await save()
    expect(await notes()).toEqual([])
  }
  await store.close()
})

it('never leaves half of a bulk change, whichever step is the last one before a crash', async () => {
  await store.close()
  store = await open()
  disk.steps.length = 0
  const edits = ['a1-c1', 'a2-c2', 'a3-c3'].map((claimId) => ({ claimId, patch: { workflow: 'dismissed' as const } }))
  await store.change({ edits })
  await store.flush()
  await store.undo()
  await store.flush()
  const steps = disk.steps.length
  expect(steps).toBeGreaterThan(40)
  let done = 0
  for (let last = 0; last < steps / 2; last += 3) {
    let taken = 0
    disk.fault = () => (taken++ >= last ? 'EIO' : null)
    const { durable } = await store.change({ edits })
    const seen = await afterCrash((crashed) => crashed.claims().filter(({ workflow }) => workflow === 'dismissed').length)
    expect([0, 3]).toContain(seen)
    if (durable) expect(seen).toBe(3)
    done += seen === 3 ? 1 : 0
    disk.fault = () => null
    await store.flush()
    expect(await afterCrash((crashed) => crashed.claims().filter(({ workflow }) => workflow === 'dismissed').length)).toBe(3)
    await store.undo()
    await store.flush()
  }
  expect(done).toBeGreaterThan(0)
  expect(store.unsavedEdits()).toBe(0)
  await store.close()
})

it('writes nothing of a bulk change to any article before the whole of it is noted, though another is on its way to the same articles', async () => {
  let first: string | null = null
  disk.fault = (_step, path) => {
    const name = /intents\/\.?([0-9a-z]+)\.json/.exec(path)?.[1]
    if (name === undefined) return null
    first ??= name
    return name === first ? null : 'EIO'
  }
  const ids = ['a1-c1', 'a2-c2', 'a3-c3']
  const bulk = (note: string) => store.change({ edits: ids.map((claimId) => ({ claimId, patch: { note } })) })
  // The edit between makes one of the articles be written while the second bulk change is being decided.
  const [noted, , refused] = await Promise.all([bulk('first'), store.change({ edits: [{ claimId: 'a1-c2', patch: { note: 'single' } }] }), bulk('second')])
  expect([noted.durable, refused.durable]).toEqual([true, false])
  await store.flush().catch(() => undefined)
  expect(await afterCrash((crashed) => Promise.all(ids.map(async (id) => (await crashed.claim(id)).note)))).toEqual(['first', 'first', 'first'])
  disk.fault = () => null
  await store.flush()
  expect(await afterCrash((crashed) => Promise.all(ids.map(async (id) => (await crashed.claim(id)).note)))).toEqual(['second', 'second', 'second'])
  await store.close()
})

it('finishes or leaves out a replaced text with its claims after a crash at any step, without raising an alarm about either', async () => {
  const before = newArticle('a1')
  const texts = new Set<string>()
  for (let last = 0, written = false; !written; last++) {
    const text = `تصحيح ${last}: ${before.text}`
    const shift = text.length - before.text.length
    const claims = before.claims.map((claim) => ({ ...claim, mentions: claim.mentions.map((mention) => ({ ...mention, anchor: { ...mention.anchor, start: mention.anchor.start + shift, end: mention.anchor.end + shift } })) }))
    let taken = 0
    disk.fault = (step, path) => (!path.includes('backups') && taken++ >= last ? 'EIO' : null)
    await store.replaceText('a1', text, claims)
    written = await store.flush().then(() => true, () => false)
    const copy = join(await temporaryFolder(), 'ws')
    await cp(dir, copy, { recursive: true, filter: (path) => basename(path) !== 'lock' })
    const reported = await checkWorkspace(copy, { repair: false })
    expect(reported.notices.filter(({ code }) => code.startsWith('text-'))).toEqual([])
    const crashed = await openWorkspace(copy, { reviewer: 'Mona', process: 'after' })
    const found = await crashed.text('a1')
    expect(crashed.notices.filter(({ code }) => !['change-finished', 'leftover-removed'].includes(code))).toEqual([])
    for (const { mentions } of (await crashed.article('a1')).claims) for (const { anchor } of mentions) expect(found.slice(anchor.start, anchor.end)).toBe(anchor.quote)
    texts.add(found === text ? 'new' : 'old')
    await crashed.close()
    expect((await checkWorkspace(copy, { repair: false })).notices).toEqual([])
    disk.fault = () => null
    await store.flush()
  }
  expect(texts).toEqual(new Set(['old', 'new']))
  await store.close()
})

it('leaves nothing of an import that the disk refuses, at whichever step', async () => {
  const before = verdicts()
  for (let last = 0; last < 30; last += 1) {
    let taken = 0
    // Only writing is refused: what was written must be taken away again.
    disk.fault = (step) => (step !== 'remove' && taken++ >= last ? 'ENOSPC' : null)
    const added = await store.addArticles([newArticle('b1'), newArticle('b2')]).then(() => true, (error: { code: string }) => {
      expect(error.code).toBe('disk-full')
      return false
    })
    disk.fault = () => null
    if (added) break
    expect(verdicts()).toEqual(before)
    expect((await readdir(join(dir, 'articles'))).filter((name) => name.includes('b1') || name.includes('b2'))).toEqual([])
  }
  expect(store.articles()).toHaveLength(5)
  await store.close()
})

it('removes articles wholly or not at all, also as seen by the next opening, at whichever step the disk refuses', async () => {
  const outcomes = new Set<string>()
  for (let last = 0, moved = false; !moved; last++) {
    let taken = 0
    disk.fault = (step) => (step !== 'remove' && taken++ >= last ? 'ENOSPC' : null)
    const removed = await store.removeArticles(['a1', 'a2']).then(() => true, (error: { code: string }) => {
      expect(error.code).toBe('disk-full')
      return false
    })
    const ids = removed ? ['a3'] : ['a1', 'a2', 'a3']
    moved = removed && store.notices.length === 0
    outcomes.add(`${removed} ${moved}`)
    expect(store.articles().map(({ id }) => id)).toEqual(ids)
    await store.refresh()
    expect(store.articles().map(({ id }) => id)).toEqual(ids)
    const copy = join(await temporaryFolder(), 'ws')
    await cp(dir, copy, { recursive: true, filter: (path) => basename(path) !== 'lock' })
    const crashed = await openWorkspace(copy, { reviewer: 'Mona', process: 'after' })
    expect(crashed.articles().map(({ id }) => id)).toEqual(ids)
    await crashed.close()
    disk.fault = () => null
    await store.flush()
    expect(store.notices).toEqual([])
    expect((await readdir(join(dir, 'articles'))).filter((name) => name.endsWith('.txt'))).toHaveLength(ids.length)
    if (!removed) continue
    await store.undo()
    expect(store.articles()).toHaveLength(3)
  }
  expect(outcomes).toEqual(new Set(['false false', 'true false', 'true true']))
  await store.close()
})

it('opens for reading where the folder cannot be written, and says so', async () => {
  await store.close()
  disk.fault = () => 'EROFS'
  store = await open()
  expect(store.readOnly).toBe(true)
  expect(store.lockedBy).toBeNull()
  expect(store.notices).toMatchObject([{ code: 'opened-read-only' }])
  expect(store.claims()).toHaveLength(9)
  await expect(store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })).rejects.toMatchObject({ code: 'read-only' })
  await expect(store.putEvidence(Buffer.from('x'))).rejects.toMatchObject({ code: 'read-only' })
  await store.close()
})

it('closes without what the disk refuses only when told to', async () => {
  disk.fault = (step) => (step === 'create' ? 'ENOSPC' : null)
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })
  await expect(store.close()).rejects.toMatchObject({ code: 'disk-full' })
  expect(store.claimSummary('a1-c1')?.verdict).toBe('false')
  await store.close({ discardUnsaved: true })
  disk.fault = () => null
  store = await open()
  expect(store.readOnly).toBe(false)
  expect(store.claimSummary('a1-c1')?.verdict).toBe('unverified')
  await store.close()
})
