import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { hasCapital, isColon, isComma, isDefiniteWord, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { isAgeInBrackets } from './ages-in-brackets.ts'
import { isRangeOfAges } from './range-of-ages.ts'

/** Who is as old is of age. */
const OF_AGE = 21
/** Above this a number is no age. */
const OLDEST = 120

/** True for "he is 70.", "aged 9", "were over 70", "children under five", "boys between 9 and 14": a bare number of years behind words that tell of age. */
export function isAge(sentence: Sentence, amount: Amount): boolean {
  const { value, qualifier } = amount.quantity
  if (value === null) return qualifier === 'between' && isRangeOfAges(sentence, amount, OLDEST, hasNoNounBehind(sentence, amount))
  if (value > OLDEST) return false
  const ends = hasNoNounBehind(sentence, amount)
  if (ends && (isPairOfAges(sentence, amount) || isPairBehindOf(sentence, amount) || isAgeSetOff(sentence, amount) || isAgeInListOfNames(sentence, amount))) return true
  if (ends && isAgeInBrackets(sentence, amount)) return true
  if (isAgeOfOne(sentence, amount) || isDecadeOfOne(sentence, amount)) return true
  if (!sentence.profile.verbFirst && isAgeBehindOf(sentence, amount)) return true
  const before = rightBefore(sentence.hitAt, amount.from)
  // «عمرهما 35 و47 عاما»
  if (tagOf(before, 'age') && (ends || (amount.quantity.noun === null && isFirstOfYears(sentence, amount)))) return true
  if (!ends) return false
  // "One is 57, one 40"
  if (isOnesAge(sentence, amount)) return true
  // "one woman of 60"
  const who = sentence.amountAt[amount.from - 2]?.quantity
  const one = who?.unit === 'person' && who.noun !== null && who.value === 1 && !COLLECTIVE.has(who.noun)
  if (one && tagOf(before, 'partitive') && amount.quantity.noun === null) return true
  if (qualifier !== 'more-than' && qualifier !== 'less-than') return false
  if (!sentence.profile.verbFirst && isLimitOfAge(sentence, amount, value)) return true
  if (tagOf(before, 'auxiliary') ?? tagOf(before, 'who')) return true
  const counted = rightBefore(sentence.amountAt, amount.from)?.quantity
  // «منهم 5 دون العاشرة و7 فوق الستين»
  if (counted?.unit === 'person' || (counted && amount.quantity.noun === null && isDefiniteWord(sentence, amount.to - 1))) return true
  return tagsOf(before, 'subset').some((s) => s.form === 'of-them') && !isOfSeveral(sentence, before)
}

/** Nobody is in a decade of less. */
const YOUNGEST_DECADE = 20

/** «رجل في الخمسين»: true for a bare number with an article, written as one with it, right behind "in" and one person. */
function isDecadeOfOne(sentence: Sentence, { from, quantity: { noun, form, value } }: Amount): boolean {
  if (noun !== null || form !== 'words' || (value ?? 0) < YOUNGEST_DECADE || !isDefiniteWord(sentence, from)) return false
  if (!tagOf(rightBefore(sentence.hitAt, from), 'place-preposition')) return false
  const one = sentence.amountAt[from - 2]?.quantity
  return one?.form === 'singular' && one.unit === 'person'
}

/** Words between one person and the number of his years, at most. */
const AGE_WITHIN = 4

/** Where the words end that tell the age of one person, who ends at `to`: «رجل في الخمسين من عمره | حتفه», «شاب يبلغ من العمر 22 عاما | مصرعه»; `to` where nothing does. */
export function behindAgeOfOne(sentence: Sentence, to: number): number {
  const { keys, hitAt, amountAt } = sentence
  for (let i = to; i < to + AGE_WITHIN && i < keys.length; i++) {
    const age = amountAt[i]
    if (age) {
      if (age.quantity.unit !== 'year' && !isAge(sentence, age)) return to
      // «في العشرين من عمره»
      return tagOf(hitAt[age.to + 1], 'age') && !isMark(keys[age.to]) && !amountAt[age.to] ? hitAt[age.to + 1]!.to : age.to
    }
    if (isMark(keys[i]) || !(tagOf(hitAt[i], 'age') ?? tagOf(hitAt[i], 'place-preposition'))) return to
  }
  return to
}

/** True for a bare number with another of years joined right behind it. */
function isFirstOfYears(sentence: Sentence, { to }: Amount): boolean {
  const next = sentence.amountAt[to] ?? (tagOf(sentence.hitAt[to], 'coordination') ? sentence.amountAt[to + 1] : null)
  return next?.quantity.unit === 'year'
}

/** True where nothing that is counted follows an amount: the clause ends, or a verb has those before it as its subject. */
function hasNoNounBehind({ keys, hitAt, amountAt }: Sentence, { from, to }: Amount): boolean {
  if (to >= keys.length || isMark(keys[to])) return true
  const after = hitAt[to]
  if (tagOf(after, 'coordination') ?? tagOf(after, 'boundary')) return true
  return tagOf(after, 'auxiliary') !== null && rightBefore(amountAt, from)?.quantity.unit === 'person'
}

/** Words between people and the age that all of them are over, at most. */
const ALL_OVER_REACH = 4

/** Where subjects lead: true for a number of years that people are over or under. */
function isLimitOfAge(sentence: Sentence, amount: Amount, years: number): boolean {
  const { keys, amounts } = sentence
  const before = rightBefore(sentence.hitAt, amount.from)
  // "three deaths, all under five"
  if (before && (tagOf(before, 'definite') ?? tagOf(before, 'some-of')) && isComma(rightBefore(keys, before.from))) return true
  if (amount.quantity.noun !== null || amount.from === 0) return false
  // "herders under 16"
  if (years <= OF_AGE && before === null && !isMark(keys[amount.from - 1])) return true
  // "Half the wounded were under 15."
  if (years <= OF_AGE && amount.quantity.qualifier === 'less-than' && tagOf(before, 'set')) return true
  // "Two labourers, both over 60, were freed"
  const setOff = isComma(keys[amount.to]) && (isComma(keys[amount.from - 1]) || isComma(keys[amount.from - 2]))
  if (!setOff || years < ADULT) return false
  return amounts.some(({ from, to, quantity }) => to < amount.from && amount.from - to <= ALL_OVER_REACH && from < to && quantity.unit === 'person')
}

/** "59 captives, of whom more than 35 …": true where words that mean several stand behind a comma, so that what follows counts some of them. */
function isOfSeveral({ profile, keys }: Sentence, of: Hit | null | undefined): boolean {
  return !profile.verbFirst && of != null && isComma(rightBefore(keys, of.from))
}

/**
 * Where subjects lead: true for "a man of 35", and for each number of "two siblings of eight and ten", "girls of 11, 14 and 17". One number needs a word
 * that tells of an age behind "of" ("boys"), where "crew of 14" counts; several are the years of whoever is counted before them.
 */
function isAgeBehindOf({ keys, hitAt, amountAt }: Sentence, amount: Amount): boolean {
  const listed = (from: number): Amount | null | undefined => (isComma(keys[from - 1]) || tagOf(hitAt[from - 1], 'coordination') ? amountAt[from - 2] : null)
  let first = amount
  for (let before = listed(first.from); before && isBareAge(before); before = listed(first.from)) first = before
  const of = rightBefore(hitAt, first.from)
  if (!of || amount.quantity.noun !== null) return false
  // "men of 20 and 25"
  if (first !== amount && tagOf(of, 'age')) return true
  if (of.to - of.from > 1 || !tagOf(of, 'partitive')) return false
  if (tagOf(hitAt[of.from - 1], 'aged')) return true
  const who = amountAt[of.from - 1]?.quantity
  const several = first !== amount || ((isComma(keys[amount.to]) || tagOf(hitAt[amount.to], 'coordination')) && amountAt[amount.to + 1]?.quantity.noun === null)
  return several === true && who?.unit === 'person' && who.noun !== null && who.form !== 'singular' && !COLLECTIVE.has(who.noun)
}

/** Nouns of many that have the form of one, by their ids. */
export const COLLECTIVE: ReadonlySet<string> = new Set(['crew', 'staff', 'police', 'troops', 'personnel', 'infantry', 'folk', 'special-forces'])

/** How an age is told. */
const YEARS: ReadonlySet<string> = new Set(['exact', 'about', 'nearly', 'more-than'])

/** True for "a woman of 68 was killed": a bare number behind one person without a number, whose verb follows. */
function isAgeOfOne(sentence: Sentence, amount: Amount): boolean {
  const { from, quantity } = amount
  if (quantity.noun !== null || !YEARS.has(quantity.qualifier) || !tagOf(rightBefore(sentence.hitAt, from), 'partitive')) return false
  if (sentence.profile.grammar.commasApposeNumbers && isAgeOfOneSetOff(sentence, amount)) return true
  const who = sentence.amountAt[from - 2]?.quantity
  const counted = who?.form === 'singular' && who.unit === 'person' && who.noun !== null && !COLLECTIVE.has(who.noun)
  return (counted || (who === undefined && isNamedUncounted(sentence, from))) && isFollowedByVerb(sentence, amount, who !== undefined)
}

/** "One, a man of 82, died there" */
function isAgeOfOneSetOff({ keys, hitAt, amountAt }: Sentence, { from, to, quantity }: Amount): boolean {
  if (!isComma(keys[from - 4]) || !isComma(keys[to]) || !tagOf(hitAt[from - 3], 'determiner')) return false
  return amountAt[from - 5]?.quantity.value === 1 && (quantity.value ?? 0) > OF_AGE
}

/** "the last victim, a man of about 60", of whom nothing else is told: true for somebody with an article, two words before `at`. */
function isNamedUncounted({ hitAt }: Sentence, at: number): boolean {
  return tagOf(hitAt[at - 2], 'who') !== null && tagOf(hitAt[at - 3], 'determiner') !== null && tagOf(hitAt[at - 3], 'definite') === null
}

/** True where a verb, a place or a comma follows, or where somebody is `counted` the end of the sentence. */
function isFollowedByVerb({ keys, hitAt }: Sentence, { from, to }: Amount, counted: boolean): boolean {
  const next = hitAt[to]
  if (tagOf(next, 'auxiliary') ?? tagOf(next, 'before-verb') ?? tagOf(next, 'place-preposition') ?? tagOf(next, 'relative')) return true
  if (tagsOf(next, 'trigger').some((t) => t.frame === 'passive') || isComma(keys[to])) return true
  return counted && from >= 2 && (to >= keys.length || keys[to] === '.')
}

/** A number as large as this is somebody's years where commas set it off. */
const ADULT = 15

/** True for the years of one of those counted before ("One is 57, one 40"). */
function isOnesAge(sentence: Sentence, { from, quantity }: Amount): boolean {
  if (quantity.noun !== null || quantity.qualifier !== 'exact') return false
  const verb = tagOf(rightBefore(sentence.hitAt, from), 'auxiliary')
  if (verb && !sentence.profile.verbFirst && quantity.form === 'digits' && areSomeOfThem(sentence, from - 2)) return true
  const one = sentence.amountAt[verb ? from - 2 : from - 1]
  return one !== null && one !== undefined && one.quantity.form === 'singular' && one.quantity.noun === null
}

/** "Two were 15", "Two of them were 19": true where so many without a noun, or so many "of them", end with word `last`. */
function areSomeOfThem({ hitAt, amountAt }: Sentence, last: number): boolean {
  const them = hitAt[last]
  const some = amountAt[them && tagsOf(them, 'subset').some(({ form }) => form === 'of-them') ? them.from - 1 : last]
  return some != null && some.quantity.noun === null && (some.quantity.unit === null || some.quantity.unit === 'person') && some.quantity.form !== 'fraction'
}

/** True for "the gateman, 58, was shot": digits set off by commas behind words that are no number, day or place. */
function isAgeSetOff({ keys, hitAt, amountAt, profile }: Sentence, { from, to, quantity }: Amount): boolean {
  if (quantity.form !== 'digits' || quantity.qualifier !== 'exact' || from < 3) return false
  if (!isComma(keys[from - 1]) || !isComma(keys[to]) || amountAt[to + 1] || amountAt[from - 2]?.quantity.form === 'digits') return false
  const named = hitAt[from - 2]
  // "a third of them, 15,"
  if (tagsOf(named, 'subset').some((s) => s.form === 'of-them')) return false
  // "More than half of the deaths, 29, occurred in Badulla", but "One of the dead, 34, was a nurse"
  if (!profile.verbFirst && named && tagOf(named, 'set') && amountAt[named.from - 1]?.quantity.value !== 1) return false
  // "Most of the victims, 41, were schoolchildren"
  if (named?.from === 0 && tagOf(named, 'some-of')) return false
  if (from <= MOST_WITHIN && tagsOf(hitAt[0], 'subset').some((s) => s.form === 'most')) return false
  return !(tagOf(named, 'trigger') ?? tagOf(named, 'said') ?? tagOf(named, 'topic') ?? tagOf(named, 'weekday') ?? tagOf(named, 'relative-day') ?? tagOf(named, 'place-word'))
}

/** Words of a name in a list, at most. */
const NAME_WORDS = 5

/**
 * Where subjects lead: true for the years of those named one by one, with semicolons between ("the bodies of Ana Ruiz, 69; Pedro Gil, 50; and Juan Mora, 86"). A name has two words
 * or more with capitals, of which the lexicon knows at most one; places and what befell those counted are no names.
 */
function isAgeInListOfNames(sentence: Sentence, { from, to, quantity }: Amount): boolean {
  const { keys, hitAt, profile } = sentence
  if (profile.verbFirst || quantity.form !== 'digits' || quantity.qualifier !== 'exact' || !isComma(keys[from - 1])) return false
  let first = from - 1
  while (first > 0 && from - 1 - first < NAME_WORDS && hasCapital(sentence, first - 1)) {
    const hit = hitAt[first - 1]
    if (tagOf(hit, 'place-word') ?? tagOf(hit, 'trigger') ?? tagOf(hit, 'month') ?? tagOf(hit, 'weekday')) return false
    first--
  }
  const isJoined = tagOf(hitAt[first - 1], 'coordination') !== null && keys[first - 2] === ';'
  return from - 1 - first >= 2 && (keys[to] === ';' || keys[first - 1] === ';' || isJoined)
}

/** Words between the head of a sentence that tells of most and the number they come to, at most. */
const MOST_WITHIN = 7

const isBareAge = ({ quantity: { noun, qualifier, value } }: Amount): boolean => noun === null && qualifier === 'exact' && (value ?? OLDEST) < OLDEST

/** True for either number of "Two were girls, of nine and 13." */
function isPairBehindOf({ keys, hitAt, amountAt }: Sentence, amount: Amount): boolean {
  const first = tagOf(rightBefore(hitAt, amount.from), 'coordination') ? amountAt[amount.from - 2] : amount
  const second = first === amount ? amountAt[amount.to + 1] : amount
  if (!first || !second || first.to + 1 !== second.from || !tagOf(hitAt[first.to], 'coordination')) return false
  if (!tagOf(rightBefore(hitAt, first.from), 'partitive') || !isComma(keys[first.from - 2])) return false
  return isBareAge(first) && isBareAge(second)
}

/** True for either number of "two sisters, 16 and 18;", "Ali and Omar, 7 and 4,": behind a comma two numbers of years are ages. */
function isPairOfAges({ keys, hitAt, amountAt }: Sentence, amount: Amount): boolean {
  const second = isComma(rightBefore(keys, amount.from)) ? amountAt[amount.to + 1] : amount
  const first = second === amount ? amountAt[amount.from - 2] : amount
  if (!first || !second || first.to + 1 !== second.from || !tagOf(hitAt[first.to], 'coordination') || !isComma(rightBefore(keys, first.from))) return false
  if (!isMark(keys[second.to]) || isColon(keys[second.to]) || tagOf(hitAt[first.from - 2], 'trigger')) return false
  return [first, second].every((other) => isBareAge(other) && other.quantity.form === 'digits')
}
