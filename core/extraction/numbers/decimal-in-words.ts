import { AND } from '../lexicon/proclitics.ts'
import type { NumberState } from './number-parts.ts'
import { numberWord } from './number-word.ts'
import type { Passage } from './passage.ts'

/** "twelve point five", «ثلاثة فاصلة خمسة»: adds what is said behind a point to a number; false where none is. `ofOne` as below. */
export function addDecimal(p: Passage, s: NumberState, ofOne: boolean): boolean {
  const decimal = s.group !== null && p.may(s.to, 'point') ? decimalPart(p, s.to, ofOne) : null
  if (!decimal) return false
  s.group = (s.group ?? 0) + decimal.value
  s.units = s.tens = s.hundreds = true
  s.to = decimal.to
  s.end = decimal.end
  return true
}

/** What stands behind the point of a number in words: less than one, and one past its last word. */
export interface DecimalPart { value: number; to: number; end: number }

/**
 * "twelve point five million", «ثلاثة فاصلة خمسة في المئة»: what the words from token `i` on add to the number before them; null where no point
 * is said there. Digits are said one by one ("point one four"), or as one number below a hundred ("point twenty-five"). `ofOne`: behind "one" it
 * must be of a scale, a share or a unit, since "at one point two men" is none.
 */
export function decimalPart(p: Passage, i: number, ofOne: boolean): DecimalPart | null {
  const part = partBehindPoint(p, i)
  return part && ofOne && !isSaidOf(p, part.to) ? null : part
}

const isSaidOf = (p: Passage, i: number): boolean => p.has(i, 'scale') || p.has(i, 'percent') || p.isSign(i, '%') || p.has(i, 'measure') || p.has(i, 'currency')

function partBehindPoint(p: Passage, i: number): DecimalPart | null {
  const point = p.find(i, 'point')
  if (!point) return null
  let value = 0
  let place = 1
  let last: { to: number; end: number } | null = null
  for (let word = numberWord(p, point.to); word?.value.role === 'unit' && word.prefix === 0; word = numberWord(p, word.to)) {
    place /= 10
    value += word.value.value * place
    last = word
  }
  const second = last && p.language.unitsFirst ? numberWord(p, last.to) : null
  // «فاصلة خمسة وعشرين»
  if (last && second?.value.role === 'ten' && second.prefix & AND) return { value: value / 10 + second.value.value / 100, to: second.to, end: second.end }
  if (last) return { value, to: last.to, end: last.end }
  const tens = numberWord(p, point.to)
  if (tens?.prefix !== 0 || (tens.value.role !== 'ten' && tens.value.role !== 'teen')) return null
  const hyphen = p.isSign(tens.to, '-') && p.glued(tens.to) ? tens.to + 1 : tens.to
  const unit = tens.value.role === 'ten' && !p.language.unitsFirst ? numberWord(p, hyphen) : null
  if (unit?.value.role === 'unit' && unit.prefix === 0) return { value: (tens.value.value + unit.value.value) / 100, to: unit.to, end: unit.end }
  return { value: tens.value.value / 100, to: tens.to, end: tens.end }
}
