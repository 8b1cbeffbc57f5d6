import { constants, fstatSync, statSync } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, readFile, rename, rmdir, stat, unlink, utimes } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** What tells two states of a file apart without reading it: its size in bytes and its time of last change in milliseconds. */
export interface FileStamp { size: number; mtimeMs: number }

/** Whether two stamps are of the same state of a file; of two files that are not there as well. */
export const sameStamp = (a: FileStamp | null | undefined, b: FileStamp | null | undefined): boolean => a?.size === b?.size && a?.mtimeMs === b?.mtimeMs

/** A new file being written. */
export interface FileWriter {
  write(data: Uint8Array | string): Promise<void>
  /** Waits until the content is on the medium (fsync). */
  sync(): Promise<void>
  /** The stamp as written so far; it stays true through a rename. */
  stamp(): FileStamp
  close(): Promise<void>
}

/** The disk as the store uses it, one method a step, so that a test can make any step of any write fail. Errors are Node's, with their `code`. */
export interface FileSystem {
  read(path: string): Promise<Buffer>
  /** Null where there is no such file. Synchronous, because twenty thousand promises take longer than twenty thousand calls. */
  stamp(path: string): FileStamp | null
  /** The names in a folder; empty where there is no such folder. */
  list(path: string): Promise<string[]>
  /** Opens a new file for writing; fails with EEXIST where it exists. */
  create(path: string): Promise<FileWriter>
  rename(from: string, to: string): Promise<void>
  /** A second name for a file; fails with EEXIST where the name is taken. */
  link(from: string, to: string): Promise<void>
  /** Copies a file, by reference where the file system can; fails with EEXIST where the target exists. */
  copy(from: string, to: string): Promise<void>
  /** Removes a file; nothing happens where there is none. */
  remove(path: string): Promise<void>
  /** Makes a folder with those around it; gives the outermost that was not there, null where all were. */
  makeFolder(path: string): Promise<string | null>
  /** Removes a folder that is empty; nothing happens where there is none. */
  removeFolder(path: string): Promise<void>
  /** Waits until the folder's names are on the medium (fsync of the folder). */
  syncFolder(path: string): Promise<void>
  /** Sets a file's time of last change. */
  touch(path: string, time: Date): Promise<void>
}

const errorCode = (error: unknown): string | null => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null)

/** The code of a Node error such as `ENOSPC`, null for any other value. */
export const codeOf = errorCode

/** True where an error says that a file or folder is not there. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')

/** Windows has no fsync of folders: there NTFS journals its names itself. */
const FOLDERS_SYNC = process.platform !== 'win32'

/** Makes one folder; false where it is there. */
async function makeOne(path: string): Promise<boolean> {
  try {
    await mkdir(path)
    return true
  } catch (error) {
    if (await stat(path).then((facts) => facts.isDirectory(), () => false)) return false
    throw error
  }
}

/** Folder by folder: told by one that is there that it is not, as by an automounted one without its disk, Node's own `recursive` asks again for ever. */
async function makeWithAround(path: string): Promise<string | null> {
  try {
    return await makeOne(path) ? path : null
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error
  }
  const outermost = await makeWithAround(dirname(path))
  return await makeOne(path) ? outermost ?? path : outermost
}

/** Node's own file system. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readFile(path),
  stamp: (path) => {
    const facts = statSync(path, { throwIfNoEntry: false })
    return facts ? { size: facts.size, mtimeMs: facts.mtimeMs } : null
  },
  list: async (path) => {
    try {
      return await readdir(path)
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  },
  create: async (path) => {
    const handle = await open(path, 'wx')
    return {
      write: async (data) => { await handle.writeFile(data) },
      sync: () => handle.sync(),
      stamp: () => {
        const facts = fstatSync(handle.fd)
        return { size: facts.size, mtimeMs: facts.mtimeMs }
      },
      close: () => handle.close()
    }
  },
  rename,
  link,
  copy: (from, to) => copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
  remove: async (path) => {
    try {
      await unlink(path)
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  },
  makeFolder: (path) => makeWithAround(resolve(path)),
  removeFolder: async (path) => {
    try {
      await rmdir(path)
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  },
  syncFolder: async (path) => {
    if (!FOLDERS_SYNC) return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  touch: (path, time) => utimes(path, time, time)
}
