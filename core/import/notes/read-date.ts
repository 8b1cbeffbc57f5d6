import { MONTH_OF_NAME, TWO_WORD_MONTHS } from './month-names.ts'

/** Offsets that RFC 822 names, which feeds and mails still use. */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00'
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A day of the calendar as `2024-05-25`; null where there is no such day. */
function day(year: number, month: number, date: number): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || date < 1) return null
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${two(month)}-${two(date)}`
}

/** A time as `T12:30:00+03:00`, in what precision and offset it is written; empty where none or an impossible one is. */
function time(written: string): string {
  const match = /(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2}|\b[A-Z]{2,3}\b)?/i.exec(written)
  if (!match) return ''
  const [, hours = '', minutes = '', seconds, fraction, half, zone] = match
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return ''
  const offset = zone === undefined ? '' : (NAMED_ZONES[zone.toUpperCase()] ?? (/^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : ''))
  return `T${two(hour)}:${minutes}:${seconds ?? '00'}${fraction === undefined ? '' : `.${fraction}`}${offset}`
}

/**
 * Reads a date as pages, feeds, mails and tables write it, into the form of the model's dateSchema and no more precise than it is written: ISO 8601,
 * RFC 822, `May 25, 2024`, `25 مايو/أيار 2024` in any digits, and milliseconds or seconds since 1970.
 * Null where there is no date, and where day and month could be taken for each other (`03/04/2024`).
 */
export function readDate(written: string): string | null {
  const plain = toLatinDigits(written).trim().slice(0, 200)
  return epoch(plain) ?? iso(plain) ?? withMonthName(plain) ?? dayFirst(plain)
}

const toLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

function epoch(written: string): string | null {
  if (!/^\d{9,13}$/.test(written)) return null
  return new Date(written.length > 10 ? Number(written) : Number(written) * 1000).toISOString()
}

function iso(written: string): string | null {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T\s,]+(.*))?)?)?$/.exec(written) ?? /^(\d{4})(\d{2})(\d{2})(?:T(.*))?$/.exec(written)
  if (!match) return null
  const [, year = '', month, date, rest] = match
  if (month === undefined) return day(Number(year), 1, 1) && year
  if (date === undefined) return day(Number(year), Number(month), 1)?.slice(0, 7) ?? null
  const found = day(Number(year), Number(month), Number(date))
  return found && found + time(rest ?? '')
}

function withMonthName(written: string): string | null {
  let plain = written.toLowerCase()
  for (const [pattern, name] of TWO_WORD_MONTHS) plain = plain.replace(pattern, name)
  const words = plain.match(/\p{L}+|\d+(?::\d+)*/gu) ?? []
  const at = words.findIndex((word) => MONTH_OF_NAME.has(word))
  const month = MONTH_OF_NAME.get(words[at] ?? '')
  if (month === undefined) return null
  const year = words.find((word) => /^\d{4}$/.test(word))
  if (year === undefined) return null
  const date = [words[at - 1], words[at + 1], words[at + 2]].find((word) => word !== undefined && /^\d{1,2}$/.test(word))
  if (date === undefined) return day(Number(year), month, 1)?.slice(0, 7) ?? null
  const found = day(Number(year), month, Number(date))
  return found && found + time(written)
}

function dayFirst(written: string): string | null {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T\s,]+(.*))?$/.exec(written)
  if (!match) return null
  const [, first = '', second = '', year = '', rest = ''] = match
  const isDayFirst = Number(first) > 12 || Number(first) === Number(second)
  if (!isDayFirst && Number(second) <= 12) return null
  const found = isDayFirst ? day(Number(year), Number(second), Number(first)) : day(Number(year), Number(first), Number(second))
  return found && found + time(rest)
}
