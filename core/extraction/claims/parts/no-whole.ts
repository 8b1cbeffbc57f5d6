import { spelling } from '../../text/spelling.ts'
import { SET_FREE } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isLikened } from '../settling/likened.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isContrasted } from '../governing/negation.ts'
import { isComma, isMark, leastOf, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words behind a figure that may make it a supposition, and before it that may tell of an earlier count, at most. */
const SUPPOSED_WITHIN = 6
const EARLIER_WITHIN = 10
/** … and before what it may come to. */
const REACHES_WITHIN = 5
/** Words between what makes a figure a supposition and the figure, where verbs come first, at most. */
const MIGHT_BE_WITHIN = 3
/** … where a noun for the count stands before its adjective, and the verb of saying between. */
const EARLIER_NOUN_WITHIN = 15

/** True for a figure that words right beside it make a mere supposition ("sixty more would have died", "the toll could reach 23"): nobody is of those. */
export function isSupposed({ sentence, amount }: Decision): boolean {
  const { keys, hitAt, amountAt } = sentence
  let comesTo = false
  for (let i = amount.from - 1; !sentence.profile.verbFirst && i >= 0 && i >= amount.from - REACHES_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) {
    comesTo ||= tagOf(hitAt[i], 'sums-up') !== null || tagOf(hitAt[i], 'trigger') !== null
    if (comesTo && tagOf(hitAt[i], 'modality')) return true
  }
  for (let i = amount.to; i < amount.to + SUPPOSED_WITHIN && i < keys.length && !isMark(keys[i]); i++) {
    if (tagOf(hitAt[i], 'modality')) return true
    // "put the dead at 17 and said the number could reach 23"
    if (!sentence.profile.verbFirst && tagOf(hitAt[i], 'coordination') && tagOf(hitAt[i + 1], 'said')) return false
  }
  if (!sentence.profile.verbFirst) return false
  // «وقد يبلغ العدد 300 ألف»
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - MIGHT_BE_WITHIN && !isMark(keys[i]); i--) if (tagOf(hitAt[i], 'modality')) return true
  return false
}

/**
 * True for a figure that was given before the one which holds ("had earlier spoken of 21 wounded", "the initial toll was put at 12"): what follows is
 * hardly of those.
 */
export function isSuperseded({ sentence, amount }: Decision): boolean {
  if (sentence.profile.verbFirst && wasSaidBefore(sentence, amount.from, false)) return true
  let told = false
  const reach = !sentence.profile.verbFirst ? EARLIER_WITHIN : EARLIER_NOUN_WITHIN
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - reach && sentence.keys[i] !== ';'; i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'superseded') && (told || tagOf(hit, 'said') || tagOf(hit, 'sums-up'))) return true
    if (tagOf(hit, 'said') || tagOf(hit, 'link') || tagsOf(hit, 'trigger').some((t) => t.frame === 'label')) told = true
  }
  return false
}

/** Words from «كان» to the verb of saying that it puts further back, and from that to its figure, at most. */
const SAID_BEFORE_WITHIN = 10
const FIGURE_SAID_WITHIN = 18

/** True for a figure of people whose clause says that it was given before the news: by a verb of saying put further back, or by a word for that («أعلنت في وقت سابق») beside it. */
export const wasGivenBefore = (decision: Decision): boolean =>
  decision.sentence.profile.verbFirst ? wasSaidBefore(decision.sentence, decision.amount.from, true) : isSuperseded(decision)

/**
 * «وكانت الشرطة الوطنية قد أوردت الأحد حصيلة من 16 قتيلا»: true where the clause before word `at` says that its number was given before the news; in one `clause` not where a comma
 * parts the two verbs, but for an aside («كانت الأشد تضررا، إذ سجلت فيها 11 وفاة»).
 */
function wasSaidBefore({ hitAt, keys }: Sentence, at: number, clause: boolean): boolean {
  let said = -1
  let commas = 0
  for (let i = at - 1; i >= 0 && i >= (said < 0 ? at - FIGURE_SAID_WITHIN : said - SAID_BEFORE_WITHIN) && keys[i] !== ';'; i--) {
    const hit = hitAt[i]
    const tells = hit?.from === i && tagsOf(hit, 'said').some(({ form }) => form !== 'before-source')
    if (said >= 0 && isComma(keys[i])) commas++
    if (said >= 0 && (tells || tagOf(hit, 'pluperfect'))) return !tells && !(clause && commas === 1)
    if (tells) said = i
  }
  return false
}

/** «إتمام تبادل شمل 205 أسرى، ليصل المجموع إلى 5051 في 19 وساطة»: true for a figure that the news brings up to, counted with all told before it. */
export function isRunningTotal({ sentence, amount }: Decision): boolean {
  const { hitAt, amountAt, keys } = sentence
  for (let i = amount.from - 1; i > 0 && i >= amount.from - COMES_TO_WITHIN && !amountAt[i] && keys[i] !== ';'; i--) if (tagOf(hitAt[i], 'comes-to')) return true
  return false
}
/** Words between what brings in a total and its figure, at most. */
const COMES_TO_WITHIN = 12

/** «تسعة، وليس 19», «41 خُطفوا، مقابل 26 في العام السابق», «17 وفاة، بعدما كانت حصيلة أولية أشارت إلى 9»: what another is set against; nobody is of those. */
export function isCompared({ sentence, amount, measure }: Decision, beside = false): boolean {
  if (isContrasted(sentence, amount) || isLikened(sentence, amount)) return true
  // "cut the toll to 18 from 29", "46, up from 31"
  const before = !sentence.profile.verbFirst ? rightBefore(sentence.hitAt, amount.from) : null
  if (before && (tagOf(before, 'compares') || (hasTopic(before, 'giving-from') && standsRightBehindFigure(sentence, before)))) return true
  const { keys, hitAt, amountAt } = sentence
  // «مقابل إطلاق 70 أسيرا، منهم 12 جنديا»: whom one side lets go for those of the other is no comparison, to what stands `beside` it.
  if (beside && measure !== null && SET_FREE.has(measure)) return false
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - COMPARED && !isMark(keys[i]) && !amountAt[i]; i--) if (tagOf(hitAt[i], 'versus')) return true
  return false
}

/** True where a figure stands right before a word, a comma or what befell those counted ("41 dead from 33") between or not. */
function standsRightBehindFigure({ keys, amountAt, hitAt }: Sentence, { from }: Hit): boolean {
  return Boolean(amountAt[from - 1] ?? ((isComma(keys[from - 1]) || tellsOfCounted(hitAt[from - 1])) && amountAt[from - 2]))
}
const tellsOfCounted = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'trigger').some(({ frame }) => frame === 'counted')

/** Words between a word of comparing and its figure, at most. */
const COMPARED = 7

/** Words around a sum that may tell of another time than the news', at most. */
const THEN_WITHIN = 8

/** «قبل عام», "last year": true for a sum beside which another time is told than the news' own. */
export function isOfThen({ sentence: { hitAt }, amount: { from, to } }: Decision): boolean {
  for (let i = Math.max(0, from - THEN_WITHIN); i < to + THEN_WITHIN && i < hitAt.length; i++) if (tagOf(hitAt[i], 'then')) return true
  return false
}

/**
 * «وفي عام 2021 قُتل 181 شخصا», «العام الماضي»: true for people of whose count a time is told that is not the news' own, with no other figure or
 * mark between.
 */
export function happenedThen({ sentence, amount: { from, to } }: Decision): boolean {
  const { keys, amountAt, profile } = sentence
  // "In 2019, 45 people died": the year may be read as a number.
  const ends = (i: number): boolean => amountAt[i] != null && (profile.verbFirst || !namesThen(sentence, i))
  if (profile.verbFirst && opensBackground(sentence)) return true
  for (let i = from - 1; i >= 0 && i >= from - THEN_WITHIN && !ends(i); i--) {
    if (isMark(keys[i]) && !isComma(keys[i])) break
    if (namesThen(sentence, i)) return true
  }
  for (let i = to; i < to + THEN_WITHIN && i < keys.length && !ends(i) && !isMark(keys[i]); i++) if (namesThen(sentence, i)) return true
  return false
}

/** «وسبق أن استهدف تفجير كنيسة في دمشق، ما أدى إلى مقتل 25»: true for a sentence that opens by telling of what happened before the news. */
const opensBackground = ({ hitAt }: Sentence): boolean => hitAt[0]?.from === 0 && tagOf(hitAt[0], 'background') !== null

/** Words between a figure and those for a time of many events, at most. */
const OVER_TIME_WITHIN = 12

/** "More than 2,000 people have been killed since the war began", "the number of people killed this year to 240": true for a figure of more than one event. */
export function isOverTime(d: Decision): boolean {
  const { sentence: { keys, hitAt, text, starts, ends }, amount: { from, to } } = d
  const tells = (i: number): boolean => {
    if (tagOf(hitAt[i], 'over-time')) return true
    // "since 2014", "since October 2023"
    if (!hasTopic(hitAt[i], 'since')) return false
    for (let k = i + 1; k <= i + SINCE_WITHIN && k < keys.length && !isMark(keys[k]); k++) if (YEAR.test(spelling(text, starts[k], ends[k]))) return true
    return false
  }
  for (let i = from - 1; i >= 0 && i >= from - OVER_TIME_WITHIN && keys[i] !== ';'; i--) if (tells(i)) return true
  for (let i = to; i < keys.length && i < to + OVER_TIME_WITHIN && keys[i] !== ';'; i++) if (tells(i)) return true
  return false
}

/** True where a word tells of another time, or is the number of a year that nothing makes a beginning («منذ 2021»). */
function namesThen(sentence: Sentence, i: number): boolean {
  const then = tagOf(sentence.hitAt[i], 'then') !== null
  // «منذ حزيران الماضي» tells of all until the news; a year does so.
  if (then && !tagOf(sentence.hitAt[i], 'month')) return true
  if (!then && !YEAR.test(spelling(sentence.text, sentence.starts[i], sentence.ends[i]))) return false
  for (let k = i - 1; k >= 0 && k >= i - SINCE_WITHIN; k--) if (hasTopic(sentence.hitAt[k], 'since') || tagOf(sentence.hitAt[k], 'as-of')) return false
  return true
}
const YEAR = /^(19|20)\d\d$/
/** Words between «منذ» and its year, at most. */
const SINCE_WITHIN = 4

/**
 * "Forty-one people swam ashore. Nine of them are in hospital.": true where the sentence before gives a number of people that no claim counts, and none
 * that one does, for words behind an amount that point back.
 */
export function meansNobodyCounted({ sentence, amount, topics, earlier, kind }: Case, marker: Hit | null, claims: readonly Decision[]): boolean {
  if (topics.profile.verbFirst || kind !== 'person' || claims.length > 0 || sentence.opensLine || marker === null || marker.from < amount.to) return false
  const before = topics.before(sentence, 1)
  if (!before || earlier.at(-1)?.sentence === before) return false
  const size = leastOf(amount)
  return before.amounts.some(({ quantity: { form, unit, value, min } }) => form !== 'singular' && unit === 'person' && (value ?? min ?? 0) > size)
}

/** True for a figure that is set against another, no longer holds or is a mere supposition: what follows is of none of these. */
export const isNoWhole = (d: Decision): boolean => isCompared(d) || isSuperseded(d) || isSupposed(d)
