import { fits, least, makeClaim } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { toldLast } from './told-last.ts'

/** "appealed for $640 million but has received only $95 million": what came in is a part of what was asked for, and so is what lacks. */
export function linkFunding(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const [n, part] of decisions.entries()) {
    const isGap = part.rule?.endsWith('.gap') === true
    const isFunded = sentence.profile.verbFirst && part.measure === 'allocated' && part.rule?.endsWith('.funded') === true
    if (part.parent === null && part.measure === 'requested') part.parent = lackingOf(sentence, part, decisions.slice(0, n), earlier)
    if (part.parent !== null || (part.measure !== 'delivered' && !isGap && !isFunded)) continue
    const denied = decisions[n - 1]
    if (!isGap && denied && isDeniedMore(sentence, part, denied)) makeClaim(denied, 'requested', denied.rule, part.cost + 1, 'trigger-before')
    const here = decisions.slice(0, n)
    // "voted 4 billion in July. A billion and a quarter has been disbursed"
    const granted = isPaidOut(sentence, part) ? toldLast(sentence, here, earlier, (d) => isGrant(d, part)) : null
    const appeal = granted ?? appealOf(sentence, part, here, earlier, isGap)
    if (!appeal) continue
    part.parent = givenOfFunded(sentence, part, here) ?? appeal
    if (isFunded && !granted) part.measure = 'delivered'
  }
}

/** Sentences from a sum asked for to what it lacks, at most, and how far what came in and what lacks may fall short of it or go beyond by rounding, as a share of it. */
const LACKING_WITHIN = 2
const ROUNDED = 0.01

/**
 * "require $19.6 billion. They are funded at $8.1 billion, leaving a gap of $11.5 billion": the sum asked for that what came in and what still lacks make up; null where
 * they do not. Over lines that stand apart all are told side by side.
 */
function lackingOf(sentence: Sentence, gap: Decision, here: readonly Decision[], earlier: readonly Decision[]): Decision | null {
  let from = earlier.length
  while (from > 0 && earlier[from - 1]!.sentence.index >= sentence.index - LACKING_WITHIN) from--
  const told = [...earlier.slice(from), ...here].filter((d) => d.amount.quantity.unit === gap.amount.quantity.unit)
  const at = told.findLastIndex(({ measure }) => measure === 'delivered')
  const came = told[at]
  if (!came || (came.sentence !== sentence && sentence.opensLine)) return null
  const asked = told.findLast((d, n) => n < at && d.measure === 'requested' && d.parent === null)
  return asked && Math.abs(least(asked) - least(came) - least(gap)) <= least(asked) * ROUNDED ? asked : null
}

/** "$27 million has come in, mostly from the CERF ($11 million)": what came in that a bracket behind it breaks down; null for any other sum. */
function givenOfFunded({ keys }: Sentence, part: Decision, here: readonly Decision[]): Decision | null {
  if (part.trigger !== null || keys[part.amount.from - 1] !== '(') return null
  return here.findLast((d) => d.measure === 'delivered' && d.trigger !== null && d.parent?.measure === 'requested' && fits(part, d)) ?? null
}

/** «لم تتلق الخطة البالغة قيمتها 400 مليون دولار غير 90 مليونا»: what is denied is that more than the part came of it. */
function isDeniedMore({ hitAt }: Sentence, part: Decision, denied: Decision): boolean {
  if (denied.whyNot !== 'negated' || denied.amount.quantity.unit !== part.amount.quantity.unit || least(denied) <= least(part)) return false
  return tagOf(hitAt[part.amount.from - 1], 'not-negation')?.only === true
}

/** What was asked for, of which a sum came in or lacks; null where nothing was, or no word says that it is of that. */
function appealOf(sentence: Sentence, part: Decision, here: readonly Decision[], earlier: readonly Decision[], isGap: boolean): Decision | null {
  const { from } = part.amount
  const isSameCurrency = (d: Decision): boolean => d.amount.quantity.unit === part.amount.quantity.unit
  const isAsked = (d: Decision): boolean => d.parent === null && wasAskedFor(sentence, d, from) && isSameCurrency(d) && fits(part, d)
  if (isGap) return here.findLast(isAsked) ?? null
  const appeal = toldLast(sentence, here, earlier, isAsked)
  if (!appeal) return null
  if (sentence.profile.verbFirst && appeal.measure === 'requested' && hasTopic(part.trigger, 'receiving')) return appeal
  // Told in the next sentence it takes a word that says so.
  const isSoFar = saysSoFarBehind(sentence, part.amount.to)
  if (appeal.sentence !== sentence) return isSoFar || saysOnlyOrSoFar(sentence, 0, from) ? appeal : null
  return isSoFar || saysOnlyOrSoFar(sentence, appeal.amount.to, from) || goesOnHaving(sentence, appeal.amount.to, from) ? appeal : null
}

/** Words of a clause behind a sum that tell how much it is by now, at most ("$27 million has come in so far"). */
const BEHIND_WITHIN = 7

/** True where words behind a sum, before the next mark or figure, tell how much it is by now; where verbs lead, they stand before it. */
function saysSoFarBehind({ keys, hitAt, amountAt, profile }: Sentence, to: number): boolean {
  if (profile.verbFirst) return false
  for (let i = to; i < keys.length && i < to + BEHIND_WITHIN && !isMark(keys[i]) && !amountAt[i]; i++) if (hasTopic(hitAt[i], 'since')) return true
  return false
}

/** True for a sum asked for; «لم تتسلم من التعهدات إلا أقل من مليار»: or promised, where what came in by word `from` is said to be little. */
function wasAskedFor(sentence: Sentence, { measure, sentence: own, amount }: Decision, from: number): boolean {
  return measure === 'requested' || (measure === 'pledged' && own === sentence && saysOnlyOrSoFar(sentence, amount.to, from))
}

/** True for a sum that opens its clause and of which a passive behind it says that it came. */
function isPaidOut({ hitAt, keys, profile }: Sentence, { amount: { from, to }, trigger, measure }: Decision): boolean {
  if (profile.verbFirst || measure !== 'delivered' || trigger === null || trigger.from < to) return false
  return from === 0 || isMark(keys[from - 1]) || tagOf(hitAt[from - 1], 'not-negation') !== null
}

/** True for a sum granted that a smaller one of the same currency may be part of. */
function isGrant(d: Decision, part: Decision): boolean {
  if ((d.measure !== 'allocated' && d.measure !== 'pledged') || d.parent !== null) return false
  return d.amount.quantity.unit === part.amount.quantity.unit && least(part) < least(d) && fits(part, d)
}

/** "needs $468 million and has $51 million in hand": true where who asks is said between to have. */
function goesOnHaving({ hitAt, profile }: Sentence, from: number, to: number): boolean {
  if (profile.verbFirst) return false
  for (let i = from; i < to; i++) if (tagOf(hitAt[i], 'holds') && (tagOf(hitAt[i - 1], 'coordination') ?? tagOf(hitAt[i - 1], 'boundary'))) return true
  return false
}

/** True where a word between says that it is less than hoped ("only", «سوى»), or how much it is by now ("so far"). */
function saysOnlyOrSoFar(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    // "is 23 per cent funded, with $210 million received"
    if (sentence.amountAt[i]?.quantity.unit === 'percent') return true
    if (tagOf(hit, 'not-negation') || hasTopic(hit, 'since')) return true
  }
  return false
}
