import { least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'

/**
 * Makes a claim a part of a whole, and those told on behind it as well, up to the first that does not go on with it or for which the whole has no room.
 * Changes the decisions' parents.
 */
export function linkRun(first: Decision, whole: Decision, behind: readonly Decision[], goesOn: (next: Decision) => boolean): void {
  first.parent = whole
  let told = least(first)
  for (const next of behind) {
    if (next.measure !== first.measure || next.parent !== null || !goesOn(next) || told + least(next) > most(whole)) return
    next.parent = whole
    told += least(next)
  }
}
