import type { Measure } from '../../../model/kind.ts'
import type { DecidedClaim, Decision } from '../decision.ts'

/** What a figure counts that its own words do not tell, and the figure it is a part of where it is one. */
export interface Recalled {
  measure: Measure
  rule: string
  parent: Decision | null
}

/** What another claim counts, told of a figure that is a part of `parent`. */
export const asClaimed = ({ measure, rule }: DecidedClaim, parent: Decision | null): Recalled => ({ measure, rule: rule ?? '', parent })
