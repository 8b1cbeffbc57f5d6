import { errorReply } from '../../core/model/error.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readPageFile } from '../../core/workbench/page-file.ts'
import { answer, Refusal } from './answer.ts'

/** Serves the interface's files; the development server takes this one's place. */
export type ServePages = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The refusal of an address that leads to nothing. */
export const nowhere = () => new Refusal(404, errorReply('not-found/page'))

/** Serves the files of a built renderer. */
export const builtPages = (root: string): ServePages => async (request, response) => {
  const [urlPath = '/'] = (request.url ?? '/').split('?')
  const file = await readPageFile(root, urlPath)
  // Asked for by browsers unasked; a page that names its own icon has that.
  if (file === null && urlPath === '/favicon.ico') {
    answer(response, 204, {})
    return
  }
  if (file === null) throw nowhere()
  answer(response, 200, { 'content-type': file.mediaType, 'cache-control': file.isFixed ? 'private, max-age=31536000, immutable' : 'no-store' }, file.bytes)
}
