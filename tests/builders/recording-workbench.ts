import { CALLS } from '../../core/contract/calls.ts'
import type { CallContext, Handlers, Workbench } from '../../core/contract/dispatch.ts'
import type { EventMessage } from '../../core/contract/events.ts'
import { failure } from '../../core/model/error.ts'

export interface RecordedCall { name: string; input: unknown; context: CallContext }

/** A workbench that writes down every call it gets and answers with the call's name and input, for tests of what carries calls. */
export interface RecordingWorkbench extends Workbench {
  readonly calls: RecordedCall[]
  tell(event: EventMessage): void
  downloadPath(downloadId: string): string | null
  lastWorkspace(): string | null
  readonly listeners: number
  isClosed: boolean
}

export interface RecordingOptions {
  /** What a call does instead of answering with its name and input. */
  answers?: Partial<Record<keyof Handlers, (input: never, context: CallContext) => Promise<unknown>>>
  downloads?: Record<string, string>
  lastWorkspace?: string | null
}

export function recordingWorkbench({ answers = {}, downloads = {}, lastWorkspace = null }: RecordingOptions = {}): RecordingWorkbench {
  const calls: RecordedCall[] = []
  const listeners = new Set<(event: EventMessage) => void>()
  const handlers = Object.fromEntries(Object.keys(CALLS).map((name) => [name, async (input: never, context: CallContext) => {
    calls.push({ name, input, context })
    const answer = answers[name as keyof Handlers]
    return answer ? answer(input, context) : { name, input }
  }])) as unknown as Handlers
  return {
    calls,
    handlers,
    isClosed: false,
    get listeners() { return listeners.size },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: (event) => { for (const listener of listeners) listener(event) },
    downloadPath: (id) => downloads[id] ?? null,
    lastWorkspace: () => lastWorkspace,
    async close() { this.isClosed = true }
  }
}

/** An answer that waits until its call is cancelled, and then fails as cancelled. */
export const untilCancelled = (_input: never, { signal }: CallContext): Promise<never> => new Promise((_resolve, reject) => {
  const timer = setInterval(() => {
    if (!signal.aborted) return
    clearInterval(timer)
    reject(failure('cancelled/work'))
  }, 5)
})
