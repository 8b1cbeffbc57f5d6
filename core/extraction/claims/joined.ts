import { tagOf } from './meaning.ts'
import { rightBefore } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'

/** True where "and" stands right before the amount or is written as one with it. */
export function isJoined(sentence: Sentence, amount: Amount): boolean {
  const own = sentence.hitAt[amount.from]
  if (own?.coordinated === true || (sentence.starts[amount.from] ?? 0) < amount.quantity.start) return true
  const before = rightBefore(sentence.hitAt, amount.from)
  return before !== null && before !== undefined && tagOf(before, 'coordination') !== null
}
