import type { Figure, Qualifier } from '../model/figure.ts'
import { isCurrency } from '../model/figure.ts'
import type { ValueStyle } from './format-value.ts'
import { formatNumber, inDigits } from './format-value.ts'
import type { ArabicNoun } from '../model/unit-words.ts'
import { SCALES, arabicNoun, currencySign, englishNoun } from '../model/unit-words.ts'

const BEFORE: Record<Exclude<Qualifier, 'between' | 'vague'>, { en: string; ar: string }> = {
  exact: { en: '', ar: '' },
  about: { en: 'about', ar: 'نحو' },
  'more-than': { en: 'more than', ar: 'أكثر من' },
  'at-least': { en: 'at least', ar: 'ما لا يقل عن' },
  'less-than': { en: 'less than', ar: 'أقل من' },
  'up-to': { en: 'up to', ar: 'ما يصل إلى' },
  nearly: { en: 'nearly', ar: 'قرابة' }
}

/** Words for vague amounts, known by the bounds that ACLED's conservative floors give them. */
const VAGUE: readonly { min: number; max: number; en: string; ar: string }[] = [
  { min: 3, max: 9, en: 'several', ar: 'عدة' },
  { min: 10, max: 99, en: 'tens of', ar: 'عشرات' },
  { min: 12, max: 99, en: 'dozens of', ar: 'عشرات' },
  { min: 100, max: 999, en: 'hundreds of', ar: 'مئات' },
  { min: 1_000, max: 9_999, en: 'thousands of', ar: 'آلاف' },
  { min: 10_000, max: 99_999, en: 'tens of thousands of', ar: 'عشرات آلاف' },
  { min: 100_000, max: 999_999, en: 'hundreds of thousands of', ar: 'مئات آلاف' },
  { min: 1_000_000, max: 9_999_999, en: 'millions of', ar: 'ملايين' }
]

const arabicPlural = new Intl.PluralRules('ar')
const formFor = (count: number): keyof ArabicNoun => {
  const category = arabicPlural.select(count)
  return category === 'zero' ? 'other' : category
}

/** Splits a round large amount into its scale and a number of at most three decimals: 51,000,000,000 is 51 of `billion`; null when it must be written out. */
function scaled(value: number): { count: number; scale: (typeof SCALES)[number] } | null {
  for (const scale of SCALES) {
    if (Math.abs(value) < scale.size) continue
    const count = value / scale.size
    const rounded = Math.round(count * 1000) / 1000
    // A hundredth of a unit is the dust of floating point and not a number that anyone reported.
    return Math.abs(Math.round(rounded * 1000) * (scale.size / 1000) - value) < 0.01 ? { count: rounded, scale } : null
  }
  return null
}

/** «3 ملايين شخص», «51 مليار دولار», «252 شخصا», «شخصان»; `genitive` after a word that governs it. */
function arabicAmount(value: number, unit: string | null, style: ValueStyle, genitive: boolean): string {
  if (unit === 'percent') return inDigits(`${formatNumber(value, { ...style, digits: 'latin' })}%`, style)
  const counted = arabicNoun(unit)
  const large = scaled(value)
  if (large) {
    const form = formFor(large.count)
    const scaleWord = form === 'two' && genitive ? large.scale.ar.twoGenitive : large.scale.ar[form]
    const spoken = form === 'one' || form === 'two'
    // A dual loses its nun only before the thing counted: «مليونا شخص», but «مليونان».
    const alone = form === 'two' && !counted ? 'ن' : ''
    return [spoken ? '' : formatNumber(large.count, style), scaleWord + alone, counted?.other ?? ''].filter((word) => word !== '').join(' ')
  }
  if (!counted) return formatNumber(value, style)
  const form = formFor(value)
  if (form === 'one') return counted.one
  if (form === 'two') return genitive ? counted.twoGenitive : counted.two
  return `${formatNumber(value, style)} ${counted[form]}`
}

function englishAmount(value: number, unit: string | null, withUnit = true): string {
  const style: ValueStyle = { language: 'en', digits: 'latin' }
  const large = scaled(value)
  const number = large ? `${formatNumber(large.count, style)} ${large.scale.en}` : formatNumber(value, style)
  if (isCurrency(unit)) return `${currencySign(unit)}${number}`
  if (!withUnit) return number
  if (unit === 'percent') return `${number}%`
  const counted = englishNoun(unit)
  return counted ? `${number} ${value === 1 ? counted.one : counted.many}` : number
}

function vagueFigure(figure: Figure, style: ValueStyle): string | null {
  const word = VAGUE.find((row) => row.min === figure.min && row.max === figure.max)
  if (!word) return null
  if (style.language === 'ar') {
    const counted = arabicNoun(figure.unit)
    if (!counted) return word.ar
    // «عدة أشخاص», but «عشرات الأشخاص»; a name that does not inflect follows «من».
    if (word.min < 10) return `${word.ar} ${counted.few}`
    return counted.few === counted.many ? `${word.ar} من ${counted.few}` : `${word.ar} ال${counted.few}`
  }
  const counted = isCurrency(figure.unit) ? { many: figure.unit } : englishNoun(figure.unit)
  return counted ? `${word.en} ${counted.many}` : word.en.replace(/ of$/, '')
}

/**
 * Writes a figure in words and digits as a news text would: «أكثر من 1,170 شخصا», "more than $51 billion", "between 10 and 12 people".
 * Amounts of a million and more are shortened only where nothing is lost. A vague amount is written by its word, or by its bounds where it has none.
 */
export function formatFigure(figure: Figure, style: ValueStyle): string {
  const { value, min, max, qualifier, unit } = figure
  const arabic = style.language === 'ar'
  const amount = (number: number, genitive = false) => (arabic ? arabicAmount(number, unit, style, genitive) : englishAmount(number, unit))
  if (qualifier !== 'between' && qualifier !== 'vague' && value !== null) {
    const before = BEFORE[qualifier][style.language]
    return before === '' ? amount(value) : `${before} ${amount(value, true)}`
  }
  const vague = qualifier === 'vague' ? vagueFigure(figure, style) : null
  if (vague !== null) return vague
  return formatInterval({ min, max }, unit, style)
}

/** Writes an interval; null is an open bound: «بين 10 و12 شخصا», "at least 40 people", "an unstated number". */
export function formatInterval({ min, max }: { min: number | null; max: number | null }, unit: string | null, style: ValueStyle): string {
  const arabic = style.language === 'ar'
  const amount = (number: number, genitive = false) => (arabic ? arabicAmount(number, unit, style, genitive) : englishAmount(number, unit))
  if (min === null && max === null) return arabic ? 'عدد غير محدد' : 'an unstated number'
  if (min === null) return `${BEFORE['up-to'][style.language]} ${amount(max ?? 0, true)}`
  if (max === null) return `${BEFORE['at-least'][style.language]} ${amount(min, true)}`
  if (min === max) return amount(min)
  if (!arabic) return `between ${englishAmount(min, unit, false)} and ${englishAmount(max, unit)}`
  // The noun follows the second number only, unless the two are of different scale.
  const low = unit === 'percent' ? amount(min, true) : min <= 2 || scaled(min) ? arabicAmount(min, scaled(max) ? null : unit, style, true) : formatNumber(min, style)
  return `بين ${low} و${amount(max, true)}`
}
