import { kindOf } from '../../../model/kind.ts'
import { least, makeClaim, SET_FREE } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { DESCRIBES } from '../counting/named-not-counted.ts'
import { PLAIN_PEOPLE } from '../governing/dwellers.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { hasCapital, hasMark, isColon, isComma, isDash, isMark, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { toldByPlaces } from './appositions.ts'
import { areOfNations } from './of-nations.ts'
import { OF_BOTH } from './victims-of-both.ts'

/** Two or more listed figures that add up to the one before them, or to one of the sentence before, are its parts («287 تلميذا، 187 … و100 …»). */
export function linkSums(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const { verbFirst } = sentence.profile
  // «40 قتيلا. … كسلا (20) والقضارف (12) وسنار (8)»: all of those told before, though the last happen to add up to the first.
  const before = earlier.at(-1)
  const isJustBefore = before?.parent === null && before.sentence.index === sentence.index - 1
  if (!verbFirst && isJustBefore && numberOfClaims(decisions) > 2 && linkSum(sentence, before, decisions, 0)) return
  for (let n = 0; n + 2 < decisions.length; n++) {
    const whole = decisions[n]
    if (whole?.measure) linkAside(sentence, whole, decisions, n + 1)
    if (whole?.measure) linkSum(sentence, whole, decisions, n + 1)
  }
  if (numberOfClaims(decisions) < 2) return
  for (let i = earlier.length - 1; i >= 0 && earlier[i]!.sentence.index === sentence.index - 1; i--) {
    const whole = earlier[i]!
    if (areToldApart(whole, decisions, earlier)) return
    if ((!verbFirst || areAllBare(decisions)) && whole.parent === null && linkSum(sentence, whole, decisions, 0)) return
    if (whole.parent !== null && decisions[0]?.parent === whole.parent && linkSum(sentence, whole, decisions, 0)) return
  }
}

/**
 * "Four militants and four troopers were killed. Three militants and an officer …": true where those told next are counted by several nouns, and some by that of
 * one of several told with a figure: each of them is of its like.
 */
function areToldApart({ sentence, measure }: Decision, decisions: readonly Decision[], earlier: readonly Decision[]): boolean {
  const nounsOf = (told: readonly Decision[]): Set<string | null> => new Set(told.filter((d) => d.measure === measure).map(({ amount }) => amount.quantity.noun))
  const before = nounsOf(earlier.filter((d) => d.sentence === sentence))
  const nouns = nounsOf(decisions)
  before.delete(null)
  return before.size > 1 && nouns.size > 1 && [...nouns].some((noun) => before.has(noun))
}

const numberOfClaims = (decisions: readonly Decision[]): number => decisions.filter((d) => d.measure !== null).length

/** «فقدنا أحد عشر جارا. سبعة قتلهم القصف وأربعة ماتوا تحت الأنقاض»: true where all that a sentence counts are numbers without a noun. */
const areAllBare = (decisions: readonly Decision[]): boolean => decisions.every(({ amount: { quantity } }) => quantity.noun === null && quantity.form !== 'singular')

/** Words between a whole and the dash behind which its parts are told, at most. */
const ASIDE_WITHIN = 5

/**
 * "Fourteen were killed — 13 prisoners and a guard — and 14 wounded", «ستة غرقى (5 حالات في السدود وحالة في البحر)»: those between dashes or in brackets who
 * add up to the figure before them are its parts, whatever is told behind.
 */
function linkAside(sentence: Sentence, whole: Decision, decisions: readonly Decision[], first: number): void {
  const open = (decisions[first]?.amount.from ?? 0) - 1
  const bracketed = sentence.profile.verbFirst && sentence.keys[open] === '('
  // «90 ضحية (30 قتيلا و60 جريحا)» were told apart before.
  if (whole.measure === null || whole.rule?.endsWith(OF_BOTH) || kindOf(whole.measure) === 'aid') return
  if (!(bracketed || isDash(sentence.keys[open])) || open - whole.amount.to > ASIDE_WITHIN) return
  const parts: Decision[] = []
  let left = whole.amount.quantity.value ?? 0
  for (let k = first; k < decisions.length && left > 0; k++) {
    const { quantity, from } = decisions[k]!.amount
    // «أربعة أشخاص (اثنان منهم أجنبيان)»
    if (decisions[k]!.whyNot === DESCRIBES) continue
    const counts = quantity.unit === 'person' || (bracketed && (quantity.noun === null || quantity.noun === 'case'))
    if (quantity.value === null || !counts || (k > first && isDash(sentence.keys[from - 1]))) return
    parts.push(decisions[k]!)
    left -= quantity.value
  }
  let close = parts.at(-1)?.amount.to ?? 0
  while (bracketed && close < sentence.keys.length && !isMark(sentence.keys[close]) && !sentence.amountAt[close]) close++
  if (left !== 0 || parts.length < 2 || !(close >= sentence.keys.length || isMark(sentence.keys[close]))) return
  for (const part of parts) {
    if (part.measure !== whole.measure) makeClaim(part, whole.measure, whole.rule, whole.cost + 1, 'part-of-figure')
    part.parent = whole
  }
}

/** "Ten died in A, five in B and the remaining three in C": true for what the parts leave of their whole, not of the one before it. */
const isRemaining = ({ hitAt, profile }: Sentence, { amount }: Decision): boolean =>
  !profile.verbFirst && tagsOf(rightBefore(hitAt, amount.from), 'subset').some(({ rest }) => rest === true)

/** Makes the decisions from `first` on parts of a whole where two or more of them add up to it; tells whether they do. */
function linkSum(sentence: Sentence, whole: Decision, decisions: readonly Decision[], first: number): boolean {
  const total = whole.amount.quantity.value
  if (!total || total < 3) return false
  if (whole.sentence !== sentence && total <= SUMS_BY_CHANCE && !sentence.profile.verbFirst && areOthers(whole, decisions)) return false
  let sum = 0
  let reached = -1
  let parts = 0
  for (let k = first; k < decisions.length && sum < total; k++) {
    const part = decisions[k]
    // «يتوزعون على ثلاث قرى: 20 في الأولى و14 في الثانية»
    if (part?.measure === null && parts === 0 && isColon(sentence.keys[part.amount.to])) continue
    // «عاد 195 منهم إلى أوكرانيا، 183 جنديا و12 مدنيا»: a place that is spelt as a person is.
    if (part?.measure === null && sentence.profile.verbFirst && part.amount.quantity.form === 'singular') continue
    // «248 قتيلا: 92 من السويداء بينهم 28 مدنيا، و138 …»: a part of a part adds nothing.
    const inner = part?.parent != null && decisions.indexOf(part.parent, first) >= 0
    if (part && inner && !isRemaining(sentence, part)) continue
    // 25 million Australian dollars and six are no 31 American.
    if (part?.measure && kindOf(part.measure) === 'aid' && part.amount.quantity.unit !== whole.amount.quantity.unit) break
    if (!part || !isCountedAlike(part, whole) || part.amount.quantity.value === null) break
    if (isNewNumber(sentence, part) || (!inner && isOfAnother(part, whole))) break
    const beside = part.parent !== null && !inner && part.parent !== whole
    if (beside && k === first && (isJoined(sentence, part.amount) || isNextOfEnumeration(whole, part))) break
    if (parts === 0 && part.parent !== whole && whole.sentence === sentence && listsOn(sentence, whole, part)) return false
    sum += part.amount.quantity.value
    parts++
    if (sum === total && parts > 1) reached = k
  }
  for (let k = first; k <= reached; k++) {
    const part = decisions[k]
    if (part?.measure && (isRemaining(sentence, part) || !(part.parent && decisions.indexOf(part.parent, first) >= 0))) {
      part.parent = whole
      part.measure = whole.measure
    }
  }
  return reached >= 0
}

/** "Five troopers were hurt. … four policemen and an officer": true where few are named by a noun that says who they are, and each of those told next by another. */
function areOthers({ measure, amount: { quantity: { noun } } }: Decision, decisions: readonly Decision[]): boolean {
  if (noun === null || PLAIN_PEOPLE.has(noun)) return false
  return decisions.every((d) => d.measure !== measure || (d.amount.quantity.noun !== null && d.amount.quantity.noun !== noun))
}

/** «تبادل 230 أسيرا، 224 جنديا وستة مدنيين»: true for what counts as its whole does; civilians are let go where soldiers are exchanged. */
const isCountedAlike = ({ measure, sentence }: Decision, whole: Decision): boolean =>
  measure === whole.measure || (sentence.profile.verbFirst && measure !== null && SET_FREE.has(measure) && SET_FREE.has(whole.measure!))

/** «عدّلت الرقم إلى 9»: true for the number that one told before has become, which is no part of it. */
function isNewNumber({ hitAt }: Sentence, { rule, amount: { from } }: Decision): boolean {
  const before = rightBefore(hitAt, from)
  return rule?.endsWith('.again') === true && (tagOf(before, 'link') ?? tagOf(before, 'direction')) !== null
}

/** True for a part of neither a whole nor what that itself is part of. */
const isOfAnother = ({ parent }: Decision, whole: Decision): boolean => parent !== null && parent !== whole && parent !== whole.parent

/** "included five Portuguese, three Britons and two Koreans": nothing but a comma before the next of an enumeration, which happens to add up. */
const isNextOfEnumeration = (whole: Decision, part: Decision): boolean =>
  part.amount.from - whole.amount.to <= 1 && part.amount.quantity.noun !== null && whole.amount.quantity.noun !== null

/**
 * "among the dead are three Czechs, two Germans and a student", "Punjab asked for Rs400bn, Sindh Rs350bn and Balochistan Rs50bn": true where the list goes
 * on with what others are or have, though it happens to add up.
 */
function listsOn(sentence: Sentence, whole: Decision, next: Decision): boolean {
  if (!sentence.profile.grammar.commasList) return joinsOn(sentence, whole, next)
  if (whole.reasons[0] === 'part-of-set' || isOneOfKinds(sentence, whole, next)) return true
  const { amount: part } = next
  if (areOfNations(sentence, whole.amount, part)) return true
  // "three dead in Sumy, two in Kherson and one in Donetsk"
  if (least(whole) <= SUMS_BY_CHANCE && toldByPlaces(sentence, whole.amount, part)) return true
  const { from } = part
  let i = from - 1
  while (i > whole.amount.to && i >= from - NAME && hasCapital(sentence, i)) i--
  return i < from - 1 && isComma(sentence.keys[i])
}

/**
 * «وكندا 50 مليونا، وإسبانيا 23 مليونا وأيرلندا 27», «عشرة في حلب وستة في إدلب وأربعة في حماة», «10 آلاف من الفاشر و7 آلاف من كتم و3 آلاف من
 * مليط»: true where "and" brings in the next figure, or the place right before
 * it, as it does no first one of those that make up a whole.
 */
function joinsOn(sentence: Sentence, { amount: whole }: Decision, { amount: next }: Decision): boolean {
  const { hitAt, keys, profile } = sentence
  if (!profile.verbFirst) return false
  if (isJoined(sentence, next) && (toldByPlaces(sentence, whole, next) || !hasMark(sentence, whole.to, next.from))) return true
  for (let i = next.from - 1; i >= whole.to && !isMark(keys[i]); i--) if (hitAt[i]?.coordinated && tagOf(hitAt[i], 'place-word')) return true
  return false
}

/** Nouns by which those are told apart whom one word names before, by their ids. */
const OF_ONE_KIND: ReadonlySet<string> = new Set(['boy', 'girl', 'man', 'woman', 'child', 'adult', 'brother', 'sister'])

/**
 * "Five were lawyers, three were policemen and two …", "Five were Poles, three Czechs": true where both are parts of what was told before, and the next has a
 * verb of its own, or few are told apart by nouns for people of any kind.
 */
function isOneOfKinds({ hitAt }: Sentence, whole: Decision, { parent, amount: { to, quantity: { noun } } }: Decision): boolean {
  if (whole.parent === null || parent !== whole.parent || parent.sentence === whole.sentence || !tagOf(hitAt[whole.amount.to], 'auxiliary')) return false
  if (noun === null) return tagOf(hitAt[to], 'auxiliary') !== null
  return least(whole) <= KINDS_BY_CHANCE && !OF_ONE_KIND.has(noun)
}

/** Numbers of several kinds that are no larger add up by chance. */
const KINDS_BY_CHANCE = 12

/** Figures of several places that are no larger add up by chance as often as not. */
const SUMS_BY_CHANCE = 6

/** Words of a name between a comma and the sum of its bearer, at most. */
const NAME = 3
