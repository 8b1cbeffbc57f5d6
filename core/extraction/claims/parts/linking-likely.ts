import { countsAid, fits, isClaim, least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { linkToldOn } from './bare-parts.ts'
import { linkJoinedParts } from './joined-parts.ts'
import { linkFunding } from './funding.ts'
import { linkRest } from './remaining-parts.ts'
import { linkBehindOpeningWhole } from './behind-opening-whole.ts'
import { tagsOf } from '../meaning.ts'
import { linkOpened } from './opened-parts.ts'
import type { Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import { linkToldNumbers } from './told-number.ts'
import { linkToldOfThem } from './told-of-them.ts'
import { setBeside } from './named-sets.ts'
import { linkSetOffParts } from './set-off-parts.ts'
import { parentOf, pointsBack } from './wholes.ts'

/** How many claims back one by likelihood is looked for. */
const NEAR = 12

/** Words between a whole and a part that is told right behind it, at most. */
const BESIDE = 12

const isLikely = (decision: Decision | undefined): decision is Decision => decision?.reasons[0] === 'likely'

/** «قُتل 34 وأصيب 71؛ ومن بين القتلى عشرة»: true for a part of which its whole no longer says the same, as likelihood has given that another measure. */
const isOfOthersNow = ({ measure, parent, sentence }: Decision): boolean => parent?.reasons[0] === 'likely-measure' && parent.measure !== measure && parent.sentence === sentence

/** The whole that the words beside a claim say, among those before it. */
function wholeSaidBeside(sentence: Sentence, decision: Decision, decisions: readonly Decision[], earlier: readonly Decision[], topics: TopicSense): Decision | null {
  const here = decisions.slice(0, decisions.indexOf(decision))
  const kind = countsAid(decision) ? 'money' : 'person'
  const whole = parentOf({ sentence, amount: decision.amount, topics, kind, here, earlier }, decision.measure)
  return whole && fits(decision, whole) ? whole : null
}

/** A likely whole that is told in the currency of its part; null for any other. */
const wholeInCurrency = ({ amount: { quantity: { unit } } }: Decision, whole: Decision | null): Decision | null =>
  isLikely(whole ?? undefined) && whole?.amount.quantity.unit === unit ? whole : null

/** True for what parts told before have left of a whole («المتبقون»): of no likely figure beside it. */
function isNearRest(sentence: Sentence, { amount }: Decision): boolean {
  for (let i = amount.from - REST_WITHIN; i < amount.to + REST_WITHIN; i++) if (tagsOf(sentence.hitAt[i], 'subset').some((s) => s.rest)) return true
  return false
}
const REST_WITHIN = 3

/**
 * «6399، من بينهم 5327 عبر المنافذ البرية، في حين نُقل 1072 جوا»: the whole of the parts told before in the sentence, where a number is what they leave of
 * it; null for any other.
 */
function completedBy(decision: Decision, told: readonly Decision[]): Decision | null {
  const whole = told.at(-1)?.parent
  const total = whole?.amount.quantity.value
  if (!whole || !total || decision.amount.quantity.value === null || !fits(decision, whole)) return null
  return told.reduce((left, d) => (d.parent === whole ? left - least(d) : left), total) === decision.amount.quantity.value ? whole : null
}

/**
 * Whom words that point back behind a figure mean: what that is itself a part of, by words of its own, in the same sentence, or what it is told apart of in
 * another ("55 people, 39 of them women, were taken. Seventeen of them …"); else those it counts.
 */
function pointedAtBehind(sentence: Sentence, last: Decision, before: Decision | undefined): Decision {
  if (last.parent === null) return last
  if (last.sentence === sentence) return last.parent.sentence === sentence && pointsBack(sentence, last.amount) ? last.parent : last
  if (sentence.profile.verbFirst) return last
  const isOneOfSeveral = before?.sentence === last.sentence && before.parent === last.parent
  return isOneOfSeveral || last.parent.sentence === last.sentence ? last.parent : last
}

/** «نقلت 20 شخصا، بينهم 16 سعوديا وثلاثة سودانيين»: those listed on behind a part go with it from what it was taken to be of to its likely whole. */
function liftRest(former: Decision, whole: Decision, behind: readonly Decision[]): void {
  for (const next of behind) {
    if (next.reasons[0] !== 'continues-list' || next.parent !== former || !fits(next, whole)) return
    next.parent = whole
  }
}

/** The whole of the part of a named set that a part was taken for, where likelihood has made that whole a claim only now; else the part's own. */
function liftToLikely(sentence: Sentence, { amount, measure, parent }: Decision): Decision | null {
  const whole = parent?.parent ?? null
  const isLifted = isLikely(whole ?? undefined) && whole!.measure === measure && parent!.sentence !== sentence && setBeside(sentence, amount) === measure
  return isLifted ? whole : parent
}

/**
 * Links figures that are claims by likelihood alone, once those of a sentence are known: as parts by the words beside them, and as the wholes of parts
 * told right behind, which had none or another before. `earlier` are the claims of the sentences before, likely ones too. Changes the decisions' parents.
 */
export function linkLikely(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[], topics: TopicSense): void {
  const before = earlier.at(-1)
  for (const decision of decisions) {
    if (isClaim(decision) && isOfOthersNow(decision)) decision.parent = wholeSaidBeside(sentence, decision, decisions, earlier, topics) ?? decision.parent
  }
  if (!decisions.some(isLikely) && !earlier.slice(-NEAR).some(isLikely)) return
  linkBehindOpeningWhole(sentence, decisions)
  linkSetOffParts(sentence, decisions, earlier)
  linkRest(sentence, decisions, earlier)
  linkFunding(sentence, decisions, earlier)
  linkToldOn(sentence, decisions, earlier)
  linkJoinedParts(sentence, decisions)
  linkOpened(sentence, decisions)
  linkToldOfThem(sentence, decisions)
  linkToldNumbers(sentence, decisions, earlier)
  const claims = decisions.filter((d) => d.measure !== null)
  for (const [n, decision] of claims.entries()) {
    if (countsAid(decision)) {
      // «رُصدت عشرة مليارات، صُرف منها ستة»: of a sum that is a likely one.
      if (decision.parent !== null || !pointsBack(sentence, decision.amount)) continue
      decision.parent = wholeInCurrency(decision, wholeSaidBeside(sentence, decision, decisions, earlier, topics))
      continue
    }
    if (!sentence.profile.verbFirst && decision.parent !== null) decision.parent = liftToLikely(sentence, decision)
    // «ومن بين العائدين 21 شابا» behind 174 who are likely ones.
    if (decision.parent === null && decision.reasons[0] === 'part-of-set') decision.parent = wholeSaidBeside(sentence, decision, decisions, earlier, topics)
    if (isLikely(decision) && decision.parent === null) decision.parent = completedBy(decision, claims.slice(0, n))
    if (!pointsBack(sentence, decision.amount) || (decision.parent !== null && isNearRest(sentence, decision))) continue
    const last = n > 0 ? claims[n - 1] : before && before.sentence.index === sentence.index - 1 ? before : undefined
    const isNear = last !== undefined && (last.sentence !== sentence || decision.amount.from - last.amount.to <= BESIDE)
    if (isNear && isLikely(last) && most(last) >= least(decision) && fits(decision, last)) {
      const former = decision.parent
      decision.parent = pointedAtBehind(sentence, last, n > 0 ? claims[n - 2] : earlier.at(-2))
      if (former !== null && sentence.profile.verbFirst) liftRest(former, decision.parent, claims.slice(n + 1))
    }
    else if (isLikely(decision)) decision.parent ??= wholeSaidBeside(sentence, decision, decisions, earlier, topics)
  }
  // «أن 25 شخصا، بينهم عشرة أطفال وامرأتان قُتلوا»: the first is a part of those who are a likely claim only now.
  if (sentence.profile.verbFirst) linkJoinedParts(sentence, decisions)
}
