import { isCurrency } from '../../../model/figure.ts'
import { countsAid, fits, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isComma, isMark, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/**
 * "will give $900 million, with $600 million going to food", "put the toll at 3,815, with Ardan accounting for 900": what ", with" tells of a figure right
 * before it is a part of that; "committed $6 billion for 2016, with the rest to follow" is a part of the sum told before. Changes the decisions' parents.
 */
export function linkWithParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  let before: Decision | null = null
  for (const part of decisions) {
    if (part.measure === null) continue
    if (part.parent === null) {
      if (before && isToldWith(sentence, before, part)) part.parent = before.parent?.measure === part.measure ? before.parent : before
      else if (leavesRest(sentence, part)) part.parent = sumBefore(part, earlier)
    }
    before = part
  }
}

/** True for a smaller figure of the same that ", with" brings in: right before it, or with who accounts for it between. */
function isToldWith(sentence: Sentence, whole: Decision, part: Decision): boolean {
  const { hitAt, keys } = sentence
  if (least(part) >= least(whole) || !fits(part, whole)) return false
  const isSum = countsAid(part)
  if (isSum !== countsAid(whole)) return false
  if (isSum ? part.amount.quantity.unit !== whole.amount.quantity.unit || isAsked(whole) !== isAsked(part) : part.measure !== whole.measure) return false
  if (!isSum && !tagOf(rightBefore(hitAt, part.amount.from), 'makes-up')) return false
  for (let i = part.amount.from - 1; i > whole.amount.to; i--) {
    if (tagOf(hitAt[i], 'carrying-with')) return isComma(keys[i - 1]) && (!isSum || i === part.amount.from - 1)
    if (isMark(keys[i]) || isSum) return false
  }
  return false
}

const isAsked = ({ measure }: Decision): boolean => measure === 'requested'

/** Words from a sum to "with the rest", at most. */
const REST_WITHIN = 8

/** True for a sum behind which ", with the rest" is told in its clause. */
function leavesRest({ keys, hitAt, amountAt }: Sentence, { amount }: Decision): boolean {
  if (!isCurrency(amount.quantity.unit)) return false
  for (let i = amount.to; i < amount.to + REST_WITHIN && i < keys.length && !amountAt[i]; i++) {
    if (!isComma(keys[i])) continue
    return tagOf(hitAt[i + 1], 'carrying-with') !== null && tagsOf(hitAt[i + 2], 'subset').some(({ rest }) => rest === true)
  }
  return false
}

/** Sentences from a sum to the one of which it leaves the rest, at most. */
const SUM_WITHIN = 2

/** The larger sum in the same currency told last before the sentence of another, by the same word; null where none was. */
function sumBefore(part: Decision, earlier: readonly Decision[]): Decision | null {
  const last = earlier.findLast((d) => countsAid(d) && d.amount.quantity.unit === part.amount.quantity.unit)
  if (!last || last.measure !== part.measure || last.sentence.index < part.sentence.index - SUM_WITHIN) return null
  return least(last) > least(part) ? last : null
}
