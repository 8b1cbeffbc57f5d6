import type { Session, WebContents } from 'electron'
import { app, session, shell } from 'electron'
import { isOwnPage } from './origin.ts'

/** What the page may ask the platform for: to put a copied passage on the clipboard. */
const PERMITTED = new Set(['clipboard-sanitized-write'])
/** What may be loaded at all: the page's own files. Everything else is a network, and the program uses none. */
const LOADED_SCHEMES = new Set(['app:', 'data:', 'blob:', 'devtools:'])

/** Shuts a session off from the network and from every permission but the clipboard's. */
function guardSession(guarded: Session): void {
  guarded.setPermissionRequestHandler((contents, permission, answer) => answer(PERMITTED.has(permission) && isOwnPage(contents?.getURL() ?? '')))
  guarded.setPermissionCheckHandler((contents, permission) => PERMITTED.has(permission) && isOwnPage(contents?.getURL() ?? ''))
  guarded.setDevicePermissionHandler(() => false)
  guarded.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !LOADED_SCHEMES.has(new URL(details.url).protocol) }))
}

/** Keeps a page where it is: no window of its own, no navigation away, no webview. A source's web address opens in the user's browser. */
function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    const protocol = URL.parse(url)?.protocol
    if (protocol === 'https:' || protocol === 'http:') shell.openExternal(url).catch((error: unknown) => { console.error(error) })
    return { action: 'deny' }
  })
  contents.on('will-navigate', (event) => { if (!isOwnPage(event.url)) event.preventDefault() })
  contents.on('will-redirect', (event) => { if (!isOwnPage(event.url)) event.preventDefault() })
  contents.on('will-frame-navigate', (event) => {
    // A report's preview is a srcdoc frame; no other frame goes anywhere.
    const isAllowed = event.isMainFrame ? isOwnPage(event.url) : event.url === 'about:srcdoc'
    if (!isAllowed) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Guards the default session, and every page as it is made. */
export function setupSecurity(): void {
  guardSession(session.defaultSession)
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}
