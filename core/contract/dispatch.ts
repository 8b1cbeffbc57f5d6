import type { CallName, Output, ParsedInput } from './calls.ts'
import { CALLS } from './calls.ts'
import type { EventMessage, Events } from './events.ts'
import type { CancelSignal } from '../model/cancel-signal.ts'
import type { ErrorReply } from '../model/error.ts'
import { toErrorReply } from '../model/error.ts'

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

export type Reply<K extends CallName = CallName> = { ok: true; value: Output<K> } | { ok: false; error: ErrorReply }

/**
 * The only way into the workbench: looks the call up by its own name, parses the input by its schema, runs the handler and
 * turns what is thrown into an error reply. Never throws.
 */
export async function dispatch(workbench: Workbench, name: string, input: unknown, context: CallContext): Promise<Reply> {
  if (!Object.hasOwn(CALLS, name)) return { ok: false, error: { code: 'unknown-call', message: `There is no call named ${JSON.stringify(name)}.`, details: {} } }
  const callName = name as CallName
  const parsed = CALLS[callName].input.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return { ok: false, error: { code: 'invalid-input', message: `${name}: ${issue?.path.join('.') || 'input'}: ${issue?.message ?? 'not valid'}`, details: {} } }
  }
  try {
    const handler = workbench.handlers[callName] as (input: unknown, context: CallContext) => Promise<Output<CallName>>
    return { ok: true, value: await handler(parsed.data, context) }
  } catch (error) {
    return { ok: false, error: toErrorReply(error) }
  }
}
