import { BODIES, fits, isUnsaid, least, makeClaim, most, TAKEN, UNTOLD_WHOLE } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isOutOf, speaks, tagOf, tagsOf } from '../meaning.ts'
import { isPartOfNext } from './part-before-whole.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { stageBefore } from '../governing/stage-before.ts'

/** Words between a part and its whole right behind, at most. */
const BESIDE = 6

/** Words between a part and the whole that it is told to be out of, at most. */
const OUT_OF_REACH = 20

/** «94 من أصل 251», "74 of the 87": the whole stands after its part. */
export function linkWholesBehind(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (let n = 0; n + 1 < decisions.length; n++) {
    const part = decisions[n]!
    const whole = wholeAfter(decisions, n)
    if (!whole || !standsNear(sentence, part.amount, whole.amount)) continue
    tellPart(sentence, part, whole)
    if (areFreedOfTaken(sentence, part, whole, earlier)) makeClaim(whole, areHeldYet(sentence, whole.amount) ? 'held' : 'abducted', part.rule, part.cost + 1, 'continues-sentence')
    const isKnown = whole.measure !== null || whole.cost !== Infinity
    if (part.measure === null || !isKnown || !saysOutOf(sentence, part.amount, whole.amount)) continue
    linkBehind(sentence, part, whole)
    if (part.parent === whole) linkJoinedBefore(sentence, decisions, n, whole)
  }
}

/** «4 نساء و3 أطفال من أصل 16 مدنيا»: those to whom "and" joins a part are of its whole as well, where that has room. */
function linkJoinedBefore(sentence: Sentence, decisions: readonly Decision[], at: number, whole: Decision): void {
  let sum = least(decisions[at]!)
  for (let n = at; n > 0 && sentence.profile.verbFirst; n--) {
    const [before, part] = [decisions[n - 1]!, decisions[n]!]
    sum += least(before)
    if (!isJoined(sentence, part.amount) || part.amount.from - before.amount.to > 1 || before.measure !== part.measure || before.parent !== null || sum > most(whole)) return
    before.parent = whole
  }
}

/** Words between those taken and the verb of a clause on them ("11 soldiers it has been holding"), at most. */
const CLAUSE_REACH = 4

/** True where a clause right behind those of whom some were let go tells that somebody holds them. */
function areHeldYet({ keys, hitAt, amountAt }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < to + CLAUSE_REACH && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (tagsOf(hitAt[i], 'trigger').some(({ measure }) => measure === 'held')) return true
  }
  return false
}

/** The figure behind one, over the share that it comes to ("$1.02 billion, or 37 per cent, of the $2.75 billion"); undefined where none follows. */
function wholeAfter(decisions: readonly Decision[], n: number): Decision | undefined {
  const next = decisions[n + 1]
  return next?.amount.quantity.unit === 'percent' ? decisions[n + 2] : next
}

/** True for a figure right behind another, or further behind where words say that the other is out of it or among it. */
function standsNear(sentence: Sentence, part: Amount, whole: Amount): boolean {
  const gap = whole.from - part.to
  return gap <= BESIDE || (gap <= OUT_OF_REACH && (standsOutOf(sentence, whole) || isAmongNext(sentence, part, whole)))
}

/** Makes a claim of a part of which nothing is said, by what befell the whole. */
function tellPart(sentence: Sentence, part: Decision, whole: Decision): void {
  if (part.measure !== null || whole.measure === null || !isUnsaid(part)) return
  // "Eight of the 34 were under age": where nothing says what befell the part, it is what befell the whole.
  if (isPartOfNext(sentence, part.amount)) makeClaim(part, whole.measure, whole.rule, whole.cost, 'part-of-figure')
  // "126 fighters from both sides were among the 311 dead"
  else if (isAmongNext(sentence, part.amount, whole.amount)) {
    makeClaim(part, whole.measure, whole.rule, whole.cost, 'part-of-figure')
    part.parent = whole
  }
}

/** "freed 11 of the 38 churchgoers": of whom some are let go all were taken. */
function areFreedOfTaken(sentence: Sentence, part: Decision, whole: Decision, earlier: readonly Decision[]): boolean {
  if (sentence.profile.verbFirst || part.measure !== 'released' || !(isUnsaid(whole) || whole.whyNot === UNTOLD_WHOLE)) return false
  if (whole.amount.quantity.unit !== 'person' || least(whole) <= least(part) || !isPartOfNext(sentence, part.amount)) return false
  return !earlier.some((d) => d.measure !== null && TAKEN.has(d.measure))
}

/** True where words between a part and the figure behind it say that it is out of that. */
function saysOutOf(sentence: Sentence, part: Amount, whole: Amount): boolean {
  if (part.to >= whole.from) return false
  if (isPartOfNext(sentence, part)) return true
  for (let i = whole.from - 1; i >= part.to; i--) {
    // "Among the 44 dead were 19 policemen, and among the 90 wounded were 12"
    if (isOutOf(sentence.hitAt[i])) return sentence.profile.verbFirst || !tagOf(sentence.hitAt[sentence.hitAt[i]!.from - 1], 'coordination')
    // "killed four workers of the mill and hurt nine"
    if (!sentence.profile.verbFirst && tagOf(sentence.hitAt[i], 'coordination')) return false
  }
  return false
}

/** Makes a figure a part of the one behind it, where it fits. */
function linkBehind(sentence: Sentence, part: Decision, whole: Decision): void {
  if (part.parent === null && fits(part, whole)) part.parent = whole
  // «قُتل أربعة من أصل 12 جنديا أسرتهم الجماعة»
  const captive = sentence.profile.verbFirst && part.parent === whole && whole.measure !== null && TAKEN.has(whole.measure)
  if (captive && part.measure === 'killed') part.measure = 'dead-in-captivity'
  // «31 طفلا من بين 96 شخصا سقطوا بين قتيل وجريح»: the verb behind the whole tells of both.
  const both = sentence.profile.verbFirst && part.parent === whole && whole.measure === 'casualties'
  if (both && part.trigger !== null && part.trigger.from >= whole.amount.to) part.measure = 'casualties'
  // «62 جثة من أصل 90 أعادتها إسرائيل»: bodies as well.
  const back = sentence.profile.verbFirst && part.parent === whole && (whole.measure === 'returned' || whole.measure === 'released')
  if (back && BODIES.has(part.amount.quantity.noun ?? '')) whole.measure = part.measure
  if (part.parent !== whole || part.measure !== 'delivered' || whole.measure !== 'delivered') return
  // "$452 million of $1.5 billion received": the verb speaks of the part, the whole is what was asked for.
  // «تلقت الخطة 680 مليونا من أصل 2.48 مليار»: nor is what stands before the part said of the whole.
  const isSaidBefore = whole.trigger === null ? sentence.profile.verbFirst : whole.trigger.to <= part.amount.from
  if (isSaidBefore || whole.reasons.includes('trigger-after')) whole.measure = stageBefore(sentence, part, whole)
}

/** True where "were among" stands right before a figure, and nothing but a description of those before it between. */
function isAmongNext({ hitAt, keys }: Sentence, { to }: Amount, { from }: Amount): boolean {
  if (from - to > OUT_OF_REACH) return false
  const before = hitAt[from - 1]
  const among = before && tagOf(before, 'determiner') && !tagOf(before, 'subset') ? hitAt[before.from - 1] : before
  if (!among || !isOutOf(among) || !tagOf(hitAt[among.from - 1], 'auxiliary')) return false
  for (let i = to; i < among.from - 1; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) || tagOf(hit, 'auxiliary') || speaks(hit) || tagOf(hit, 'trigger')) return false
  }
  return true
}

/** ", out of close to 700,000 expelled": set off by a comma the whole may stand far behind its part. */
function standsOutOf({ hitAt, keys }: Sentence, { from }: Amount): boolean {
  const hit = hitAt[from - 1]
  return hit != null && hit.to - hit.from > 1 && isOutOf(hit) && isComma(keys[hit.from - 1])
}
