import { fits, isUnsaid, least, makeClaim, UNTOLD_WHOLE } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isPartOfNext } from './part-before-whole.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { stageBefore } from '../governing/stage-before.ts'

/** «94 من أصل 251», "74 of the 87": the whole stands after its part. */
export function linkWholesBehind(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  for (let n = 0; n + 1 < decisions.length; n++) {
    const part = decisions[n]
    const whole = decisions[n + 1]
    if (!part || !whole || (whole.amount.from - part.amount.to > 6 && !(whole.amount.from - part.amount.to <= OUT_OF_REACH && (standsOutOf(sentence, whole.amount) || isAmongNext(sentence, part.amount, whole.amount))))) continue
    // "Eight of the 34 were under age": where nothing says what befell the part, it is what befell the whole.
    if (part.measure === null && isUnsaid(part) && whole.measure !== null && isPartOfNext(sentence, part.amount)) makeClaim(part, whole.measure, whole.rule, whole.cost, 'part-of-figure')
    // "126 fighters from both sides were among the 311 dead"
    if (part.measure === null && isUnsaid(part) && whole.measure !== null && isAmongNext(sentence, part.amount, whole.amount)) { makeClaim(part, whole.measure, whole.rule, whole.cost, 'part-of-figure'); part.parent = whole }
    // "freed 11 of the 38 churchgoers": of whom some are let go all were taken.
    if (!sentence.profile.verbFirst && part.measure === 'released' && (isUnsaid(whole) || whole.whyNot === UNTOLD_WHOLE) && whole.amount.quantity.unit === 'person' && least(whole) > least(part) && isPartOfNext(sentence, part.amount) && !earlier.some((d) => d.measure === 'abducted' || d.measure === 'held')) makeClaim(whole, 'abducted', part.rule, part.cost + 1, 'continues-sentence')
    if (part.measure === null) continue
    for (let i = part.amount.to; i < whole.amount.from; i++) {
      if (!tagsOf(sentence.hitAt[i], 'subset').some((s) => s.form === 'out-of') && !isPartOfNext(sentence, part.amount)) continue
      if (whole.measure === null && whole.cost === Infinity) continue
      if (part.parent === null && fits(part, whole)) part.parent = whole
      // "$452 million of $1.5 billion received": the verb speaks of the part, the whole is what was asked for.
      // «تلقت الخطة 680 مليونا من أصل 2.48 مليار»: nor is what stands before the part said of the whole.
      if (part.parent === whole && part.measure === 'delivered' && whole.measure === 'delivered' && (whole.reasons.includes('trigger-after') || (sentence.profile.verbFirst && (whole.trigger === null || whole.trigger.to <= part.amount.from)))) whole.measure = stageBefore(sentence, part, whole)
    }
  }
}

/** True where "were among" stands right before a figure, and nothing but a description of those before it between. */
function isAmongNext({ hitAt, keys, profile }: Sentence, { to }: Amount, { from }: Amount): boolean {
  if (profile.verbFirst || from - to > OUT_OF_REACH) return false
  const before = hitAt[from - 1]
  const among = before && tagOf(before, 'determiner') && !tagsOf(before, 'subset').length ? hitAt[before.from - 1] : before
  if (!among || !tagsOf(among, 'subset').some((s) => s.form === 'out-of') || !tagOf(hitAt[among.from - 1], 'auxiliary')) return false
  for (let i = to; i < among.from - 1; i++) if (isMark(keys[i]) || tagOf(hitAt[i], 'auxiliary') || tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'trigger')) return false
  return true
}

/** Words between a part and the whole that it is told to be out of, at most. */
const OUT_OF_REACH = 20

/** ", out of close to 700,000 expelled": set off by a comma the whole may stand far behind its part. */
function standsOutOf(sentence: Sentence, { from }: Amount): boolean {
  const hit = sentence.hitAt[from - 1]
  return hit !== null && hit !== undefined && hit.to - hit.from > 1 && tagsOf(hit, 'subset').some((s) => s.form === 'out-of') && isComma(sentence.keys[hit.from - 1])
}
