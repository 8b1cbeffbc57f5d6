import { tagOf } from '../meaning.ts'
import { isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** A ratio is of so many at most ("one in a thousand"). */
const RATIO = 1000

/** True for either number of "one in ten", "nearly one captive in ten", "1 in every 4". */
export function isRatio(sentence: Sentence, amount: Amount): boolean {
  const of = (share: Amount, whole: Amount): boolean => {
    const { value, noun, unit, form } = whole.quantity
    if (value === null || value > RATIO || noun !== null || (unit !== null && unit !== 'person') || form === 'singular' || (share.quantity.value ?? share.quantity.min ?? RATIO) >= value || (share.quantity.value ?? 0) > 10) return false
    return whole.to >= sentence.keys.length || isMark(sentence.keys[whole.to]) || sentence.hitAt[whole.to] !== null
  }
  // "nearly one in every twelve", where "one" is no number
  if (tagOf(rightBefore(sentence.hitAt, amount.from), 'each') && tagOf(sentence.hitAt[amount.from - 2], 'place-preposition') && amount.quantity.noun === null) return true
  const inBetween = (from: number, to: number): boolean => to - from <= 2 && to > from && tagOf(sentence.hitAt[from], 'place-preposition') !== null && tagOf(sentence.hitAt[from], 'clock') === null && (to - from === 1 || tagOf(sentence.hitAt[from + 1], 'each') !== null)
  for (let i = amount.to + 1; i <= amount.to + 2; i++) {
    const next = sentence.amountAt[i]
    if (next && next.from === i) { if (inBetween(amount.to, i) && of(amount, next)) return true; break }
  }
  for (let i = amount.from - 2; i >= 0 && i >= amount.from - 3; i--) {
    const last = sentence.amountAt[i]
    if (last) return inBetween(last.to, amount.from) && of(last, amount)
  }
  return false
}
