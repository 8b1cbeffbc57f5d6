import { isAge } from '../counting/ages.ts'
import { isOutOf, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

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
    if (isMark(sentence.keys[i])) return false
    if (!hit || hit.from !== i) continue
    if (tagOf(hit, 'partitive') ?? tagsOf(hit, 'subset').find((s) => s.form === 'out-of')) return i === 0 || isMark(sentence.keys[i - 1])
  }
  return false
}

/** Words between a verb and its subject behind it, at most. */
const SUBJECT_REACH = 2

/** True for the 96 of «من أصل 96 متطوعا استشهد 5», where the verb stands before the part that is its subject. */
export function opensBeforeSubject(sentence: Sentence, amount: Amount, verb: Hit): boolean {
  let part: Amount | null = null
  for (let i = verb.to; i < verb.to + SUBJECT_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !part; i++) part = sentence.amountAt[i] ?? null
  if (!part || isAge(sentence, part) || leastOf(part) > leastOf(amount)) return false
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - OPENING_REACH && !sentence.amountAt[i] && !isMark(sentence.keys[i]); i--) {
    const hit = sentence.hitAt[i]
    if (hit?.from !== i || !isOutOf(hit)) continue
    return i === 0 || isMark(sentence.keys[i - 1]) || tagOf(sentence.hitAt[i - 1], 'complement') !== null
  }
  return false
}
