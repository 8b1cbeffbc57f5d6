import { kindOf } from '../../../model/kind.ts'
import { isBareNumber } from '../decision.ts'
import type { Case } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isColon, isComma, isInBrackets, isMark, isQuote, opensWith, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Recalled } from './recalled.ts'

/** Words from a number back to the mark that opens its list, and from there to the set that the list tells of, at most. */
const LIST_WITHIN = 40
const SET_WITHIN = 12
/** Words of a verb before its subject («جرى نقل»), and of an article, at most. */
const VERB = 2
const ARTICLE = 1
/** Fewer numbers with their places tell of one thing, not of how a set is spread. */
const LEAST_PLACES = 2

/**
 * "The wounded were taken to three hospitals: 14 to Al-Thawra, nine to …", «توزعت الإصابات على النحو التالي: 12 في نابلس و5 في جنين»: what a set is counted as
 * whose bare numbers stand in a list, each with its place behind it, that a colon opens or a comma behind a number of places. Null for any other number.
 */
export function setByPlaces({ sentence, amount, topics, kind, earlier }: Case): Recalled | null {
  if (kind !== 'person') return null
  const inBrackets = isBehindName(sentence, amount)
  if (!inBrackets && !isItem(sentence, amount)) return null
  const mark = inBrackets ? firstBracket(sentence) : opensListAt(sentence, amount)
  if (mark < 1) return null
  const told = setNamedBefore(sentence, mark)
  if (told === null || topics.in(sentence, 'sport') || (told.measure !== 'displaced' && topics.near(sentence, 'disease'))) return null
  if (!inBrackets) return told
  // "The dead are Moses (52), Grace (9) …": without such a whole they may be ages.
  const parent = wholeOfBrackets(sentence, told, earlier)
  return parent === null && amount.quantity.noun === null ? null : { ...told, parent }
}

/** True for a number alone in brackets behind the name of a place, or with a word for cases («جهينة (7 حالات) وطهطا (5 حالات)»). */
function isBehindName(sentence: Sentence, amount: Amount): boolean {
  const { from, quantity } = amount
  return (isBareNumber(amount) || quantity.noun === 'case') && isInBrackets(sentence, amount) && from > 1 && sentence.amountAt[from - 2] === null
}

/** Where the first of two or more brackets stands that hold such a number; -1 where there are fewer. */
function firstBracket(sentence: Sentence): number {
  const inBrackets = sentence.amounts.filter((amount) => isBehindName(sentence, amount))
  return inBrackets.length < LEAST_PLACES ? -1 : (inBrackets[0]?.from ?? 0) - 1
}

/** The figure told before to which the numbers in brackets add up; null where they come to none. */
function wholeOfBrackets(sentence: Sentence, { measure }: Recalled, earlier: Case['earlier']): Recalled['parent'] {
  const sum = sentence.amounts.reduce((value, amount) => value + (isBehindName(sentence, amount) ? amount.quantity.value ?? 0 : 0), 0)
  return earlier.findLast((d) => d.measure === measure && d.parent === null && d.amount.quantity.value === sum) ?? null
}

/** True for a bare number with its place behind it that a mark or "and" sets off. */
const isItem = (sentence: Sentence, amount: Amount): boolean =>
  isBareNumber(amount) && (isMark(rightBefore(sentence.keys, amount.from)) || isJoined(sentence, amount)) && hasPlaceBehind(sentence, amount)

/** True for a number with where those it counts are, went or came from right behind it, and no number there («2 في 3»). */
function hasPlaceBehind(sentence: Sentence, { to }: Amount): boolean {
  const { hitAt, keys, amountAt, profile: { grammar } } = sentence
  const hit = hitAt[to]
  if (to >= keys.length || isMark(keys[to]) || amountAt[to]) return false
  const led = tagOf(hit, 'place-preposition') ?? tagOf(hit, 'direction') ?? tagOf(hit, 'away') ?? (grammar.ofMeansFrom ? tagOf(hit, 'partitive') : null)
  if (tagOf(hit, 'ward') ?? tagOf(hit, 'shelter') ?? tagOf(hit, 'refuge') ?? tagsOf(hit, 'trigger').find(({ rule }) => rule.endsWith('.camp'))) return true
  if (led === null) return opensWith(sentence, to, 'in') && tagOf(hit, 'trigger') === null
  const next = hit!.to
  return next < keys.length && !isMark(keys[next]) && !amountAt[next]
}

/** Where the mark stands that opens the list of places a number belongs to; -1 where none does or the list has something else in it. */
function opensListAt(sentence: Sentence, amount: Amount): number {
  const { keys, hitAt, amounts } = sentence
  for (let i = amount.from - 1; i > 0 && i >= amount.from - LIST_WITHIN; i--) {
    const key = keys[i]
    if (key === '.' || tagOf(hitAt[i], 'said')) return -1
    if (!isColon(key) && !(isComma(key) && isNumberOfPlaces(sentence, i))) continue
    const listed = amounts.filter(({ from }) => from > i)
    const [first] = listed
    return first?.from === i + 1 && isItem(sentence, first) && listed.filter((other) => isItem(sentence, other)).length >= LEAST_PLACES ? i : -1
  }
  return -1
}

/** True where word `at` stands right behind a number of things ("over five villages, seven in Kafra"). */
function isNumberOfPlaces({ amountAt }: Sentence, at: number): boolean {
  const things = amountAt[at - 1]?.quantity
  return things !== undefined && things.noun !== null && things.unit === null
}

/**
 * What those are counted as whom the clause before word `mark` tells of first, where it counts none of them and tells nothing else that befell them; else null.
 */
function setNamedBefore(sentence: Sentence, mark: number): Recalled | null {
  const { keys, hitAt, amountAt } = sentence
  let told: Recalled | null = null
  let at = mark
  let i = mark - 1
  for (; i >= 0 && i >= mark - SET_WITHIN; i--) {
    const hit = hitAt[i]
    const quantity = amountAt[i]?.quantity
    if (quantity && (quantity.noun === null || quantity.unit !== null)) return null
    if ((isMark(keys[i]) && !isQuote(keys[i])) || tagOf(hit, 'complement')) break
    const named = tagsOf(hit, 'trigger').find(({ frame }) => frame === 'counted' || frame === 'label')
    const measure = named?.measure ?? tagOf(hit, 'set')?.measure
    if (measure && kindOf(measure) !== 'aid' && kindOf(measure) !== 'hostage') {
      told = { measure, rule: named?.rule ?? `${measure}.set`, parent: null }
      at = hit!.from
    } else if (tagsOf(hit, 'trigger').some(({ measure, frame }) => kindOf(measure) === 'casualty' && frame !== 'state')) return null
  }
  return told !== null && isSubjectAt(sentence, i + 1, at) ? told : null
}

/** True where those named at word `at` are whom a clause from word `from` on tells of: its first noun, or that of the verb it opens with. */
function isSubjectAt({ hitAt, profile: { verbFirst } }: Sentence, from: number, at: number): boolean {
  if (at - from > (verbFirst ? VERB : ARTICLE)) return false
  for (let i = from; i < at; i++) {
    const hit = hitAt[i]
    if (verbFirst ? tagOf(hit, 'thing') ?? tagOf(hit, 'place-preposition') ?? tagOf(hit, 'who') : !tagOf(hit, 'determiner')) return false
  }
  return true
}
