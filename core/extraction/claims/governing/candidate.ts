import type { Measure } from '../../../model/kind.ts'
import { SET_FREE } from '../decision.ts'
import type { Hit } from '../meaning.ts'
import type { Trigger } from './frames.ts'

/** A trigger that may govern an amount; the lowest cost wins. `measure` is null for words that rule a claim out ("rescued", "arrested"). */
export interface Candidate {
  measure: Measure | null
  rule: string
  cost: number
  hit: Hit
  /** Where the trigger stands, seen from the amount. */
  side: 'inside' | 'left' | 'right'
  trigger: Trigger | null
}

/** True for what sets captives or prisoners free. */
export const setsFree = ({ measure }: Candidate): boolean => measure !== null && SET_FREE.has(measure)

/** Above this nothing governs. */
export const LIMIT = 9
/** Triggers up to this are collected, for the parts of a whole whose verb stands far away. */
export const COLLECTED = 14
