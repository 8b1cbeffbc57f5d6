import { spelling } from '../../text/spelling.ts'
import type { Case, Decision } from '../decision.ts'
import type { Candidate } from '../governing/candidate.ts'
import { HOUSE, PLAIN_PEOPLE } from '../governing/dwellers.ts'
import { kindOf } from '../../../model/kind.ts'
import { BODIES, countsAid, most } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isDefiniteWord, isInBrackets, isMark, leastOf, opensWith, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Where a figure ends with the digits that repeat it in brackets: "six (6) civilians". */
export function endWithRepeat(sentence: Sentence, amount: Amount): number {
  if (sentence.keys[amount.to] !== '(') return amount.to
  const repeat = sentence.amountAt[amount.to + 1]
  return repeat && sentence.keys[repeat.to] === ')' && repeat.quantity.value !== null && repeat.quantity.value === amount.quantity.value ? repeat.to + 1 : amount.to
}

/** Words from "were" to a word for two, and from two to "were", at most ("Two of the dead | were | a retired couple"). */
const PAIR_WITHIN = 3

/** "Two were a retired couple", "Two of the dead were a couple": true for a word for two behind a form of "to be" whose subject is two, where subjects stand first. */
function isPairAgain({ keys, hitAt, amountAt, profile }: Sentence, { from, quantity: { value, noun } }: Amount): boolean {
  if (profile.verbFirst || value !== 2 || noun !== null) return false
  // "Two were killed and two were wounded": another clause.
  const describes = (i: number): boolean => !isMark(keys[i]) && !amountAt[i] && !tagOf(hitAt[i], 'coordination') && !tagOf(hitAt[i], 'trigger') && !tagOf(hitAt[i], 'auxiliary')
  let verb = from - 1
  while (verb > from - 1 - PAIR_WITHIN && describes(verb)) verb--
  if (!tagOf(hitAt[verb], 'auxiliary')) return false
  for (let i = verb - 1; i >= 0 && i >= verb - 1 - PAIR_WITHIN && !isMark(keys[i]); i--) if (amountAt[i]) return amountAt[i]!.quantity.value === 2
  return false
}

/**
 * «جثتين لطفلين», «4 جثث لأربعة عمال», «4 جثث، اثنتان منها لطفلين»: true for as many as the bodies counted right before it, whose those are; the preposition is written as one
 * with them.
 */
function saysWhoseBodies(sentence: Sentence, { from, quantity: { value } }: Amount): boolean {
  const { hitAt, amountAt, amounts, profile } = sentence
  if (!profile.verbFirst || value === null || !opensWith(sentence, from, 'to')) return false
  const of = rightBefore(hitAt, from)
  const bodies = amountAt[(tagOf(of, 'subset') ? of!.from : from) - 1]
  if (!bodies || bodies.quantity.value !== value) return false
  if (BODIES.has(bodies.quantity.noun ?? '')) return true
  const all = amounts[amounts.indexOf(bodies) - 1]
  return bodies.quantity.noun === null && BODIES.has(all?.quantity.noun ?? '')
}

/** True for the digits in brackets that repeat the number before them, for a word for two of whom two are told to be, and for those whose bodies were counted. */
export function isRepeat(sentence: Sentence, amount: Amount): boolean {
  if (isPairAgain(sentence, amount) || saysWhoseBodies(sentence, amount)) return true
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
  if (kind !== 'money' || !last || last.amount.quantity.unit === amount.quantity.unit) return null
  if (ofNoClaim ? last.measure !== null : !countsAid(last)) return null
  // "sent 100 million zlotys to Ukraine for gas (about $27 million)": alone in its brackets it may stand further on.
  const reach = isBracketed(sentence, amount) ? BRACKET_WORDS : CONVERSION_WORDS
  let marked = false
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
  const named = profile.verbFirst && isNamedBefore(sentence, amount)
  if (!named && !tagOf(rightBefore(sentence.hitAt, amount.from), 'definite')) return null
  const isSame = (d: Decision): boolean => {
    if (named && d.amount.quantity.noun !== amount.quantity.noun) return false
    if (d.measure === null || countsAid(d) !== (kind === 'money') || (d.amount.quantity.value ?? d.amount.quantity.min) !== value) return false
    return profile.verbFirst || !areOthers(amount.quantity.noun, d.amount.quantity.noun)
  }
  return here.findLast(isSame) ?? earlier.findLast(isSame) ?? null
}

/** «المعتمرين الـ42»: true for a number behind its noun, which has the article. */
const isNamedBefore = (sentence: Sentence, { from, quantity }: Amount): boolean =>
  quantity.noun !== null && quantity.nounStart <= quantity.numberStart && isDefiniteWord(sentence, from)

/** How many sentences back those stand whose number is said again. */
const AGAIN_SENTENCES = 3

/**
 * "The ship rescued 367 migrants. … The 367, including 342 men, reached the port.": true for the bare
 * number of people told shortly before whom somebody saved, and whom no claim counts.
 */
export function meansNoClaim({ sentence, amount, here, earlier, topics }: Case): boolean {
  const { value, form, noun, qualifier } = amount.quantity
  if (topics.profile.verbFirst || value === null || value < 3 || noun !== null || form === 'singular' || qualifier !== 'exact') return false
  if (!tagOf(rightBefore(sentence.hitAt, amount.from), 'definite')) return false
  // "The 367 vessels": of things.
  if (amount.to < sentence.keys.length && sentence.hitAt[amount.to] === null && !isMark(sentence.keys[amount.to])) return false
  const isSame = (d: Decision): boolean => d.measure !== null && d.amount.quantity.value === value
  if (here.some(isSame) || earlier.some(isSame)) return false
  for (let back = 1; back <= AGAIN_SENTENCES; back++) {
    if (!topics.amountsBefore(sentence, back).some(({ quantity }) => quantity.value === value && quantity.unit === 'person')) continue
    const before = topics.before(sentence, back)
    return before !== null && before !== undefined && topics.in(before, 'rescue')
  }
  return false
}

/** "the three mayors" are not the three members of a family counted before. */
function areOthers(noun: string | null, before: string | null): boolean {
  return noun !== null && before !== null && before !== noun && !PLAIN_PEOPLE.has(noun) && !PLAIN_PEOPLE.has(before)
}

/** Words between a part and the whole said again behind it, at most. */
const AGAIN_WITHIN = 2

/** «ثلاثة من التسعة جرحى»: true for the number with the article of those whom the part right before it is of, which were counted before. */
export function saysWholeAgain({ sentence, amount, here }: Case): boolean {
  const part = here.at(-1)
  if (!sentence.profile.verbFirst || !part?.parent || part.parent.amount.quantity.value !== amount.quantity.value) return false
  if (amount.from - part.amount.to > AGAIN_WITHIN) return false
  const of = sentence.hitAt[part.amount.to]
  // «أربعة من هؤلاء التسعة»
  if (tagOf(of, 'subset')?.nearest === true) return of?.to === amount.from && isDefiniteWord(sentence, amount.from)
  return tagOf(of, 'partitive') !== null && isDefiniteWord(sentence, part.amount.to + 1)
}

/** From so many on, those told of behind fewer things are people. */
const PEOPLED = 20

/** "They have found 12 comets. Two have since been lost.": a bare number that opens a sentence, where nobody was counted before but things right before it. */
function pointsBackAtThings({ sentence, amount, topics, here, earlier }: Case): boolean {
  const { quantity, from } = amount
  if (topics.profile.verbFirst || from > 1 || sentence.opensLine || here.length > 0 || earlier.length > 0) return false
  if (quantity.noun !== null || quantity.unit !== null) return false
  const last = topics.amountsBefore(sentence, 1).findLast((other) => other.quantity.form !== 'singular')?.quantity
  if (!last || last.noun === null || last.unit !== null || last.noun === 'case') return false
  // "The ash fell on six villages. Two thousand spent the night in a gymnasium."
  const number = quantity.value ?? quantity.min ?? 0
  return number < PEOPLED || number <= (last.value ?? last.max ?? Infinity)
}

/** Words between things and the number that tells how many they are, at most. */
const NUMBERED_WITHIN = 10

const isOfThem = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'subset').some((s) => s.form === 'of-them')

/**
 * "He put the number of bombs dropped at 5,328. One of them hit a queue.": a bare number of "them" that opens a sentence, where the one before
 * numbered things and no people.
 */
function isOneOfThings({ sentence, amount: { from, to, quantity }, topics, here, earlier }: Case): boolean {
  if (topics.profile.verbFirst || from > 1 || here.length > 0 || sentence.listItem || quantity.noun !== null) return false
  if (!isOfThem(sentence.hitAt[to]) || (earlier.at(-1)?.sentence.index ?? -Infinity) >= sentence.index - 1) return false
  const before = topics.before(sentence, 1)
  const number = before?.amounts.findLast((other) => other.quantity.form !== 'singular')
  if (!before || !number || number.quantity.noun !== null) return false
  for (let i = number.from - 1; i >= 0 && i >= number.from - NUMBERED_WITHIN; i--) if (tagOf(before.hitAt[i], 'thing')) return true
  return false
}

/** «انتشلت 54 جثة، ونقلت 14 أخرى»: the bodies told right before, where a bare number counts further ones with a word that agrees with things; null for others. */
export function furtherBodies({ sentence, amount: { to, quantity }, here }: Case): Decision | null {
  if (quantity.noun !== null || !tagOf(sentence.hitAt[to], 'more-things')) return null
  const last = here.at(-1)
  return last?.measure === 'killed' && BODIES.has(last.amount.quantity.noun ?? '') ? last : null
}

/** Words between things and those of them that "of which" counts, at most. */
const OF_WHICH_WITHIN = 4

/** How many words may stand between things counted and "three of them". */
const THINGS_WITHIN = 10

/** True for "seven worlds, three of them": the figure right before counts things, and of those some are told. */
export function pointsAtThings(around: Case): boolean {
  const { sentence, amount, here, topics: { profile: { verbFirst } } } = around
  if (pointsBackAtThings(around) || isOneOfThings(around)) return true
  if (amount.quantity.noun !== null) return false
  if (verbFirst ? isOfThingsNamed(around) : isOfOpeningThings(sentence, amount)) return true
  if (!verbFirst && goesOnOfWhich(around)) return true
  const last = here.findLast((d) => d.amount.quantity.form !== 'singular' && !isInBrackets(sentence, d.amount))
  if (!last || last.measure !== null || !last.whyNot?.startsWith('counts things')) return false
  if (!verbFirst && befellLikewise(sentence, last.amount, amount)) return true
  const apart = amount.from - last.amount.to
  // "3,640 people in 92 shelters, of which 61 are schools"
  const mayHold = most(last) > leastOf(amount) || (!verbFirst && areWiderThings(amount, here))
  if (saysOfWhich(sentence, amount) && apart <= OF_WHICH_WITHIN && mayHold) return true
  if (apart > THINGS_WITHIN || isMore(amount, here) || arePeopleMeant(around, last)) return false
  // «دمر 12 منزلا وهدد 16 أخرى»
  if (tagOf(sentence.hitAt[amount.to], 'more-things')) return true
  // «48 صاروخا، أسقطنا منها 442»
  return isOfThem(sentence.hitAt[amount.to]) || (verbFirst && isOfThem(rightBefore(sentence.hitAt, amount.from)))
}

/** "94,000 livestock dead and nearly 51,000 injured": true for a bare number joined to things of which nothing is said but what befell them, with what befell it right behind. */
function befellLikewise({ hitAt }: Sentence, things: Amount, { from, to }: Amount): boolean {
  const befell = hitAt[things.to]
  const joined = rightBefore(hitAt, from)
  return tagOf(joined, 'coordination') !== null && joined!.from === befell?.to && tagOf(befell, 'trigger') !== null && tagOf(hitAt[to], 'trigger') !== null
}

/** "23,700 houses were damaged in six districts, of which 19,000 are partly damaged": true where nothing but things was counted before, and as many of them. */
const areWiderThings = (amount: Amount, here: readonly Decision[]): boolean =>
  here.every((d) => d.whyNot?.startsWith('counts things')) && here.some((d) => most(d) > leastOf(amount))

/** "23,700 houses were damaged, of which 19,000 are partly damaged and 4,700 destroyed": true for a bare number joined to one of the things that "of which" told of. */
function goesOnOfWhich(around: Case): boolean {
  const { sentence, amount, here } = around
  if (!tagOf(rightBefore(sentence.hitAt, amount.from), 'coordination')) return false
  const first = here.findIndex((d) => saysOfWhich(sentence, d.amount))
  const things = here.findLast((d, i) => i < first && d.whyNot?.startsWith('counts things') && most(d) >= leastOf(amount) + leastOf(here[first]!.amount))
  return things !== undefined && here.slice(first).every((d) => d.measure === null && d.amount.quantity.noun === null) && !arePeopleMeant(around, things)
}

/** "of which 19,000", "of which, 19,000" */
const saysOfWhich = ({ hitAt, keys }: Sentence, { from }: Amount): boolean => tagOf(hitAt[isComma(keys[from - 1]) ? from - 2 : from - 1], 'of-things') !== null

/** Words between things and "of them" where nobody counted the things, at most. */
const NAMED_THINGS_WITHIN = 6

/** «ودفعت الهزات، وقد سُجل منها 212، …»: of things that stand before a pronoun which means no people, where no dead or hurt were counted before them. */
function isOfThingsNamed({ sentence, amount: { from }, here }: Case): boolean {
  if (here.some(({ measure }) => measure !== null)) return false
  const { hitAt, keys, amountAt, starts, ends, text, profile } = sentence
  const of = rightBefore(hitAt, from)
  if (!of || !isOfThem(of) || profile.pronouns?.sum.test(spelling(text, starts[from - 1], ends[from - 1])) !== true) return false
  for (let i = of.from - 1; i >= 0 && i >= of.from - NAMED_THINGS_WITHIN; i--) {
    if (amountAt[i] || (isMark(keys[i]) && !isComma(keys[i])) || tagOf(hitAt[i], 'trigger')?.frame === 'counted') return false
    if (tagOf(hitAt[i], 'thing') && !tagOf(hitAt[i], 'trigger')) return true
  }
  return false
}

/** "The shells, at least six of them, fell before dawn." */
function isOfOpeningThings({ keys, hitAt }: Sentence, { from, to }: Amount): boolean {
  return from >= 2 && from <= OPENING_THINGS && isComma(keys[from - 1]) && tagOf(hitAt[from - 2], 'thing') !== null && isOfThem(hitAt[to])
}

/** True where people counted before the things are meant, and not those. */
function arePeopleMeant({ sentence, amount, here, earlier, topics }: Case, things: Decision): boolean {
  const counted = here.some((d) => d.measure !== null)
  if (topics.profile.verbFirst) {
    // «قتل تسعة في غارتين، سبعة منهم في الأولى»
    const word = sentence.text.slice(sentence.starts[amount.to] ?? 0, sentence.ends[amount.to] ?? 0)
    return (counted || (earlier.at(-1)?.sentence.index ?? -Infinity) >= sentence.index - PEOPLE_WITHIN) && sentence.profile.pronouns?.people.test(word) === true
  }
  // "killed 21 people in 14 villages, nine of them children": whom it befell are meant, not where.
  const before = (d: Decision): boolean => d.measure !== null && d.amount.to < things.amount.from && d.amount.quantity.form !== 'singular'
  if (tellsWhere(sentence, things) && here.some(before)) return true
  if (tagOf(rightBefore(sentence.hitAt, things.amount.to), 'ward')) return true
  // "420 wounded flown out in 40 flights; 12 of them did not survive": only people die.
  // "winched 31 skiers from eleven cabins. Six of these were hospitalised"
  const told = counted || here.some(({ amount: { quantity, to } }) => quantity.unit === 'person' && quantity.form !== 'singular' && to < things.amount.from)
  return told && befallsPeople(sentence, amount.to)
}

/** Words of things that a sentence opens with, with the comma behind them, at most. */
const OPENING_THINGS = 4

/** "in 14 villages", "from 27 sites": true for a number of things right behind a preposition of place. */
export function tellsWhere({ hitAt, amountAt }: Sentence, { amount: { from, quantity } }: Decision): boolean {
  if (quantity.unit !== null || quantity.noun === null) return false
  const before = rightBefore(hitAt, from)
  // "three of one family"
  if (HOUSE.has(quantity.noun) && amountAt[from - 2] && (tagOf(before, 'partitive') ?? tagOf(before, 'detail'))) return true
  return (tagOf(before, 'place-preposition') ?? tagOf(before, 'away') ?? tagOf(before, 'direction')) !== null
}

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

/**
 * True for a small bare number with the article («الستة», «هؤلاء الـ16»), told before or an age, of which nothing new is said right beside it («دفن
 * الستة»).
 */
export function saysNothingNew({ sentence, amount: { quantity, from, to } }: Case, best: Candidate | null): boolean {
  const { form, value, noun, qualifier } = quantity
  if (noun !== null || qualifier !== 'exact' || value === null || value >= SMALL || (form !== 'words' && form !== 'digits')) return false
  const glued = form === 'digits' && sentence.ends[from - 1] === sentence.starts[from] && isDefiniteWord(sentence, from - 1)
  if (!glued && !isDefiniteWord(sentence, from)) return false
  if (!best?.measure || best.cost > NAMED_LIMIT) return true
  if (best.side !== 'left') return best.hit.from > to + 1
  // «قيادييه التسعة», «في الستين من عمره»
  const before = rightBefore(sentence.hitAt, from)
  return form === 'words' && (before === null || tagOf(before, 'place-preposition') !== null)
}
