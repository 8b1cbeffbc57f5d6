import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import { isDefiniteWord, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between those who follow a bier and whom they bury, at most. */
const MOURNED_WITHIN = 6

/** «شيع مئات المواطنين جثامين ثلاثة», «شُيعت جنازتهم وسط حضور الآلاف»: true for those right behind a verb of burying, where the dead are named further on; and at a funeral. */
export function mourns(sentence: Sentence, { from, to, quantity }: Amount): boolean {
  const before = rightBefore(sentence.hitAt, from)
  if (hasTopic(before, 'containing') && !hasTopic(before, 'carrying')) return sentence.hitAt.some((hit, i) => i < from && tagOf(hit, 'buries') !== null)
  if (!tagOf(before, 'buries')) return false
  // «شيع المئات جثامين ثلاثة»: the bodies are not theirs who are numbered with the article.
  if (quantity.noun === 'body' && isDefiniteWord(sentence, from)) return true
  for (let i = to; i < to + MOURNED_WITHIN && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    if (sentence.amountAt[i] || tagsOf(sentence.hitAt[i], 'trigger').some((t) => t.measure === 'killed' && t.frame === 'counted')) return true
  }
  return false
}
