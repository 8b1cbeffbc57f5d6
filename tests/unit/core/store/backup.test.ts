import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Zip, ZipPassThrough, unzipSync, zipSync } from 'fflate'
import { beforeEach, expect, it } from 'vitest'
import { backupWorkspace, createWorkspace, isWorkspace, openWorkspace, restoreBackup } from '../../../../core/store/index.ts'
import { FailingDisk } from '../../../builders/failing-disk.ts'
import { newArticle, sha256, temporaryFolder } from '../../../builders/workspace.ts'

let dir: string
let parent: string
const open = (path = dir) => openWorkspace(path, { reviewer: 'Mona', process: 'test' })

beforeEach(async () => {
  parent = await temporaryFolder()
  dir = join(parent, 'ws')
  await createWorkspace(dir, { title: 'Figures', reviewer: 'Mona' })
  const store = await open()
  await store.addArticles([newArticle('a1'), newArticle('a2')])
  await store.putEvidence(Buffer.alloc(300_000, 'photo'))
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'false' } }, { claimId: 'a2-c1', patch: { verdict: 'false' } }] })
  await store.close()
})

it('restores byte by byte what was backed up, with a manifest of hashes, and undo goes on', async () => {
  const store = await open()
  const backup = await store.backup()
  expect(backup.files).toBe(6)
  await store.change({ edits: [{ claimId: 'a1-c1', patch: { verdict: 'confirmed' } }] })
  await store.close()
  const zip = unzipSync(await readFile(backup.path))
  const manifest = JSON.parse(Buffer.from(zip['manifest.json'] ?? []).toString()) as { files: { path: string; sha256: string }[] }
  for (const { path, sha256: hash } of manifest.files) expect(sha256(zip[path] ?? '')).toBe(hash)
  const restored = join(parent, 'restored')
  expect(await restoreBackup(backup.path, restored)).toEqual({ files: 6 })
  for (const { path, sha256: hash } of manifest.files) expect(sha256(await readFile(join(restored, path)))).toBe(hash)
  const again = await open(restored)
  expect(again.claimSummary('a1-c1')?.verdict).toBe('false')
  await again.undo()
  expect(again.claims().every(({ verdict }) => verdict === 'unverified')).toBe(true)
  await again.close()
})

it('is found in backups/ unless another place is named, and holds no earlier backup', async () => {
  const first = await backupWorkspace(dir)
  expect(await readdir(join(dir, 'backups'))).toEqual([expect.stringMatching(/^backup-.*\.zip$/)])
  const second = await backupWorkspace(dir, { path: join(parent, 'elsewhere.zip') })
  expect(second.files).toBe(first.files)
})

it('restores nothing of a backup that is damaged, altered, or no backup', async () => {
  const { path } = await backupWorkspace(dir)
  const whole = await readFile(path)
  const files = unzipSync(whole)
  const altered = zipSync({ ...files, 'articles/a1.txt': Buffer.from('something else') })
  const lacking = zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'articles/a1.json')))
  const other = zipSync({ 'hello.txt': Buffer.from('hello') })
  const torn = Buffer.from(whole)
  torn.fill(0, 200, 2000)
  for (const bytes of [altered, lacking, other, torn, whole.subarray(0, whole.length - 100), Buffer.from('no zip'), Buffer.alloc(0)]) {
    const bad = join(parent, 'bad.zip')
    await writeFile(bad, bytes)
    const around = await temporaryFolder()
    const target = join(around, 'new', 'target')
    await expect(restoreBackup(bad, target)).rejects.toMatchObject({ code: 'damaged-file' })
    expect(await isWorkspace(target)).toBe(false)
    // Not even folders, so that another backup can be restored there.
    expect(await readdir(around)).toEqual([])
  }
})

it('refuses names that lead out of the workspace, folders that are not empty, and later versions', async () => {
  const { path } = await backupWorkspace(dir)
  const files = unzipSync(await readFile(path))
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as { schemaVersion: number; files: object[] }
  for (const name of ['../evil.json', 'articles/../../evil.json', '/etc/evil', 'articles/.hidden', 'C:\\evil', 'lock']) {
    const evil = { ...manifest, files: [{ path: name, sha256: sha256('x'), sizeBytes: 1 }] }
    await writeFile(join(parent, 'evil.zip'), zipSync({ [name]: Buffer.from('x'), 'manifest.json': Buffer.from(JSON.stringify(evil)) }))
    await expect(restoreBackup(join(parent, 'evil.zip'), join(await temporaryFolder(), 'target'))).rejects.toMatchObject({ code: 'hostile-file' })
  }
  await expect(restoreBackup(path, dir)).rejects.toMatchObject({ code: 'workspace-exists' })
  await writeFile(join(parent, 'new.zip'), zipSync({ ...files, 'manifest.json': Buffer.from(JSON.stringify({ ...manifest, schemaVersion: 9 })) }))
  await expect(restoreBackup(join(parent, 'new.zip'), join(parent, 'target'))).rejects.toMatchObject({ code: 'version-too-new' })
  await expect(restoreBackup(join(parent, 'none.zip'), join(parent, 'target'))).rejects.toMatchObject({ code: 'file-not-found' })
})

it('leaves the folder that was chosen for a restore as empty as it was when the restore fails', async () => {
  const { path } = await backupWorkspace(dir)
  const target = await temporaryFolder()
  const disk = new FailingDisk()
  disk.fault = (step, at) => (step === 'rename' && at.endsWith('workspace.json') ? 'ENOSPC' : null)
  await expect(restoreBackup(path, target, { fileSystem: disk.fileSystem })).rejects.toMatchObject({ code: 'disk-full' })
  expect(await readdir(target)).toEqual([])
  expect((await restoreBackup(path, target)).files).toBe(6)
})

it('reads zips whose files are not packed', async () => {
  const { path } = await backupWorkspace(dir)
  const chunks: Uint8Array[] = []
  const zip = new Zip((_error, chunk) => chunks.push(chunk))
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(path)))) {
    const entry = new ZipPassThrough(name)
    zip.add(entry)
    entry.push(bytes, true)
  }
  zip.end()
  await writeFile(join(parent, 'plain.zip'), Buffer.concat(chunks))
  expect((await restoreBackup(join(parent, 'plain.zip'), join(parent, 'plain'))).files).toBe(6)
})
