import { tagOf } from '../meaning.ts'
import { isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** A ratio is of so many at most ("one in a thousand"), and says so many of those. */
const RATIO = 1000
const SHARE = 10

/** True for either number of "one in ten", "nearly one captive in ten", "1 in every 4". */
export function isRatio(sentence: Sentence, amount: Amount): boolean {
  const { hitAt, amountAt } = sentence
  // "nearly one in every twelve", where "one" is no number
  if (amount.quantity.noun === null && tagOf(rightBefore(hitAt, amount.from), 'each') && tagOf(hitAt[amount.from - 2], 'place-preposition')) return true
  for (let i = amount.to + 1; i <= amount.to + 2; i++) {
    const next = amountAt[i]
    if (next?.from !== i) continue
    if (isInOf(sentence, amount, next)) return true
    break
  }
  for (let i = amount.from - 2; i >= 0 && i >= amount.from - 3; i--) {
    const last = amountAt[i]
    if (last) return isInOf(sentence, last, amount)
  }
  return false
}

/** True where a share and its whole are told with nothing but "in", or "in every", between them. */
function isInOf(sentence: Sentence, share: Amount, whole: Amount): boolean {
  const { keys, hitAt } = sentence
  const apart = whole.from - share.to
  if (apart < 1 || apart > 2 || !tagOf(hitAt[share.to], 'place-preposition') || tagOf(hitAt[share.to], 'clock')) return false
  if (apart === 2 && !tagOf(hitAt[share.to + 1], 'each')) return false
  const { value, noun, unit, form } = whole.quantity
  if (value === null || value > RATIO || noun !== null || (unit !== null && unit !== 'person') || form === 'singular') return false
  if ((share.quantity.value ?? share.quantity.min ?? RATIO) >= value || (share.quantity.value ?? 0) > SHARE) return false
  return whole.to >= keys.length || isMark(keys[whole.to]) || hitAt[whole.to] !== null
}
