import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Workbench } from '../../core/contract/dispatch.ts'
import type { EventMessage } from '../../core/contract/events.ts'
import { PAGE_HEADERS } from '../../core/contract/page-policy.ts'

const BEAT_MS = 15_000
/** How many events a client that was away may ask for again. */
const KEPT_EVENTS = 1000
/** A client that takes nothing while this much waits for it is let go; it resumes when it can. */
const WAITING_LIMIT_BYTES = 8 * 1024 * 1024

/**
 * The events of a workbench as server-sent events. Each has the id `<run>-<number>`. A client says by `since` which it heard last: it gets
 * what came after, or one `gap` where that is no longer kept (or was another run of the server). A `beat` tells that the link lives.
 */
export interface EventStreams {
  readonly count: number
  /** Serves GET /events until the client goes away. */
  serve(response: ServerResponse, since: string | null): void
  close(): void
}

export interface EventStreamsOptions {
  beatMs?: number
  /** Called whenever a client came or went. */
  changed?: (count: number) => void
}

export function eventStreams(workbench: Workbench, { beatMs = BEAT_MS, changed = () => undefined }: EventStreamsOptions = {}): EventStreams {
  const run = randomBytes(6).toString('hex')
  const clients = new Set<ServerResponse>()
  /** The newest events, without progress, which is worth nothing afterwards; `number` rises by one an event. */
  let kept: { number: number; text: string }[] = []
  let last = 0
  const frame = (type: string | null, data: string) => `${type === null ? '' : `event: ${type}\n`}id: ${run}-${last}\ndata: ${data}\n\n`
  const send = (client: ServerResponse, text: string) => {
    client.write(text)
    if (client.writableLength > WAITING_LIMIT_BYTES) client.destroy()
  }
  const tell = (event: EventMessage) => {
    last += 1
    const text = frame(null, JSON.stringify(event))
    if (event.name !== 'call.progressed') kept = [...kept.slice(1 - KEPT_EVENTS), { number: last, text }]
    for (const client of clients) send(client, text)
  }
  const stop = workbench.subscribe(tell)
  const timer = setInterval(() => { for (const client of clients) send(client, frame('beat', '{}')) }, beatMs)
  timer.unref()

  /** What a client that heard `since` last has missed; null where that cannot be told. */
  const missed = (since: string): string[] | null => {
    const [ofRun, text] = since.split('-')
    const number = Number(text)
    if (ofRun !== run || !Number.isSafeInteger(number) || number > last) return null
    const isWhole = kept.length < KEPT_EVENTS || (kept[0]?.number ?? 0) <= number + 1
    return isWhole ? kept.filter((event) => event.number > number).map((event) => event.text) : null
  }
  return {
    get count() { return clients.size },
    serve: (response, since) => {
      response.writeHead(200, { ...PAGE_HEADERS, 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
      const catchingUp = since === null ? [] : missed(since)
      response.write((catchingUp ?? [frame('gap', '{}')]).join('') + frame('beat', '{}'))
      clients.add(response)
      response.on('close', () => {
        clients.delete(response)
        changed(clients.size)
      })
      changed(clients.size)
    },
    close: () => {
      clearInterval(timer)
      stop()
      for (const client of clients) client.end()
    }
  }
}
