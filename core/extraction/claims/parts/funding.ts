import { fits, least, makeClaim } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** "appealed for $640 million but has received only $95 million": what came in is a part of what was asked for, and so is what lacks. */
export function linkFunding(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (const [n, part] of decisions.entries()) {
    const isGap = part.rule?.endsWith('.gap') === true
    const isFunded = sentence.profile.verbFirst && part.measure === 'allocated' && part.rule?.endsWith('.funded') === true
    if (part.parent !== null || (part.measure !== 'delivered' && !isGap && !isFunded)) continue
    // «لم تتلق الخطة البالغة قيمتها 400 مليون دولار غير 90 مليونا»: what is denied is that more than the part came of it.
    const denied = decisions[n - 1]
    if (!isGap && denied?.whyNot === 'negated' && denied.amount.quantity.unit === part.amount.quantity.unit && least(denied) > least(part) && tagOf(sentence.hitAt[part.amount.from - 1], 'not-negation')?.only === true) makeClaim(denied, 'requested', denied.rule, part.cost + 1, 'trigger-before')
    // «لم تتسلم من التعهدات إلا أقل من مليار»: what came in of promises is said to be little.
    const asked = (d: Decision): boolean => (d.measure === 'requested' || (d.measure === 'pledged' && d.sentence === sentence && saysOnly(sentence, d.amount.to, part.amount.from))) && d.parent === null && d.amount.quantity.unit === part.amount.quantity.unit && fits(part, d)
    const here = decisions.slice(0, n).findLast(asked)
    // Told in the next sentence it takes a word that says so.
    // "voted 4 billion in July. A billion and a quarter has been disbursed"
    const granted = isPaidOut(sentence, part) ? decisions.slice(0, n).findLast((d) => isGrant(d, part)) ?? (sentence.opensLine ? undefined : earlier.findLast((d) => d.sentence.index === sentence.index - 1 && isGrant(d, part))) : undefined
    if (granted) { part.parent = granted; continue }
    const appeal = here ?? (sentence.opensLine || isGap ? undefined : earlier.findLast((d) => d.sentence.index === sentence.index - 1 && asked(d)))
    if (!appeal || !(isGap || saysOnly(sentence, here ? here.amount.to : 0, part.amount.from) || (here && goesOnHaving(sentence, here.amount.to, part.amount.from)))) continue
    part.parent = appeal
    if (isFunded) part.measure = 'delivered'
  }
}

/** True for a sum that opens its clause and of which a passive behind it says that it came. */
function isPaidOut(sentence: Sentence, { amount, trigger, measure }: Decision): boolean {
  const before = sentence.hitAt[amount.from - 1]
  return !sentence.profile.verbFirst && measure === 'delivered' && trigger !== null && trigger.from >= amount.to && (amount.from === 0 || isMark(sentence.keys[amount.from - 1]) || tagOf(before, 'not-negation') !== null)
}

/** True for a sum granted that a smaller one of the same currency may be part of. */
const isGrant = (d: Decision, part: Decision): boolean => (d.measure === 'allocated' || d.measure === 'pledged') && d.parent === null && d.amount.quantity.unit === part.amount.quantity.unit && least(part) < least(d) && fits(part, d)

/** "needs $468 million and has $51 million in hand": true where who asks is said between to have. */
function goesOnHaving({ hitAt, profile }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to && !profile.verbFirst; i++) if (tagOf(hitAt[i], 'holds') && (tagOf(hitAt[i - 1], 'coordination') ?? tagOf(hitAt[i - 1], 'boundary'))) return true
  return false
}

/** True where a word between says that it is less than hoped ("only", «سوى»), or how much it is by now ("so far"). */
function saysOnly(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const hit = sentence.hitAt[i]
    // "is 23 per cent funded, with $210 million received"
    if (sentence.amountAt[i]?.quantity.unit === 'percent') return true
    if (tagOf(hit, 'not-negation') || hasTopic(hit, 'since')) return true
  }
  return false
}
