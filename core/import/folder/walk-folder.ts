import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { failure } from '../../model/error.ts'
import type { AppError } from '../../model/error.ts'
import type { ImportLimits } from '../limits.ts'
import { toReadError } from '../read-error.ts'
import { isSystemFile } from './system-files.ts'

/** A file found in a folder, or a part of it that could not be listed. `name` is relative to the folder, with `/`. */
export type Found = { name: string; path: string } | { name: string; error: AppError }

/**
 * Finds the files of a folder and its folders, in the order of their names. A link is followed only to a file within the folder; one that leads out,
 * or to a folder (which might contain the link), is told as a failure. Stops with a failure at the limits of depth and count.
 */
export async function* walkFolder(folder: string, limits: ImportLimits): AsyncIterable<Found> {
  const root = await realpath(folder)
  let count = 0
  for await (const found of walk(root, root, 0, limits)) {
    count += 1
    if (count > limits.fileCount) {
      yield { name: '', error: failure('file-too-large/folder', { limit: limits.fileCount }) }
      return
    }
    yield found
  }
}

async function* walk(root: string, folder: string, depth: number, limits: ImportLimits): AsyncIterable<Found> {
  const nameOf = (path: string): string => relative(root, path).split(sep).join('/')
  if (depth > limits.folderDepth) {
    yield { name: nameOf(folder), error: failure('file-too-large/folder-depth', { limit: limits.folderDepth }) }
    return
  }
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { name: nameOf(folder), error: toReadError(error) }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (isSystemFile(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(root, path, depth + 1, limits)
    else if (entry.isFile()) yield { name: nameOf(path), path }
    else if (entry.isSymbolicLink()) yield await throughLink(root, path, nameOf(path))
  }
}

async function throughLink(root: string, path: string, name: string): Promise<Found> {
  try {
    const target = await realpath(path)
    const isWithin = target === root || target.startsWith(root.endsWith(sep) ? root : root + sep)
    if (!isWithin) return { name, error: failure('hostile-file/link-out') }
    if (!(await stat(target)).isFile()) return { name, error: failure('unsupported-format/link') }
    return { name, path: target }
  } catch (error) {
    return { name, error: toReadError(error) }
  }
}
