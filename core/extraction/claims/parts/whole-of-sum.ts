import { isCurrency } from '../../../model/figure.ts'
import { least, makeClaim } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import { partBefore } from './part-before-whole.ts'

/**
 * "The response is 36 per cent funded: $340 million out of $934.5 million", «لم ينل القطاع سوى 4.4 ملايين من أصل 90 مليونا»: a sum of
 * which nothing is told but that what has come in is of it was asked for. Changes the decisions: the sum is a claim, and the whole of that before it.
 */
export function claimWholesOfSums(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const [part, whole] = [decisions[n - 1]!, decisions[n]!]
    if (part.measure !== 'delivered' || part.parent !== null || whole.measure !== null || !isCurrency(whole.amount.quantity.unit)) continue
    if (whole.amount.quantity.unit !== part.amount.quantity.unit || least(whole) <= least(part) || partBefore(sentence, whole.amount) !== part.amount) continue
    if (!isReceived(part) && !speaksOfFunding(sentence)) continue
    makeClaim(whole, 'requested', 'requested.whole', part.cost + 1, 'continues-sentence')
    part.parent = whole
  }
}

/** True for what somebody is told to have received. */
const isReceived = ({ trigger, rule }: Decision): boolean => hasTopic(trigger, 'receiving') || rule?.endsWith('.funded') === true

/** True where the sentence tells of a share, or of something asked for. */
const speaksOfFunding = ({ amounts, hitAt }: Sentence): boolean => amounts.some(({ quantity }) => quantity.unit === 'percent') || hitAt.some(asks)

const asks = (hit: Hit | null): boolean => tagsOf(hit, 'trigger').some(({ measure }) => measure === 'requested')
