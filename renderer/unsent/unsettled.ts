import { z } from 'zod'
import { create } from 'zustand'
import { fieldChangeSchema, isSame, placeOf } from './change.ts'

/**
 * Something that was written and not sent before its page was gone, and that something else was written in place of meanwhile. `now` is that, and `by` who wrote it and
 * when, where the history says so; `now` is undefined where what it was written of is gone.
 */
export const unsettledSchema = z.object({ workspace: z.string().nullable(), at: z.string(), change: fieldChangeSchema, now: z.json().optional(), by: z.object({ who: z.string(), at: z.string() }).optional() })
export type Unsettled = z.infer<typeof unsettledSchema>

const KEY = 'tahqiq.unsettled'

function read(): Unsettled[] {
  try {
    return z.array(unsettledSchema).parse(JSON.parse(window.localStorage.getItem(KEY) ?? '[]'))
  } catch {
    // No storage, or what another version wrote.
    return []
  }
}

/** What waits for the analyst to say which of the two holds; kept in the browser until then. */
export const useUnsettled = create<{ waiting: readonly Unsettled[] }>(() => ({ waiting: read() }))

/** Takes over what another window of this browser has added or settled; `key` is what of the storage it changed. */
export function hearOfUnsettled(key: string | null): void {
  if (key === KEY) useUnsettled.setState({ waiting: read() })
}

/** Adds what is unsettled; of one place the latest that was written stays. */
export function addUnsettled(added: readonly Unsettled[]): void {
  if (added.length === 0) return
  const places = new Set(added.map(({ change }) => placeOf(change)))
  keep([...read().filter(({ change }) => !places.has(placeOf(change))), ...added])
}

export const settle = (settled: Unsettled): void => keep(read().filter((one) => !isSame(one, settled)))

function keep(waiting: readonly Unsettled[]): void {
  useUnsettled.setState({ waiting })
  window.localStorage.setItem(KEY, JSON.stringify(waiting))
}
