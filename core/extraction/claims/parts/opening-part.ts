import { kindOf } from '../../../model/kind.ts'
import { fits, least, most, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isCompared, isSupposed, isSuperseded } from './no-whole.ts'
import { isMark, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { linkRun } from './run-of-parts.ts'

/** Words before the bare number that a sentence opens with, at most. */
const OPENING = 2

/** True for a number without a noun that says more than one and adds to nothing ("Two more"). */
function isBare({ amount: { from, to, quantity }, sentence }: Decision): boolean {
  if (quantity.noun !== null || (quantity.unit !== null && quantity.unit !== 'person') || quantity.form === 'singular') return false
  for (let i = from - 1; i <= to; i++) if (tagOf(sentence.hitAt[i], 'further') ?? tagOf(sentence.hitAt[i], 'more') ?? tagsOf(sentence.hitAt[i], 'subset').find((s) => s.rest)) return false
  return true
}

/** True where what befell those counted is not said of them, or only in what state or place they are: they have it from who was counted before. */
const isTold = (part: Decision): boolean => isOfOnePlace(part) || part.rule?.endsWith('.likely') === true || part.measure === 'injured' || (kindOf(part.measure ?? 'other') === 'displacement' ? part.measure === 'displaced' && part.rule?.endsWith('.state') === true && part.trigger !== null : part.trigger === null)

/** Words from a bare number to "alone" behind the place it is told of, at most. */
const ALONE_WITHIN = 9

/** "Eleven lost their lives in the coastal region alone": true for a number told of one place of several. */
function isOfOnePlace({ sentence: { keys, hitAt, amountAt }, amount: { to } }: Decision): boolean {
  let placed = false
  for (let i = to; i < to + ALONE_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (tagOf(hitAt[i], 'place-preposition')) placed = true
    if (placed && tagsOf(hitAt[i], 'subset').some(({ same }) => same)) return true
  }
  return false
}

/**
 * "Police received 88 that night. Forty needed ventilation.": where the subject comes first, a bare number that opens a sentence and of whom nothing is
 * said that has not been said of those counted in the sentence before is part of them, and bare numbers told on behind it are as well. Runs once
 * likelihood has decided. Changes the decisions' parents.
 */
export function linkOpeningParts(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const part = decisions.find((d) => d.measure !== null)
  if (sentence.profile.verbFirst || !part?.measure || kindOf(part.measure) === 'aid') return
  const whole = part.parent === null && !sentence.opensLine && opens(sentence, part) && isTold(part) ? wholeBefore(sentence, part, earlier) : null
  if (whole) linkRun(part, whole, decisions.slice(decisions.indexOf(part) + 1), isBare)
  linkFarSum(sentence, decisions, earlier)
}

/** True where nothing but a mark of speech or "only" stands before a bare number that its verb follows, and no noun for those counted ("6,900 freed workers"). */
function opens(sentence: Sentence, part: Decision): boolean {
  const { amount } = part
  if (!isBare(part) || amount.from > OPENING || tagOf(sentence.hitAt[amount.to], 'partitive') || tagsOf(sentence.hitAt[amount.to], 'trigger').some(({ frame }) => frame === 'participle' || frame === 'counted')) return false
  for (let i = 0; i < amount.from; i++) if (!isQuote(sentence.keys[i]) && !tagOf(sentence.hitAt[i], 'not-negation')) return false
  return true
}

/** Those counted last, right before, of whom so many may be a part; null where there are none. */
function wholeBefore(sentence: Sentence, part: Decision, earlier: readonly Decision[]): Decision | null {
  const last = earlier.at(-1)
  // "Seven children were handed over. The youngest is four. Four came through Belarus."
  const within = part.rule?.endsWith('.likely') === true ? 2 : 1
  if (!last || last.sentence === sentence || last.sentence.index < sentence.index - within) return null
  const whole = last.parent?.measure === part.measure ? last.parent : last
  const freed = (part.measure === 'released' || part.measure === 'prisoners-exchanged') && whole.measure !== null && TAKEN.has(whole.measure)
  if ((whole.measure !== part.measure && !freed) || whole.amount.quantity.value === 1 || least(whole) <= least(part) || !fits(part, whole) || isCompared(whole) || isSuperseded(whole) || isSupposed(whole)) return null
  const told = earlier.reduce((sum, d) => (d.parent === whole && d.measure === part.measure ? sum + least(d) : sum), 0)
  return told + least(part) <= most(whole) || whole === last ? whole : null
}

/** How many sentences back those may be counted whom several bare numbers add up to, and how many such there are, at least. */
const SUM_WITHIN = 8
const SEVERAL = 3

/** "Fifty-four died. … Thirty-one were found by the door, thirteen in the lavatories and seven on the stairs; the last three lay behind the stage.": bare numbers of one sentence that add up to those counted some sentences before are their parts. */
function linkFarSum(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const parts = decisions.filter((d) => d.measure !== null)
  const [first] = parts
  if (!first || parts.length < SEVERAL || parts.some((d) => d.measure !== first.measure || d.amount.quantity.noun !== null || d.amount.quantity.value === null)) return
  const sum = parts.reduce((value, d) => value + (d.amount.quantity.value ?? 0), 0)
  const whole = earlier.findLast((d) => d.measure === first.measure && d.parent === null && d.amount.quantity.value === sum && d.sentence.index < sentence.index && d.sentence.index >= sentence.index - SUM_WITHIN)
  if (whole && parts.every((d) => d.parent === null || d.parent === whole || parts.includes(d.parent))) for (const part of parts) part.parent = whole
}
