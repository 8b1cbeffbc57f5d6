import type { Measure } from '../../../model/kind.ts'
import { MOVED, SET_FREE, TAKEN } from '../decision.ts'

/** What may be told of some of those taken. */
export const FATES: ReadonlySet<Measure> = new Set(['abducted', 'held', 'released', 'dead-in-captivity', 'injured'])

/** True where what is told of a part may be told of some of those counted as its whole is. */
export function mayBefall(part: Measure, whole: Measure): boolean {
  if (part === whole || (TAKEN.has(whole) && FATES.has(part))) return true
  return (MOVED.has(whole) && MOVED.has(part)) || (whole === 'injured' && part === 'killed') || (SET_FREE.has(whole) && part === 'injured')
}
