import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallName, Input, Output } from '../../core/contract/calls.ts'
import type { CallContext, Reply } from '../../core/contract/dispatch.ts'
import { dispatch } from '../../core/contract/dispatch.ts'
import type { EventMessage } from '../../core/contract/events.ts'
import { AppError } from '../../core/model/error.ts'
import type { AppWorkbench, WorkbenchOptions } from '../../core/workbench/create-workbench.ts'
import { createWorkbench } from '../../core/workbench/create-workbench.ts'

/** A workbench over a temporary folder, with everything it works on real. */
export interface TestWorkbench {
  readonly folder: string
  readonly workbench: AppWorkbench
  readonly events: EventMessage[]
  reply<K extends CallName>(name: K, input: Input<K>, context?: Partial<CallContext>): Promise<Reply>
  /** The call's value; rejects with the AppError of one that failed. */
  call<K extends CallName>(name: K, input: Input<K>, context?: Partial<CallContext>): Promise<Output<K>>
  close(): Promise<void>
}

let callCount = 0

export async function testWorkbench(given: Partial<WorkbenchOptions> = {}): Promise<TestWorkbench> {
  const folder = await mkdtemp(join(tmpdir(), 'tahqiq-workbench-'))
  const workbench = await createWorkbench({
    host: 'cli', version: '0.0.0-test', capabilities: { nativeDialogs: false, printPdf: false, revealInFolder: false },
    configDir: join(folder, 'config'), documentsDir: join(folder, 'documents'), homeDir: folder, corpusDir: join(import.meta.dirname, '..', '..', 'corpus'),
    downloadDir: join(folder, 'downloads'), printPdf: null, ...given
  })
  const events: EventMessage[] = []
  workbench.subscribe((event) => events.push(event))
  const reply: TestWorkbench['reply'] = (name, input, context = {}) =>
    dispatch(workbench, name, input, { callId: `call-${++callCount}`, signal: new AbortController().signal, progress: () => undefined, ...context })
  return {
    folder, workbench, events, reply,
    call: async (name, input, context) => {
      const answer = await reply(name, input, context)
      if (!answer.ok) throw new AppError(answer.error)
      return answer.value as Output<typeof name>
    },
    close: async () => {
      await workbench.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
