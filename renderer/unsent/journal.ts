import type { Change } from './change.ts'
import { changeSchema, placeOf } from './change.ts'

/** A key of the page's storage: this, the page's id and the change's number. */
const PREFIX = 'tahqiq.unsent/'

/** The browser's storage of this address, which outlives the page; null where there is none or it is refused, as in a private window: then there is no journal. */
function storage(): Storage | null {
  try {
    return (window as { readonly localStorage?: Storage }).localStorage ?? null
  } catch {
    return null
  }
}

const keyOf = (page: string, number: number): string => `${PREFIX}${page}/${String(number).padStart(9, '0')}`
const keysOf = (prefix: string): string[] => {
  const kept = storage()
  return kept === null ? [] : Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? '').filter((key) => key.startsWith(prefix)).sort()
}

/** This page among those that were or are open at this address. */
export const OWN_PAGE = crypto.randomUUID()
let number = 0

/** The page that a key of the storage belongs to; null for a key that is none of the journal. */
export const pageOf = (key: string | null): string | null => (key?.startsWith(PREFIX) ? (key.slice(PREFIX.length).split('/')[0] ?? null) : null)

/** The pages that changes are kept of. */
export const pagesKept = (): string[] => [...new Set(keysOf(PREFIX).flatMap((key) => pageOf(key) ?? []))]

/** Notes a change of this page before it is sent; null where it cannot be kept: it is too long for the storage, or there is none. */
export function note(change: Change): string | null {
  const key = keyOf(OWN_PAGE, (number += 1))
  try {
    const kept = storage()
    kept?.setItem(key, JSON.stringify(change))
    return kept === null ? null : key
  } catch {
    return null
  }
}

export const strike = (key: string): void => storage()?.removeItem(key)

/** The changes of a page that are kept, in the order in which they were made. One that another version wrote in a shape of its own is left where it is. */
export function changesOf(page: string): { key: string; change: Change }[] {
  return keysOf(`${PREFIX}${page}/`).flatMap((key) => {
    const change = changeSchema.safeParse(JSON.parse(storage()?.getItem(key) ?? 'null')).data
    return change === undefined ? [] : [{ key, change }]
  })
}

/** Takes out of what this page noted before a change what that change writes over, so that the older never comes behind the newer. */
export function strikeWrittenOver(key: string, change: Change): void {
  const places = new Set(change.fields.map(placeOf))
  for (const older of changesOf(OWN_PAGE)) {
    if (older.key >= key || !older.change.fields.some((field) => places.has(placeOf(field)))) continue
    const fields = older.change.fields.filter((field) => !places.has(placeOf(field)))
    if (fields.length === 0 && older.change.call === null) strike(older.key)
    else storage()?.setItem(older.key, JSON.stringify({ ...older.change, fields }))
  }
}
