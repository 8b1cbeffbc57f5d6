import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'

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

/** Words between a share and the sum that it comes to, at most. */
const COMES_TO_WITHIN = 8

/**
 * «مُوّل النداء البالغ 2.4 مليار بنسبة 19 في المئة، أي 456 مليونا»: true for what a share of a sum asked for comes to, where a verb of receiving or funding stands before the
 * share; the share that is wanting has none.
 */
export function isShareReceivedOf({ sentence, amount }: Case, whole: Decision): boolean {
  if (whole.measure !== 'requested' || whole.sentence !== sentence || whole.amount.from > amount.from) return false
  const { amountAt, hitAt } = sentence
  let share = amount.from - 1
  while (share >= 0 && share >= amount.from - COMES_TO_WITHIN && amountAt[share]?.quantity.unit !== 'percent') share--
  if (amountAt[share]?.quantity.unit !== 'percent') return false
  for (let i = share; i >= 0 && i >= share - VERB_WITHIN - COMES_TO_WITHIN && (amountAt[i] || !isMark(sentence.keys[i])); i--) {
    const told = tagsOf(hitAt[i], 'trigger')
    if (told.some((t) => t.measure === 'delivered' || t.rule.endsWith('.funded'))) return true
    if (told.some((t) => t.rule.endsWith('.gap'))) return false
  }
  return false
}

/** «تم تمويل 14% من الخطة، أي 296 مليونا»: true for what "that is" says a share comes to that came in or was funded, whatever whole is named. */
export function isWhatShareComesTo({ hitAt, amountAt, keys }: Sentence, { from }: Amount): boolean {
  if (!tagOf(hitAt[from - 1], 'that-is')) return false
  let share = from - 2
  while (share >= 0 && share >= from - COMES_TO_WITHIN && amountAt[share]?.quantity.unit !== 'percent') share--
  if (amountAt[share]?.quantity.unit !== 'percent') return false
  for (let i = share; i >= 0 && i >= share - VERB_WITHIN && (amountAt[i] || !isMark(keys[i])); i--) {
    const told = tagsOf(hitAt[i], 'trigger')
    if (told.some((t) => t.rule.endsWith('.gap'))) return false
    if (told.some((t) => t.measure === 'delivered' || t.rule.endsWith('.funded') || t.rule.endsWith('.package'))) return true
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
