import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { FileSystem } from './file-system.ts'

/** Temporary files carry this ending and a leading dot; the next opening removes what a crash left of them. */
export const TEMPORARY = /^\..+\.[0-9a-f]{12}\.tmp$/

export interface FileToWrite { path: string; bytes: Uint8Array }

/**
 * Writes files so that each is either as it was or whole as given, whatever happens, and gives back only once they are durable: temp
 * file and fsync each, rename each, one fsync a folder. Files of one call share the folder's fsync. Throws what the disk throws, with no
 * temporary file left where it can be removed.
 */
export async function writeDurably(fileSystem: FileSystem, files: readonly FileToWrite[]): Promise<void> {
  const temporaries: string[] = []
  try {
    for (const { path, bytes } of files) {
      const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
      temporaries.push(temporary)
      await fileSystem.writeSynced(temporary, bytes)
    }
    for (const [i, { path }] of files.entries()) await fileSystem.rename(temporaries[i] ?? '', path)
  } catch (error) {
    // The first failure is the one to tell; a temporary that cannot be removed now is removed at the next opening.
    await Promise.allSettled(temporaries.map((temporary) => fileSystem.remove(temporary)))
    throw error
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await fileSystem.syncFolder(folder)
}
