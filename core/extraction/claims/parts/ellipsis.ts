import type { Case, Decision } from '../decision.ts'
import { countsPeople, least } from '../decision.ts'
import { isComeUpon } from '../going-on/coming-upon.ts'
import { ofTheDead } from '../going-on/dead-again.ts'
import { openingSet, wholeOfSet } from '../going-on/opening-set.ts'
import type { Candidate } from '../governing/candidate.ts'
import { isJoined } from '../joined.ts'
import { isOutOf, tagOf, tagsOf } from '../meaning.ts'
import { hasMark, isComma, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { barePredicate, mayBeMeant } from './bare-predicate.ts'
import type { BarePredicate } from './bare-predicate.ts'
import { partTakenOut } from './choosing-whole.ts'
import { isCompared } from './no-whole.ts'
import { doneWith, wholeDoneWith } from './done-with.ts'
import { pointsAtWhole } from './marker.ts'
import { opensClause } from './opens-clause.ts'
import { moreJustBefore, opensWithShare, sharedByPlace } from './whole-of-most.ts'

/**
 * The whole that a bare number at the head of its clause leaves unsaid: "Eleven were children" after "18 people were killed", "seven
 * critically", "six in intensive care" after "63 were injured"; null where the number needs none. `best` is what governs it by itself.
 */
export function ellipticalWhole(around: Case, best: Candidate | null): Decision | null {
  const { sentence, amount, here, earlier, kind } = around
  if (kind !== 'person') return null
  const { verbFirst } = sentence.profile
  const { noun } = amount.quantity
  // «375 جثمانا، تم التعرف إلى 112 منها، ودُفن مئة وتسعون»: the verb stands before those of whom it tells what was done afterwards.
  const done = verbFirst && noun === null ? doneWith(sentence, amount) : null
  if (done) return wholeDoneWith(around, done)
  const deadAgain = verbFirst ? null : ofTheDead(sentence, amount, here, earlier)
  if (deadAgain) return deadAgain
  const madeUp = verbFirst || noun !== null ? null : wholeMadeUp(around)
  if (madeUp) return madeUp
  // "Eight washed ashore, and one more was found.": adds to them.
  if (noun !== null || tagOf(sentence.hitAt[amount.to], 'more') || !opensClause(sentence, amount)) return null
  if (verbFirst) {
    if (best === null && here.length === 0 && isJoined(sentence, amount) && opensWithShare(sentence)) return moreJustBefore(around)
    const divided = sharedByPlace(sentence, amount, here)
    if (divided) return divided
  }
  const alike = verbFirst ? toldAlikeBefore(around) : null
  if (alike) return alike.parent
  const predicate = barePredicate(around, best)
  const whole = predicate && wholeOfPredicate(around, predicate)
  // "Seventy went down with the ferry; 31 have been pulled from the water": who is come upon is missing no more.
  return whole?.measure === 'missing' && !verbFirst && isComeUpon(sentence, amount, null) ? null : whole
}

/** «نُقل 14 إلى مستشفى الزيتون، و11 إلى مستشفى المطرية»: those told of by the same word right before a number that "and" joins to them; null where none are. */
function toldAlikeBefore({ sentence, amount, here }: Case): Decision | null {
  const { hitAt, text, starts, ends } = sentence
  const before = here.findLast((d) => d.measure !== null)
  const [own, other] = [hitAt[amount.to], hitAt[before?.amount.to ?? -1]]
  if (!before || !own || !other || !tagOf(own, 'trigger') || own.from !== amount.to || other.from !== before.amount.to || !isJoined(sentence, amount)) return null
  return text.slice(starts[own.from], ends[own.to - 1]) === text.slice(starts[other.from], ends[other.to - 1]) ? before : null
}

/**
 * "3,100 people were killed. Gang violence accounted for 2,600.": those alone counted in the sentence before, or before a semicolon, where words right before
 * a bare number say what some go to; null where several were, or none.
 */
function wholeMadeUp({ sentence, amount, here, earlier }: Case): Decision | null {
  if (amount.quantity.form === 'singular' || !tagOf(rightBefore(sentence.hitAt, amount.from), 'makes-up')) return null
  const isWhole = (d: Decision): boolean => countsPeople(d) && d.parent === null && !isCompared(d)
  const isHere = here.some(countsPeople)
  if (isHere && !sentence.keys.slice(here.findLast(countsPeople)!.amount.to, amount.from).includes(';')) return null
  const told = (isHere ? here : earlier.filter((d) => d.sentence.index === sentence.index - 1)).filter(isWhole)
  const [whole] = told
  return whole && least(whole) > leastOf(amount) && told.every((d) => d === whole || d.measure !== whole.measure) ? whole : null
}

/** Those of whom some are told by a bare number with a predicate: counted before it in its sentence, or else in those before; null where none were. */
function wholeOfPredicate(around: Case, predicate: BarePredicate): Decision | null {
  const { sentence, amount, here, earlier } = around
  const { verbFirst } = sentence.profile
  const before = here.findLast((d) => d.measure !== null)
  // "The missing are guests of one inn; one is a foreigner.", "The injured were taken to a clinic, from where eight were flown out."
  const set = predicate.described && !before && !verbFirst && amount.from > 1 ? openingSet(sentence) : null
  const ofSet = set === null ? null : wholeOfSet(earlier, set, leastOf(amount))
  if (ofSet || (set && sentence.keys[amount.from - 1] === ';')) return ofSet
  const shared = before ? wholeOfPartBefore(around, predicate, before) : null
  if (shared) return shared
  const beside = here.findLast((d) => mayBeMeant(d, predicate, amount) && !isTogetherWith(around, predicate, d))
  if (beside && isToldByManner(sentence, beside.amount, amount)) return null
  // "Nine of the wounded are under 12, and four have lost a leg": of the wounded too, whom nobody counted.
  if (beside && !verbFirst && beside.parent === null && beside.reasons[0] === 'part-of-set' && isJoined(sentence, amount)) return null
  if (beside) {
    const total = verbFirst ? null : totalOfBoth(beside, amount, earlier)
    if (total && beside.parent === null) beside.parent = total
    return total ?? beside
  }
  return sentence.listItem || here.some(mayHavePart) ? null : wholeInTextBefore(around, predicate)
}

/** The whole of the part told right before, where a bare number goes on with it ("two of the victims were children, and one was a musician"); null where it does not. */
function wholeOfPartBefore({ sentence, amount }: Case, predicate: BarePredicate, before: Decision): Decision | null {
  const whole = before.parent
  if (!whole || !mayBeMeant(whole, predicate, amount)) return null
  const isOneOf = amount.quantity.form === 'singular' && (sentence.profile.verbFirst || !predicate.described || !isJoined(sentence, amount))
  if (before.amount.quantity.noun !== null && (isOneOf || !isOfNamed(sentence, before.amount))) return null
  // "Fourteen of those hurt remained in hospital, three in intensive care": set off by a comma they are of the fourteen.
  const setOff = isComma(sentence.keys[amount.from - 1]) && !isJoined(sentence, amount) && !predicate.described
  return setOff && least(before) > leastOf(amount) && mayBeMeant(before, predicate, amount) ? null : whole
}

/** True for "eleven of the deaths": a part whose noun names the set that it is of; «سبعة من هؤلاء زبائن»: or that words within make one. */
function isOfNamed({ hitAt, profile }: Sentence, { from, to }: Amount): boolean {
  if (profile.verbFirst) return hitAt.slice(from, to).some(pointsAtWhole)
  return hitAt.slice(from, to).some((hit) => tagOf(hit, 'set') !== null || isOutOf(hit))
}

/**
 * «أصيب 12 شخصا بالرصاص و5 بالاختناق»: true for a number joined to one before, where both are told right behind by what was done to them, with a preposition
 * that is written as one with that.
 */
function isToldByManner(sentence: Sentence, before: Amount, amount: Amount): boolean {
  const { text, starts, profile } = sentence
  const by = profile.joined?.in
  const tellsManner = ({ to }: Amount): boolean => by !== undefined && starts[to] !== undefined && text.startsWith(by, starts[to])
  return tellsManner(before) && tellsManner(amount) && !hasMark(sentence, before.to, amount.from)
}

/** Words between a bare number that opens a sentence and what is told of part of it behind the comma after its verb, at most. */
const VERB_WITHIN = 3

/** True for a bare number of the same sentence that is told one after the other with another, both of a whole before them. */
function isTogetherWith({ sentence, amount }: Case, { described }: BarePredicate, d: Decision): boolean {
  if (d.amount.quantity.noun !== null) return false
  // "Ten have gone home and six are in intensive care": each with a verb of its own.
  if (!sentence.profile.verbFirst && d.amount.from === 0 && isJoined(sentence, amount) && hasOwnVerb(sentence, d.amount) && hasOwnVerb(sentence, amount)) return true
  if (!described) return false
  // "six were under ten and four were over 70": both are of the whole before them.
  const hasVerb = tagOf(sentence.hitAt[d.amount.to], 'auxiliary') !== null && (d.trigger === null || d.trigger.from < d.amount.from)
  if (hasVerb && opensClause(sentence, d.amount)) return true
  // "Twelve died where they stood, three on the way to hospital": bare numbers told of one after the other.
  if (sentence.profile.verbFirst || d.amount.from > 0 || amount.from - d.amount.to <= VERB_WITHIN) return false
  return !tagOf(sentence.hitAt[amount.to], 'auxiliary')
}

/** True where a verb stands right behind a figure. */
const hasOwnVerb = ({ hitAt }: Sentence, { to }: Amount): boolean =>
  tagOf(hitAt[to], 'auxiliary') !== null || tagsOf(hitAt[to], 'trigger').some(({ frame }) => frame === 'passive' || frame === 'participle')

/** "The fire killed 78. Forty-five bodies have gone home; 33 are at the institute.": the figure that two add up to; null where none was told before. */
function totalOfBoth({ measure, amount: { quantity } }: Decision, amount: Amount, earlier: readonly Decision[]): Decision | null {
  const sum = (quantity.value ?? 0) + (amount.quantity.value ?? 0)
  return earlier.findLast((d) => d.measure === measure && d.parent === null && d.amount.quantity.value === sum) ?? null
}

/** True for a figure of several in the same sentence, of whom a bare number behind it may be. */
const mayHavePart = ({ amount: { quantity: { form, unit } }, whyNot }: Decision): boolean =>
  form !== 'singular' && unit !== 'percent' && whyNot !== 'is an age'

/** So many sentences may go on with bare numbers of the same whole. */
const GOES_ON = 4

/** Those of whom some are told by a bare number with a predicate, where its sentence counts nobody before it; null where none were counted. */
function wholeInTextBefore(around: Case, predicate: BarePredicate): Decision | null {
  const { sentence, amount } = around
  const { described, condition, unspoken } = predicate
  const whole = wholeAfterwards(around, predicate) ?? wholeNear(around, predicate)
  // "Nineteen of the wounded went home. Nine remain in hospital": the rest of the same whole.
  const sibling = condition || !described ? wholeOfPartNear(around, predicate) : null
  if (!whole && sibling) return sibling
  if (unspoken && whole?.measure !== 'injured') return null
  // "Another 800 were waiting": they add to those before.
  if (described && tagOf(sentence.hitAt[amount.from - 1], 'further')) return sibling
  return whole && !countsThingsBehind(whole, amount) ? whole : null
}

/** How many sentences back those may be counted of whom it is told what was done with them. */
const AFTERWARDS_WITHIN = 8

/** Those counted some sentences before with whom that is done of which a bare number tells, where others were counted last; null where there are none. */
function wholeAfterwards({ sentence, amount, earlier }: Case, predicate: BarePredicate): Decision | null {
  const { afterwards } = predicate
  if (afterwards === null || earlier.at(-1)?.measure === afterwards) return null
  const isNear = (d: Decision): boolean => d.sentence.index >= sentence.index - AFTERWARDS_WITHIN
  return earlier.findLast((d) => isNear(d) && d.parent === null && mayBeMeant(d, predicate, amount)) ?? null
}

/** Those counted in the sentence before, or before the bare numbers that go on counting them; null where none were. */
function wholeNear({ sentence, amount, earlier }: Case, predicate: BarePredicate): Decision | null {
  // "Sixteen were hurt. Two have died. Six have gone on to Butembo."
  let back = 1
  while (!sentence.profile.verbFirst && back < GOES_ON && earlier.some((d) => isOpeningNumber(d, sentence.index - back))) back++
  const isTold = (d: Decision): boolean => d.sentence.index >= sentence.index - back && d.parent === null && mayBeMeant(d, predicate, amount)
  // "29 people were injured, up from 18. Three have broken bones"
  const isNear = (d: Decision): boolean => isTold(d) && !isCompared(d)
  // "331 people killed and 945 hurt. At least 127 were civilians": the dead are meant.
  const dead = predicate.described ? earlier.findLast((d) => d.measure === 'killed' && isNear(d)) : undefined
  const whole = dead ?? earlier.findLast(isNear) ?? null
  // "Rebels freed 40 of the 95 passengers. Twenty-three were women.": of those told of.
  const takenOut = whole && predicate.described ? partTakenOut(whole, earlier[earlier.lastIndexOf(whole) - 1], leastOf(amount)) : null
  return takenOut && mayBeMeant(takenOut, predicate, amount) ? takenOut : whole
}

/** True for a bare number that opens the sentence `index`, which goes on with those before. */
const isOpeningNumber = ({ sentence, amount }: Decision, index: number): boolean =>
  sentence.index === index && amount.from === 0 && amount.quantity.noun === null && !sentence.opensLine

/** The whole of a part told in this sentence or the one before; null where there is none. */
function wholeOfPartNear({ sentence, amount, earlier }: Case, predicate: BarePredicate): Decision | null {
  const isPart = ({ parent }: Decision): boolean => parent !== null && mayBeMeant(parent, predicate, amount)
  return earlier.findLast((d) => d.sentence.index >= sentence.index - 1 && isPart(d))?.parent ?? null
}

/** True where things enough were counted behind the whole in its sentence: then they are meant. */
function countsThingsBehind(whole: Decision, part: Amount): boolean {
  const isThings = ({ quantity: { noun, unit, value } }: Amount): boolean => noun !== null && unit === null && (value ?? 0) >= leastOf(part)
  return whole.sentence.amounts.some((other) => other.from > whole.amount.from && isThings(other))
}
