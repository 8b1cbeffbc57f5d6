import { tagOf } from '../meaning.ts'
import { figureAt, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { isGift } from './gift.ts'

/** More than so much is no family's share. */
const SHARE = 5_000_000
/** … and so much is nobody's in any currency ("25 crore rupees for those whose houses were hit"). */
const MOST_SHARED = 200_000_000

/** Words between "each" and the sum behind it, at most ("Each bereaved family is to have $200"). */
const SHARED_BEFORE = 8
/** … and between the sum and "each" behind it. */
const SHARED_BEHIND = 5

/** True for a sum for each person or family ("$165 per family", «100 ألف لأسرة كل متوفى»), not for what each of several gives. */
export function isSharedOut(sentence: Sentence, amount: Amount, best: Candidate | null): boolean {
  if ((amount.quantity.value ?? amount.quantity.max ?? 0) >= MOST_SHARED || !isForEach(sentence, amount, best)) return false
  return !isGivenByEach(sentence, amount, best)
}

function isForEach(sentence: Sentence, amount: Amount, best: Candidate | null): boolean {
  const { hitAt } = sentence
  const behind = endOfBrackets(sentence, amount.to)
  for (let i = behind; i < behind + SHARED_BEHIND && isWordOfClause(sentence, i); i++) if (isEach(sentence, i) && !tagOf(hitAt[i], 'each')?.before) return true
  for (let i = amount.from - 1; i >= amount.from - SHARED_BEFORE && isWordOfClause(sentence, i); i--) {
    // "Two funds have each released $5 million", "each receiving $20 million": each of those who give or are given.
    if (isEach(sentence, i)) return !(best?.side === 'left' && best.measure !== null && hitAt[i]!.to === best.hit.from && isNoShare(amount))
  }
  return false
}

/** True for a word of the sentence that is no mark and no figure. */
const isWordOfClause = (sentence: Sentence, i: number): boolean => i >= 0 && i < sentence.keys.length && !isMark(sentence.keys[i]) && !figureAt(sentence, i)

/** Words and signs in the brackets of the same sum in another currency, at most. */
const CONVERTED_WITHIN = 9

/** Behind the same sum in another currency ("200,000 pounds ($4,200) per household"). */
function endOfBrackets({ keys }: Sentence, to: number): number {
  if (keys[to] !== '(') return to
  const close = keys.indexOf(')', to)
  return close > to && close - to <= CONVERTED_WITHIN ? close + 1 : to
}

const isNoShare = ({ quantity }: Amount): boolean => (quantity.value ?? 0) >= SHARE

/** "Denmark and the Netherlands will provide €23 million each": each of those who give. */
function isGivenByEach(sentence: Sentence, amount: Amount, best: Candidate | null): boolean {
  if (best === null || !isGift(best) || !isNoShare(amount) || !isEach(sentence, amount.to)) return false
  const end = sentence.hitAt[amount.to]!.to
  return end >= sentence.keys.length || isMark(sentence.keys[end])
}

/** True for "each", «لكل»; not for «أي», where it says a sum again. */
export const isEach = ({ hitAt }: Sentence, i: number): boolean => tagOf(hitAt[i], 'each') !== null && !tagOf(hitAt[i], 'that-is')
