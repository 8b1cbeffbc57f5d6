import type { EventMessage } from '../../core/contract/events.ts'

/** The server beats every 15 seconds; a stream silent for longer than this is taken for dead (a machine that slept, say). */
const SILENCE_MS = 40_000
const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 5000

export interface StreamListener {
  event(event: EventMessage): void
  /** Events were missed that the server no longer has. */
  gap(): void
  connection(connected: boolean): void
}

/**
 * Listens to GET /events for as long as the page lives. A broken stream is opened again, asking for what came after the last
 * event heard, so that none is lost or told twice. Resolves once the server listens for the first time.
 */
export function openEventStream(page: Window & typeof globalThis, listener: StreamListener): Promise<void> {
  let begun: () => void = () => undefined
  const beginning = new Promise<void>((resolve) => { begun = resolve })
  let lastId = ''
  let connected = true
  let retryMs = FIRST_RETRY_MS
  let silence = 0

  const setConnected = (now: boolean) => {
    if (now === connected) return
    connected = now
    listener.connection(now)
  }
  const open = () => {
    const stream = new page.EventSource(`/events${lastId === '' ? '' : `?since=${encodeURIComponent(lastId)}`}`)
    const heard = () => {
      page.clearTimeout(silence)
      silence = page.setTimeout(broken, SILENCE_MS)
    }
    const broken = () => {
      page.clearTimeout(silence)
      stream.close()
      setConnected(false)
      page.setTimeout(open, retryMs)
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)
    }
    stream.onopen = () => {
      retryMs = FIRST_RETRY_MS
      setConnected(true)
      heard()
    }
    stream.onerror = broken
    stream.onmessage = (message: MessageEvent<string>) => {
      heard()
      lastId = message.lastEventId
      listener.event(JSON.parse(message.data) as EventMessage)
    }
    stream.addEventListener('beat', (message) => {
      heard()
      lastId = (message as MessageEvent<string>).lastEventId
      begun()
    })
    stream.addEventListener('gap', (message) => {
      heard()
      lastId = (message as MessageEvent<string>).lastEventId
      listener.gap()
    })
  }
  open()
  return beginning
}
