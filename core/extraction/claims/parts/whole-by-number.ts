import { countsPeople } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { isDefiniteWord } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/**
 * «خمسة من الـ14», «ثلاثة من التسعة», "nine of the 14": those counted before whose number with the article stands right behind a bare part; null where
 * no such number does.
 */
export function wholeByNumber({ sentence, amount, here, earlier }: Case): Decision | null {
  const of = sentence.hitAt[amount.to]
  if (amount.quantity.noun !== null || of?.from !== amount.to) return null
  const at = of.to
  // «أربعة من هؤلاء التسعة»
  const named = ((at === amount.to + 1 && tagOf(of, 'partitive') !== null) || tagOf(of, 'subset')?.nearest === true) && isDefiniteWord(sentence, at)
  const value = named ? numberAt(sentence, at) : wholeNumberBehind(sentence, amount)?.quantity.value ?? null
  if (value === null) return null
  const isMeant = (d: Decision): boolean => countsPeople(d) && d.amount.quantity.value === value
  return here.findLast(isMeant) ?? earlier.findLast(isMeant) ?? null
}

/** "nine of the 14": the number of several that stands behind "of the" without a noun, right behind a bare part; null where none does. */
export function wholeNumberBehind({ hitAt, amountAt }: Sentence, { to, quantity: { noun } }: Amount): Amount | null {
  const of = hitAt[to]
  const whole = noun === null && of?.from === to && tagOf(of, 'definite') ? amountAt[of.to] : null
  return whole && whole.quantity.noun === null && whole.quantity.form !== 'singular' && whole.quantity.qualifier === 'exact' ? whole : null
}

/** The number that stands as a word, or in figures right behind its article («الـ14»); null where none does. */
function numberAt({ text, starts, ends, amountAt, keys }: Sentence, at: number): number | null {
  const amount = amountAt[at]
  if (amount) return amount.quantity.value
  if (keys[at + 1] !== '' || ends[at] !== starts[at + 1]) return null
  const value = Number(text.slice(starts[at + 1], ends[at + 1]).replace(EASTERN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 15)))
  return Number.isNaN(value) ? null : value
}

/** «٣» and «۳», whose last four bits are the digit. */
const EASTERN_DIGIT = /[٠-٩۰-۹]/g
