import { countsAid, isClaim, least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagsOf } from '../meaning.ts'
import { isComma } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/**
 * "Of those, 26 have been exchanged and four died", "Of this, $40 million is for a force, $12.5 million for food": where words for a whole told before open
 * a sentence and its first figure is a part of that, the bare numbers, or sums, told on behind it are parts too. Changes the decisions' parents.
 */
export function linkToldOfThem(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst || !opensWithThem(sentence)) return
  const first = decisions.find(isClaim)
  const whole = first?.parent
  if (!first || !whole || whole.sentence === sentence) return
  let told = least(first)
  for (const next of decisions.slice(decisions.indexOf(first) + 1)) {
    if (!isClaim(next)) continue
    if (next.parent !== whole && !(next.parent === null && isMoreOfSameKind(sentence, next, whole))) return
    told += least(next)
    if (told > most(whole)) return
    next.parent = whole
  }
}

/** True where a sentence opens with words like "of those". */
const opensWithThem = ({ hitAt }: Sentence): boolean => tagsOf(hitAt[0], 'subset').some(({ form, rest }) => form === 'of-them' && rest !== true)

/** True for a sum in the currency of a whole, or a bare number of people, that "and" or a mark joins to the part before it. */
function isMoreOfSameKind(sentence: Sentence, next: Decision, whole: Decision): boolean {
  const { quantity } = next.amount
  if (countsAid(next) !== countsAid(whole) || !isSetOn(sentence, next.amount)) return false
  if (countsAid(next)) return quantity.unit === whole.amount.quantity.unit
  return quantity.noun === null && (whole.measure !== 'killed' || next.measure === 'killed')
}

/** "three are dead, one of snakebite": one set off by a comma alone is of those right before. */
function isSetOn(sentence: Sentence, amount: Amount): boolean {
  if (isJoined(sentence, amount)) return true
  const mark = sentence.keys[amount.from - 1]
  return amount.quantity.form !== 'singular' && (isComma(mark) || mark === ';')
}
