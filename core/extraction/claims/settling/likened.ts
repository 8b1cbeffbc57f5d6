import { tagOf } from '../meaning.ts'
import { isColon, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between "than" and the number in brackets, at most. */
const LIKENED_WITHIN = 8

/** "11% fewer than in the preceding week (68,790)", "23,650 (previous week: 9,100)": a bare number in brackets behind what it is likened to. */
export function isLikened({ keys, hitAt }: Sentence, { from, to, quantity }: Amount): boolean {
  if (quantity.noun !== null || keys[to] !== ')' || !(rightBefore(keys, from) === '(' || isColon(rightBefore(keys, from)))) return false
  for (let i = from - 2; i >= 0 && i >= from - LIKENED_WITHIN && !isMark(keys[i]); i--) if (tagOf(hitAt[i], 'likens')) return true
  return false
}
