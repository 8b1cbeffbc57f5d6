import { randomBytes } from 'node:crypto'
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FileRef } from '../contract/calls.ts'
import { failure } from '../model/error.ts'

/** The largest file a client may hand over by its bytes instead of by its path. */
export const UPLOAD_LIMIT_BYTES = 512 * 1024 * 1024

/** Files that a client handed over by their bytes, for as long as calls may name them. */
export interface Uploads {
  /**
   * Writes a file's bytes and gives the reference that calls accept. Throws AppError file-too-large past `limitBytes`, disk-full or
   * io-failed when it cannot be kept; nothing of it is left behind then.
   */
  take(name: string, bytes: AsyncIterable<Uint8Array>, limitBytes?: number): Promise<FileRef>
  /** Forgets files taken up more than `ageMs` ago. */
  sweep(ageMs: number): Promise<void>
  clear(): Promise<void>
}

/** Names a file on disk by chance, keeping only a harmless ending: the name a client gives never becomes a path. */
const diskName = (name: string): string => {
  const ending = extname(name).toLowerCase()
  return randomBytes(16).toString('hex') + (/^\.[a-z0-9]{1,12}$/.test(ending) ? ending : '')
}

/** Opens the place for uploads in `folder`, which is made, readable by its owner alone, when first needed. */
export function openUploads(folder: string): Uploads {
  const taken = new Set<string>()
  return {
    take: async (name, bytes, limitBytes = UPLOAD_LIMIT_BYTES) => {
      const refusal = (error: unknown) =>
        (error as NodeJS.ErrnoException).code === 'ENOSPC' ? failure('disk-full/upload', { name }, { cause: error }) : error
      const path = join(folder, diskName(name))
      const file = await mkdir(folder, { recursive: true, mode: 0o700 }).then(() => open(path, 'wx', 0o600)).catch((error: unknown) => { throw refusal(error) })
      let sizeBytes = 0
      try {
        for await (const chunk of bytes) {
          sizeBytes += chunk.length
          if (sizeBytes > limitBytes) throw failure('file-too-large/file', { name, limit: limitBytes })
          await file.writeFile(chunk)
        }
      } catch (error) {
        await file.close()
        await rm(path, { force: true })
        throw refusal(error)
      }
      await file.close()
      taken.add(path)
      return { path, name }
    },
    sweep: async (ageMs) => {
      for (const path of taken) {
        const facts = await stat(path).catch(() => null)
        if (facts && Date.now() - facts.mtimeMs <= ageMs) continue
        taken.delete(path)
        await rm(path, { force: true })
      }
    },
    clear: async () => {
      taken.clear()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
