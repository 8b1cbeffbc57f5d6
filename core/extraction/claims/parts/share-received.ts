import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Decision } from '../decision.ts'
import { tagsOf } from '../meaning.ts'

/** Words between a share and the sum that it is of, and from the verb of receiving to the share, at most. */
const SUM_WITHIN = 5
const VERB_WITHIN = 9

/**
 * "has received barely half of the $2.6 billion it sought", «تلقت أقل من ثلث مبلغ 2,7 مليار المطلوب»: true for a sum asked for of which a verb before it
 * says that a share has come in; what is told as part of it is of that share.
 */
export function isShareReceived({ measure, sentence, amount }: Decision): boolean {
  if (measure !== 'requested') return false
  const share = shareOf(sentence, amount.from)
  if (share < 0) return false
  for (let i = share - 1; i >= 0 && i >= share - VERB_WITHIN && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) {
    if (tagsOf(sentence.hitAt[i], 'trigger').some((t) => t.measure === 'delivered')) return true
  }
  return false
}

/** The word at which a share of the sum at word `from` begins; -1 where none stands before it. */
function shareOf({ keys, amountAt }: Sentence, from: number): number {
  for (let i = from - 1; i >= 0 && i >= from - SUM_WITHIN && !isMark(keys[i]); i--) {
    const share = amountAt[i]
    if (share) return share.quantity.form === 'fraction' || share.quantity.unit === 'percent' ? share.from : -1
  }
  return -1
}
