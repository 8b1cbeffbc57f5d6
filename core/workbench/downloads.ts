import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../model/error.ts'

/** Where an export's bytes go, chunk by chunk. */
export interface ExportSink { write(chunk: Uint8Array): Promise<void> }

export interface WrittenFile { path: string | null; downloadId: string | null; name: string; sizeBytes: number }

/** Files on their way out: written whole beside their target and put in place only when complete, so that a failed export leaves no half file. */
export interface Downloads {
  /**
   * Runs `produce` into a file at `path`, or into a download named `name` where `path` is null.
   * Throws AppError file-exists when `path` is taken and `overwrite` is false, permission-denied or disk-full when it cannot be written.
   */
  write(target: { path: string | null; name: string; overwrite: boolean }, produce: (sink: ExportSink) => Promise<void>): Promise<WrittenFile>
  /** The file of a download, or null for an id that is not one. */
  path(downloadId: string): string | null
  clear(): Promise<void>
}

const failure = (error: unknown, path: string): unknown => {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOSPC') return new AppError('disk-full', `There is no room left on the disk to write ${path}.`, { path }, { cause: error })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new AppError('permission-denied', `${path} may not be written. Choose another folder.`, { path }, { cause: error })
  if (code === 'ENOENT' || code === 'ENOTDIR') return new AppError('file-not-found', `The folder ${dirname(path)} does not exist.`, { path }, { cause: error })
  return error
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
    write: async ({ path, name, overwrite }, produce) => {
      const downloadId = path === null ? randomBytes(16).toString('hex') : null
      const target = path ?? join(folder, downloadId ?? '', basename(name))
      if (path !== null && !overwrite && (await stat(path).then(() => true, () => false))) {
        throw new AppError('file-exists', `${path} exists already.`, { path })
      }
      const half = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.part`)
      let sizeBytes = 0
      try {
        if (path === null) await mkdir(dirname(target), { recursive: true })
        const file = await open(half, 'wx')
        try {
          await produce({
            write: async (chunk) => {
              await file.writeFile(chunk)
              sizeBytes += chunk.length
            }
          })
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(half, target)
      } catch (error) {
        await rm(half, { force: true })
        throw failure(error, target)
      }
      if (downloadId) files.set(downloadId, target)
      return { path, downloadId, name: basename(target), sizeBytes }
    }
  }
}
