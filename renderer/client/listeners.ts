import type { EventMessage, EventName, Events } from '../../core/contract/events.ts'

type Listener = (payload: never) => void

/** Who listens to which event of the workbench. */
export interface Listeners {
  on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): () => void
  tell(event: EventMessage): void
}

/** Makes an empty set of listeners; `on` gives back its own undoing. */
export function eventListeners(): Listeners {
  const byName = new Map<EventName, Set<Listener>>()
  return {
    on: (name, listener) => {
      const listeners = byName.get(name) ?? new Set<Listener>()
      byName.set(name, listeners.add(listener))
      return () => { listeners.delete(listener) }
    },
    tell: (event) => {
      for (const listener of [...(byName.get(event.name) ?? [])]) (listener as (payload: EventMessage['payload']) => void)(event.payload)
    }
  }
}
