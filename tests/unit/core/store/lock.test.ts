import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readFile, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { checkWorkspace, createWorkspace, nodeFileSystem, openWorkspace } from '../../../../core/store/index.ts'
import type { WorkspaceStore } from '../../../../core/store/index.ts'
import { newArticle, temporaryFolder } from '../../../builders/workspace.ts'

let dir: string
const open = (process_ = 'Tahqiq test'): Promise<WorkspaceStore> => openWorkspace(dir, { reviewer: 'Mona', process: process_ })
const lockOf = (fields: object) => JSON.stringify({ host: hostname(), pid: process.pid, process: 'Tahqiq of another time', since: '2026-11-01T08:00:00.000Z', started: null, token: 'x', ...fields })

beforeEach(async () => {
  dir = join(await temporaryFolder(), 'ws')
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
})

it('opens for reading where another has it, naming program, host and time, and for writing once that one closed', async () => {
  const first = await open('Tahqiq one')
  await first.addArticle(newArticle('a1'))
  const second = await open('Tahqiq two')
  expect(second.readOnly).toBe(true)
  expect(second.lockedBy).toMatchObject({ process: 'Tahqiq one', host: hostname(), pid: process.pid })
  expect(second.notices[0]).toMatchObject({ code: 'opened-read-only', detail: { says: 'notice/locked', details: { process: 'Tahqiq one' } } })
  expect(second.claims()).toHaveLength(3)
  await expect(second.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })).rejects.toMatchObject({ code: 'read-only' })
  await expect(second.saveWorkspace({ title: 'x' })).rejects.toMatchObject({ code: 'read-only' })
  await expect(checkWorkspace(dir, { repair: false })).resolves.toMatchObject({ notices: [] })
  await second.close()
  expect((await first.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })).durable).toBe(true)
  await first.close()
  const third = await open()
  expect(third.readOnly).toBe(false)
  await third.close()
})

it('opens for reading though the other finishes a change just as this one begins to look at it', async () => {
  const first = await open('Tahqiq one')
  await first.addArticle(newArticle('a1'))
  const listed = async (path: string): Promise<string[]> => [...(await nodeFileSystem.list(path)), ...(path.endsWith('intents') ? ['0finished.json'] : [])]
  const second = await openWorkspace(dir, { reviewer: 'Mona', process: 'Tahqiq two', fileSystem: { ...nodeFileSystem, list: listed } })
  expect(second.readOnly).toBe(true)
  expect(second.claims()).toHaveLength(3)
  expect(second.notices.map(({ code }) => code)).toEqual(['opened-read-only'])
  await second.close()
  await first.close()
})

it('takes over from a process of this host that is gone, whether its number is free or somebody else has it now', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  for (const fields of [{ pid: child.pid }, { pid: process.pid, started: 'another boot:123' }]) {
    await writeFile(join(dir, 'lock'), lockOf(fields))
    const store = await open()
    expect(store.readOnly).toBe(false)
    expect(JSON.parse(await readFile(join(dir, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid, process: 'Tahqiq test' })
    await store.close()
    await expect(stat(join(dir, 'lock'))).rejects.toMatchObject({ code: 'ENOENT' })
  }
})

it('opens a copy of a workspace that is open for writing, and the same folder by another name for reading', async () => {
  const first = await open('Tahqiq one')
  await first.addArticle(newArticle('a1'))
  await first.flush()
  const copy = `${dir}-copy`
  const link = `${dir}-link`
  await cp(dir, copy, { recursive: true })
  await symlink(dir, link)
  const copied = await openWorkspace(copy, { reviewer: 'Mona', process: 'Tahqiq two' })
  expect(copied.readOnly).toBe(false)
  expect(await copied.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }] })).toMatchObject({ durable: true })
  const linked = await openWorkspace(link, { reviewer: 'Mona', process: 'Tahqiq two' })
  expect(linked.readOnly).toBe(true)
  expect(await first.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'confirmed' } }] })).toMatchObject({ durable: true })
  // A folder that was renamed while it is open is held all the same.
  await rename(dir, `${dir}-renamed`)
  const renamed = await openWorkspace(`${dir}-renamed`, { reviewer: 'Mona', process: 'Tahqiq two' })
  expect(renamed.readOnly).toBe(true)
  await rename(`${dir}-renamed`, dir)
  for (const store of [renamed, linked, copied, first]) await store.close()
})

it('takes over from another host only when it has shown no life for ten minutes', async () => {
  await writeFile(join(dir, 'lock'), lockOf({ host: 'elsewhere', pid: 1 }))
  const reading = await open()
  expect(reading.lockedBy).toMatchObject({ host: 'elsewhere' })
  await reading.close()
  const old = new Date(Date.now() - 11 * 60_000)
  await utimes(join(dir, 'lock'), old, old)
  const writing = await open()
  expect(writing.readOnly).toBe(false)
  await writing.close()
})

it('judges a lock that cannot be read by its age', async () => {
  await writeFile(join(dir, 'lock'), 'torn')
  const reading = await open()
  expect(reading.readOnly).toBe(true)
  await reading.close()
  const old = new Date(Date.now() - 11 * 60_000)
  await utimes(join(dir, 'lock'), old, old)
  const writing = await open()
  expect(writing.readOnly).toBe(false)
  await writing.close()
})

it('lets exactly one of many that open at the same time write, over a stale lock too', async () => {
  for (const stale of [false, true]) {
    if (stale) await writeFile(join(dir, 'lock'), lockOf({ pid: 4_000_000 }))
    const stores = await Promise.all(Array.from({ length: 12 }, (_, i) => open(`Tahqiq ${i}`)))
    expect(stores.filter(({ readOnly }) => !readOnly)).toHaveLength(1)
    for (const store of stores) await store.close()
  }
})
