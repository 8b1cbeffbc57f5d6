import type { Quantity } from '../quantity.ts'

/** A number as the text gives it, without qualifier and unit: tokens `from` to `to` (exclusive). */
export interface Amount {
  from: number
  to: number
  start: number
  end: number
  /** Null for a vague amount, which `min` and `max` bound. */
  value: number | null
  min: number
  max: number
  form: Quantity['form']
  /** The last scale word's value, 1 without one. */
  scale: number
  /** A share of something («ثلث», "two thirds"), not a count. */
  share: boolean
  /** Digits without separator or scale: what a year or a number of an article looks like. */
  plainDigits: boolean
  /** The other reading of digits whose one separator could mean thousands or decimals, null where there is no doubt. */
  otherwise: number | null
  /** Written with «ال». */
  definite: boolean
  /** Says no more than 1 or 2 by a single word that may be a pronoun. */
  pronoun: boolean
}

/** What an amount is unless it is said to be more. */
export const PLAIN_AMOUNT = { scale: 1, share: false, plainDigits: false, otherwise: null, definite: false, pronoun: false }

/** The bounds of somewhat more than a number («عشرون ونيف», «نيف ومئة»): up to the next of its order. */
export const excessOver = (value: number): { min: number; max: number } => ({ min: value + 1, max: value + lowestOrder(value) - 1 })

/** The highest power of ten that divides a number, 10 at least: 10 for 120, 100 for 300. */
function lowestOrder(value: number): number {
  let order = 1
  while (order < value && value % (order * 10) === 0) order *= 10
  return Math.max(order, 10)
}
