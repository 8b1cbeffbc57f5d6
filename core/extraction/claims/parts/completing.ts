import { countsPeople, isClaim, isUnsaid, least, makeClaim, sumOfParts } from '../decision.ts'
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
    if (n === 0 || least(last) < FEWEST) continue
    const told = decisions.slice(0, n)
    if (isUnsaid(last) && last.amount.quantity.noun === null) claimCompleting(last, told, earlier)
    if (!isClaim(last) || !countsPeople(last)) continue
    const sibling = told.findLast((d) => d.measure === last.measure && d.parent?.measure === last.measure)
    const whole = sibling?.parent
    if (!whole || (last.parent !== null && last.parent !== sibling)) continue
    if (sumOfParts(whole, [...earlier, ...told]) + least(last) === whole.amount.quantity.value) last.parent = whole
  }
}

/** «ونُقل 600 منهم إلى الخرطوم فيما توجه 520 إلى ولايات أخرى»: makes a claim of a bare number that the part told before leaves of their whole. */
function claimCompleting(last: Decision, told: readonly Decision[], earlier: readonly Decision[]): void {
  const sibling = told.at(-1)
  const whole = sibling?.parent
  if (!isClaim(whole) || !countsPeople(whole) || sibling?.measure !== whole.measure) return
  if (sumOfParts(whole, [...earlier, ...told]) + least(last) !== whole.amount.quantity.value && least(sibling) + least(last) !== whole.amount.quantity.value) return
  makeClaim(last, whole.measure, whole.rule, COMPLETING_COST, 'continues-sentence')
  last.parent = whole
}

/** How far off a claim counts as standing that completes a whole. */
const COMPLETING_COST = 3
