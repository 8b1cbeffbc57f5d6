import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { createWorkspace, openWorkspace, removedPassages } from '../../../../core/store/index.ts'
import type { RemovedPassages } from '../../../../core/model/removed-passages.ts'
import type { StoreChange, WorkspaceStore } from '../../../../core/store/index.ts'
import { FailingDisk } from '../../../builders/failing-disk.ts'
import { newArticle, temporaryFolder } from '../../../builders/workspace.ts'

let dir: string
let disk: FailingDisk
let store: WorkspaceStore
const open = (): Promise<WorkspaceStore> => openWorkspace(dir, { reviewer: 'Mona', process: 'test', fileSystem: disk.fileSystem })
const alter = async (name: string, from: string, to: string) => writeFile(join(dir, name), (await readFile(join(dir, name), 'utf8')).replace(from, to))
const codes = () => store.notices.map(({ code }) => code)

beforeEach(async () => {
  dir = join(await temporaryFolder(), 'ws')
  disk = new FailingDisk()
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
  store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2')])
})

it('notices by itself what another program changes, and tells listeners', async () => {
  const told = new Promise<StoreChange>((resolve) => store.subscribe(resolve))
  await alter('articles/a1.json', '"verdict": "unverified"', '"verdict": "confirmed"')
  expect(await told).toMatchObject({ origin: 'outside', articleIds: ['a1'], articlesChanged: true })
  expect(store.claimSummary('a1-c1')?.verdict).toBe('confirmed')
  expect((await store.claim('a1-c1')).verdict).toBe('confirmed')
  expect(codes()).toEqual(['changed-on-disk'])
  await store.close()
})

it('takes in articles that came, lets those go that went, and reads the title again', async () => {
  const elsewhere = join(await temporaryFolder(), 'other')
  await createWorkspace(elsewhere, { title: 'Other', reviewer: 'Sami' })
  const other = await openWorkspace(elsewhere, { reviewer: 'Sami', process: 'test' })
  await other.addArticle(newArticle('b1'))
  await other.close()
  for (const name of ['b1.txt', 'b1.json']) await writeFile(join(dir, 'articles', name), await readFile(join(elsewhere, 'articles', name)))
  await rm(join(dir, 'articles/a2.json'))
  await alter('workspace.json', 'Figures', 'Pulled')
  await store.refresh()
  expect(store.articles().map(({ id }) => id)).toEqual(['a1', 'b1'])
  expect(store.workspace.title).toBe('Pulled')
  expect(await store.text('b1')).toBe(newArticle('b1').text)
  await store.close()
})

it('puts unsaved edits on top of what another program changed elsewhere in the same article', async () => {
  disk.fault = (step, path) => (step === 'create' && path.includes('a1') ? 'ENOSPC' : null)
  await store.change({ edits: [{ claimId: 'a1-c2', patch: { verdict: 'false' } }] })
  await alter('articles/a1.json', '"verdict": "unverified"', '"verdict": "confirmed"')
  disk.fault = () => null
  await store.flush()
  expect([store.claimSummary('a1-c1')?.verdict, store.claimSummary('a1-c2')?.verdict]).toEqual(['confirmed', 'false'])
  expect(codes()).toEqual(['changed-on-disk'])
  await store.close()
  store = await open()
  expect([store.claimSummary('a1-c1')?.verdict, store.claimSummary('a1-c2')?.verdict]).toEqual(['confirmed', 'false'])
  await store.close()
})

it('keeps both where another program changed the same field as an unsaved edit', async () => {
  disk.fault = (step, path) => (step === 'create' && path.includes('a1') ? 'ENOSPC' : null)
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false', note: 'ours' } }] })
  await alter('articles/a1.json', '"verdict": "unverified"', '"verdict": "confirmed"')
  disk.fault = () => null
  await store.flush()
  expect(await store.claim('a1-c1')).toMatchObject({ verdict: 'confirmed', note: 'ours' })
  const notice = store.notices.find(({ code }) => code === 'kept-both')
  expect(JSON.parse(await readFile(join(dir, notice?.backup ?? ''), 'utf8'))).toMatchObject({ claims: [{ id: 'a1-c1', verdict: 'false', note: 'ours' }, {}, {}] })
  expect(store.unsavedEdits()).toBe(0)
  await store.close()
})

it('writes an article again that another program removed or spoilt while it had unsaved edits', async () => {
  for (const spoil of [() => rm(join(dir, 'articles/a1.json')), () => writeFile(join(dir, 'articles/a1.json'), '{"half":')]) {
    disk.fault = (step, path) => (step === 'create' && path.includes('a1') ? 'ENOSPC' : null)
    const note = String(Math.random())
    await store.change({ edits: [{ claimId: 'a1-c1', patch: { note } }] })
    await spoil()
    await store.refresh()
    disk.fault = () => null
    await store.flush()
    expect(JSON.parse(await readFile(join(dir, 'articles/a1.json'), 'utf8'))).toMatchObject({ claims: [{ note }, {}, {}] })
    expect(codes()).toContain('kept-both')
    store.dismissNotices()
  }
  await store.close()
})

it('waits for a file that is still being written, then puts its own back and keeps the other', async () => {
  await store.article('a1')
  await writeFile(join(dir, 'articles/a1.json'), '{"schemaVersion": 1, "art')
  await store.refresh()
  expect(store.claimsOf('a1')).toHaveLength(3)
  expect(codes()).toEqual([])
  await new Promise((resolve) => setTimeout(resolve, 2300))
  await store.refresh()
  expect(codes()).toEqual(['file-damaged'])
  expect(JSON.parse(await readFile(join(dir, 'articles/a1.json'), 'utf8'))).toMatchObject({ article: { id: 'a1' } })
  expect((await readdir(join(dir, 'backups'))).some((name) => name.startsWith('damaged-'))).toBe(true)
  await store.close()
})

it('does not take its own writes for those of another program', async () => {
  for (let i = 0; i < 30; i++) {
    void store.change({ edits: [{ claimId: 'a1-c1', patch: { note: `n${i}` } }, { claimId: 'a2-c1', patch: { note: `m${i}` } }] })
    if (i % 5 === 0) await store.refresh()
  }
  await store.flush()
  await store.refresh()
  expect(store.notices).toEqual([])
  expect((await store.history('a1-c1'))).toHaveLength(31)
  await store.close()
})

it('lets a text that is being replaced stand with its claims, and keeps what another program left', async () => {
  const { text, claims } = newArticle('a1')
  const moved = claims.map((claim) => ({ ...claim, mentions: claim.mentions.map((mention) => ({ ...mention, anchor: { ...mention.anchor, start: mention.anchor.start + 2, end: mention.anchor.end + 2 } })) }))
  disk.fault = (step, path) => (step === 'create' && path.includes('a1') ? 'ENOSPC' : null)
  await store.replaceText('a1', `- ${text}`, moved)
  await store.flush().catch(() => undefined)
  await alter('articles/a1.json', '"verdict": "unverified"', '"verdict": "confirmed"')
  disk.fault = () => null
  await store.flush()
  expect(codes()).toEqual(['kept-both'])
  const backup = store.notices[0]?.backup ?? ''
  expect(await readFile(join(dir, backup), 'utf8')).toContain('"verdict": "confirmed"')
  await store.close()
  store = await open()
  expect(store.notices).toEqual([])
  expect(await store.text('a1')).toBe(`- ${text}`)
  for (const { mentions } of (await store.article('a1')).claims) for (const { anchor } of mentions) expect(`- ${text}`.slice(anchor.start, anchor.end)).toBe(anchor.quote)
  await store.close()
})

it('keeps where a newer text led the passage of a removed claim, whatever another program changed meanwhile', async () => {
  await store.change({ action: 'remove', removes: ['a1-c2'] })
  await store.flush()
  const { claims, events } = await store.article('a1')
  const [removed] = removedPassages({ claims, events })
  if (!removed) throw new Error('it is removed')
  const shifted = <C extends RemovedPassages>(claim: C): C => ({ ...claim, mentions: claim.mentions.map((mention) => ({ ...mention, anchor: { ...mention.anchor, start: mention.anchor.start + 2, end: mention.anchor.end + 2 } })) })
  disk.fault = (step, path) => (step === 'create' && path.includes('a1') ? 'ENOSPC' : null)
  await store.replaceText('a1', `- ${newArticle('a1').text}`, claims.map(shifted), { removed: [shifted(removed)] })
  await store.flush().catch(() => undefined)
  await alter('articles/a1.json', '"title": "', '"title": "Anew: ')
  disk.fault = () => null
  await store.flush()
  expect(removedPassages(await store.article('a1'))).toEqual([shifted(removed)])
  await store.close()
  store = await open()
  expect(removedPassages(await store.article('a1'))).toEqual([shifted(removed)])
  await store.close()
})
