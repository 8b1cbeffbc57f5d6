import type { CallName, Input, Output } from '../../core/contract/calls.ts'
import type { Client } from '../../core/contract/client.ts'

let client: Client | null = null

/** Joins the interface to a workbench; called once, before anything is drawn. */
export function joinClient(made: Client): void {
  client = made
}

/** The client that was joined. Throws where none was, which is a fault of the program. */
export function theClient(): Client {
  if (client === null) throw new Error('No client was joined.')
  return client
}

/** Calls the workbench; rejects with the AppError that it gave. */
export function call<K extends CallName>(name: K, input: Input<K>, options?: { callId?: string }): Promise<Output<K>> {
  return theClient().call(name, input, options)
}

/** A name for a running call, by which it can be cancelled and its progress told apart. */
export const newCallId = (): string => crypto.randomUUID()
