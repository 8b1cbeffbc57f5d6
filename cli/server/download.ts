import { errorReply } from '../../core/model/error.ts'
import { open } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { PAGE_HEADERS } from '../../core/contract/page-policy.ts'
import { Refusal } from './answer.ts'

/** RFC 6266: the name in UTF-8, and an ASCII one for programs that know no other. */
const disposition = (name: string): string =>
  `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`

/** Serves GET /download/<id> as a file to keep, never as a page to show. Throws Refusal 404 for an id that no call gave. */
export async function serveDownload(response: ServerResponse, path: string | null): Promise<void> {
  const file = path === null ? null : await open(path, 'r').catch(() => null)
  if (path === null || file === null) throw new Refusal(404, errorReply('not-found/download'))
  try {
    const { size } = await file.stat()
    response.writeHead(200, {
      ...PAGE_HEADERS, 'content-type': 'application/octet-stream', 'content-length': size, 'content-disposition': disposition(basename(path)), 'cache-control': 'no-store'
    })
    await pipeline(file.createReadStream({ autoClose: false }), response)
  } finally {
    await file.close()
  }
}
