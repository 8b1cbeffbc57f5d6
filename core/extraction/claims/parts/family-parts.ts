import { least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { speaks, tagOf, tagsOf } from '../meaning.ts'
import { isComma, isDefiniteWord, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between those counted and the parents named behind the comma, and so many parents are named, at most. */
const BEHIND_WITHIN = 4
const NAMED_WITHIN = 5
const NAMED_AT_MOST = 3

/**
 * «قُتلت عائلة من ستة أفراد، الأب والأم وأطفالهما الأربعة», «ثلاثة أشخاص، أم وابنتاها»: where verbs come first, the children whom "and" joins to parents named
 * behind a comma are of those counted right before, if the parents are all that is left of them. Changes the decisions' parents.
 */
export function linkFamily(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]!
    const whole = wholeBefore(decisions, n)
    if (part.measure === null || part.parent !== null || part.measure !== whole.measure || !isOfKind(sentence, part)) continue
    const left = least(whole) - least(part)
    if (left < 1 || left > NAMED_AT_MOST || !isJoined(sentence, part.amount)) continue
    const opening = opensNaming(sentence, whole.amount.to, part.amount.from)
    const definite = isDefiniteWord(sentence, part.amount.to - 1) && isDefiniteWord(sentence, opening)
    // «رجل وزوجته وأطفالهما الثلاثة»: so many words for so many persons.
    const named = part.amount.from - opening
    if (opening > 0 && (definite ? named < NAMED_WITHIN : named === left) && areNamedBetween(sentence, opening, part.amount.from)) part.parent = whole
  }
}

/** The figure before the one at `n`, over a family that it is of («8 من أسرة واحدة، الأب وزوجته وستة») and a parent of whom nothing is told («هم أب وأم وأربعة أطفال»). */
function wholeBefore(decisions: readonly Decision[], n: number): Decision {
  const isPassedOver = ({ measure, amount: { quantity } }: Decision): boolean => measure === null && (quantity.unit === null || quantity.form === 'singular')
  let at = n - 1
  while (at > 0 && isPassedOver(decisions[at]!)) at--
  return decisions[at]!
}

/** True for a number with a noun, or one of those that «من» brings in («ستة من أولادهما»). */
const isOfKind = ({ hitAt }: Sentence, { amount }: Decision): boolean => amount.quantity.noun !== null || tagOf(hitAt[amount.to], 'partitive') !== null

/** The word behind the comma or bracket that stands close behind those counted, before word `to`; 0 where none does. */
function opensNaming(sentence: Sentence, from: number, to: number): number {
  const { keys, hitAt } = sentence
  for (let i = from; i < to && i <= from + BEHIND_WITHIN; i++) {
    // «، هم أب وأم»
    if (isComma(keys[i]) || keys[i] === '(') return tagOf(hitAt[i + 1], 'function') && !isDefiniteWord(sentence, i + 1) ? i + 2 : i + 1
  }
  return 0
}

/** True where of the persons that stand among words `from` to `to` nothing is told. */
function areNamedBetween({ keys, hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) || speaks(hit) || (tagOf(hit, 'subset') ?? tagOf(hit, 'coordination') ?? tagOf(hit, 'boundary'))) return false
    if (tagsOf(hit, 'trigger').some(({ frame }) => frame !== 'counted')) return false
  }
  return true
}
