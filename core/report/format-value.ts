import type { UiLanguage } from '../model/language.ts'
import type { Digits } from './report.ts'

/** How values are written: the report's language and, in Arabic, its digits. English is always written with Latin digits. */
export interface ValueStyle {
  language: UiLanguage
  digits: Digits
}

const ARABIC_INDIC: Record<string, string> = {
  '0': '٠', '1': '١', '2': '٢', '3': '٣', '4': '٤', '5': '٥', '6': '٦', '7': '٧', '8': '٨', '9': '٩', ',': '٬', '.': '٫', '%': '٪'
}

/** Writes the Latin digits, group and decimal signs of a number already formatted in the style's digits. */
export const inDigits = (number: string, style: ValueStyle): string =>
  style.language === 'ar' && style.digits === 'arabic-indic' ? number.replace(/[0-9.,%]/g, (sign) => ARABIC_INDIC[sign] ?? sign) : number

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

/** A number with its thousands grouped: 1,170, ١٬١٧٠. */
export const formatNumber = (value: number, style: ValueStyle): string => inDigits(plain.format(value), style)

/** A share of a whole in whole percent: 36%, ٣٦٪; of nothing it is 0%. */
export const formatShare = (part: number, whole: number, style: ValueStyle): string => inDigits(`${Math.round((part / Math.max(1, whole)) * 100)}%`, style)

/** Arabic names of the months as news of the Gulf, Egypt and the agencies write them. */
const MONTHS: Record<UiLanguage, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']
}

/**
 * Writes a date as precisely as it was given: a year, a month, a day, or (with `time`) an instant to the minute in UTC.
 * Gives the date back unchanged when it is none.
 */
export function formatDate(date: string, style: ValueStyle, time = false): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}).*)?)?)?$/.exec(date)
  if (!parts) return date
  const [, year = '', month, day, clock] = parts
  const monthName = month === undefined ? undefined : MONTHS[style.language][Number(month) - 1]
  if (month !== undefined && monthName === undefined) return date
  const words = [day === undefined ? '' : String(Number(day)), monthName ?? '', year].filter((word) => word !== '').join(' ')
  if (!time || clock === undefined) return inDigits(words, style)
  const instant = new Date(date)
  if (Number.isNaN(instant.getTime())) return inDigits(words, style)
  const utc = instant.toISOString()
  return `${formatDate(utc.slice(0, 10), style)}${style.language === 'ar' ? '،' : ','} ${inDigits(utc.slice(11, 16), style)} UTC`
}
