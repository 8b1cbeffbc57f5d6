import { isOutOf, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Tag } from '../tag.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between a verb of adding up and its sum, at most ("has now reached a total of $5m"). */
const SUMMING_REACH = 4

/** True where a verb of adding up stands before a sum or begins it ("exceeds $21 billion"). */
export function isSummedUp(sentence: Sentence, amount: Amount): boolean {
  for (let i = amount.from; i >= 0 && i >= amount.from - SUMMING_REACH; i--) {
    if (i < amount.from && (sentence.keys[i] !== '' || sentence.amountAt[i])) return false
    if (tagOf(sentence.hitAt[i], 'sums-up')) return true
  }
  return false
}

/** True where "of" or "out of" stands at a word. */
export const isOf = (sentence: Sentence, i: number): boolean => {
  const hit = sentence.hitAt[i]
  return tagOf(hit, 'partitive') !== null || isOutOf(hit)
}

/** Words of a subject between a sum and the verb said of it, at most; what the edge of a relative clause costs. */
const SUBJECT_WORDS = 4
const RELATIVE = 1.6

/** True for the verb of "the $300 million we require", "the 95 million dollars that the agency needs". */
export function isSaidOfKnown(sentence: Sentence, trigger: Extract<Tag, { role: 'trigger' }>, hit: Hit, steps: number, edges: number): boolean {
  if (trigger.frame !== 'active' || !(trigger.rule.endsWith('.verb') || trigger.rule.endsWith('.provided')) || steps < 1 || steps > SUBJECT_WORDS || edges > RELATIVE) return false
  return sentence.amountAt[hit.to] === null || sentence.amountAt[hit.to] === undefined
}
