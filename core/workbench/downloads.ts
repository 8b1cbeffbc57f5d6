import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { failure } from '../model/error.ts'
import type { WorkspaceStore } from '../store/index.ts'

/** Where an export's bytes go, chunk by chunk. */
export interface ExportSink { write(chunk: Uint8Array): Promise<void> }

/** Where an export is to be, and who notes that it is under way: a half that a killed program leaves beside the target is removed at its next start, and told of. */
export interface ExportTarget {
  path: string | null
  name: string
  overwrite: boolean
  store?: Pick<WorkspaceStore, 'underWay'>
}

interface WrittenFile { path: string | null; downloadId: string | null; name: string; sizeBytes: number }

/** Files on their way out: written whole beside their target and put in place only when complete, so that a failed export leaves no half file. */
export interface Downloads {
  /**
   * Runs `produce` into a file at `path`, or into a download named `name` where `path` is null.
   * Throws AppError file-exists when `path` is taken and `overwrite` is false, permission-denied, disk-full or file-not-found when it cannot be written, and
   * whatever `produce` throws.
   */
  write(target: ExportTarget, produce: (sink: ExportSink) => Promise<void>): Promise<WrittenFile>
  /** The file of a download, or null for an id that is not one. */
  path(downloadId: string): string | null
  clear(): Promise<void>
}

/** What a refusal of the disk to write `path` means for the user. */
export function writeRefusal(error: unknown, path: string): unknown {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC': case 'EDQUOT': return failure('disk-full/export', { path }, { cause: error })
    case 'EACCES': case 'EPERM': case 'EROFS': return failure('permission-denied/export', { path }, { cause: error })
    // Windows does not let a file be replaced while a program has it open.
    case 'EBUSY': return failure('permission-denied/open-elsewhere', { path }, { cause: error })
    case 'ENOENT': case 'ENOTDIR': return failure('file-not-found/folder', { path: dirname(path) }, { cause: error })
    case 'EISDIR': case 'ENOTEMPTY': case 'EEXIST': return failure('file-exists/folder', { path }, { cause: error })
    case 'ENAMETOOLONG': return failure('invalid-input/name-too-long', { path }, { cause: error })
    default: return error
  }
}

/** The longest name of a file that file systems take, in bytes of UTF-8. */
const LONGEST_NAME_BYTES = 255

/** A download's name on disk: without folders, and cut before its ending where it is too long for a file. */
function diskName(name: string): string {
  const own = basename(name)
  if (own === '' || own === '.' || own === '..') return 'download'
  const ending = extname(own).slice(0, 20)
  const stem = Array.from(own.slice(0, own.length - ending.length))
  while (Buffer.byteLength(stem.join('') + ending) > LONGEST_NAME_BYTES) stem.pop()
  return stem.join('') + ending
}

const refusalOf = <T>(target: string, work: Promise<T>): Promise<T> => work.catch((error: unknown) => { throw writeRefusal(error, target) })

/** Writes at `half`, which takes the place of `target` when it is complete and is removed where it fails. Gives its size in bytes. */
async function writeWhole(half: string, target: string, produce: (sink: ExportSink) => Promise<void>): Promise<number> {
  let sizeBytes = 0
  const file = await refusalOf(target, open(half, 'wx'))
  try {
    try {
      await produce({
        write: async (chunk) => {
          await refusalOf(target, file.writeFile(chunk))
          sizeBytes += chunk.length
        }
      })
      await refusalOf(target, file.sync())
    } finally {
      await file.close()
    }
    await refusalOf(target, rename(half, target))
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
  return sizeBytes
}

/** Opens the place for downloads in `folder`, which is made when first needed. */
export function openDownloads(folder: string): Downloads {
  const files = new Map<string, string>()
  return {
    path: (downloadId) => files.get(downloadId) ?? null,
    clear: async () => {
      files.clear()
      await rm(folder, { recursive: true, force: true })
    },
    write: async ({ path, name, overwrite, store }, produce) => {
      const downloadId = path === null ? randomBytes(16).toString('hex') : null
      const target = path ?? join(folder, downloadId ?? '', diskName(name))
      if (path !== null && !overwrite && (await stat(path).then(() => true, () => false))) {
        throw failure('file-exists/file', { path })
      }
      // Named by chance alone: a name that just fits leaves no room for more.
      const half = join(dirname(target), `.${randomBytes(8).toString('hex')}.part`)
      if (path === null) await refusalOf(target, mkdir(dirname(target), { recursive: true }))
      const underWay = await store?.underWay({ what: 'export', file: path ?? basename(target), target: resolve(target), half: resolve(half) })
      let sizeBytes: number | null = null
      try {
        sizeBytes = await writeWhole(half, target, produce)
      } finally {
        await underWay?.ended(sizeBytes === null ? 'nothing' : 'whole')
      }
      if (downloadId) files.set(downloadId, target)
      return { path, downloadId, name: basename(target), sizeBytes }
    }
  }
}
