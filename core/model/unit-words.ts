import type { UiLanguage } from './language.ts'
import { isCurrency } from './figure.ts'

/**
 * The forms a counted noun takes in Arabic, by the number before it: one (رجل واحد is said by `one` alone), two in the nominative and in
 * the genitive (after «أكثر من», «نحو»…), three to ten, eleven to ninety-nine, and whole hundreds and decimals.
 */
export interface ArabicNoun { one: string; two: string; twoGenitive: string; few: string; many: string; other: string }
export interface EnglishNoun { one: string; many: string }
interface Noun { ar: ArabicNoun; en: EnglishNoun }

const noun = (one: string, two: string, twoGenitive: string, few: string, many: string, other: string, enOne: string, enMany: string): Noun =>
  ({ ar: { one, two, twoGenitive, few, many, other }, en: { one: enOne, many: enMany } })

/** Nouns of the units that figures have; a unit of no row is written as it is. */
const UNITS: Record<string, Noun> = {
  person: noun('شخص واحد', 'شخصان', 'شخصين', 'أشخاص', 'شخصا', 'شخص', 'person', 'people'),
  item: noun('قطعة واحدة', 'قطعتان', 'قطعتين', 'قطع', 'قطعة', 'قطعة', 'item', 'items'),
  family: noun('أسرة واحدة', 'أسرتان', 'أسرتين', 'أسر', 'أسرة', 'أسرة', 'family', 'families'),
  household: noun('أسرة واحدة', 'أسرتان', 'أسرتين', 'أسر', 'أسرة', 'أسرة', 'household', 'households'),
  body: noun('جثة واحدة', 'جثتان', 'جثتين', 'جثث', 'جثة', 'جثة', 'body', 'bodies'),
  truck: noun('شاحنة واحدة', 'شاحنتان', 'شاحنتين', 'شاحنات', 'شاحنة', 'شاحنة', 'truck', 'trucks'),
  tonne: noun('طن واحد', 'طنان', 'طنين', 'أطنان', 'طنا', 'طن', 'tonne', 'tonnes'),
  ton: noun('طن واحد', 'طنان', 'طنين', 'أطنان', 'طنا', 'طن', 'ton', 'tons'),
  kilogram: noun('كيلوغرام واحد', 'كيلوغرامان', 'كيلوغرامين', 'كيلوغرامات', 'كيلوغراما', 'كيلوغرام', 'kilogram', 'kilograms'),
  kilometre: noun('كيلومتر واحد', 'كيلومتران', 'كيلومترين', 'كيلومترات', 'كيلومترا', 'كيلومتر', 'kilometre', 'kilometres'),
  metre: noun('متر واحد', 'متران', 'مترين', 'أمتار', 'مترا', 'متر', 'metre', 'metres'),
  litre: noun('لتر واحد', 'لتران', 'لترين', 'لترات', 'لترا', 'لتر', 'litre', 'litres'),
  year: noun('عام واحد', 'عامان', 'عامين', 'أعوام', 'عاما', 'عام', 'year', 'years'),
  month: noun('شهر واحد', 'شهران', 'شهرين', 'أشهر', 'شهرا', 'شهر', 'month', 'months'),
  week: noun('أسبوع واحد', 'أسبوعان', 'أسبوعين', 'أسابيع', 'أسبوعا', 'أسبوع', 'week', 'weeks'),
  day: noun('يوم واحد', 'يومان', 'يومين', 'أيام', 'يوما', 'يوم', 'day', 'days'),
  hour: noun('ساعة واحدة', 'ساعتان', 'ساعتين', 'ساعات', 'ساعة', 'ساعة', 'hour', 'hours'),
  minute: noun('دقيقة واحدة', 'دقيقتان', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة', 'minute', 'minutes'),
  second: noun('ثانية واحدة', 'ثانيتان', 'ثانيتين', 'ثوان', 'ثانية', 'ثانية', 'second', 'seconds'),
  USD: noun('دولار واحد', 'دولاران', 'دولارين', 'دولارات', 'دولارا', 'دولار', 'US dollar', 'US dollars'),
  EUR: noun('يورو واحد', 'يورو', 'يورو', 'يورو', 'يورو', 'يورو', 'euro', 'euros')
}

/** The amounts that are words of their own: both languages say «51 billion» and not 51,000,000,000. */
export const SCALES: readonly { size: number; en: string; ar: ArabicNoun }[] = [
  { size: 1e12, en: 'trillion', ar: { one: 'تريليون', two: 'تريليونا', twoGenitive: 'تريليوني', few: 'تريليونات', many: 'تريليون', other: 'تريليون' } },
  { size: 1e9, en: 'billion', ar: { one: 'مليار', two: 'مليارا', twoGenitive: 'ملياري', few: 'مليارات', many: 'مليار', other: 'مليار' } },
  { size: 1e6, en: 'million', ar: { one: 'مليون', two: 'مليونا', twoGenitive: 'مليوني', few: 'ملايين', many: 'مليون', other: 'مليون' } }
]

const SYMBOLS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', ILS: '₪' }
/** The sign written before an amount in English, or the code and a no-break space. */
export const currencySign = (code: string): string => SYMBOLS[code] ?? `${code}\u00a0`

const arabicCurrencies = new Intl.DisplayNames('ar', { type: 'currency', fallback: 'code' })

/** The Arabic forms of a unit's noun; null for a unit that is no noun. */
export function arabicNoun(unit: string | null): ArabicNoun | null {
  if (unit === null || unit === 'percent') return null
  const known = UNITS[unit]
  if (known) return known.ar
  const name = isCurrency(unit) ? arabicCurrencies.of(unit) ?? unit : unit
  return { one: name, two: name, twoGenitive: name, few: name, many: name, other: name }
}

/** The English forms of a unit's noun; null for a unit that is no noun. */
export function englishNoun(unit: string | null): EnglishNoun | null {
  if (unit === null || unit === 'percent' || isCurrency(unit)) return null
  return UNITS[unit]?.en ?? { one: unit, many: `${unit}s` }
}

/** The name of a unit standing alone, as over a column; empty where there is none. */
export function unitName(unit: string | null, language: UiLanguage): string {
  if (unit === null) return ''
  if (unit === 'percent') return language === 'ar' ? 'بالمئة' : 'per cent'
  if (isCurrency(unit)) return language === 'ar' ? UNITS[unit]?.ar.other ?? arabicCurrencies.of(unit) ?? unit : unit
  return language === 'ar' ? UNITS[unit]?.ar.few ?? unit : UNITS[unit]?.en.many ?? `${unit}s`
}
