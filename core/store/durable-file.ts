import { basename, dirname, join } from 'node:path'
import type { FileStamp, FileSystem } from './file-system.ts'

let written = 0

/** Temporary files begin with a dot and end like this, so that the next opening knows what a crash left. */
const TEMPORARY = /^\..+\.[0-9a-z]+-[0-9a-z]+\.tmp$/

export const isTemporary = (name: string): boolean => TEMPORARY.test(name)

const temporaryFor = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid.toString(36)}-${Date.now().toString(36)}${(written++).toString(36)}.tmp`)

/** What to write: bytes, a text, or pieces of either that come one after another. */
export type Content = Uint8Array | string | AsyncIterable<Uint8Array | string>

const isPieces = (content: Content): content is AsyncIterable<Uint8Array | string> => typeof content === 'object' && Symbol.asyncIterator in content

/** Writes a temporary file beside `path` and waits until its content is on the medium. Leaves no file behind where it fails. */
async function writeTemporary(fileSystem: FileSystem, path: string, content: Content): Promise<{ temporary: string; stamp: FileStamp }> {
  const temporary = temporaryFor(path)
  const writer = await fileSystem.create(temporary)
  try {
    try {
      if (isPieces(content)) for await (const piece of content) await writer.write(piece)
      else await writer.write(content)
      await writer.sync()
      return { temporary, stamp: writer.stamp() }
    } finally {
      await writer.close()
    }
  } catch (error) {
    await discard(fileSystem, temporary)
    throw error
  }
}

/** Removes a temporary file after a failure; one that cannot be removed now is removed at the next opening. */
async function discard(fileSystem: FileSystem, temporary: string): Promise<void> {
  await Promise.allSettled([fileSystem.remove(temporary)])
}

export interface RenameHooks {
  /** Called at the last moment before the new content takes the old one's place; may throw to refuse. */
  beforeRename?: () => void
  /** Called when it has taken its place. */
  renamed?: (stamp: FileStamp) => void
}

/**
 * Replaces a file by new content so that it survives a power cut: temporary file, fsync, rename, fsync of the folder. Resolves only after
 * the last; until then the old file is there whole. Rejects with Node's error; where only the last step failed, the new content is there but
 * may not outlive a power cut, so that the caller must write again.
 */
export async function writeDurably(fileSystem: FileSystem, path: string, content: Content, { beforeRename, renamed }: RenameHooks = {}): Promise<FileStamp> {
  const { temporary, stamp } = await writeTemporary(fileSystem, path, content)
  try {
    beforeRename?.()
    await fileSystem.rename(temporary, path)
  } catch (error) {
    await discard(fileSystem, temporary)
    throw error
  }
  renamed?.(stamp)
  await fileSystem.syncFolder(dirname(path))
  return stamp
}

/** How many files are on their way to the disk at the same time. */
const AT_ONCE = 8

/**
 * Writes several new files of one folder durably with one fsync of the folder for all. Where it rejects, files may be there already;
 * the caller takes them back. Gives the stamps in order.
 */
export async function writeAllDurably(fileSystem: FileSystem, files: readonly { path: string; content: Content }[]): Promise<FileStamp[]> {
  const stamps: FileStamp[] = []
  await inParallel(files, AT_ONCE, async ({ path, content }, i) => {
    const { temporary, stamp } = await writeTemporary(fileSystem, path, content)
    try {
      await fileSystem.rename(temporary, path)
    } catch (error) {
      await discard(fileSystem, temporary)
      throw error
    }
    stamps[i] = stamp
  })
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await fileSystem.syncFolder(folder)
  return stamps
}

/** Runs `work` on every item, so many at a time. After a failure nothing new begins, and what is under way is awaited before it rejects. */
export async function inParallel<T>(items: readonly T[], atOnce: number, work: (item: T, index: number) => Promise<void>): Promise<void> {
  let next = 0
  let failure: { error: unknown } | null = null
  const worker = async () => {
    while (next < items.length && failure === null) {
      const index = next++
      try {
        await work(items[index] as T, index)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  const failed = failure as { error: unknown } | null
  if (failed) throw failed.error
}
