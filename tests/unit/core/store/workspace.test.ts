import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { checkWorkspace, createWorkspace, isWorkspace, openWorkspace } from '../../../../core/store/index.ts'
import type { StoreChange, WorkspaceStore } from '../../../../core/store/index.ts'
import { FailingDisk } from '../../../builders/failing-disk.ts'
import { newArticle, temporaryFolder } from '../../../builders/workspace.ts'

let dir: string
const open = (): Promise<WorkspaceStore> => openWorkspace(dir, { reviewer: 'Mona', process: 'test' })

beforeEach(async () => {
  dir = join(await temporaryFolder(), 'ws')
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
})

it('opens what it created without a notice, and gives the folder back on closing', async () => {
  expect(await isWorkspace(dir)).toBe(true)
  const store = await open()
  expect(store.notices).toEqual([])
  expect(store.readOnly).toBe(false)
  expect(store.workspace.title).toBe('Figures')
  await store.close()
  expect((await readdir(dir)).sort()).toEqual(['articles', 'backups', 'evidence', 'index.json', 'intents', 'originals', 'under-way', 'workspace.json'])
})

it('refuses to create where a workspace is, and to open where none is', async () => {
  await expect(createWorkspace(dir, { title: '', reviewer: '' })).rejects.toMatchObject({ code: 'workspace-exists' })
  await expect(openWorkspace(await temporaryFolder(), { reviewer: '', process: '' })).rejects.toMatchObject({ code: 'not-a-workspace' })
})

it('leaves nothing behind where the disk refuses a new workspace, so that the same place can be tried again', async () => {
  const around = await temporaryFolder()
  const place = join(around, 'new', 'ws')
  const disk = new FailingDisk()
  disk.fault = (step, path) => (step === 'rename' && path.endsWith('workspace.json') ? 'ENOSPC' : null)
  await expect(createWorkspace(place, { title: 'Figures', reviewer: 'Mona', fileSystem: disk.fileSystem })).rejects.toMatchObject({ code: 'disk-full' })
  expect(await readdir(around)).toEqual([])
  await createWorkspace(place, { title: 'Figures', reviewer: 'Mona' })
  expect(await isWorkspace(place)).toBe(true)
})

it('has after a restart what it acknowledged before: articles, claims, edits, title', async () => {
  let store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2', 2)])
  const result = await store.change({ edits: [{ claimId: 'a1-c2', patch: { verdict: 'confirmed', note: 'Checked with **two** lists.' } }] })
  expect(result).toMatchObject({ durable: true, articleIds: ['a1'], claimIds: ['a1-c2'] })
  expect(result.claims[0]).toMatchObject({ id: 'a1-c2', verdict: 'confirmed' })
  await store.saveWorkspace({ title: 'Renamed' })
  expect(store.claimSummary('a1-c2')).toMatchObject({ verdict: 'confirmed', hasNote: true })
  await store.close()
  store = await open()
  expect(store.notices).toEqual([])
  expect(store.workspace.title).toBe('Renamed')
  expect(store.articles().map(({ id, claimCount }) => [id, claimCount])).toEqual([['a1', 3], ['a2', 2]])
  expect(store.claims().map(({ id }) => id)).toEqual(['a1-c1', 'a1-c2', 'a1-c3', 'a2-c1', 'a2-c2'])
  expect(await store.claim('a1-c2')).toMatchObject({ verdict: 'confirmed', note: 'Checked with **two** lists.' })
  expect(await store.text('a2')).toBe(newArticle('a2', 2).text)
  await store.close()
})

it('writes an edit as one changed line a field, so that files diff well', async () => {
  const store = await open()
  await store.addArticle(newArticle('a1'))
  const before = (await readFile(join(dir, 'articles/a1.json'), 'utf8')).split('\n')
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })
  const after = (await readFile(join(dir, 'articles/a1.json'), 'utf8')).split('\n')
  const changed = after.filter((line) => !before.includes(line))
  expect(changed.map((line) => line.trim().split(':')[0])).toEqual(['"verdict"', '"updatedAt"', '"events"', '{"id"', ']'])
  await store.close()
})

it('tells listeners of a change with its revision, and keeps list rows that did not change', async () => {
  const store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2')])
  const seen: StoreChange[] = []
  const stop = store.subscribe((change) => seen.push(change))
  const [first] = store.claims()
  const list = store.claims()
  const { revision } = await store.change({ edits: [{ claimId: 'a1-c2', patch: { workflow: 'done' } }] })
  expect(seen).toEqual([{ revision, articleIds: ['a1'], claimIds: ['a1-c2'], articlesChanged: false, origin: 'here' }])
  expect(store.claims()).toBe(list)
  expect(store.claims()[0]).toBe(first)
  expect(store.claims()[1]?.workflow).toBe('done')
  expect(store.articleSummary('a1')?.openCount).toBe(2)
  stop()
  await store.change({ edits: [{ claimId: 'a1-c2', patch: { workflow: 'new' } }] })
  expect(seen).toHaveLength(1)
  await store.close()
})

it('makes no event of an edit that changes nothing', async () => {
  const store = await open()
  await store.addArticle(newArticle('a1'))
  expect(await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'unverified' } }] })).toMatchObject({ changeId: null, claims: [], durable: true })
  expect(store.canUndo()).toBe(false)
  await store.close()
})

it('refuses what does not fit, and changes nothing then', async () => {
  const store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2')])
  await expect(store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }, { claimId: 'nobody', patch: {} }] })).rejects.toMatchObject({ code: 'not-found' })
  await expect(store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }, { claimId: 'a2-c1', patch: JSON.parse('{"verdict":"maybe"}') }] })).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(store.change({ adds: [newArticle('a1').claims[0]!] })).rejects.toMatchObject({ code: 'conflict' })
  await expect(store.addArticle(newArticle('a1'))).rejects.toMatchObject({ code: 'conflict' })
  await expect(store.addArticle({ ...newArticle('a3'), text: 'another' })).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(store.addArticle(newArticle('../evil'))).rejects.toMatchObject({ code: 'invalid-input' })
  expect(store.claimSummary('a1-c1')?.verdict).toBe('unverified')
  await store.close()
})

it('takes a row for what its file says, however a number is written: JSON knows no minus zero', async () => {
  const store = await open()
  const article = newArticle('a1')
  await store.addArticle({ ...article, claims: article.claims.map((claim) => ({ ...claim, score: -0, figure: { ...claim.figure, value: -0 } })) })
  // So much that the first goes out of memory and is read from its file again.
  await store.addArticles(Array.from({ length: 110 }, (_, i) => newArticle(`long${i}`, 200)))
  await store.article('a1')
  expect(store.notices).toEqual([])
  await store.close()
  expect((await checkWorkspace(dir, { repair: false })).notices).toEqual([])
})

it('removes articles and brings them back with undo, also after a restart', async () => {
  let store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2')])
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })
  await store.removeArticles(['a1'])
  expect(store.articles().map(({ id }) => id)).toEqual(['a2'])
  await expect(store.article('a1')).rejects.toMatchObject({ code: 'not-found' })
  await store.close()
  store = await open()
  expect(store.articles()).toHaveLength(1)
  await store.undo()
  expect(store.claimSummary('a1-c1')?.verdict).toBe('false')
  expect(await store.text('a1')).toBe(newArticle('a1').text)
  await store.close()
  store = await open()
  await store.redo()
  expect(store.articles()).toHaveLength(1)
  await store.undo()
  await store.undo()
  expect(store.claimSummary('a1-c1')?.verdict).toBe('unverified')
  expect(store.notices).toEqual([])
  await store.close()
})

it('corrects facts and replaces a text with the claims found again in it', async () => {
  let store = await open()
  const a1 = newArticle('a1')
  await store.addArticle(a1)
  await store.setFacts('a1', { title: 'New title', publishedAt: '2026-11-02' })
  const text = `تصحيح: ${a1.text}`
  const moved = a1.claims.map((claim) => ({ ...claim, mentions: claim.mentions.map((mention) => ({ ...mention, anchor: { ...mention.anchor, start: mention.anchor.start + 7, end: mention.anchor.end + 7 } })) }))
  const result = await store.replaceText('a1', text, moved)
  expect(result).toMatchObject({ durable: true, claimIds: ['a1-c1', 'a1-c2', 'a1-c3'] })
  await store.close()
  store = await open()
  expect(store.notices).toEqual([])
  expect(await store.text('a1')).toBe(text)
  const { article, claims } = await store.article('a1')
  expect(article).toMatchObject({ title: 'New title', textLength: text.length })
  for (const { mentions: [mention] } of claims) expect(text.slice(mention?.anchor.start, mention?.anchor.end)).toBe(mention?.anchor.quote)
  expect((await readdir(join(dir, 'backups'))).some((name) => name.startsWith('text-'))).toBe(true)
  await store.close()
})

it('keeps evidence once by its content', async () => {
  const store = await open()
  const kept = await store.putEvidence(Buffer.from('a photo'))
  expect(await store.putEvidence(store.evidencePath(kept.sha256))).toEqual(kept)
  expect(await readFile(store.evidencePath(kept.sha256), 'utf8')).toBe('a photo')
  expect(() => store.evidencePath('../../etc/passwd')).toThrow()
  await store.close()
})
