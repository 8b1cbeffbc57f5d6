import type { DateRange, NumberRange } from './query.ts'

/** What a number may be followed by, and what it multiplies by. */
const MULTIPLES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9, 'ألف': 1e3, 'الف': 1e3, 'مليون': 1e6, 'مليار': 1e9 }

/** First digits of the scripts whose digits equal the Latin ones. */
const ZEROS = [0x660, 0x6f0, 0xff10]

const latinDigits = (text: string): string => text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) - (ZEROS.findLast((zero) => digit.charCodeAt(0) >= zero) ?? 0)))

/** A number of the query: digits of any of three scripts, marks between groups of three, a decimal part, and `k`, `m`, `bn`; null where it is none. */
export function parseNumber(text: string): number | null {
  const match = /^(-?\d+(?:[,٬'’]\d{3})*)(?:[.٫](\d+))?\s*(\p{L}*)$/u.exec(latinDigits(text.trim()))
  if (!match) return null
  const [, whole = '', decimals = '', suffix = ''] = match
  const multiple = suffix === '' ? 1 : MULTIPLES[suffix.toLowerCase()]
  if (multiple === undefined) return null
  return Number(`${whole.replace(/[,٬'’]/g, '')}.${decimals || '0'}`) * multiple
}

interface Ends { from: string; fromInclusive: boolean; to: string; toInclusive: boolean }

/** Splits `>x`, `>=x`, `<x`, `<=x`, `x..y`, `x..`, `..y` or `x` into its ends; an open end is empty. */
function endsOf(text: string): Ends | null {
  const compared = /^(>=|<=|≥|≤|>|<)(.+)$/u.exec(text)
  if (compared) {
    const [, operator = '', end = ''] = compared
    const inclusive = operator !== '>' && operator !== '<'
    return /[>≥]/.test(operator) ? { from: end, fromInclusive: inclusive, to: '', toInclusive: false } : { from: '', fromInclusive: false, to: end, toInclusive: inclusive }
  }
  const parts = text.split(/\.\.+|…/)
  const [from = '', to = from] = parts
  return parts.length > 2 || from + to === '' ? null : { from, fromInclusive: true, to, toInclusive: true }
}

/** A number's range; null where the text is none. Ends given the wrong way round are swapped. */
export function parseNumberRange(text: string): NumberRange | null {
  const ends = endsOf(text)
  if (!ends) return null
  const from = ends.from === '' ? null : parseNumber(ends.from)
  const to = ends.to === '' ? null : parseNumber(ends.to)
  if ((from === null && ends.from !== '') || (to === null && ends.to !== '')) return null
  const range = { from, fromInclusive: ends.fromInclusive, to, toInclusive: ends.toInclusive }
  return from !== null && to !== null && from > to ? { ...range, from: to, to: from } : range
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A range of years, months or days; null where the text is none. Ends given the wrong way round are swapped. */
export function parseDateRange(text: string): DateRange | null {
  const ends = endsOf(latinDigits(text).replaceAll('/', '-'))
  if (!ends) return null
  if ((ends.from !== '' && !DATE.test(ends.from)) || (ends.to !== '' && !DATE.test(ends.to))) return null
  const range = { from: ends.from || null, fromInclusive: ends.fromInclusive, to: ends.to || null, toInclusive: ends.toInclusive }
  return range.from !== null && range.to !== null && compareDates(range.from, range.to) > 0 ? { ...range, from: range.to, to: range.from } : range
}

/** Orders two ISO dates as far as both are known: 2024 and 2024-05 are equal. */
export function compareDates(a: string, b: string): number {
  const known = Math.min(a.length, b.length)
  const left = a.slice(0, known)
  const right = b.slice(0, known)
  return left < right ? -1 : left > right ? 1 : 0
}
