import { readFile, realpath } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, isAbsolute, join, relative, sep } from 'node:path'
import { PAGE_MEDIA_TYPES } from '../../core/contract/page-policy.ts'
import { answer, Refusal } from './answer.ts'

/** Serves the interface's files; the development server takes this one's place. */
export type ServePages = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The refusal of an address that leads to nothing. */
export const nowhere = () => new Refusal(404, 'not-found', 'There is no such page.')

/**
 * The file of a URL path inside `root`, or null where the path leads out of it, by dots, by a link or by a drive. The path is decoded once,
 * compared as a relative path and not by its beginning, so that a sibling folder of the same beginning is outside.
 */
export async function fileInside(root: string, urlPath: string): Promise<string | null> {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    // Not a well-formed escape, so no file's name.
    return null
  }
  if (/[\\\0]/.test(decoded) || decoded.split('/').includes('..')) return null
  try {
    const path = await realpath(join(root, decoded))
    const inside = relative(await realpath(root), path)
    return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? null : path
  } catch {
    // There is no such file.
    return null
  }
}

/** Serves the files of a built renderer. Files under assets/ carry a hash in their name and never change. */
export const builtPages = (root: string): ServePages => async (request, response) => {
  const [urlPath = '/'] = (request.url ?? '/').split('?')
  const path = await fileInside(root, urlPath === '/' ? '/index.html' : urlPath)
  const mediaType = path === null ? undefined : PAGE_MEDIA_TYPES[extname(path)]
  if (path === null || mediaType === undefined) throw nowhere()
  const bytes = await readFile(path).catch(() => { throw nowhere() })
  const cache = urlPath.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store'
  answer(response, 200, { 'content-type': mediaType, 'cache-control': cache }, bytes)
}
