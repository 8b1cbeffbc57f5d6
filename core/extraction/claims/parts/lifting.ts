import { kindOf } from '../../../model/kind.ts'
import { fits, isUnsaid, least, makeClaim } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { staysInSubset } from '../going-on/lists.ts'
import { opensClauseBetween } from './clause-between.ts'
import { isVerbOfPart } from './part-before-whole.ts'
import { isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { pointsBack } from './wholes.ts'

/** "Twelve commuters, nine diners and a bartender were killed": what is said behind a list of people is said of the first of them too. */
export function liftToList(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (let n = decisions.length - 2; n >= 0; n--) {
    const first = decisions[n]!
    const next = decisions[n + 1]!
    if (next.measure === null || kindOf(next.measure) === 'aid' || !isUnsaid(first) || !isSaidBehind(next) || !isListedWith(sentence, first, next)) continue
    makeClaim(first, next.measure, next.rule, next.cost + 1, 'continues-list')
  }
}

const isSaidBehind = ({ reasons }: Decision): boolean => reasons.some((reason) => reason === 'trigger-after' || reason === 'continues-list')

/** True for people with nouns of their own, between whom a comma stands, or "and" where all are casualties ("an officer and 14 soldiers were killed or wounded"). */
function isListedWith({ keys, hitAt }: Sentence, { amount }: Decision, next: Decision): boolean {
  const { noun, unit } = amount.quantity
  if (unit !== 'person' || noun === null || next.amount.quantity.noun === null || next.amount.from !== amount.to + 1) return false
  return isComma(keys[amount.to]) || (next.measure === 'casualties' && tagOf(hitAt[amount.to], 'coordination') !== null)
}

/** Words between a whole and its part, at most. */
const PART_REACH = 12

/** "Twenty-seven migrants, a baby and five other children among them, drowned": what is said behind the parts is said of the whole before them. */
export function liftToWhole(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]!
    if (part.measure === null || part.parent !== null || !part.reasons.includes('trigger-after') || kindOf(part.measure) === 'aid') continue
    if (!pointsBack(sentence, part.amount)) continue
    const whole = decisions.slice(0, n).findLast((d) => d.amount.quantity.form !== 'singular')
    if (!whole || !isCrowdBefore(sentence, part, whole)) continue
    // "45 passengers, 19 of whom died": of the others it is not said.
    if (!sentence.profile.verbFirst && part.trigger && isVerbOfPart(sentence, whole.amount, part.trigger)) continue
    makeClaim(whole, part.measure, part.rule, part.cost + 1, 'trigger-after')
    part.parent = whole
    if (sentence.profile.verbFirst) linkListed(sentence, decisions, n, whole)
  }
}

/** «60 مدنيا بينهم 8 أطفال و9 نساء وثلاثة مسعفين قتلوا»: the next of the list that the part at `at` opens are of its whole too, as far as that has room. */
function linkListed(sentence: Sentence, decisions: readonly Decision[], at: number, whole: Decision): void {
  let left = least(whole) - least(decisions[at]!)
  for (let n = at + 1; n < decisions.length; n++) {
    const next = decisions[n]!
    left -= least(next)
    if (left < 0 || next.measure !== whole.measure || next.parent !== null || hasClauseBetween(sentence, decisions[n - 1]!, next)) return
    if (!staysInSubset(sentence, decisions[n - 1]!, next.amount) || !fits(next, whole)) return
    next.parent = whole
  }
}

/** «8 جنود قتلوا في حلب و12 في حماة», «وإن 12»: true where a verb, or a word for "that", stands between two figures. */
function hasClauseBetween({ hitAt }: Sentence, { amount: { to } }: Decision, { amount: { from } }: Decision): boolean {
  for (let i = to; i < from; i++) if (tagsOf(hitAt[i], 'trigger').some(({ frame }) => frame !== 'counted') || tagOf(hitAt[i], 'complement')) return true
  return false
}

/** True for as many people or more before a part in its clause, of whom nothing was said. */
function isCrowdBefore(sentence: Sentence, part: Decision, crowd: Decision): boolean {
  if (!isUnsaid(crowd) || crowd.amount.quantity.unit !== 'person' || part.amount.from - crowd.amount.to > PART_REACH) return false
  return least(crowd) >= least(part) && !opensClauseBetween(sentence, crowd.amount.to, part.amount.from)
}
