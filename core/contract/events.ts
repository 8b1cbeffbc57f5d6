/** Every event: name → payload. Names are `noun.past`; they say what changed and never carry orders. */
export interface Events {
  'workspace.changed': { revision: number }
  'workspace.opened': { path: string }
  'workspace.closed': { path: string }
  'articles.changed': { revision: number; articleIds: string[] }
  'claims.changed': { revision: number; articleIds: string[]; claimIds: string[] }
  /** Progress of a running call; `total` is null while unknown. `done` and `total` count `unit`s. */
  'call.progressed': { callId: string; done: number; total: number | null; unit: 'files' | 'claims' | 'bytes' | 'steps'; label: string }
}
export type EventName = keyof Events
export const EVENT_NAMES = ['workspace.changed', 'workspace.opened', 'workspace.closed', 'articles.changed', 'claims.changed', 'call.progressed'] as const satisfies readonly EventName[]
/** An event as it crosses to a client. */
export type EventMessage = { [K in EventName]: { name: K; payload: Events[K] } }[EventName]
