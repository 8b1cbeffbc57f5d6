/** The part of a browser's window that the HTTP client uses, over Node's fetch: with a session's cookie and an Origin, and with server-sent events. */
export interface TestPage {
  window: Window & typeof globalThis
  /** Ends every stream and lets none begin again. */
  leave(): void
}

type Listener = (message: { data: string; lastEventId: string }) => void

/** Enters a running host by its address, as a browser does, and gives the page. */
export async function enterPage(address: string): Promise<TestPage> {
  const { origin } = new URL(address)
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { cookie, origin, 'sec-fetch-site': 'same-origin' }
  const leaving = new AbortController()

  class PageEventSource {
    onopen: (() => void) | null = null
    onerror: (() => void) | null = null
    onmessage: Listener | null = null
    readonly #listeners = new Map<string, Listener>()
    readonly #closing = new AbortController()
    constructor(path: string) {
      this.#read(path).catch(() => undefined).finally(() => { if (!this.#closing.signal.aborted && !leaving.signal.aborted) this.onerror?.() })
    }
    addEventListener(type: string, listener: Listener): void { this.#listeners.set(type, listener) }
    close(): void { this.#closing.abort() }
    async #read(path: string): Promise<void> {
      const response = await fetch(origin + path, { headers, signal: AbortSignal.any([this.#closing.signal, leaving.signal]) })
      if (!response.ok || response.body === null) throw new Error(`${response.status}`)
      this.onopen?.()
      let text = ''
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        const frames = (text + Buffer.from(chunk).toString('utf8')).split('\n\n')
        text = frames.pop() ?? ''
        for (const frame of frames) {
          const field = (name: string) => frame.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? ''
          const message = { data: field('data'), lastEventId: field('id') }
          const type = field('event')
          if (type === '') this.onmessage?.(message)
          else this.#listeners.get(type)?.(message)
        }
      }
    }
  }

  const page = {
    fetch: (path: string, init: RequestInit) => fetch(origin + path, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }),
    EventSource: PageEventSource,
    crypto,
    setTimeout: (work: () => void, ms: number) => setTimeout(() => { if (!leaving.signal.aborted) work() }, ms).unref(),
    clearTimeout,
    addEventListener: () => undefined
  }
  return { window: page as unknown as Window & typeof globalThis, leave: () => leaving.abort() }
}
