import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { z } from 'zod'
import { failure } from '../model/error.ts'
import { diskError } from './disk-error.ts'
import { inParallel, isTemporary, writeDurably } from './durable-file.ts'
import { timeInName } from './layout.ts'
import { MadeFolders } from './made-folders.ts'
import type { Ground } from './surroundings.ts'
import type { BackupResult } from './workspace-store.ts'
import type { ZipReader } from './zip-reader.ts'
import { openZipReader } from './zip-reader.ts'

const MANIFEST = 'manifest.json'

/** What the manifest at the end of a backup says of every file in it. */
const manifestSchema = z.object({
  format: z.literal('tahqiq-backup'),
  schemaVersion: z.int().positive(),
  createdAt: z.string(),
  files: z.array(z.object({ path: z.string(), sha256: z.string(), sizeBytes: z.int().nonnegative() }))
})
type Manifest = z.infer<typeof manifestSchema>

/** A zip without the zip64 extension holds no more than this. */
const MOST_FILES = 65_000
const MOST_BYTES = 4_000_000_000
/** How many files are restored at the same time. */
const FILES_AT_ONCE = 8

/** What a backup holds: the index is derived, the lock is of the moment, earlier backups would grow without end. */
const FOLDERS = ['articles', 'originals', 'evidence', 'intents'] as const

async function namesIn({ fileSystem, layout }: Ground): Promise<string[]> {
  const names = ['workspace.json']
  for (const folder of FOLDERS) for (const name of await fileSystem.list(layout[folder])) if (!isTemporary(name)) names.push(`${folder}/${name}`)
  return names.filter((name) => fileSystem.stamp(join(layout.root, name)) !== null).sort()
}

const packs = (name: string): boolean => /\.(json|txt)$/.test(name)

/** Writes the zip piece by piece, so that evidence of any size passes through. */
async function* zipped(ground: Ground, names: readonly string[], manifest: Manifest): AsyncGenerator<Uint8Array> {
  const { fileSystem, layout } = ground
  let ready: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, piece) => {
    if (error) failure = error
    else ready.push(piece)
  })
  const taken = (): Uint8Array[] => {
    if (failure) throw failure
    const pieces = ready
    ready = []
    return pieces
  }
  for (const name of names) {
    const path = join(layout.root, name)
    const entry = packs(name) ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
    zip.add(entry)
    const hash = createHash('sha256')
    let sizeBytes = 0
    const take = (bytes: Uint8Array) => {
      hash.update(bytes)
      sizeBytes += bytes.byteLength
      entry.push(bytes)
    }
    if (packs(name)) take(await fileSystem.read(path))
    else for await (const piece of createReadStream(path)) {
      take(piece as Uint8Array)
      yield* taken()
    }
    entry.push(new Uint8Array(0), true)
    manifest.files.push({ path: name, sha256: hash.digest('hex'), sizeBytes })
    yield* taken()
  }
  const entry = new ZipDeflate(MANIFEST, { level: 6 })
  zip.add(entry)
  entry.push(Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`), true)
  zip.end()
  yield* taken()
}

/** Writes a backup; see {@link backupWorkspace}. The caller sees to it that nothing changes meanwhile. */
export async function writeBackup(ground: Ground, path?: string, reason = 'backup'): Promise<BackupResult> {
  const { fileSystem, layout, clock, format } = ground
  const target = path === undefined ? join(layout.backups, `${reason}-${timeInName(clock())}.zip`) : resolve(path)
  const names = await namesIn(ground)
  const bytes = names.reduce((sum, name) => sum + (fileSystem.stamp(join(layout.root, name))?.size ?? 0), 0)
  if (names.length > MOST_FILES || bytes > MOST_BYTES) {
    throw failure('file-too-large/backup', { files: names.length, sizeBytes: bytes, mostFiles: MOST_FILES, limit: MOST_BYTES })
  }
  const manifest: Manifest = { format: 'tahqiq-backup', schemaVersion: format.version, createdAt: clock().toISOString(), files: [] }
  try {
    await fileSystem.makeFolder(dirname(target))
    const { size } = await writeDurably(fileSystem, target, zipped(ground, names, manifest))
    return { path: target, files: names.length, sizeBytes: size }
  } catch (error) {
    throw diskError(error, target)
  }
}

/** Whether a name in a zip stays inside of the workspace and is of the kind that we put there. */
const isOurs = (name: string): boolean => name === 'workspace.json' || (FOLDERS.some((folder) => name.startsWith(`${folder}/`)) && /^[a-z]+\/[A-Za-z0-9][A-Za-z0-9_. -]*$/.test(name) && !isAbsolute(name))

async function readManifest(zip: ZipReader, path: string): Promise<Manifest> {
  const entry = zip.entries.get(MANIFEST)
  if (!entry) throw failure('damaged-file/no-backup', { path })
  const pieces: Uint8Array[] = []
  for await (const piece of zip.content(entry)) pieces.push(piece)
  try {
    return manifestSchema.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')))
  } catch (error) {
    throw failure('damaged-file/backup-manifest', { path }, { cause: error })
  }
}

/** Restores a backup into the ground's folder, workspace.json last; see {@link restoreBackup}. */
export async function readBackup(ground: Ground, zipPath: string): Promise<{ files: number }> {
  const { fileSystem, layout, format } = ground
  if (!(await stat(zipPath).then((facts) => facts.isFile(), () => false))) throw failure('file-not-found/file', { path: zipPath })
  if ((await fileSystem.list(layout.root)).length > 0) throw failure('workspace-exists/restore-into', { path: layout.root })
  const zip = await openZipReader(zipPath)
  const written: string[] = []
  const folders = new MadeFolders(fileSystem)
  try {
    const manifest = await readManifest(zip, zipPath)
    if (manifest.schemaVersion > format.version) throw failure('version-too-new/backup', { version: manifest.schemaVersion, known: format.version })
    for (const folder of FOLDERS) await folders.make(layout[folder])
    const restore = async (file: Manifest['files'][number]) => {
      const entry = zip.entries.get(file.path)
      if (!isOurs(file.path)) throw failure('hostile-file/backup-path', { path: zipPath, file: file.path })
      if (!entry) throw failure('damaged-file/backup-missing', { path: zipPath, file: file.path })
      const hash = createHash('sha256')
      const checked = async function* (): AsyncGenerator<Uint8Array> {
        for await (const piece of zip.content(entry)) {
          hash.update(piece)
          yield piece
        }
        if (hash.digest('hex') !== file.sha256) throw failure('damaged-file/backup-altered', { path: zipPath, file: file.path })
      }
      const target = join(layout.root, file.path)
      written.push(target)
      await writeDurably(fileSystem, target, checked())
    }
    await inParallel(manifest.files.filter(({ path }) => path !== 'workspace.json'), FILES_AT_ONCE, restore)
    // Last, for it is what makes the folder a workspace.
    await inParallel(manifest.files.filter(({ path }) => path === 'workspace.json'), 1, restore)
    return { files: manifest.files.length }
  } catch (error) {
    await Promise.allSettled(written.map((path) => fileSystem.remove(path)))
    await folders.takeBack()
    throw diskError(error, layout.root)
  } finally {
    await zip.close()
  }
}
