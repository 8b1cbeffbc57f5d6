import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { fits, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between a sum and the larger one that it is told to be of, at most. */
const WITHIN = 26
/** Words between the noun for that sum and its number, at most. */
const SIZE_WITHIN = 10
/** Words between "instalment" and "of", at most. */
const INSTALMENT_WITHIN = 2

/**
 * «90 مليون دولار، وهي الدفعة الأولى من منحة قيمتها 368 مليونا», «820 مليونا ضمن قرض حجمه 8 مليارات»: a sum told to be an instalment of a grant, loan or
 * promise, or to be given within one, is a part of it. Changes the decisions' parents.
 */
export function linkInstalments(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (let n = 0; n + 1 < decisions.length; n++) {
    const part = decisions[n]!
    if (part.measure === null || part.parent !== null || kindOf(part.measure) !== 'aid') continue
    const whole = decisions.slice(n + 1).find((d) => d.reasons[0] !== 'sum-converted' && isCurrency(d.amount.quantity.unit))
    if (whole && mayHaveInstalment(whole, part) && isWithin(sentence, part.amount.to, whole.amount.from)) part.parent = whole
  }
}

/** True for a larger sum of the same currency not far behind, given or promised, that is part of nothing itself. */
function mayHaveInstalment(whole: Decision, part: Decision): boolean {
  if (whole.measure === null || whole.parent !== null || kindOf(whole.measure) !== 'aid' || whole.measure === 'requested') return false
  if (whole.amount.quantity.unit !== part.amount.quantity.unit || whole.amount.from - part.amount.to > WITHIN) return false
  return least(part) < least(whole) && fits(part, whole)
}

/** True where "of" or "within" and a noun for a sum stand between, behind nothing but whom the part is for, or behind a word for an instalment. */
function isWithin(sentence: Sentence, from: number, to: number): boolean {
  const { hitAt, keys } = sentence
  let instalment = -INSTALMENT_WITHIN - 1
  let plain = true
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if (keys[i] === ';' || tagOf(hit, 'said')) return false
    if (isMark(keys[i]) || hit?.coordinated || (tagOf(hit, 'boundary')?.cost ?? 0) >= 3) plain = false
    if (!hit || hit.to !== i + 1) continue
    if (tagOf(hit, 'instalment')) instalment = i
    const within = tagOf(hit, 'within-sum')
    if (!(within ?? tagOf(hit, 'partitive')) || !(plain || i - instalment <= INSTALMENT_WITHIN + 1) || !isFund(hitAt[hit.to])) continue
    return to - hit.to <= SIZE_WITHIN && isUninterrupted(sentence, hit.to + 1, to)
  }
  return false
}

const isFund = (hit: Hit | null | undefined): boolean =>
  tagOf(hit, 'fund') !== null || tagsOf(hit, 'trigger').some(({ measure }) => kindOf(measure) === 'aid' && measure !== 'requested')

/** True where nobody else does anything between the noun for a sum and its number. */
function isUninterrupted({ hitAt, keys, amountAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(keys[i]) || amountAt[i] || tagOf(hitAt[i], 'said')) return false
  return true
}
