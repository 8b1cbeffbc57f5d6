import type { Case, Decision } from '../decision.ts'
import type { Candidate } from '../governing/candidate.ts'
import { HOUSE, PLAIN_PEOPLE } from '../governing/dwellers.ts'
import { kindOf } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isComma, isDefiniteWord, isMark, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Where a figure ends with the digits that repeat it in brackets: "six (6) civilians". */
export function endWithRepeat(sentence: Sentence, amount: Amount): number {
  if (sentence.keys[amount.to] !== '(') return amount.to
  const repeat = sentence.amountAt[amount.to + 1]
  return repeat && sentence.keys[repeat.to] === ')' && repeat.quantity.value !== null && repeat.quantity.value === amount.quantity.value ? repeat.to + 1 : amount.to
}

/** True for the digits in brackets that repeat the number before them. */
export function isRepeat(sentence: Sentence, amount: Amount): boolean {
  if (rightBefore(sentence.keys, amount.from) !== '(') return false
  const before = sentence.amountAt[amount.from - 2]
  return before !== null && before !== undefined && endWithRepeat(sentence, before) === amount.to + 1
}

/** Words that may stand between a sum and the same sum in another currency ("or about", "the equivalent of"). */
const CONVERSION_WORDS = 4

/** … and before one alone in brackets. */
const BRACKET_WORDS = 10

/** True for a sum alone in brackets, but for a word of nearness before it. */
function isBracketed(sentence: Sentence, { from, to }: Amount): boolean {
  return sentence.keys[to] === ')' && (sentence.keys[from - 1] === '(' || (sentence.keys[from - 2] === '(' && tagOf(sentence.hitAt[from - 1], 'conversion') !== null))
}

/** The sum, of a claim or `ofNoClaim`, that this one gives in another currency: "3.5 billion pesos (about $890,000)", "75 million birr, or $1.3 million". */
export function convertedFrom({ sentence, amount, here, kind }: Case, ofNoClaim = false): Decision | null {
  const last = here.at(-1)
  if (kind !== 'money' || !last || (ofNoClaim ? last.measure !== null : last.measure === null || kindOf(last.measure) !== 'aid') || last.amount.quantity.unit === amount.quantity.unit) return null
  let marked = false
  // "sent 100 million zlotys to Ukraine for gas (about $27 million)": alone in its brackets it may stand further on.
  const reach = isBracketed(sentence, amount) ? BRACKET_WORDS : CONVERSION_WORDS
  for (let i = last.amount.to; i < amount.from; i++) {
    const at = sentence.hitAt[i]
    if (amount.from - last.amount.to > reach || tagsOf(at, 'trigger').some((t) => kindOf(t.measure) === 'aid')) return null
    if (sentence.keys[i] === '(' || tagOf(at, 'conversion')) marked = true
    else if (isMark(sentence.keys[i]) && !isComma(sentence.keys[i])) return null
  }
  return marked ? last : null
}

/** The claim that a definite number means: "eight of the 34", "all 23", where 34 and 23 were counted before. */
export function meantBefore({ sentence, amount, here, earlier, kind, topics: { profile } }: Case): Decision | null {
  const { value } = amount.quantity
  if (value === null || value < 3 || amount.quantity.form === 'singular' || amount.quantity.qualifier !== 'exact') return null
  if (!tagOf(rightBefore(sentence.hitAt, amount.from), 'definite')) return null
  const { noun } = amount.quantity
  // "the three mayors" are not the three members of a family counted before.
  const others = (d: Decision): boolean => !profile.verbFirst && noun !== null && d.amount.quantity.noun !== null && d.amount.quantity.noun !== noun && !PLAIN_PEOPLE.has(noun) && !PLAIN_PEOPLE.has(d.amount.quantity.noun)
  const same = (d: Decision): boolean => d.measure !== null && (kindOf(d.measure) === 'aid') === (kind === 'money') && (d.amount.quantity.value ?? d.amount.quantity.min) === value && !others(d)
  return here.findLast(same) ?? earlier.findLast(same) ?? null
}

/** «ثلاثة من التسعة جرحى»: true for the number with the article of those whom the part right before it is of, which were counted before. */
export function saysWholeAgain({ sentence, amount, here }: Case): boolean {
  const part = here.at(-1)
  if (!sentence.profile.verbFirst || !part?.parent || part.parent.amount.quantity.value !== amount.quantity.value || amount.from - part.amount.to > 2) return false
  return tagOf(sentence.hitAt[part.amount.to], 'partitive') !== null && isDefiniteWord(sentence, part.amount.to + 1)
}

/** From so many on, those told of behind fewer things are people. */
const PEOPLED = 20

/** "They have found 12 comets. Two have since been lost.": a bare number that opens a sentence, where nobody was counted before but things right before it. */
function pointsBackAtThings({ sentence, amount, topics, here, earlier }: Case): boolean {
  const { quantity, from } = amount
  if (topics.profile.verbFirst || from > 1 || here.length > 0 || earlier.length > 0 || sentence.opensLine || quantity.noun !== null || quantity.unit !== null) return false
  const last = topics.before(sentence, 1)?.amounts.findLast((other) => other.quantity.form !== 'singular')
  // "The ash fell on six villages. Two thousand spent the night in a gymnasium."
  if ((quantity.value ?? quantity.min ?? 0) > (last?.quantity.value ?? last?.quantity.max ?? Infinity) && (quantity.value ?? quantity.min ?? 0) >= PEOPLED) return false
  return last !== undefined && last.quantity.noun !== null && last.quantity.unit === null && last.quantity.noun !== 'case'
}

/** Words between things and the number that tells how many they are, at most. */
const NUMBERED_WITHIN = 10

/** "He put the number of bombs dropped at 5,328. One of them hit a queue.": a bare number of "them" that opens a sentence, where the one before numbered things and no people. */
function isOneOfThings({ sentence, amount: { from, to, quantity }, topics, here, earlier }: Case): boolean {
  if (topics.profile.verbFirst || from > 1 || here.length > 0 || sentence.listItem || quantity.noun !== null || !tagsOf(sentence.hitAt[to], 'subset').some((s) => s.form === 'of-them') || (earlier.at(-1)?.sentence.index ?? -Infinity) >= sentence.index - 1) return false
  const before = topics.before(sentence, 1)
  const number = before?.amounts.findLast((other) => other.quantity.form !== 'singular')
  if (!before || !number || number.quantity.noun !== null) return false
  for (let i = number.from - 1; i >= 0 && i >= number.from - NUMBERED_WITHIN; i--) if (tagOf(before.hitAt[i], 'thing')) return true
  return false
}

/** Words between things and those of them that "of which" counts, at most. */
const OF_WHICH_WITHIN = 4

/** How many words may stand between things counted and "three of them". */
const THINGS_WITHIN = 10

/** True for "seven worlds, three of them": the figure right before counts things, and of those some are told. */
export function pointsAtThings(around: Case): boolean {
  const { sentence, amount, here, earlier, topics: { profile: { verbFirst } } } = around
  if (pointsBackAtThings(around) || isOneOfThings(around)) return true
  // "The shells, at least six of them, fell before dawn."
  if (!verbFirst && amount.quantity.noun === null && amount.from >= 2 && amount.from <= OPENING_THINGS && isComma(sentence.keys[amount.from - 1]) && tagOf(sentence.hitAt[amount.from - 2], 'thing') !== null && tagsOf(sentence.hitAt[amount.to], 'subset').some((s) => s.form === 'of-them')) return true
  const last = here.findLast((d) => d.amount.quantity.form !== 'singular' && !(rightBefore(sentence.keys, d.amount.from) === '(' && sentence.keys[d.amount.to] === ')'))
  // "3,640 people in 92 shelters, of which 61 are schools"
  if (last?.measure === null && last.whyNot?.startsWith('counts things') && amount.quantity.noun === null && tagOf(sentence.hitAt[amount.from - 1], 'of-things') && amount.from - last.amount.to <= OF_WHICH_WITHIN && most(last) > leastOf(amount)) return true
  // "killed 21 people in 14 villages, nine of them children": whom it befell are meant, not where.
  if (last && !verbFirst && tellsWhere(sentence, last) && here.some((d) => d.measure !== null && d.amount.to < last.amount.from && d.amount.quantity.form !== 'singular')) return false
  if (!last || last.measure !== null || !last.whyNot?.startsWith('counts things') || amount.from - last.amount.to > THINGS_WITHIN || amount.quantity.noun !== null || isMore(amount, here) || (!verbFirst && tagOf(sentence.hitAt[last.amount.to - 1], 'ward') !== null)) return false
  // «قتل تسعة في غارتين، سبعة منهم في الأولى»: people are meant.
  if (sentence.profile.pronouns?.people.test(sentence.text.slice(sentence.starts[amount.to] ?? 0, sentence.ends[amount.to] ?? 0)) && (here.some((d) => d.measure !== null) || (earlier.at(-1)?.sentence.index ?? -Infinity) >= sentence.index - PEOPLE_WITHIN)) return false
  // "420 wounded flown out in 40 flights; 12 of them did not survive": only people die.
  if (!verbFirst && here.some((d) => d.measure !== null) && befallsPeople(sentence, amount.to)) return false
  // «دمر 12 منزلا وهدد 16 أخرى»
  if (verbFirst && tagOf(sentence.hitAt[amount.to], 'more-things')) return true
  // «48 صاروخا، أسقطنا منها 442»
  return tagsOf(sentence.hitAt[amount.to], 'subset').some((s) => s.form === 'of-them') || (verbFirst && tagsOf(sentence.hitAt[amount.from - 1], 'subset').some((s) => s.form === 'of-them'))
}

/** Words of things that a sentence opens with, with the comma behind them, at most. */
const OPENING_THINGS = 4

/** "in 14 villages", "from 27 sites": true for a number of things right behind a preposition of place. */
export const tellsWhere = ({ hitAt, amountAt }: Sentence, { amount: { from, quantity } }: Decision): boolean =>
  quantity.unit === null && quantity.noun !== null && ((HOUSE.has(quantity.noun) && amountAt[from - 2] ? tagOf(rightBefore(hitAt, from), 'partitive') ?? tagOf(rightBefore(hitAt, from), 'detail') : null) ?? tagOf(rightBefore(hitAt, from), 'place-preposition') ?? tagOf(rightBefore(hitAt, from), 'away') ?? tagOf(rightBefore(hitAt, from), 'direction')) !== null

/** Words between a number and what befell those it counts, at most. */
const BEFALL_WITHIN = 6

/** True where words right behind a number tell of what befalls people alone. */
function befallsPeople(sentence: Sentence, to: number): boolean {
  for (let i = to; i < to + BEFALL_WITHIN && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    if (tagsOf(sentence.hitAt[i], 'trigger').some((t) => (t.measure === 'killed' || t.measure === 'injured') && t.frame === 'passive' && t.figurative !== true)) return true
  }
  return false
}

/** More than there were things, where people were counted before those: "40,000 fled to 12 villages, 3,100 of them on foot". */
function isMore({ quantity }: Amount, here: readonly Decision[]): boolean {
  const people = here.findLastIndex((d) => d.measure !== null)
  return people >= 0 && here.slice(people + 1).every((d) => (d.amount.quantity.value ?? d.amount.quantity.max ?? Infinity) < (quantity.value ?? quantity.min ?? 0))
}

/** How many sentences back people were counted whom such a pronoun means. */
const PEOPLE_WITHIN = 3

/** A number with the article says a claim again where its trigger costs as little as this. */
const NAMED_LIMIT = 1.5
/** Larger numbers with the article («المئة والخمسة عشر») are no ages, days or ranks. */
const SMALL = 100

/** True for a small bare number with the article («الستة», «هؤلاء الـ16»), told before or an age, of which nothing new is said right beside it («دفن الستة»). */
export function saysNothingNew({ sentence, amount: { quantity, from, to } }: Case, best: Candidate | null): boolean {
  const { form, value, noun, qualifier } = quantity
  if (noun !== null || qualifier !== 'exact' || value === null || value >= SMALL || (form !== 'words' && form !== 'digits')) return false
  if (!isDefiniteWord(sentence, from) && !(form === 'digits' && sentence.ends[from - 1] === sentence.starts[from] && isDefiniteWord(sentence, from - 1))) return false
  if (!best?.measure || best.cost > NAMED_LIMIT) return true
  // «قيادييه التسعة», «في الستين من عمره»
  return best.side === 'left' ? form === 'words' && (sentence.hitAt[from - 1] === null || tagOf(sentence.hitAt[from - 1], 'place-preposition') !== null) : best.hit.from > to + 1
}
