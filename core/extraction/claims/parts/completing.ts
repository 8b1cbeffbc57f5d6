import { countsPeople, isClaim, least, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import type { Sentence } from '../sentence.ts'

/** Below this as many may be left of a whole by chance. */
const FEWEST = 5

/**
 * «3900 متوفى. … إن 2350 من هؤلاء سُلموا لذويهم، وأُخذت عينات ممن ظلوا مجهولين، وهم 1550»: a number behind a part that is exactly what the parts told so far leave of
 * their whole is a part of that, not of the part before it, where verbs come first. Changes the decisions' parents.
 */
export function linkCompleting(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (const [n, last] of decisions.entries()) {
    if (n === 0 || !isClaim(last) || !countsPeople(last) || least(last) < FEWEST) continue
    const told = decisions.slice(0, n)
    const sibling = told.findLast((d) => d.measure === last.measure && d.parent?.measure === last.measure)
    const whole = sibling?.parent
    if (!whole || (last.parent !== null && last.parent !== sibling)) continue
    if (sumOfParts(whole, [...earlier, ...told]) + least(last) === whole.amount.quantity.value) last.parent = whole
  }
}
