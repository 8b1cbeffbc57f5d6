import type { Measure } from '../../../model/kind.ts'

/** What is said of money before it is given. */
export const STAGES: ReadonlySet<Measure> = new Set(['pledged', 'requested', 'allocated'])

/** True for what is said of money before it is given. */
export const isStage = ({ measure }: { measure: Measure | null }): boolean => measure !== null && STAGES.has(measure)
