import type { Amount } from '../sentence.ts'

/** Units of time that are spent. */
export const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'night'])

/** True for a number of years, days or hours. */
export const isTimeSpent = (amount: Amount | null | undefined): boolean => TIMES.has(amount?.quantity.unit ?? '')
