import type { ReviewConflict } from '../../../core/contract/calls.ts'

export type Side = 'ours' | 'theirs'
/** Which side was taken in each conflict that is decided, by {@link conflictKey}. */
export type Decisions = ReadonlyMap<string, Side>

/** Names a conflict: one field of one claim. */
export const conflictKey = ({ claimId, field }: Pick<ReviewConflict, 'claimId' | 'field'>): string => JSON.stringify([claimId, field])

/** The decisions with one more. */
export const decided = (decisions: Decisions, conflict: ReviewConflict, side: Side): Decisions => new Map(decisions).set(conflictKey(conflict), side)

/** The decisions as the merge takes them; conflicts not decided are left out. */
export function resolutionsOf(conflicts: readonly ReviewConflict[], decisions: Decisions): { claimId: string; field: string; take: Side }[] {
  return conflicts.flatMap((conflict) => {
    const take = decisions.get(conflictKey(conflict))
    return take === undefined ? [] : [{ claimId: conflict.claimId, field: conflict.field, take }]
  })
}
