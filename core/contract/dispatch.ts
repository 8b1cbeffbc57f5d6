import type { z } from 'zod'
import type { CallName, Output, ParsedInput } from './calls.ts'
import { CALLS } from './calls.ts'
import type { EventMessage, Events } from './events.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'
import type { ErrorReply } from '../model/error.ts'
import { errorReply, toErrorReply } from '../model/error.ts'

/** What a handler is told of its caller. `signal` aborts when the client cancels or goes away. */
export interface CallContext {
  callId: string
  signal: CancelSignal
  progress(progress: Omit<Events['call.progressed'], 'callId'>): void
}

/** A handler for every call; a missing one does not compile. */
export type Handlers = { [K in CallName]: (input: ParsedInput<K>, context: CallContext) => Promise<Output<K>> }

/** What hosts serve: handlers, and a way to hear events. `subscribe` gives back its own undoing. */
export interface Workbench {
  handlers: Handlers
  subscribe(listener: (event: EventMessage) => void): () => void
  /**
   * Flushes what is unsaved and gives the workspace's lock back. Where the disk refuses what is unsaved it rejects with that AppError and
   * everything goes on, so that nothing is lost; `discardUnsaved` ends all the same.
   */
  close(options?: { discardUnsaved?: boolean }): Promise<void>
}

/** What crosses back over a host's boundary: a value, or why there is none. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: ErrorReply }
export type Reply<K extends CallName = CallName> = Answer<Output<K>>

/**
 * The only way into the workbench: looks the call up by its own name, parses the input by its schema, runs the handler and
 * turns what is thrown into an error reply. Never throws.
 */
export async function dispatch(workbench: Workbench, name: string, input: unknown, context: CallContext): Promise<Reply> {
  if (!Object.hasOwn(CALLS, name)) return { ok: false, error: errorReply('unknown-call/name', { name }) }
  const callName = name as CallName
  const parsed = CALLS[callName].input.safeParse(input)
  if (!parsed.success) {
    return { ok: false, error: refusalOf(name, parsed.error) }
  }
  try {
    const handler = workbench.handlers[callName] as (input: unknown, context: CallContext) => Promise<Output<CallName>>
    return { ok: true, value: await handler(parsed.data, context) }
  } catch (error) {
    return { ok: false, error: toErrorReply(error) }
  }
}

/** What is said of an input that does not fit its call: where, and why. */
function refusalOf(call: string, error: z.ZodError): ErrorReply {
  const [issue] = error.issues
  const place = issue?.path.join('.') || 'input'
  if (issue?.code === 'too_big' && issue.origin === 'string') return errorReply('invalid-input/too-long', { call, place, limit: Number(issue.maximum) })
  return errorReply('invalid-input/value', { call, place, reason: issue?.message ?? 'not valid' })
}
