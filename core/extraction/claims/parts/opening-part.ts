import { kindOf } from '../../../model/kind.ts'
import { fits, least, LOSSES, most, SET_FREE, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, isOutOf, tagOf, tagsOf } from '../meaning.ts'
import { openingSet } from '../going-on/opening-set.ts'
import { isOnly, opensSentence } from '../going-on/opens-sentence.ts'
import { isOfOnePlace } from './one-place-alone.ts'
import { isNoWhole } from './no-whole.ts'
import type { Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import { leavesRest } from './parts-with-rest.ts'
import { linkOthersLeft } from './remaining-parts.ts'
import { linkRun } from './run-of-parts.ts'
import { isToldTheSame } from './told-the-same.ts'

/** Words before the bare number that a sentence opens with, at most. */
const OPENING = 2

/** True for a number without a noun that says more than one and adds to nothing ("Two more"). */
function isBareOfSeveral({ amount: { from, to, quantity }, sentence: { hitAt } }: Decision): boolean {
  if (quantity.noun !== null || (quantity.unit !== null && quantity.unit !== 'person') || quantity.form === 'singular') return false
  for (let i = from - 1; i <= to; i++) {
    const hit = hitAt[i]
    if (tagOf(hit, 'further') ?? tagOf(hit, 'more') ?? tagsOf(hit, 'subset').find((s) => s.rest)) return false
  }
  return true
}

/** True where what befell those counted is not said of them, or only in what state or place they are: they have it from who was counted before. */
function isToldByWhole(part: Decision): boolean {
  if (part.rule?.endsWith('.likely') === true || part.measure === 'injured' || leavesRest(part)) return true
  const onMove = kindOf(part.measure ?? 'other') === 'displacement'
  const isUntold = onMove ? isOfStayers(part) : part.trigger === null
  return isUntold || isOfOnePlace(part.sentence, part.amount)
}

/** True for some of those on the move of whom it is told where they are ("About 30,000 live in Kyangwali", "1,100 are under canvas"). */
function isOfStayers({ measure, rule, trigger, amount, sentence: { hitAt } }: Decision): boolean {
  if (measure === 'displaced' && rule?.endsWith('.state') === true) return trigger !== null
  const verb = hitAt[amount.to]
  return (tagOf(verb, 'lodges') ?? tagOf(verb, 'stays')) !== null
}

/**
 * "Police received 88 that night. Forty needed ventilation.": where the subject comes first, a bare number that opens a sentence and of whom nothing is
 * said that has not been said of those counted in the sentence before is part of them, and bare numbers told on behind it are as well. Runs once
 * likelihood has decided. Changes the decisions' parents.
 */
export function linkOpeningParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[], topics: TopicSense): void {
  const part = decisions.find((d) => d.measure !== null)
  if (sentence.profile.verbFirst || !part?.measure || kindOf(part.measure) === 'aid') return
  liftOpening(sentence, part)
  const goesOn = part.parent === null && !sentence.opensLine && opensWithBareNumber(sentence, part)
  const whole = goesOn ? wholeBefore(sentence, part, earlier, topics) : null
  if (whole && (whole.measure === 'casualties' || isToldByWhole(part) || isToldTheSame(part, whole, earlier))) {
    const behind = decisions.slice(decisions.indexOf(part) + 1)
    // "3,100 have moved in with kin; 2,700 are under canvas": none of the 3,100.
    for (const next of behind) if (next.parent === part && sentence.keys[next.amount.from - 1] === ';' && isBareOfSeveral(next)) next.parent = null
    linkRun(part, whole, behind, isBareOfSeveral)
  }
  linkFarSum(sentence, decisions, earlier)
  // Those before may have become parts only here.
  linkOthersLeft(sentence, decisions, earlier)
}

/**
 * "52 died. Nineteen perished in Chamoli. Of the others, 14 were pilgrims.", "… Of the dead, 14 were pilgrims.": those who are others than a part told
 * before, or of a set that is named, are of its whole.
 */
function liftOpening(sentence: Sentence, part: Decision): void {
  const sibling = part.parent
  const whole = sibling?.parent
  if (!whole || sibling.sentence === sentence || whole.measure !== sibling.measure || !fits(part, whole)) return
  const others = hasTopic(sentence.hitAt[0], 'remainder') && least(sibling) + least(part) <= most(whole)
  if (others || openingSet(sentence) === whole.measure) part.parent = whole
}

/**
 * True where nothing but a mark of speech or "only" stands before a bare number that its verb follows, and no noun for those counted ("6,900 freed
 * workers").
 */
function opensWithBareNumber(sentence: Sentence, part: Decision): boolean {
  const { hitAt } = sentence
  const { from, to } = part.amount
  if (from > OPENING || !isBareOfSeveral(part) || tagOf(hitAt[to], 'partitive')) return false
  if (tagsOf(hitAt[to], 'trigger').some(({ frame }) => frame === 'participle' || frame === 'counted')) return false
  return opensSentence(sentence, part.amount, isOnly)
}

/** How many sentences before those are counted of whom a part is told, at most. */
const PART_WITHIN = 2

/** Those counted last, right before, of whom so many may be a part; null where there are none. */
function wholeBefore(sentence: Sentence, part: Decision, earlier: readonly Decision[], topics: TopicSense): Decision | null {
  const last = earlier.at(-1)
  if (!last || last.sentence === sentence || last.sentence.index < sentence.index - PART_WITHIN) return null
  // "Seven children were handed over. The youngest is four. Four came through Belarus."
  const isRightBehind = last.sentence.index === sentence.index - 1 || part.rule?.endsWith('.likely') === true
  if (!isRightBehind && (isOutOf(sentence.hitAt[part.amount.to]) || countsPeopleBetween(sentence, topics))) return null
  const whole = last.parent?.measure === part.measure || last.parent?.measure === 'casualties' ? last.parent : last
  if (whole.measure !== part.measure && !areFreed(part, whole) && !areLosses(part, whole)) return null
  if (whole.amount.quantity.value === 1 || least(whole) <= least(part) || !fits(part, whole)) return null
  if (isNoWhole(whole)) return null
  const told = earlier.reduce((sum, d) => (d.parent === whole && d.measure === part.measure ? sum + least(d) : sum), 0)
  return told + least(part) <= most(whole) || whole === last ? whole : null
}

/** "Thirty people were on the second bus.": true where the sentence before counts people of whom nothing befell that is told. */
const countsPeopleBetween = (sentence: Sentence, topics: TopicSense): boolean =>
  topics.amountsBefore(sentence, 1).some(({ quantity: { unit, form } }) => unit === 'person' && form !== 'singular')

/** True for the dead or the hurt of those counted together. */
const areLosses = (part: Decision, whole: Decision): boolean => whole.measure === 'casualties' && part.measure !== null && LOSSES.has(part.measure)

/** True for those let go of those taken. */
const areFreed = (part: Decision, whole: Decision): boolean =>
  part.measure !== null && SET_FREE.has(part.measure) && whole.measure !== null && TAKEN.has(whole.measure)

/** How many sentences back those may be counted whom several bare numbers add up to, and how many such there are, at least. */
const SUM_WITHIN = 8
const SEVERAL = 3

/**
 * "Fifty-four died. … Thirty-one were found by the door, thirteen in the lavatories and seven on the stairs; the last three lay behind the stage.": bare
 * numbers of one sentence that add up to those counted some sentences before are their parts.
 */
function linkFarSum(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const parts = decisions.filter((d) => d.measure !== null)
  const [first] = parts
  if (!first || parts.length < SEVERAL) return
  if (parts.some((d) => d.measure !== first.measure || d.amount.quantity.noun !== null || d.amount.quantity.value === null)) return
  const sum = parts.reduce((value, d) => value + (d.amount.quantity.value ?? 0), 0)
  const isNear = ({ sentence: { index } }: Decision): boolean => index < sentence.index && index >= sentence.index - SUM_WITHIN
  const whole = earlier.findLast((d) => d.measure === first.measure && d.parent === null && d.amount.quantity.value === sum && isNear(d))
  if (!whole || !parts.every((d) => d.parent === null || d.parent === whole || parts.includes(d.parent))) return
  for (const part of parts) part.parent = whole
}
