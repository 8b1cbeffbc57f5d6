import { least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isStage } from '../governing/stages.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between what came in and the sum that it is of, at most. */
const REACH = 12

/** Words between the comma behind a sum and the part of it, at most. */
const BESIDE = 2

/**
 * «ما وصل من تعهدات العام الماضي، وهي 5.8 مليارات، أقل من 2.3 مليار»: of a sum set off by commas behind what came of it the next is that part; the words
 * between tell at what stage all of it was. Changes the decisions.
 */
export function linkWhatCame(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (let n = 0; n + 1 < decisions.length; n++) {
    const [whole, part] = [decisions[n]!, decisions[n + 1]!]
    const came = whole.trigger
    if (came === null || !mayBePart(sentence, part, whole) || !isOutOfSumBetween(sentence, came, whole)) continue
    part.parent = whole
    whole.measure = stageBetween(sentence, came, whole) ?? whole.measure
  }
}

/** True for a smaller sum in the same currency right behind the comma that closes the aside with the whole, of which nothing else is told. */
function mayBePart({ keys }: Sentence, part: Decision, whole: Decision): boolean {
  if (whole.measure !== 'delivered' || part.measure !== 'delivered' || part.parent !== null || part.reasons[0] !== 'continues-list') return false
  if (part.amount.quantity.unit !== whole.amount.quantity.unit || least(part) >= least(whole)) return false
  const { to } = whole.amount
  return isComma(keys[to]) && part.amount.from - to - 1 <= BESIDE
}

/** «ما صُرف … من حزمة …، وقيمتها مليار»: true where «من» stands between a word for what came in and the comma before a sum. */
function isOutOfSumBetween({ keys, hitAt }: Sentence, came: Hit, { amount: { from } }: Decision): boolean {
  if (came.to > from || from - came.to > REACH) return false
  let of = false
  for (let i = came.to; i < from; i++) {
    if (tagOf(hitAt[i], 'partitive') || tagsOf(hitAt[i], 'subset').some(({ form }) => form === 'of-them' || form === 'out-of')) of = true
    if (of && isComma(keys[i])) return true
  }
  return false
}

/** At what stage words between say that a sum was; null where none do. */
function stageBetween({ hitAt }: Sentence, came: Hit, { amount: { from } }: Decision): Decision['measure'] {
  for (let i = came.to; i < from; i++) {
    const stage = tagsOf(hitAt[i], 'trigger').find(isStage)
    if (stage) return stage.measure
  }
  return null
}
