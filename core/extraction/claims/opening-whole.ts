import { isAge } from './ages.ts'
import { tagOf, tagsOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { isComma, isMark } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'

/** Words between the "of" that opens a clause and its number, at most ("of the town's 60,000 inhabitants"). */
const OPENING_REACH = 5

/** True for the 60,000 of "Of its 60,000 inhabitants, forty thousand have fled", where the verb stands behind the part. */
export function opensBeforePart(sentence: Sentence, amount: Amount, verb: Hit): boolean {
  let behind = false
  for (let i = amount.to; i < verb.from && !behind; i++) {
    const other = sentence.amountAt[i]
    if (other && !isAge(sentence, other)) behind = isComma(sentence.keys[i - 1]) || isComma(sentence.keys[other.from - 1])
    else if (other) continue
  }
  if (!behind) return false
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - OPENING_REACH && !sentence.amountAt[i]; i--) {
    const hit = sentence.hitAt[i]
    if (isMark(sentence.keys[i]) && sentence.keys[i] !== "'") return false
    if (hit && hit.from === i && (tagOf(hit, 'partitive') ?? tagsOf(hit, 'subset').find((s) => s.form === 'out-of'))) return i === 0 || isMark(sentence.keys[i - 1])
  }
  return false
}
