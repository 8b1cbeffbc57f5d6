import type { Measure } from '../../model/kind.ts'
import { joined, list, pairs, THEIRS } from './phrasing.ts'
import type { TriggerRow } from './triggers.ts'

/** Verbs that say of a deed that it was done. */
const DONE = list('تم، تمت، جرى، جرت، يتم، تتم، يجري، تجري، سيتم، ستتم، سيجري، ستجري')

/** Deeds by what they do to people. */
const DEEDS: readonly (readonly [measure: Measure, deeds: string])[] = [
  ['displaced', 'إجلاء، إخلاء، تهجير، تشريد، اقتلاع، إيواء'],
  ['returned', 'إعادة، إرجاع، ترحيل'],
  ['released', 'الإفراج عن، إطلاق سراح، تحرير، إخلاء سبيل، تسريح'],
  ['abducted', 'اختطاف، خطف، أسر، سبي'],
  ['killed', 'قتل، إعدام، تصفية، العثور على جثث، انتشال جثث، انتشال جثامين']
]

/** A deed with a pronoun; one in «ء» is spelt in three ways before it. */
const withPronoun = (deed: string, them: string): string[] =>
  (deed.endsWith('ء') ? ['ؤ', 'ئ', 'ء'].map((hamza) => deed.slice(0, -1) + hamza + them) : [deed.replace(/ة$/, 'ت') + them])

/** «شخص تم إجلاؤهم», «أسرى جرى الإفراج عنهم»: what was done to those before it. */
export const DONE_TO: readonly TriggerRow[] = DEEDS.map(([measure, deeds]) => ({
  measure, as: 'passive', rule: 'verb', words: joined(pairs(DONE, list(deeds).flatMap((deed) => THEIRS.flatMap((them) => withPronoun(deed, them)))))
}))
