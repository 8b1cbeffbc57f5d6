import { kindOf } from '../../../model/kind.ts'
import type { Quantity } from '../../quantity.ts'
import { countsAid } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isUnknownName, isKnownName } from '../governing/givers.ts'
import { isJoined } from '../joined.ts'
import { isPackage, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isColon, isComma, isDefiniteWord, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** A number as large as this is a sum where a word of aid governs it, whatever it is said to count. */
export const LEAST_SUM = 1e6
/** Numbers below this may be told in the scale of the sum before them. */
export const LEAST_SCALE = 1000

/** What a number says, or the most that it may be. */
export const sizeOf = ({ value, max }: Quantity): number => value ?? max ?? 0

/** Fewer are no sum of a list, nor smaller fractions ("1.2", where billions are told). */
const LEAST_LISTED = 2
const LEAST_SHORT = 1

/** Words between a sum and the next of its list, at most. */
const NEXT_SUM = 4
/** … and where words tell in what form the first is given ("in aid"). */
const NEXT_SUM_IN_FORM = 6
/** … and where it is told who gives the next, or what for. */
const NEXT_SHARE = 8

/**
 * «بثلاثين مليونا وإسبانيا بعشرين», "Britain $100 million, France 50 and Spain 20": a bare number with nothing behind it, right behind a sum and joined
 * or listed to it by a name.
 */
export function isNextOfSums(sentence: Sentence, amount: Amount, here: readonly Decision[], verbFirst: boolean): boolean {
  const { from, to, quantity } = amount
  const last = here.findLast((d) => d.amount.quantity.form !== 'singular')
  const ranked = verbFirst && isRanked(sentence, amount)
  if (!last || !countsAid(last) || sizeOf(last.amount.quantity) < LEAST_SUM || !isSizeOfList(quantity, verbFirst && !ranked)) return false
  const shared = verbFirst && isFromOrFor(sentence, to)
  const ends = sizeOf(quantity) >= LEAST_SUM || countsNothingAt(sentence, to) || shared
  const apart = from - last.amount.to
  if (!ends || apart < (shared || (verbFirst && isNextGiver(sentence.hitAt[last.amount.to])) ? 1 : 2)) return false
  if (ranked) return true
  if (apart > (shared ? NEXT_SHARE : verbFirst ? NEXT_SUM : NEXT_SUM_IN_FORM)) return false
  return verbFirst ? isListedWhereVerbsLead(sentence, last.amount.to, amount, shared) : isListedWhereSubjectsLead(sentence, last.amount.to, amount)
}

/** Words between "followed by" and the sum of the one who follows, at most. */
const RANKED_WITHIN = 6

/** «تلتها المفوضية الأوروبية بـ350 مليونا», "followed by Germany with 300 million": true for what the next of a row of givers gives. */
export function isRanked({ keys, hitAt, amountAt }: Sentence, { from }: Amount): boolean {
  for (let i = from - 1; i >= 0 && i >= from - RANKED_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) if (tagOf(hitAt[i], 'ranks')) return true
  return false
}

/** True where nothing stands that the number before might count: the end, a mark or "and". */
function countsNothingAt({ keys, hitAt }: Sentence, at: number): boolean {
  return at >= keys.length || isMark(keys[at]) || tagOf(hitAt[at], 'coordination') !== null || isNextGiver(hitAt[at])
}

/** «والكويت 120 وقطر 100»: the next of a list of givers, joined by an "and" that is written as one with the name. */
const isNextGiver = (hit: Hit | null | undefined): boolean => hit?.coordinated === true && tagOf(hit, 'place-word') !== null

/** «96 من ألمانيا», «225 للمساعدات العينية»: true where it stands behind a number who gives so much or what for, and nobody whom it might count. */
function isFromOrFor({ hitAt, keys, text, starts, ends, profile }: Sentence, at: number): boolean {
  const hit = hitAt[at]
  if (profile.joined !== null && text.slice(starts[at], ends[at]).startsWith(profile.joined.to)) return tagsOf(hit, 'trigger').every(({ measure }) => kindOf(measure) === 'aid')
  // «عشرة ملايين في يناير وثمانية في مارس»
  if (tagOf(hit, 'place-preposition') && tagOf(hitAt[at + 1], 'month')) return true
  if (!tagOf(hit, 'partitive') || isMark(keys[at + 1])) return false
  const giver = hitAt[at + 1]
  return !tagOf(giver, 'who') && !tagOf(giver, 'set') && (tagOf(giver, 'place-word') ?? tagOf(giver, 'source-word') ?? tagOf(giver, 'fund')) !== null
}

/** Words from the beginning of a sentence to the share of a giver put first, at most. */
const FRONTED_WITHIN = 6

/** «أما بلجيكا فتسعة»: true for the share of a giver put first, right behind a sentence that told of sums of aid. */
export function isOfFrontedGiver(sentence: Sentence, { from, to, quantity }: Amount, here: readonly Decision[], earlier: readonly Decision[]): boolean {
  const last = earlier.at(-1)
  if (here.length > 0 || !last || !countsAid(last) || last.sentence.index !== sentence.index - 1 || quantity.form === 'singular' || quantity.noun !== null) return false
  if (!tagOf(sentence.hitAt[0], 'fronting') || from > FRONTED_WITHIN || (sentence.starts[from] ?? 0) >= quantity.start || !countsNothingAt(sentence, to)) return false
  return sentence.hitAt.slice(1, from).some((hit) => tagOf(hit, 'place-word') !== null)
}

/**
 * «طلبنا 23 مليون دولار وحصلنا على 13», «ولم يتوافر غير 218», «الفجوة 940»: true for what came in of the sums before it in its sentence, or is lacking, told
 * by a word of its own right before.
 */
export function isWhatCameIn(sentence: Sentence, { from, to, quantity }: Amount, here: readonly Decision[]): boolean {
  const last = here.findLast((d) => d.amount.quantity.form !== 'singular')
  if (!last || !countsAid(last) || quantity.form === 'singular' || quantity.form === 'fraction' || isDefiniteWord(sentence, from) || !countsNothingAt(sentence, to)) return false
  const before = sentence.hitAt[from - 1]
  const verb = tagOf(before, 'not-negation')?.only === true ? sentence.hitAt[from - 2] : before
  return tagsOf(verb, 'trigger').some(({ measure, frame, rule }) => (measure === 'delivered' && frame === 'either') || rule.endsWith('.gap'))
}

/** True for the number of millions of a list, or for the small one that such a list goes on with. */
function isSizeOfList(quantity: Quantity, verbFirst: boolean): boolean {
  const size = sizeOf(quantity)
  if (quantity.noun !== null || quantity.form === 'singular' || (size >= LEAST_SCALE && size < LEAST_SUM)) return false
  return Number.isInteger(size) ? size >= LEAST_LISTED : size >= LEAST_SHORT && !verbFirst
}

/** True where what stands between a sum and the next number lists the two, by a name or a preposition («والزراعة إلى 40»). */
function isListedWhereVerbsLead(sentence: Sentence, after: number, amount: Amount, shared: boolean): boolean {
  const { keys, hitAt, starts } = sentence
  const { from, quantity } = amount
  const joined = isJoined(sentence, amount)
  const linked = shared || joined || tagOf(hitAt[from - 1], 'link') !== null || (starts[from] ?? 0) < quantity.start
  let listed = joined
  let named = false
  for (let i = after; i < from; i++) {
    const hit = hitAt[i]
    if (isComma(keys[i]) || tagOf(hit, 'coordination') || hit?.coordinated) listed = true
    // «20 مليون درهم للأسر: ثمانية للمساكن وسبعة للتجار»
    else if (shared && isColon(keys[i])) listed = true
    else if (isMark(keys[i])) return false
    if (tagOf(hit, 'place-word')) named = true
    else if (linked && tagsOf(hit, 'trigger').every(({ frame }) => shared && frame === 'counted') && !tagOf(hit, 'said')) continue
    else if (hit && !tagOf(hit, 'coordination') && !tagOf(hit, 'place-preposition')) return false
  }
  return listed && (named || linked)
}

/** True where what stands between a sum and the next number lists the two, by a name. */
function isListedWhereSubjectsLead(sentence: Sentence, after: number, { from }: Amount): boolean {
  const { keys, hitAt } = sentence
  let listed = false
  let named = false
  for (let i = after; i < from; i++) {
    const hit = hitAt[i]
    if (isComma(keys[i]) || tagOf(hit, 'coordination') || hit?.coordinated) listed = true
    else if (isMark(keys[i])) return false
    if (tagOf(hit, 'place-word') || isUnknownName(sentence, i)) named = true
    // "Qatar with $2.5 billion, Saudi Arabia with 1.2", "Rome for 100 and Madrid for 50"
    else if (i === from - 1 && named && (tagOf(hit, 'direction') || tagOf(hit, 'carrying-with'))) continue
    else if (hit && isKnownName(sentence, hit)) named = true
    // "€900 million in aid, Rome with 300"
    else if (!listed && tagsOf(hit, 'trigger').some((t) => isPackage(t.rule))) continue
    else if (hit && !tagOf(hit, 'determiner') && !tagOf(hit, 'coordination')) return false
  }
  return listed && named
}
