import { tagOf } from '../meaning.ts'
import { hasCapital, isComma } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** "seven Mexicans, three Dutch citizens and four Swiss": true for those of one nation and of another further on in their list, no parts of them though they come to as many. */
export function areOfNations(sentence: Sentence, amount: Amount, other: Amount | undefined): boolean {
  const { keys, hitAt, amountAt } = sentence
  if (other === undefined || other.from <= amount.to || !isComma(keys[amount.to]) || !isOfNation(sentence, amount) || !isOfNation(sentence, other)) return false
  for (let i = amount.to; i < other.from; i++) if (!amountAt[i] && !isComma(keys[i]) && !tagOf(hitAt[i], 'coordination')) return false
  return true
}

/** True where a word with a capital stands behind the number. */
function isOfNation(sentence: Sentence, { from, to }: Amount): boolean {
  for (let i = from + 1; i < to; i++) if (hasCapital(sentence, i)) return true
  return false
}
