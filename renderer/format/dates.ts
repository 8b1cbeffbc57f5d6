import { localeTag } from './numbers.ts'

/** Arabic-Indic digits in an English date: a mark after each number keeps the parts in their order, which would run right to left otherwise (Unicode rule W7 knows only European digits). */
const inOrder = (date: string): string => (localeTag().startsWith('ar') ? date : date.replace(/[٠-٩]+/g, '$&\u200e'))

/** A day as the field writes it: a year, a month or a day, in the present notation and never more precise than given. */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) return date
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month !== undefined) options.month = day === undefined ? 'long' : 'short'
  if (day !== undefined) options.day = 'numeric'
  return inOrder(new Intl.DateTimeFormat(localeTag(), options).format(at))
}

/** An instant in local time, to the minute. The month is a word: a row of numbers reads two ways. */
export function formatInstant(instant: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  return inOrder(new Intl.DateTimeFormat(localeTag(), { dateStyle: localeTag().startsWith('ar') ? 'long' : 'medium', timeStyle: 'short' }).format(at))
}

/** Today as `YYYY-MM-DD` in local time. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
