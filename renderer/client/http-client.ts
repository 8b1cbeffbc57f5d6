import type { FileRef } from '../../core/contract/calls.ts'
import type { Client, PlatformFile } from '../../core/contract/client.ts'
import type { Reply } from '../../core/contract/dispatch.ts'
import { throwIfCancelled } from '../../core/model/cancel-signal.ts'
import { AppError, errorReplySchema, failure } from '../../core/model/error.ts'
import { openEventStream } from './event-stream.ts'
import { eventListeners } from './listeners.ts'
import { valueOf } from './value-of.ts'

/**
 * A browser finishes the requests of a page that was closed only where each was marked so when it was made, and takes few of them: 64 KiB of bodies in all (Fetch
 * standard), and Chromium ten at a time, past which it refuses them. What is sent while the page is leaving has the greater part.
 */
const KEEPALIVE_BYTES = 32 * 1024
const KEEPALIVE_AT_ONCE = 4

/** A browser opens six connections to one host; events and a running call need theirs. */
const UPLOADS_AT_ONCE = 3

const lost = (cause: unknown) => failure('io-failed/no-answer', {}, { cause })

/** What a file is called in an upload's address. Linux takes nearly every sign in a name, which must cost nobody the other files of an import. */
const uploadName = (name: string): string => encodeURIComponent(name.replace(/[/\\\p{Cc}]/gu, '_'))

/** The AppError that a refused request tells of in its body, or one made of its status. */
async function refusal(response: Response): Promise<AppError> {
  const body = (await response.json().catch(() => null)) as { error?: unknown } | null
  const told = errorReplySchema.safeParse(body?.error)
  if (told.success) return new AppError(told.data)
  return failure('io-failed/strange-answer', { status: String(response.status), reason: response.statusText })
}

/**
 * The client of the browser host: calls as POST /call/<name>, events as server-sent events that resume where they broke off,
 * files uploaded first. Rejects when the host does not answer or this page's session is not known to it.
 */
export async function httpClient(page: Window & typeof globalThis): Promise<Client> {
  const listeners = eventListeners()
  const connectionListeners = new Set<(connected: boolean) => void>()
  let leaving = false
  page.addEventListener('beforeunload', () => { leaving = true; page.setTimeout(() => { leaving = false }, 2000) }, { capture: true })
  page.addEventListener('pagehide', () => { leaving = true }, { capture: true })
  page.addEventListener('pageshow', () => { leaving = false })

  const request = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await page.fetch(path, { ...init, credentials: 'same-origin', redirect: 'error' }).catch((error: unknown) => { throw lost(error) })
    if (!response.ok) throw await refusal(response)
    return response
  }
  let outliving = 0
  const call: Client['call'] = async (name, input, options = {}) => {
    const body = JSON.stringify(input)
    // A key pressed and the window closed at once: what was sent while nobody thought of leaving yet is on its way, or still waits for a connection.
    const keepalive = body.length * 3 < KEEPALIVE_BYTES / (leaving ? 1 : 2 * KEEPALIVE_AT_ONCE) && (leaving || outliving < KEEPALIVE_AT_ONCE)
    if (keepalive) outliving += 1
    const response = await request(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-call-id': options.callId ?? page.crypto.randomUUID() },
      body,
      keepalive
    }).finally(() => { if (keepalive) outliving -= 1 })
    return valueOf((await response.json().catch((error: unknown) => { throw lost(error) })) as Reply<typeof name>)
  }
  const upload = async (file: PlatformFile): Promise<FileRef> => {
    const unreadable = (cause: unknown): never => { throw failure('file-not-found/unreadable', { name: file.name }, { cause }) }
    // Looked into first: a file that was moved or changed since it was chosen fails to be sent just as one does whose host is gone.
    if (file instanceof Blob) await file.slice(0, 1).arrayBuffer().catch(unreadable)
    const body = file instanceof Blob ? file : await file.arrayBuffer().catch(unreadable)
    const response = await request(`/upload/${uploadName(file.name)}`, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body })
    return (await response.json()) as FileRef
  }
  /** After a gap too long to resume from, everything may have changed: the workspace's revision of now says so. */
  const catchUp = async (): Promise<void> => {
    const state = await call('workspace.state', {})
    listeners.tell({ name: 'workspace.changed', payload: { revision: state?.revision ?? 0 } })
  }

  await request('/session', { method: 'GET' })
  // Waited for, so that nothing that happens after the page has asked for the state of things is missed.
  await openEventStream(page, {
    event: (event) => listeners.tell(event),
    gap: () => { catchUp().catch((error: unknown) => { console.error(error) }) },
    connection: (connected) => { for (const listener of [...connectionListeners]) listener(connected) }
  })
  return {
    call,
    cancel: (callId) => { request(`/cancel/${encodeURIComponent(callId)}`, { method: 'POST' }).catch((error: unknown) => { console.error(error) }) },
    on: listeners.on,
    fileRefs: async (files, { signal, taken } = {}) => {
      const refs: FileRef[] = []
      let done = 0
      const waiting = files.map((file, place) => ({ file, place }))
      const uploadNext = async (): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          if (signal !== undefined) throwIfCancelled(signal)
          refs[next.place] = await upload(next.file)
          // Uploads run side by side: one that was under way when the rest were given up is not told of any more.
          if (signal !== undefined) throwIfCancelled(signal)
          taken?.((done += 1))
        }
      }
      await Promise.all(Array.from({ length: UPLOADS_AT_ONCE }, uploadNext))
      return refs
    },
    pickFolder: async () => { throw failure('unsupported-here/folder-dialog') },
    pickSavePath: async () => { throw failure('unsupported-here/save-dialog') },
    download: async (downloadId, name) => {
      const link = page.document.createElement('a')
      link.href = `/download/${encodeURIComponent(downloadId)}`
      link.download = name
      link.click()
    },
    onConnection: (listener) => {
      connectionListeners.add(listener)
      return () => { connectionListeners.delete(listener) }
    }
  }
}
