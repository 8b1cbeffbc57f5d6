import { readFile, realpath } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, sep } from 'node:path'
import { PAGE_MEDIA_TYPES } from '../contract/page-policy.ts'

/** A file of the built interface, ready to be answered with. `isFixed` is true for one whose name carries a hash of its content. */
export interface PageFile { bytes: Uint8Array<ArrayBuffer>; mediaType: string; isFixed: boolean }

/**
 * The path on disk of a URL path inside `root`, or null where it leads to nothing or out of `root`: by dots, by a link, by a drive. The path is decoded
 * once, and compared as a relative path, not by its beginning: a sibling folder of the same beginning is outside.
 */
async function pathInside(root: string, urlPath: string): Promise<string | null> {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    // Not a well-formed escape, so no file's name.
    return null
  }
  if (/[\\\0:]/.test(decoded) || decoded.split('/').includes('..')) return null
  try {
    const path = await realpath(join(root, decoded))
    const inside = relative(await realpath(root), path)
    return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? null : path
  } catch {
    // There is no such file.
    return null
  }
}

/** Reads the file that a URL path (without query) names inside the built interface in `root`; `/` is its index.html. Null for any other path. */
export async function readPageFile(root: string, urlPath: string): Promise<PageFile | null> {
  const path = await pathInside(root, urlPath === '/' ? '/index.html' : urlPath)
  const mediaType = path === null ? undefined : PAGE_MEDIA_TYPES[extname(path)]
  if (path === null || mediaType === undefined) return null
  // Read whole: the largest is the editor's code, a few megabytes.
  const bytes = await readFile(path).catch(() => null)
  return bytes === null ? null : { bytes, mediaType, isFixed: urlPath.startsWith('/assets/') }
}
