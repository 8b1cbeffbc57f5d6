import { fits, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf } from '../meaning.ts'
import { isCompared, isSuperseded } from './no-whole.ts'
import { leavesAsMany, namesRemainder } from './remainder.ts'
import { isComma, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { linkRun } from './run-of-parts.ts'

/** How many sentences back those are counted who are named, buried or left. */
const WITHIN = 4

/**
 * Links, where the subject comes first, those of the dead to whom something is said to have been done since ("DNA has given names to twelve", "the
 * town buried 17, the next one 19"), and those whom the parts told before leave ("Sixty-eight now have a name. The fourteen others …"). Changes the
 * decisions' parents.
 */
export function linkNamedDead(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (const [n, part] of decisions.entries()) {
    if (part.measure === null || part.parent !== null) continue
    const done = isDoneToDead(sentence, part)
    if (!done && !isLeft(sentence, part)) continue
    const told = [...earlier.filter((d) => d.sentence.index >= sentence.index - WITHIN), ...decisions.slice(0, n).filter((d) => d.measure !== null)]
    if (done) linkList(sentence, part, told, decisions.slice(n + 1))
    else part.parent = leavesAsMany(sentence, told, part.amount)
  }
}

/** True for dead of whom the verb right before them tells what was done to them since. */
const isDoneToDead = ({ hitAt }: Sentence, { measure, amount: { from, quantity } }: Decision): boolean =>
  measure === 'killed' && quantity.form !== 'singular' && quantity.noun === null && tagOf(rightBefore(hitAt, from), 'afterwards')?.measure === 'killed'

/** True for "the fourteen others", "the other six". */
function isLeft(sentence: Sentence, { amount }: Decision): boolean {
  const { form, noun } = amount.quantity
  if (form === 'singular') return false
  return noun === null ? namesRemainder(sentence, amount) : noun === 'other' && tagOf(rightBefore(sentence.hitAt, amount.from), 'definite') !== null
}

/** Makes a number and what lists on from it parts of the dead counted last, as long as those hold them. */
function linkList(sentence: Sentence, first: Decision, told: readonly Decision[], behind: readonly Decision[]): void {
  const last = told.findLast((d) => d.measure === 'killed' && d.amount.quantity.value !== 1 && !isCompared(d) && !isSuperseded(d))
  const whole = last?.parent?.measure === 'killed' ? last.parent : last
  if (!whole || least(whole) <= least(first)) return
  const isListed = ({ amount }: Decision): boolean => isJoined(sentence, amount) || sentence.keys.slice(first.amount.to, amount.from).some(isComma)
  linkRun(first, whole, behind, (next) => fits(next, whole) && isListed(next))
}
