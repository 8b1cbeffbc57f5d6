import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isColon, isComma, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Who is as old is of age. */
const OF_AGE = 21
/** Above this a number is no age. */
const OLDEST = 120

/** True for "he is 70.", "aged 9", "were over 70", "children under five": a bare number of years behind words that tell of age. */
export function isAge(sentence: Sentence, amount: Amount): boolean {
  const { value, qualifier } = amount.quantity
  if (value === null || value > OLDEST) return false
  const ends = amount.to >= sentence.keys.length || isMark(sentence.keys[amount.to]) || tagOf(sentence.hitAt[amount.to], 'coordination') !== null || tagOf(sentence.hitAt[amount.to], 'boundary') !== null || (tagOf(sentence.hitAt[amount.to], 'auxiliary') !== null && rightBefore(sentence.amountAt, amount.from)?.quantity.unit === 'person')
  const before = rightBefore(sentence.hitAt, amount.from)
  if (ends && (isPairOfAges(sentence, amount) || isPairBehindOf(sentence, amount) || isSetOff(sentence, amount))) return true
  if (isAgeOfOne(sentence, amount)) return true
  if (!ends) return false
  if (tagOf(before, 'age')) return true
  // "One is 57, one 40"
  if (isOnesAge(sentence, amount)) return true
  // "one woman of 60"
  const who = sentence.amountAt[amount.from - 2]?.quantity
  if (tagOf(before, 'partitive') && who?.unit === 'person' && who.noun !== null && who.value === 1 && !COLLECTIVE.has(who.noun) && amount.quantity.noun === null) return true
  if (qualifier !== 'more-than' && qualifier !== 'less-than') return false
  // "three deaths, all under five"
  if (!sentence.profile.verbFirst && before && (tagOf(before, 'definite') ?? tagOf(before, 'some-of')) && isComma(sentence.keys[before.from - 1])) return true
  // "Two labourers, both over 60, were freed"
  if (!sentence.profile.verbFirst && amount.quantity.noun === null && isComma(sentence.keys[amount.to]) && (isComma(sentence.keys[amount.from - 1]) || isComma(sentence.keys[amount.from - 2])) && value >= ADULT && sentence.amounts.some(({ from, to, quantity }) => to < amount.from && amount.from - to <= 4 && from < to && quantity.unit === 'person')) return true
  // "herders under 16"
  if (!sentence.profile.verbFirst && amount.from > 0 && amount.quantity.noun === null && value <= OF_AGE && before === null && !isMark(sentence.keys[amount.from - 1])) return true
  return tagOf(before, 'auxiliary') !== null || tagOf(before, 'who') !== null || (tagsOf(before, 'subset').some((s) => s.form === 'of-them') && !isOfSeveral(sentence, before)) || sentence.amountAt[amount.from - 1]?.quantity.unit === 'person'
}

/** "59 captives, of whom more than 35 …": true where words that mean several stand behind a comma, so that what follows counts some of them. */
const isOfSeveral = (sentence: Sentence, of: Hit | null | undefined): boolean => !sentence.profile.verbFirst && of != null && isComma(sentence.keys[of.from - 1])

/** Nouns of many that have the form of one, by their ids. */
export const COLLECTIVE: ReadonlySet<string> = new Set(['crew', 'staff', 'police', 'troops', 'personnel', 'infantry', 'folk', 'special-forces'])

/** How an age is told. */
const YEARS: ReadonlySet<string> = new Set(['exact', 'about', 'nearly', 'more-than'])

/** True for "a woman of 68 was killed": a bare number behind one person without a number, whose verb follows. */
function isAgeOfOne(sentence: Sentence, { from, to, quantity }: Amount): boolean {
  const who = sentence.amountAt[from - 2]?.quantity
  if (quantity.noun !== null || !YEARS.has(quantity.qualifier) || !tagOf(rightBefore(sentence.hitAt, from), 'partitive')) return false
  // "the last victim, a man of about 60", of whom nothing else is told
  const named = who === undefined && tagOf(sentence.hitAt[from - 2], 'who') !== null && tagOf(sentence.hitAt[from - 3], 'determiner') !== null && tagOf(sentence.hitAt[from - 3], 'definite') === null
  // "One, a man of 82, died there"
  const one = !sentence.profile.verbFirst && isComma(sentence.keys[from - 4]) && isComma(sentence.keys[to]) && tagOf(sentence.hitAt[from - 3], 'determiner') !== null && sentence.amountAt[from - 5]?.quantity.value === 1 && (quantity.value ?? 0) > OF_AGE
  if (one) return true
  if (!named && (who?.form !== 'singular' || who.unit !== 'person' || who.noun === null || COLLECTIVE.has(who.noun))) return false
  const next = sentence.hitAt[to]
  return tagOf(next, 'auxiliary') !== null || tagOf(next, 'before-verb') !== null || tagsOf(next, 'trigger').some((t) => t.frame === 'passive') || tagOf(next, 'place-preposition') !== null || tagOf(next, 'relative') !== null || isComma(sentence.keys[to]) || (from >= 2 && who !== undefined && (sentence.keys[to] === '.' || to >= sentence.keys.length))
}

/** A number as large as this is somebody's years where commas set it off. */
const ADULT = 15

/** True for the years of one of those counted before ("One is 57, one 40"). */
function isOnesAge(sentence: Sentence, { from, quantity }: Amount): boolean {
  if (quantity.noun !== null || quantity.qualifier !== 'exact') return false
  const one = sentence.amountAt[tagOf(rightBefore(sentence.hitAt, from), 'auxiliary') ? from - 2 : from - 1]
  return one !== null && one !== undefined && one.quantity.form === 'singular' && one.quantity.noun === null
}

/** True for "the gateman, 58, was shot": digits set off by commas behind words that are no number, day or place. */
function isSetOff(sentence: Sentence, { from, to, quantity }: Amount): boolean {
  if (quantity.form !== 'digits' || quantity.qualifier !== 'exact' || !isComma(rightBefore(sentence.keys, from)) || !isComma(sentence.keys[to]) || from < 3 || sentence.amountAt[to + 1]) return false
  const named = sentence.hitAt[from - 2]
  // "a third of them, 15,"
  if (tagsOf(named, 'subset').some((s) => s.form === 'of-them')) return false
  return sentence.amountAt[from - 2]?.quantity.form !== 'digits' && !(named && (tagOf(named, 'trigger') ?? tagOf(named, 'weekday') ?? tagOf(named, 'relative-day') ?? tagOf(named, 'place-word') ?? tagOf(named, 'said') ?? tagOf(named, 'topic')))
}

/** True for either number of "Two were girls, of nine and 13." */
function isPairBehindOf(sentence: Sentence, amount: Amount): boolean {
  const first = tagOf(rightBefore(sentence.hitAt, amount.from), 'coordination') ? sentence.amountAt[amount.from - 2] : amount
  const second = first === amount ? sentence.amountAt[amount.to + 1] : amount
  if (!first || !second || first.to + 1 !== second.from || !tagOf(sentence.hitAt[first.to], 'coordination') || !tagOf(sentence.hitAt[first.from - 1], 'partitive') || !isComma(sentence.keys[first.from - 2])) return false
  return [first, second].every(({ quantity }) => quantity.noun === null && quantity.qualifier === 'exact' && (quantity.value ?? OLDEST) < OLDEST)
}

/** True for either number of "two sisters, 16 and 18;", "Ali and Omar, 7 and 4,": behind a comma two numbers of years are ages. */
function isPairOfAges(sentence: Sentence, amount: Amount): boolean {
  const second = isComma(rightBefore(sentence.keys, amount.from)) ? sentence.amountAt[amount.to + 1] : amount
  const first = second === amount ? sentence.amountAt[amount.from - 2] : amount
  if (!first || !second || first.to + 1 !== second.from || !tagOf(sentence.hitAt[first.to], 'coordination') || !isComma(sentence.keys[first.from - 1])) return false
  if (!isMark(sentence.keys[second.to]) || isColon(sentence.keys[second.to]) || tagOf(sentence.hitAt[first.from - 2], 'trigger')) return false
  return [first, second].every(({ quantity }) => quantity.noun === null && quantity.form === 'digits' && quantity.qualifier === 'exact' && (quantity.value ?? OLDEST) < OLDEST)
}
