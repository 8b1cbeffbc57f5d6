import i18next from 'i18next'
import type { Figure, Unit } from '../../core/model/figure.ts'
import { isCurrency } from '../../core/model/figure.ts'
import { arabicNoun, englishNoun } from '../../core/model/unit-words.ts'
import { formatNumber, notationLanguage } from './numbers.ts'

/** Whether `value` in millions, billions or trillions says all of it with at most three decimals, so that shortening loses nothing. */
function shortensExactly(value: number): boolean {
  const size = Math.abs(value)
  if (size < 1e6) return false
  const scale = 10 ** (Math.floor(Math.log10(size) / 3) * 3)
  const scaled = (value / scale) * 1000
  return Math.abs(scaled - Math.round(scaled)) < 1e-6
}

/** Sums of money lose no precision: they are shortened to millions and billions only where that says the same. */
function formatMoney(value: number, currency: string): string {
  const compact: Intl.NumberFormatOptions = shortensExactly(value) ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 } : { maximumFractionDigits: 2, minimumFractionDigits: 0 }
  return formatNumber(value, { style: 'currency', currency, currencyDisplay: 'name', ...compact })
}

const pluralRules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') }

/** So many of a unit, with the form of its noun that the number asks for: «شخصان», and «شخصين» where a word before it governs it. */
function countInWords(value: number, amount: string, unit: string, governed: boolean): string {
  if (value === 0 && unit === 'person') return i18next.t('figure.nobody')
  const form = pluralRules[notationLanguage()].select(value)
  if (notationLanguage() === 'en') {
    const noun = englishNoun(unit)
    return `${amount} ${(form === 'one' ? noun?.one : noun?.many) ?? unit}`
  }
  const noun = arabicNoun(unit)
  if (noun === null) return `${amount} ${unit}`
  // One and two are said by the noun alone.
  if (form === 'one') return noun.one
  if (form === 'two') return governed ? noun.twoGenitive : noun.two
  return `${amount} ${noun[form === 'zero' ? 'other' : form]}`
}

/** An amount with its unit in words. `governed` says that it stands behind a word that puts an Arabic dual into the genitive, as «أكثر من» does. */
export function amountInWords(value: number, unit: Unit, governed = false): string {
  if (isCurrency(unit)) return formatMoney(value, unit)
  const amount = shortensExactly(value) ? formatNumber(value, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 }) : formatNumber(value)
  if (unit === 'percent') return i18next.t('figure.percent', { amount })
  return unit === null ? amount : countInWords(value, amount, unit, governed)
}

/** A figure in words with its qualifier; a vague one never gains a precision that the text does not give. */
export function figureInWords(figure: Figure): string {
  const { value, min, max, qualifier, unit } = figure
  if (value !== null && qualifier !== 'between' && qualifier !== 'vague') return i18next.t(`figure.${qualifier}`, { amount: amountInWords(value, unit, qualifier !== 'exact') })
  if (min !== null && max !== null && min !== max) {
    const words = { min: formatNumber(min), max: amountInWords(max, unit, true) }
    return qualifier === 'vague' ? i18next.t('figure.vagueBetween', words) : i18next.t('figure.between', words)
  }
  if (qualifier === 'vague' && min !== null) return i18next.t('figure.vagueAtLeast', { min: amountInWords(min, unit, true) })
  const said = value ?? min ?? max
  return said === null ? i18next.t('figure.vague') : i18next.t('figure.exact', { amount: amountInWords(said, unit) })
}
