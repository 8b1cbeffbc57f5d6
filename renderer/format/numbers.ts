import type { Preferences } from '../../core/contract/calls.ts'
import type { UiLanguage } from '../../core/model/language.ts'

export type Digits = Preferences['digits']

/** How numbers and dates are written at present; changed by {@link setNotation} when the language or the digits change. */
let notation: { language: UiLanguage; digits: Digits } = { language: 'en', digits: 'latin' }

/** Sets the language and digits of every number and date written from now on. */
export function setNotation(language: UiLanguage, digits: Digits): void {
  notation = { language, digits }
}

/** The BCP 47 tag that makes Intl write in the present notation: Gregorian calendar, and Latin or Arabic-Indic digits. */
export const localeTag = (): string => `${notation.language}-u-ca-gregory-nu-${notation.digits === 'latin' ? 'latn' : 'arab'}`

/** The language that numbers and dates are written in at present. */
export const notationLanguage = (): UiLanguage => notation.language

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>()

/** What writes numbers in the present notation. */
function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${localeTag()} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.NumberFormat(localeTag(), options)
  formats.set(key, made)
  return made
}

/** A number in the present notation, grouped by thousands, with every digit it has (up to 15 significant ones). */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = { maximumSignificantDigits: 15 }): string {
  return numberFormat(options).format(value)
}

/** A share of one as a percentage without decimals. */
export const formatShare = (share: number): string => formatNumber(share, { style: 'percent', maximumFractionDigits: 0 })

const ARABIC_DIGITS = /[٠-٩۰-۹]/g

/** A text with its digits in Latin, as dates and years are kept, whichever the keyboard writes. */
export const latinDigits = (text: string): string => text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))

/**
 * The number that an analyst typed, in digits of any of three scripts, with or without thousands separators;
 * null for an empty field, undefined for what is not a number.
 */
export function parseTypedNumber(typed: string): number | null | undefined {
  const plain = latinDigits(typed.trim())
    .replace(/[,٬\s\u00a0\u202f_]/g, '')
    .replace('٫', '.')
  if (plain === '') return null
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}
