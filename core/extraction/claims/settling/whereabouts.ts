import type { Candidate } from '../governing/candidate.ts'
import { HARM, most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { leastOf } from '../sentence.ts'

/** Words between those told of together whom something befell at one place, at most; so many times those are others. */
const TOGETHER_WITHIN = 3
const MANY_MORE = 20

/**
 * "abducted a doctor and two nurses on the road to Kabo": what is said right behind the last of a list tells where it befell them, not that they had
 * left ("… and 3.6 million are displaced").
 */
export function tellsWhereItBefell({ sentence, amount }: Pick<Case, 'sentence' | 'amount'>, best: Candidate | null, list: Decision | null): boolean {
  if (best?.measure !== 'displaced' || !best.rule.endsWith('.state') || best.hit.from !== amount.to) return false
  if (list?.measure == null || !HARM.has(list.measure) || !isJoined(sentence, amount)) return false
  return amount.from - list.amount.to <= TOGETHER_WITHIN && leastOf(amount) < MANY_MORE * most(list)
}
