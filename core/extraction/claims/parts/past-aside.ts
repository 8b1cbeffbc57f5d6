import { fits } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isComma, opensWith } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/**
 * «بين القتلى أربع نساء، إحداهن حامل، وطفلان»: where verbs come first, those whom "and" behind a comma joins to an aside on one of those listed before it go on with the
 * list, and are no part of those of whom the one is. Changes the decisions' parents.
 */
export function linkPastAside(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (let n = 2; n < decisions.length; n++) {
    const [aside, next] = [decisions[n - 1]!, decisions[n]!]
    const head = aside.parent
    if (!head || head !== decisions[n - 2] || aside.amount.quantity.value !== 1 || next.measure === null || next.measure !== head.measure) continue
    if ((next.parent !== null && next.parent !== head) || next.amount.quantity.noun === null || !goesOn(sentence, next) || !isComma(sentence.keys[head.amount.to])) continue
    const whole = head.parent
    next.parent = whole !== null && fits(next, whole) ? whole : null
  }
}

/** True for those whom "and" joins right behind a comma. */
function goesOn(sentence: Sentence, { amount }: Decision): boolean {
  if (!isJoined(sentence, amount)) return false
  return isComma(sentence.keys[amount.from - 1]) || (opensWith(sentence, amount.from - 1, 'and') && isComma(sentence.keys[amount.from - 2]))
}
