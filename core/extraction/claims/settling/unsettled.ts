import type { Measure } from '../../../model/kind.ts'
import type { Case, Decision } from '../decision.ts'

/** A claim whose measure is to be settled, and what it is settled by. */
export interface Unsettled extends Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'> {
  /** The claim; its measure changes as it is settled. */
  decision: Decision
  /** The measure that its trigger said, which stays. */
  said: Measure
  /** The figure it is a part of; null where it is none. */
  parent: Decision | null
}
