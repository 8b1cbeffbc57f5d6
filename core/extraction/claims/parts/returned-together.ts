import { kindOf } from '../../../model/kind.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words before the first of them in which a verb or noun may say something else of those, at most. */
const GOVERNED_WITHIN = 3

/**
 * "Some 900 refugees and 1,200 displaced people have returned": those whom their noun alone makes refugees, joined to others right behind whom stands the verb of coming back, came
 * back too. Changes the decisions.
 */
export function tellReturnedTogether(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (let n = 1; n < decisions.length; n++) {
    const [first, last] = [decisions[n - 1]!, decisions[n]!]
    if (first.measure !== 'refugees' || first.rule?.endsWith('.counted') !== true || first.parent !== null || last.measure !== 'returned') continue
    if (last.amount.from !== first.amount.to + 1 || !isJoined(sentence, last.amount) || last.trigger === null || last.trigger.from < last.amount.to) continue
    if (!tagsOf(last.trigger, 'trigger').some(({ measure }) => measure === 'returned') || isGoverned(sentence, first)) continue
    first.measure = 'returned'
    first.rule = last.rule
    first.trigger = last.trigger
  }
}

/** True where something is said of them before them ("hosts 900 refugees", "rescued 900 refugees"). */
function isGoverned({ keys, hitAt }: Sentence, { amount: { from } }: Decision): boolean {
  for (let i = from - 1; i >= 0 && i >= from - GOVERNED_WITHIN && !isMark(keys[i]); i--) {
    const hit = hitAt[i]
    if ((tagOf(hit, 'hosts') ?? tagOf(hit, 'houses')) !== null || hasTopic(hit, 'rescue', 'custody')) return true
    if (tagsOf(hit, 'trigger').some(({ frame, measure }) => frame !== 'passive' && kindOf(measure) !== 'aid')) return true
  }
  return false
}
