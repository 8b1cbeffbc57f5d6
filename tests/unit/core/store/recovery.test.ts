import { copyFile, readdir, readFile, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkWorkspace, createWorkspace, isWorkspace, openWorkspace } from '../../../../core/store/index.ts'
import type { WorkspaceStore } from '../../../../core/store/index.ts'
import { newArticle, sha256, temporaryFolder } from '../../../builders/workspace.ts'

let dir: string
const open = (): Promise<WorkspaceStore> => openWorkspace(dir, { reviewer: 'Mona', process: 'test' })
const at = (name: string) => join(dir, name)
const codes = (notices: readonly { code: string; file: string | null }[]) => notices.filter(({ code }) => code !== 'index-rebuilt').map(({ code, file }) => `${code} ${file}`)

beforeEach(async () => {
  dir = join(await temporaryFolder(), 'ws')
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
  const store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2'), newArticle('a3')])
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })
  await store.close()
})

interface Damage { name: string; make: () => Promise<unknown>; notice: string; articles?: string[]; claims?: number; after?: (store: WorkspaceStore) => Promise<void> }

const DAMAGE: Damage[] = [
  {
    name: 'a truncated article', make: async () => truncate(at('articles/a1.json'), 3000), notice: 'file-damaged articles/a1.json', claims: 8,
    after: async (store) => expect((await store.claim('a1-c1')).verdict).toBe('false')
  },
  { name: 'an article of no bytes', make: () => truncate(at('articles/a1.json'), 0), notice: 'file-damaged articles/a1.json', articles: ['a2', 'a3'] },
  { name: 'an article that is no JSON', make: () => writeFile(at('articles/a1.json'), 'not at all'), notice: 'file-damaged articles/a1.json', articles: ['a2', 'a3'] },
  { name: 'an article of wrong shape', make: () => writeFile(at('articles/a1.json'), '{"schemaVersion":1,"hello":"world"}'), notice: 'file-damaged articles/a1.json', articles: ['a2', 'a3'] },
  {
    name: 'one claim of wrong shape', notice: 'file-damaged articles/a1.json', claims: 8,
    make: async () => writeFile(at('articles/a1.json'), (await readFile(at('articles/a1.json'), 'utf8')).replace('"verdict": "false"', '"verdict": "perhaps"'))
  },
  { name: 'a missing text', make: () => rm(at('articles/a2.txt')), notice: 'text-missing articles/a2.txt', claims: 9, after: async (store) => expect(store.text('a2')).rejects.toMatchObject({ code: 'file-not-found' }) },
  { name: 'an altered text', make: () => writeFile(at('articles/a2.txt'), 'something else'), notice: 'text-changed articles/a2.txt', claims: 9, after: async (store) => expect(await store.text('a2')).toBe('something else') },
  {
    name: 'a text whose line ends another program changed', notice: 'text-changed articles/a2.txt', claims: 9,
    make: async () => writeFile(at('articles/a2.txt'), `\uFEFF${(await readFile(at('articles/a2.txt'), 'utf8')).replaceAll('\n', '\r\n')}`),
    after: async (store) => expect(await store.text('a2')).toBe(newArticle('a2').text)
  },
  { name: 'a damaged workspace.json', make: () => writeFile(at('workspace.json'), '{"schemaVersion":1,'), notice: 'file-damaged workspace.json', claims: 9 },
  { name: 'a missing workspace.json', make: () => rm(at('workspace.json')), notice: 'file-damaged workspace.json', claims: 9 },
  { name: 'a copied article', make: () => copyFile(at('articles/a1.json'), at('articles/a1 copy.json')), notice: 'duplicate-id articles/a1 copy.json', claims: 9 },
  { name: 'a renamed article', make: () => rename(at('articles/a1.json'), at('articles/b1.json')), notice: 'duplicate-id articles/b1.json', articles: ['a2', 'a3'] },
  {
    name: 'two claims of one id', notice: 'duplicate-id articles/a1.json', claims: 9,
    make: async () => writeFile(at('articles/a1.json'), (await readFile(at('articles/a1.json'), 'utf8')).replace('"id": "a1-c2"', '"id": "a1-c1"')),
    after: async (store) => expect((await store.article('a1')).claims.flatMap(({ formerIds }) => formerIds)).toEqual(['a1-c1'])
  },
  {
    name: 'claims with ids of another article', notice: 'duplicate-id articles/a2.json', claims: 9,
    make: async () => writeFile(at('articles/a2.json'), (await readFile(at('articles/a2.json'), 'utf8')).replaceAll('"id": "a2-c', '"id": "a1-c')),
    after: async (store) => expect(new Set(store.claims().map(({ id }) => id)).size).toBe(9)
  },
  { name: 'a leftover of a write', make: () => writeFile(at('articles/.a1.json.7-abc.tmp'), 'half'), notice: 'leftover-removed articles/.a1.json.7-abc.tmp', claims: 9 },
  { name: 'a text without its article', make: () => writeFile(at('articles/zz.txt'), 'text'), notice: 'leftover-removed articles/zz.txt', claims: 9 },
  { name: 'a damaged intent', make: () => writeFile(at('intents/0abc.json'), '{"parts":['), notice: 'change-discarded intents/0abc.json', claims: 9 },
  { name: 'an article of a later version', make: async () => writeFile(at('articles/a3.json'), (await readFile(at('articles/a3.json'), 'utf8')).replace('"schemaVersion": 1', '"schemaVersion": 9')), notice: 'version-too-new articles/a3.json', articles: ['a1', 'a2'] }
]

describe.each(DAMAGE)('$name', ({ make, notice, articles, claims, after }) => {
  it('opens with a notice that names the file and a remedy, and the rest works', async () => {
    await make()
    expect(await isWorkspace(dir)).toBe(true)
    const untouched = await snapshot()
    const report = await checkWorkspace(dir, { repair: false })
    expect(await snapshot()).toEqual(untouched)
    expect(report.repaired).toBe(false)
    let store = await open()
    expect(codes(store.notices)).toContain(notice)
    expect(codes(store.notices).every((told) => codes(report.notices).includes(told) || told.startsWith('leftover-removed'))).toBe(true)
    for (const told of store.notices) {
      expect(told.remedy.says).toMatch(/^remedy\//)
      if (told.backup) expect(await readFile(at(told.backup))).toBeDefined()
    }
    if (articles) expect(store.articles().map(({ id }) => id)).toEqual(articles)
    if (claims !== undefined) expect(store.claims()).toHaveLength(claims)
    await after?.(store)
    expect((await store.change({ edits: [{ claimId: 'a2-c2', patch: { note: 'still works' } }] }).catch(() => store.change({ edits: [{ claimId: 'a1-c2', patch: { note: 'still works' } }] }))).durable).toBe(true)
    await store.close()
    store = await open()
    const lasting = ['text-missing', 'text-changed', 'version-too-new']
    expect(store.notices.filter(({ code }) => !lasting.includes(code))).toEqual([])
    await store.close()
  })
})

async function snapshot(): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, sha256(await readFile(name))] as const)))
}

it('reads the articles where the index is missing, damaged or from elsewhere, with the same result', async () => {
  let store = await open()
  const rows = JSON.stringify([store.articles(), store.claims()])
  await store.close()
  for (const make of [() => rm(at('index.json')), () => truncate(at('index.json'), 500), async () => writeFile(at('index.json'), (await readFile(at('index.json'), 'utf8')).replace('a1-c1', 'a1-cX')), () => writeFile(at('index.json'), '[]')]) {
    await make()
    store = await open()
    expect(store.notices.map(({ code }) => code)).toEqual(['index-rebuilt'])
    expect(JSON.stringify([store.articles(), store.claims()])).toBe(rows)
    await store.close()
  }
})

it('believes the article rather than an index that lies about it', async () => {
  // A file that changes without its size and its time telling so.
  const time = new Date('2026-11-20T10:00:00Z')
  await utimes(at('articles/a1.json'), time, time)
  const store = await open()
  await store.close()
  const text = await readFile(at('articles/a1.json'), 'utf8')
  await writeFile(at('articles/a1.json'), text.replace('"verdict": "unverified"', '"verdict":"understated"'))
  await utimes(at('articles/a1.json'), time, time)
  const report = await checkWorkspace(dir, { repair: false })
  expect(report.notices.map(({ code }) => code)).toEqual(['index-rebuilt'])
  const opened = await open()
  expect((await opened.claim('a1-c2')).verdict).toBe('understated')
  expect(opened.claimSummary('a1-c2')?.verdict).toBe('understated')
  await opened.close()
})

it('finds evidence that is gone or altered, and repairs after making a backup', async () => {
  let store = await open()
  const kept = await store.putEvidence(Buffer.from('photo'))
  const gone = await store.putEvidence(Buffer.from('scan'))
  const evidence = [{ ...kept, name: 'photo.jpg', mediaType: 'image/jpeg' }, { ...gone, name: 'scan.pdf', mediaType: 'application/pdf' }]
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { sources: [{ id: 's1', title: 'T', url: null, publisher: null, kind: 'un', stance: 'supports', quote: '', figure: null, publishedAt: null, accessedAt: null, reliability: null, credibility: null, relayOf: null, evidence }] } }] })
  await store.close()
  expect((await checkWorkspace(dir, { repair: false })).notices).toEqual([])
  await rm(at(`evidence/${gone.sha256}`))
  await writeFile(at(`evidence/${kept.sha256}`), 'altered')
  await truncate(at('articles/a2.json'), 0)
  const report = await checkWorkspace(dir, { repair: false })
  const told = [`file-damaged articles/a2.json`, `file-damaged evidence/${kept.sha256}`, `evidence-missing evidence/${gone.sha256}`]
  expect(codes(report.notices)).toEqual(told)
  store = await open()
  await expect(checkWorkspace(dir, { repair: true })).rejects.toMatchObject({ code: 'workspace-locked' })
  await store.close()
})

it('repairs what it reports, and finds nothing more then', async () => {
  await truncate(at('articles/a2.json'), 0)
  await writeFile(at('articles/a1.json'), (await readFile(at('articles/a1.json'), 'utf8')).replace('"id": "a1-c2"', '"id": "a1-c1"'))
  const report = await checkWorkspace(dir, { repair: false })
  expect(codes(report.notices)).toEqual(['duplicate-id articles/a1.json', 'file-damaged articles/a2.json'])
  const repair = await checkWorkspace(dir, { repair: true })
  expect(repair.repaired).toBe(true)
  expect(codes(repair.notices)).toEqual(codes(report.notices))
  expect(await readdir(at('backups'))).toEqual(expect.arrayContaining([expect.stringMatching(/^before-repair-.*\.zip$/), expect.stringMatching(/^damaged-/)]))
  expect(await checkWorkspace(dir, { repair: false })).toMatchObject({ notices: [], repaired: false })
})
