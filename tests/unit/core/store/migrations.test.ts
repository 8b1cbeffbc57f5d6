import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkWorkspace, createWorkspace, openWorkspace } from '../../../../core/store/index.ts'
import type { FileFormat, WorkspaceStore } from '../../../../core/store/index.ts'
import { FILE_FORMAT, migrate } from '../../../../core/store/migrations.ts'
import { SCHEMA_VERSION } from '../../../../core/model/workspace.ts'
import { FailingDisk } from '../../../builders/failing-disk.ts'
import { newArticle, temporaryFolder } from '../../../builders/workspace.ts'

/** A version after this one, in which every note says that it was carried over. */
const NEXT: FileFormat = {
  version: 2,
  migrations: [{
    from: 1,
    workspace: (file) => ({ ...file, title: `${String(file.title)} (2)` }),
    article: (file) => ({ ...file, claims: (file.claims as object[]).map((claim) => ({ ...claim, note: 'carried over' })) })
  }]
}

let dir: string
const open = (format?: FileFormat, disk = new FailingDisk()): Promise<WorkspaceStore> => openWorkspace(dir, { reviewer: 'Mona', process: 'test', fileSystem: disk.fileSystem, ...(format && { format }) })

beforeEach(async () => {
  dir = join(await temporaryFolder(), 'ws')
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
  const store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2'), newArticle('a3')])
  await store.close()
})

describe('the steps', () => {
  it('lead without a gap from the first version to the one that is written', () => {
    expect(FILE_FORMAT.version).toBe(SCHEMA_VERSION)
    expect(FILE_FORMAT.migrations.map(({ from }) => from)).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 1))
  })

  it('are taken one after another, leave their argument alone, and raise the version', () => {
    const three: FileFormat = { version: 3, migrations: [...NEXT.migrations, { from: 2, workspace: (file) => ({ ...file, three: true }), article: (file) => file }] }
    const file = { schemaVersion: 1, title: 'T' }
    expect(migrate(file, 1, 'workspace', three)).toEqual({ schemaVersion: 3, title: 'T (2)', three: true })
    expect(file).toEqual({ schemaVersion: 1, title: 'T' })
    expect(migrate(file, 3, 'workspace', three)).toBe(file)
    expect(() => migrate(file, 1, 'workspace', { version: 3, migrations: NEXT.migrations })).toThrow(RangeError)
  })
})

it('brings a workspace to the new version after a backup of the old one', async () => {
  const before = await readFile(join(dir, 'articles/a1.json'), 'utf8')
  let store = await open(NEXT)
  const notice = store.notices.find(({ code }) => code === 'migrated')
  expect(notice).toMatchObject({ file: 'workspace.json', backup: expect.stringMatching(/^backups\/before-version-2-.*\.zip$/) })
  expect(Buffer.from(unzipSync(await readFile(join(dir, notice?.backup ?? '')))['articles/a1.json'] ?? []).toString()).toBe(before)
  expect(store.workspace).toMatchObject({ schemaVersion: 2, title: 'Figures (2)' })
  expect((await store.claim('a1-c1')).note).toBe('carried over')
  await store.close()
  expect(JSON.parse(await readFile(join(dir, 'articles/a3.json'), 'utf8'))).toMatchObject({ schemaVersion: 2 })
  store = await open(NEXT)
  expect(store.notices).toEqual([])
  await store.close()
})

it('only says what it would do in a check, and in a workspace that may only be read', async () => {
  const report = await checkWorkspace(dir, { repair: false, format: NEXT })
  expect(report.notices.filter(({ code }) => code === 'migrated')).toMatchObject([{ detail: { says: 'notice/to-migrate' }, backup: null }])
  const store = await openWorkspace(dir, { reviewer: 'Mona', process: 'test', readOnly: true, format: NEXT })
  expect((await store.claim('a1-c1')).note).toBe('carried over')
  await store.close()
  expect(JSON.parse(await readFile(join(dir, 'articles/a1.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 })
  expect(await readdir(join(dir, 'backups'))).toEqual([])
})

it('goes on where it was interrupted, at whichever step, with one backup of the untouched state', async () => {
  const untouched = await readFile(join(dir, 'articles/a3.json'), 'utf8')
  let failed = 0
  for (let last = 0; last < 60; last += 1) {
    const disk = new FailingDisk()
    let taken = 0
    disk.fault = (_step, path) => (path.includes('lock') || taken++ < last ? null : 'EIO')
    const store = await open(NEXT, disk).catch((error: { code: string }) => { expect(error.code).toBe('io-failed') })
    disk.fault = () => null
    if (!store) {
      failed += 1
      continue
    }
    expect(store.claims()).toHaveLength(9)
    await store.close()
  }
  expect(failed).toBeGreaterThan(10)
  const store = await open(NEXT)
  expect(store.workspace.title).toBe('Figures (2)')
  for (const { id } of store.claims()) expect((await store.claim(id)).note).toBe('carried over')
  await store.close()
  const zips = (await readdir(join(dir, 'backups'))).filter((name) => name.endsWith('.zip'))
  expect(zips).toHaveLength(1)
  expect(Buffer.from(unzipSync(await readFile(join(dir, 'backups', zips[0] ?? '')))['articles/a3.json'] ?? []).toString()).toBe(untouched)
})

it('never touches a workspace of a later version, which opens for reading with a clear message', async () => {
  const newer = await open(NEXT)
  await newer.close()
  const before = await readFile(join(dir, 'workspace.json'), 'utf8')
  const store = await open()
  expect(store.readOnly).toBe(true)
  expect(store.notices[0]).toMatchObject({ code: 'version-too-new', file: 'workspace.json' })
  expect(store.workspace.title).toBe('Figures (2)')
  await expect(store.saveWorkspace({ title: 'x' })).rejects.toMatchObject({ code: 'read-only' })
  await store.close()
  expect(await readFile(join(dir, 'workspace.json'), 'utf8')).toBe(before)
  expect((await readdir(dir)).includes('lock')).toBe(false)
})

it('reads an article of an earlier version that came by itself, as from a colleague’s older program', async () => {
  const old = await readFile(join(dir, 'articles/a1.json'), 'utf8')
  let store = await open(NEXT)
  await store.close()
  await writeFile(join(dir, 'articles/a1.json'), old)
  store = await open(NEXT)
  expect((await store.claim('a1-c1')).note).toBe('carried over')
  expect(JSON.parse(await readFile(join(dir, 'articles/a1.json'), 'utf8'))).toMatchObject({ schemaVersion: 2 })
  await store.close()
})
