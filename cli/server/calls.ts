import { errorReply } from '../../core/model/error.ts'
import type { ErrorName } from '../../core/model/wording/statement.ts'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { CALLS } from '../../core/contract/calls.ts'
import type { Reply, Workbench } from '../../core/contract/dispatch.ts'
import { dispatch } from '../../core/contract/dispatch.ts'
import { Refusal } from './answer.ts'

/** The largest input of a call; longer things come as uploads. */
const BODY_LIMIT_BYTES = 32 * 1024 * 1024

/** What is said of an input that does not fit its call, so that the call was not run. */
const UNFIT: ReadonlySet<string> = new Set<ErrorName>(['invalid-input/value', 'invalid-input/too-long'])

/** Calls under way, by the id their caller gave them. */
export interface RunningCalls {
  readonly count: number
  /** Serves POST /call/<name>. The HTTP status speaks of the request: a call that ran and failed is a 200 whose reply is not ok. */
  serve(request: IncomingMessage, name: string): Promise<{ status: number; reply: Reply }>
  /** Serves POST /cancel/<callId>; one that has ended meanwhile is no error. */
  cancel(callId: string): void
  cancelAll(): void
  /** Resolves once no call is under way. */
  ended(): Promise<void>
}

/** Reads a request's body. Throws Refusal 413 past the limit, before reading on. */
async function readBody(request: IncomingMessage, limitBytes: number): Promise<string> {
  const tooLarge = () => new Refusal(413, errorReply('file-too-large/call', { limit: limitBytes }))
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw tooLarge()
  const chunks: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length
    if (sizeBytes > limitBytes) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (error) {
    throw new Refusal(400, errorReply('invalid-input/not-json'), { cause: error })
  }
}

async function readJson(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) throw new Refusal(415, errorReply('invalid-input/not-json'))
  const body = await readBody(request, limitBytes)
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new Refusal(400, errorReply('invalid-input/not-json'), { cause: error })
  }
}

/** Makes the calls of one server. A caller that goes away does not end its call: an import survives a reload of the page. */
export function runningCalls(workbench: Workbench, limitBytes = BODY_LIMIT_BYTES): RunningCalls {
  const running = new Map<string, AbortController>()
  let whenEnded: (() => void)[] = []
  return {
    get count() { return running.size },
    serve: async (request, name) => {
      if (!Object.hasOwn(CALLS, name)) throw new Refusal(404, errorReply('unknown-call/name', { name }))
      const callId = String(request.headers['x-call-id'] ?? randomUUID())
      if (!/^[\w:.-]{1,200}$/.test(callId)) throw new Refusal(400, errorReply('invalid-input/call-id'))
      if (running.has(callId)) throw new Refusal(409, errorReply('invalid-input/call-id'))
      const controller = new AbortController()
      running.set(callId, controller)
      try {
        const input = await readJson(request, limitBytes)
        // Progress reaches this caller as the event call.progressed, like every other window.
        const reply = await dispatch(workbench, name, input, { callId, signal: controller.signal, progress: () => undefined })
        return { status: !reply.ok && UNFIT.has(reply.error.says) ? 400 : 200, reply }
      } finally {
        running.delete(callId)
        if (running.size === 0) for (const tell of whenEnded.splice(0)) tell()
      }
    },
    cancel: (callId) => running.get(callId)?.abort(),
    cancelAll: () => { for (const controller of running.values()) controller.abort() },
    ended: () => (running.size === 0 ? Promise.resolve() : new Promise((resolve) => { whenEnded = [...whenEnded, resolve] }))
  }
}
