import { labelsThings, isUnderThings } from '../going-on/headings.ts'
import { namesNumber, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isDefiniteWord, isMark, isQuote, opensWith, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import { isAge } from './ages.ts'
import { isPhoneNumber } from './phone-numbers.ts'
import { isRatio } from './ratios.ts'
import { isMoreIn, isSideOfPlot } from './sides-and-places.ts'
import {
  areOfThings, areThingsBehind, countsDwellings, isCountedThing, isInSoManyEvents, isNumberOfThings, isOfThingsBefore, isOfThingsLeft, isPartOfThings, isWhatCasesComeTo
} from './things.ts'
import { isDayOfMonth, isHour, mayNameYear, opensWithYear } from './years-and-hours.ts'

/** What a number of years, of a street or of a family's children is called. */
const OF_SOMETHING = 'is a number of something, not a count'
const OF_THINGS = 'counts things'
const OF_THINGS_BEFORE = 'counts things named before'

/** Words from what is made smaller, or the verb that says so, to what it is made smaller by, at most. */
const LOWERED_WITHIN = 10

/** "reduced the death toll by 106 to 1,214", "The number of missing fell by three": true for the number by which a count is made smaller. */
function isLoweredBy({ keys, hitAt, amountAt, profile }: Sentence, { from }: Amount): boolean {
  if (profile.verbFirst || !tagOf(rightBefore(hitAt, from), 'agent')) return false
  let lowers = false
  let count = false
  for (let i = from - 2; i >= 0 && i >= from - LOWERED_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) {
    lowers ||= tagOf(hitAt[i], 'lowers') !== null
    count ||= namesNumber(hitAt[i])
  }
  return lowers && count
}

/** «بلغ العدد 300 ألف، انخفاضا بنحو 95 ألفا»: true for a number with "by" written as one with it, right behind the noun that says that a count is smaller or larger. */
const isChange = (sentence: Sentence, { from }: Amount): boolean =>
  sentence.profile.verbFirst && opensWith(sentence, from, 'in') && tagOf(rightBefore(sentence.hitAt, from), 'lowers') !== null

/** Why a number without a noun counts no people, by the words around it; null where it may. */
export function whyBareNumber(sentence: Sentence, amount: Amount, topics: TopicSense): string | null {
  const { verbFirst, grammar } = topics.profile
  const { form } = amount.quantity
  const before = rightBefore(sentence.hitAt, amount.from)
  if (!verbFirst && isOfThingsNamed(sentence, amount)) return OF_THINGS_BEFORE
  if (isListNumber(sentence, amount, topics)) return 'numbers the entry of a list'
  if (isAge(sentence, amount)) return 'is an age'
  if (tagOf(sentence.hitAt[amount.to], 'difference') || isLoweredBy(sentence, amount) || isChange(sentence, amount)) return 'is a difference of two counts'
  // "a father of four"
  if (before && tagOf(before, 'age') && sentence.amountAt[before.from]?.quantity.form === 'singular') return OF_SOMETHING
  if (grammar.commasApposeNumbers && isApposition(sentence, amount)) return 'describes those counted before it'
  // "Father of three dies": where a line opens with what somebody is.
  if (!verbFirst && sentence.opensLine && before?.from === 0 && before.to > 1 && before.to === amount.from && tagOf(before, 'age')) return OF_SOMETHING
  if (verbFirst && (endsName(sentence, amount) || numbersUnit(sentence, amount))) return OF_SOMETHING
  if (isDayBehindShortMonth(sentence, amount, topics)) return 'is a date'
  if (!verbFirst && form !== 'singular' && (isNumberOfThings(sentence, amount) || isWhatCasesComeTo(sentence, amount, topics))) return OF_THINGS
  // "higher than 2019"
  if (amount.quantity.qualifier !== 'exact' && mayNameYear(amount)) return 'is a year'
  if (grammar.bareYears && (opensWithYear(sentence, amount) || (mayNameYear(amount) && tagOf(before, 'place-preposition')))) return 'is a year'
  const numbered = isNumberOfThing(sentence, amount, topics)
  if (!verbFirst && numbered) return OF_SOMETHING
  if (!verbFirst && isPhoneNumber(sentence, amount)) return OF_SOMETHING
  if (isHour(sentence, amount)) return 'is an hour'
  if (isSideOfPlot(sentence, amount, topics)) return 'is a measure'
  // "21,350 in 37": in so many of the places told of before.
  const inSoMany = form !== 'singular' && before && tagOf(before, 'within') && tagOf(before, 'place-preposition') && isMoreIn(sentence, before.from, amount)
  if (inSoMany) return OF_THINGS
  // "a town of 4,600", whatever was counted before.
  if (before && before.to - before.from > 1 && tagOf(before, 'numbering')) return OF_SOMETHING
  if (!verbFirst && isRatio(sentence, amount)) return 'is a ratio'
  if (!verbFirst && tagOf(before, 'except')) return 'is taken off a whole'
  if ((verbFirst && isSeveralBehindThings(sentence, amount)) || areOfThings(sentence, amount)) return OF_THINGS
  if (countsDwellings(sentence, amount)) return OF_THINGS
  if (isPartOfThings(sentence, amount, topics) || isOfThingsBefore(sentence, amount) || labelsThings(sentence, amount) || isUnderThings(sentence, amount, topics)) return OF_THINGS
  if (isCountedThing(sentence, amount, topics) || (!verbFirst && isInSoManyEvents(sentence, amount, topics))) return OF_THINGS
  return amount.quantity.unit === null ? whyOfNothing(sentence, amount, topics, numbered) : null
}

/** «في مجازر عدة», «في مناطق عدة»: true for "several" behind its noun, where that is none of persons. */
function isSeveralBehindThings({ keys, hitAt }: Sentence, { from, quantity: { value, min, max } }: Amount): boolean {
  if (value !== null || min !== SEVERAL.min || max !== SEVERAL.max || from === 0 || isMark(keys[from - 1])) return false
  return !tagOf(hitAt[from - 1], 'trigger') && !tagOf(hitAt[from - 2], 'trigger')
}
const SEVERAL = { min: 3, max: 9 }

/** Why a number without a noun, and without a unit that says that people are meant, counts none. */
function whyOfNothing(sentence: Sentence, amount: Amount, topics: TopicSense, numbered: boolean): string | null {
  if (areThingsBehind(sentence, amount, topics)) return OF_THINGS
  // «في الطريق خمسة»: a number in words names no road.
  if (numbered && !(topics.profile.verbFirst && amount.quantity.form === 'words')) return OF_SOMETHING
  if (isDayOfMonth(sentence, amount)) return 'is a date'
  return mayNameYear(amount) ? 'is a year' : null
}

/** "1- Marwan …", "2- Ahmad …": true for a number that opens its line with a dash written as one with it, and is the first or follows the one before it in such a line. */
function isListNumber({ opensLine }: Sentence, { from, quantity: { form, value, start, end } }: Amount, { text }: TopicSense): boolean {
  if (!opensLine || from > 0 || form !== 'digits' || value === null || !DASH.test(text.slice(end, end + DASH_AND_WORD))) return false
  if (value <= 1) return value === 1
  // In the digits of the same script.
  const zero = text.charCodeAt(start) - Number(String(value).charAt(0))
  const before = [...String(value - 1)].map((digit) => String.fromCharCode(zero + Number(digit))).join('')
  return text.slice(Math.max(0, start - LONGEST_ENTRY), start).includes(`\n${before}${text.charAt(end)}`)
}
const DASH = /^[-–]\s*\p{L}/u
const DASH_AND_WORD = 4
/** Characters of an entry of a list, at most. */
const LONGEST_ENTRY = 2000

/** "three cars, one with a broken window", "The shells, at least six of them, fell on a camp.": a number of the things named right before. */
function isOfThingsNamed(sentence: Sentence, amount: Amount): boolean {
  if (!isComma(rightBefore(sentence.keys, amount.from))) return false
  const named = sentence.hitAt[amount.from - 2]
  if (amount.quantity.form === 'singular' && isOfThingsLeft(sentence, amount.from - 2)) return true
  if (sentence.amounts[0] !== amount || !tagsOf(sentence.hitAt[amount.to], 'subset').some((s) => s.form === 'of-them')) return false
  return tagOf(named, 'thing') !== null && tagOf(named, 'trigger') === null
}

/** Words of a name in quotation marks before its number, at most. */
const NAME_LENGTH = 4

/** «صفقة "نسيم الشمال 3"», «(حي الياسمين 1)»: true for digits that close a name in quotation marks or brackets, in which nothing is told. */
function endsName(sentence: Sentence, { from, to, quantity: { form, noun, qualifier } }: Amount): boolean {
  const { keys, hitAt, amountAt } = sentence
  // «في مخيم «2» بالنصيرات»
  if (form === 'digits' && isQuote(keys[from - 1]) && isQuote(keys[to]) && (tagOf(hitAt[from - 2], 'place-word') ?? tagOf(hitAt[from - 2], 'thing'))) return true
  const inBrackets = keys[to] === ')'
  if (form !== 'digits' || noun !== null || qualifier !== 'exact' || !(inBrackets || isQuote(keys[to]))) return false
  for (let i = from - 1; i >= 0 && i >= from - 1 - NAME_LENGTH; i--) {
    if (inBrackets ? keys[i] === '(' : isQuote(keys[i])) return i < from - 1
    const hit = hitAt[i]
    if (isMark(keys[i]) || amountAt[i] || (tagOf(hit, 'trigger') && (inBrackets || !isDefiniteWord(sentence, i)))) return false
    if ((tagOf(hit, 'said') ?? tagOf(hit, 'direction') ?? tagOf(hit, 'place-preposition') ?? tagOf(hit, 'subset')) !== null) return false
  }
  return false
}

/** «قائد كتيبة 318»: true for digits behind a rank with its unit. */
const numbersUnit = ({ amountAt }: Sentence, { from, quantity: { form, noun } }: Amount): boolean =>
  form === 'digits' && noun === null && amountAt[from - 1]?.quantity.noun === 'commander' && amountAt[from - 1]?.quantity.form === 'singular'

/** "two of them, a couple, in their car": who they were. */
function isApposition(sentence: Sentence, amount: Amount): boolean {
  return isComma(rightBefore(sentence.keys, amount.from)) && isComma(sentence.keys[amount.to]) && isSaidBefore(sentence, amount)
}

/** "the Oct. 7 attack", whatever was counted before. */
function isDayBehindShortMonth({ starts, hitAt }: Sentence, { from, quantity: { form, value } }: Amount, { text }: TopicSense): boolean {
  return form === 'digits' && text.charAt(starts[from - 1] ?? 0) === '.' && tagOf(hitAt[from - 2], 'month') !== null && (value ?? 0) <= LAST_OF_MONTH
}
const LAST_OF_MONTH = 31

/** "a girl of 13": true behind a word that gives things a number, where nobody reports it as a count. */
function isNumberOfThing(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  const before = rightBefore(sentence.hitAt, amount.from)
  if (!before || !tagOf(before, 'numbering') || (amount.quantity.qualifier !== 'exact' && before.to - before.from <= 1)) return false
  return !isReportedAsCount(sentence, amount, before, topics)
}

/** "Hospitals report 63 injured.", and "On the highway 12 died.", "In the unit three were hurt." */
function isReportedAsCount({ hitAt }: Sentence, { from, to }: Amount, before: Hit, topics: TopicSense): boolean {
  const after = hitAt[to]
  if (tagOf(before, 'said') && tagOf(after, 'trigger')) return true
  if (topics.profile.verbFirst || before.to !== from) return false
  const lead = hitAt[before.from - 1]
  if (!tagOf(lead, 'determiner') && !tagOf(lead, 'complement')) return false
  return tagOf(after, 'auxiliary') !== null || tagsOf(after, 'trigger').some((t) => t.frame === 'passive')
}

/** Words between a number and the same one said again by another word, at most. */
const AGAIN_WITHIN = 4

/** True where the figure before, a few words off, has the same number. */
function isSaidBefore({ amounts }: Sentence, amount: Amount): boolean {
  const before = amounts[amounts.indexOf(amount) - 1]
  return before !== undefined && before.quantity.value !== null && before.quantity.value === amount.quantity.value && amount.from - before.to <= AGAIN_WITHIN
}
