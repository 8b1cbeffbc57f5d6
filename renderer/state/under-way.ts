import type { Claim, ClaimPatch } from '../../core/model/claim.ts'

/** A change of claims that was shown at once and that the workbench has not answered yet: what is changed in each claim, by its id. */
export type UnderWay = ReadonlyMap<string, ClaimPatch>

/** In the order in which they were made. */
let changes: readonly UnderWay[] = []

export const beginChange = (change: UnderWay): void => { changes = [...changes, change] }
export const endChange = (change: UnderWay): void => { changes = changes.filter((other) => other !== change) }

/**
 * A claim as the workbench gave it, with what was changed since: an answer knows nothing of the keys pressed after its question. `after` is the change
 * that is answered; without it every change under way is newer.
 */
export function withUnderWay(claim: Claim, after: UnderWay | null = null): Claim {
  const newer = changes.slice(after === null ? 0 : changes.indexOf(after) + 1).flatMap((change) => change.get(claim.id) ?? [])
  return newer.length === 0 ? claim : (Object.assign({}, claim, ...newer) as Claim)
}
