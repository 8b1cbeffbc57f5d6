import { protocol } from 'electron'
import { PAGE_HEADERS } from '../../core/contract/page-policy.ts'
import { readPageFile } from '../../core/workbench/page-file.ts'
import { isOwnPage, SCHEME } from './origin.ts'

/** Tells Chromium of the page's scheme; must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

const refused = (status: number): Response => new Response('', { status, headers: PAGE_HEADERS })

/** Serves the built interface in `rendererDir` under app://tahqiq/, and nothing outside it. */
export function setupProtocol(rendererDir: string): void {
  protocol.handle(SCHEME, async (request) => {
    if (!isOwnPage(request.url)) return refused(403)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405)
    const file = await readPageFile(rendererDir, new URL(request.url).pathname)
    if (file === null) return refused(404)
    return new Response(file.bytes, { headers: { ...PAGE_HEADERS, 'content-type': file.mediaType } })
  })
}
