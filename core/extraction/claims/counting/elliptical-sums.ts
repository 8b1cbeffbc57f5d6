import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Quantity } from '../../quantity.ts'
import { asideStart } from '../asides.ts'
import { countsAid } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isOfNextGiver } from '../governing/givers.ts'
import { candidatesFor } from '../governing/governing.ts'
import { isJoined } from '../joined.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { opensItem } from '../parts/itemized.ts'
import { isPartOfNext } from '../parts/part-before-whole.ts'
import { isComma, isDefiniteWord, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { isNextOfSums, isOfFrontedGiver, isRanked, isWhatCameIn, LEAST_SCALE, LEAST_SUM, sizeOf } from './listed-sums.ts'
import { isOf } from './sums.ts'
import { shareBefore } from '../parts/share-before.ts'

/** … and as large as this behind a sum of its own sentence. */
const LEAST_BARE_SUM = 1e4
/** More than any crowd. */
const ABOVE_PEOPLE = 2e8
/** "half a million" is no share. */
const LEAST_FRACTION = 1e5
/** … and as large as this where words tell that it is part of one. */
const LEAST_PART = 1000
/** How near a word of aid stands to a number that is a sum by it. */
const BESIDE = 3
/** … and how near where its sentence has told a sum of aid already. */
const IN_SENTENCE = 7
/** How many sentences back the currency may stand. */
const LOOK_BACK = 3
/** … and where so much is nobody's count. */
const LOOK_FAR_BACK = 12
const SCALES = [1e12, 1e9, 1e6] as const
/** By so much a word of aid may stand further off than one of people. */
const NEARLY = 0.1

/** The latest sum before an amount: in its sentence, else among the claims of the sentences right before. */
function sumBefore(sentence: Sentence, here: readonly Decision[], earlier: readonly Decision[], within: number): Quantity | null {
  // "150 million euros ($174 million)": the parts are told in the first.
  const isSum = (d: Decision): boolean => d.measure !== null && isCurrency(d.amount.quantity.unit) && d.reasons[0] !== 'sum-converted'
  const last = here.findLast(isSum) ?? earlier.findLast((d) => isSum(d) && d.sentence.index >= sentence.index - within)
  return last?.amount.quantity ?? null
}

/** A number said without a currency, and what may be the sum that it goes on with. */
interface BareSum {
  sentence: Sentence
  amount: Amount
  here: readonly Decision[]
  earlier: readonly Decision[]
  /** The number, or the most that it may be. */
  size: number
  /** The latest sum before it, and its size. */
  whole: Quantity
  wholeSize: number
  /** The figure before it in its sentence. */
  last: Decision | undefined
}

/**
 * Gives a sum that is said without its currency («رصد الكونغرس 400 مليون أخرى», "Norway added 250 million") that of the sum before it, and one
 * that is said without its scale as a part of that («وعدت بـ25 مليون دولار، وصل منها عشرة») its scale too. Changes the quantity.
 */
export function completeSum(sentence: Sentence, amount: Amount, here: readonly Decision[], earlier: readonly Decision[], verbFirst: boolean): void {
  const { quantity } = amount
  const size = sizeOf(quantity)
  // «السيول التي تأثر بها الملايين»: no sum is so vague with its article.
  if (!mayBeSum(quantity, size) || (quantity.form === 'vague' && isDefiniteWord(sentence, amount.from))) return
  // "raise $41 billion to help 190 million of the most vulnerable"
  const behind = sentence.hitAt[amount.to]
  if (!verbFirst && tagOf(behind, 'definite') && hasTopic(sentence.hitAt[behind!.to], 'need')) return
  const next = verbFirst && size >= LEAST_SUM ? sumOfNext(sentence, amount) : undefined
  if (next && size <= sizeOf(next)) { takeCurrency(quantity, next); return }
  const whole = sumBefore(sentence, here, earlier, !verbFirst && size >= ABOVE_PEOPLE ? LOOK_FAR_BACK : LOOK_BACK)
  if (!whole) return
  const last = here.findLast((d) => d.amount.quantity.form !== 'singular' && (d.amount.quantity.noun === null || d.amount.quantity.unit !== null))
  const sum: BareSum = { sentence, amount, here, earlier, size, whole, wholeSize: sizeOf(whole), last }
  if (isOfSumsBefore(sum) || (verbFirst ? isOfSumsWhereVerbsLead(sum) : isOfSumsWhereSubjectsLead(sum)) || isInBracketsOfList(sum)) takeCurrency(quantity, whole)
  else if (isNextOfSums(sentence, amount, here, verbFirst)) completeNext(sum)
  else if (verbFirst && size < LEAST_SCALE && isOfFrontedGiver(sentence, amount, here, earlier)) completePart(sum)
  else if (verbFirst && size < LEAST_SCALE && isWhatCameIn(sentence, amount, here)) completePart(sum, Math.max(...here.filter(countsAid).map((d) => sizeOf(d.amount.quantity))))
  else if (!verbFirst && size < LEAST_SCALE && isShareOfOpening(sentence, amount, here)) completePart(sum)
  else completeByAid(sum, verbFirst)
}

/** True for a number that counts nothing that it names, and no fraction of one. */
function mayBeSum({ form, noun, unit }: Quantity, size: number): boolean {
  if (form === 'fraction' && size < LEAST_FRACTION) return false
  return noun === null && (unit === null || unit === 'person') && size > 0
}

/** The sum behind "of" («سددت 31 مليونا من أصل 40 مليون يورو»); undefined where none stands there. */
function sumOfNext(sentence: Sentence, amount: Amount): Quantity | undefined {
  if (!isPartOfNext(sentence, amount)) return undefined
  const next = sentence.amounts.find((other) => other.from >= amount.to)?.quantity
  return next && isCurrency(next.unit) ? next : undefined
}

/** True for a number that its form, or words beside it, tell to be one of the sums told before. */
function isOfSumsBefore({ sentence, amount, here, size, wholeSize }: BareSum): boolean {
  const { verbFirst } = sentence.profile
  if (size >= LEAST_SUM && isAbbreviated(amount.quantity)) return true
  // "600,000 of it", "of this we have seen eight thousand": said to be part of the sum told last.
  if (size >= LEAST_PART && size <= wholeSize && pointsBackAtSum(sentence, amount, true)) return true
  // "so far it has 310 million", "another 50 million may follow", "with perhaps 15 million more"
  return (size >= LEAST_SUM || amount.quantity.form === 'fraction') && goesOnWithSums(sentence, amount, here, verbFirst)
}

function isOfSumsWhereVerbsLead({ sentence, amount, here, earlier, size, whole, wholeSize, last }: BareSum): boolean {
  const above = earlier.at(-1)
  // «وعدت بأربعة ملايين. وصل منها ستمئة ألف»
  if (size >= LEAST_PART && size <= wholeSize && here.length === 0 && above?.amount.quantity === whole && pointsBackAtSum(sentence, amount)) return true
  if (size < LEAST_SUM) return false
  // «خطة المساعدات تتطلب 908 ملايين»: nobody is counted by hundreds of millions.
  if (size >= ABOVE_PEOPLE && amount.quantity.unit === null) return true
  // «25 مليون دولار لتأهيل 140 مدرسة، و20 مليونا للمستشفيات»
  if (last?.measure && isCurrency(last.amount.quantity.unit) && isJoined(sentence, amount)) return true
  // «- 18 مليون يورو لهايتي / - 14.5 مليون لفنزويلا»
  const itemAbove = above?.sentence.index === sentence.index - 1 && isCurrency(above.amount.quantity.unit)
  if (itemAbove && here.length === 0 && opensItem(sentence, amount)) return true
  if (size > wholeSize) return false
  // «قادت التعهدات بـ2.5 مليار يورو، منها 800 مليون أموال جديدة»
  if (last && countsAid(last) && pointsBackAtSum(sentence, amount)) return true
  return shareBefore(sentence, amount) !== null
}

function isOfSumsWhereSubjectsLead({ sentence, amount, here, earlier, size, whole, last }: BareSum): boolean {
  // "450 billion dong to the provinces, of which 200 billion go to Quang Ngai"
  if (size >= LEAST_SUM && here.at(-1)?.amount.quantity === whole && size <= sizeOf(whole) && tagOf(sentence.hitAt[amount.from - 1], 'of-things')) return true
  if (size < LEAST_SUM) return false
  // "Of it, 90 million is for food and 35 million for schools"
  const shared = last?.parent && isCurrency(last.amount.quantity.unit) && size <= sizeOf(last.parent.amount.quantity)
  if (shared && (isJoined(sentence, amount) || isComma(sentence.keys[amount.from - 1]))) return true
  // "That leaves six billion for relief": nobody is counted by the billion.
  return isClear(sentence, amount.to) && (size >= ABOVE_PEOPLE || isOfNextGiver(sentence, amount, here, earlier))
}

/** "from 16 donors, among them Japan (3.2 million) and Korea (1 million)" */
function isInBracketsOfList({ sentence: { keys }, amount, here, size }: BareSum): boolean {
  if (size < LEAST_BARE_SUM || keys[amount.from - 1] !== '(' || keys[amount.to] !== ')') return false
  return here.some(countsAid) && !here.some((d) => d.measure !== null && d.amount.quantity.unit === 'person')
}

/** Completes a number that is listed behind a sum; a small one is of the same scale. */
function completeNext({ amount: { quantity }, size, whole, wholeSize }: BareSum): void {
  if (size < LEAST_SUM) scaleUp(quantity, scaleOf(wholeSize) ?? 1)
  takeCurrency(quantity, whole)
}

/** "Of the €16 billion announced last year, 6.4 has been paid out": completes a number of the whole's scale that is no more than that, or than `most`. */
function completePart({ amount: { quantity }, size, whole, wholeSize }: BareSum, most = wholeSize): void {
  const scale = scaleOf(wholeSize) ?? 1
  if (size * scale > most) return
  scaleUp(quantity, scale)
  takeCurrency(quantity, whole)
}

/** Completes a number that a word of aid right beside it tells to be a sum. */
function completeByAid({ sentence, amount, here, size, whole, wholeSize }: BareSum, verbFirst: boolean): void {
  const candidates = candidatesFor(sentence, amount, verbFirst).filter((c) => c.side !== 'inside')
  const aid = candidates.find((c) => c.measure !== null && kindOf(c.measure) === 'aid')
  if (!aid || aid.cost > (here.some(countsAid) ? IN_SENTENCE : BESIDE)) return
  // A verb may say one thing of people and another of money («سلّمتها»).
  const people = candidates.find((c) => c.measure !== null && (kindOf(c.measure) === 'casualty' || kindOf(c.measure) === 'displacement'))
  if (people && aid.cost > people.cost + NEARLY) return
  if (size < LEAST_SUM && !(size >= LEAST_BARE_SUM && here.some((d) => d.amount.quantity === whole))) {
    const scale = scaleOf(wholeSize)
    const given = aid.side === 'left' && isGivenInParts(sentence, amount, aid.hit)
    if (!scale || size >= LEAST_SCALE || size * scale > wholeSize) return
    if (!(given || pointsBackAtSum(sentence, amount) || (verbFirst && tagOf(sentence.hitAt[amount.to], 'more')))) return
    scaleUp(amount.quantity, scale)
  }
  takeCurrency(amount.quantity, whole)
}

/** «تعهدوا بـ5,8 مليارات، وساهم الاتحاد بنحو 2,5»: true for a decimal that the verb of aid before it has for its own: nobody is counted in parts. */
function isGivenInParts(sentence: Sentence, { from, to, quantity }: Amount, verb: Hit): boolean {
  if (Number.isInteger(sizeOf(quantity)) || quantity.form === 'fraction' || !isClear(sentence, to)) return false
  for (let i = verb.to; i < from; i++) if (sentence.amountAt[i] || isMark(sentence.keys[i])) return false
  return true
}

/** What a number of millions or more is told in; undefined for a smaller one. */
const scaleOf = (size: number): number | undefined => SCALES.find((scale) => size >= scale)

function scaleUp(quantity: Quantity, scale: number): void {
  for (const bound of ['value', 'min', 'max'] as const) if (quantity[bound] !== null) quantity[bound] *= scale
}

/** True where words right around a bare number of millions tell that it is more of the sums before it, or what somebody has of them. */
function goesOnWithSums(sentence: Sentence, amount: Amount, here: readonly Decision[], verbFirst: boolean): boolean {
  const { from, to } = amount
  // "$2.6 billion for 12 million people and three million more"
  if (here.some((d) => d.amount.quantity.unit === 'person' && d.amount.quantity.form !== 'singular')) return false
  const before = sentence.hitAt[from - 1]
  if (tagOf(before, 'more') || tagOf(before, 'holds')) return isClear(sentence, to)
  if (tagOf(sentence.hitAt[to], 'more')) return true
  // «600 مليون منها أُعلنت في الربيع»
  if (verbFirst && tagsOf(sentence.hitAt[to], 'subset').some((s) => s.form === 'of-them')) return true
  return isRanked(sentence, amount) && isClear(sentence, to)
}

/** True where no noun that might be counted stands at a word: the sentence ends there, a mark stands, or a word that no number counts. */
function isClear({ keys, hitAt }: Sentence, at: number): boolean {
  if (at >= keys.length || isMark(keys[at])) return true
  const hit = hitAt[at]
  return hit !== null && hit !== undefined && !tagOf(hit, 'thing') && !tagOf(hit, 'who')
}

/** True for a bare number behind the comma of the sum that opens the sentence with "of", where a verb of aid tells of it right behind. */
function isShareOfOpening(sentence: Sentence, { from, to, quantity }: Amount, here: readonly Decision[]): boolean {
  const { hitAt, keys } = sentence
  const opening = here.at(-1)
  if (quantity.form === 'singular' || !opening || here.length > 1 || !isCurrency(opening.amount.quantity.unit)) return false
  if (!isComma(keys[from - 1]) || !isOf(sentence, 0)) return false
  for (let i = to; i < to + PAID_WITHIN && i < keys.length && !isMark(keys[i]); i++) {
    if (tagsOf(hitAt[i], 'trigger').some(({ measure }) => kindOf(measure) === 'aid')) return true
  }
  return false
}

/** Words between such a number and its verb, at most. */
const PAID_WITHIN = 4

function takeCurrency(quantity: Quantity, whole: Quantity): void {
  quantity.unit = whole.unit
  quantity.unitAssumed = true
}

/** True for "1.6bn": people are hardly counted so where sums are. */
const isAbbreviated = (quantity: Quantity): boolean => /[0-9]\p{L}{1,3}$/u.test(quantity.text)

/** True where words right around a number point back at a whole («منها عشرة»). */
function pointsBackAtSum(sentence: Sentence, amount: Amount, ofSum = false): boolean {
  const pointsBack = (hit: Hit | null | undefined): boolean => {
    return tagsOf(hit, 'subset').some((s) => (s.form === 'of-them' || (ofSum && s.form === 'most')) && (!ofSum || s.sum === true))
  }
  for (let i = amount.from - 1; i >= amount.from - PART_REACH && i >= 0 && !sentence.amountAt[i]; i--) {
    // «وتتضمن الحزمة، بحسب البيان، 200 مليون»
    if (ofSum && isMark(sentence.keys[i])) {
      // "Of the new money, 90 million is for food"
      if (isComma(sentence.keys[i]) && pointsBack(sentence.hitAt[i - 1])) return true
      const aside = asideStart(sentence, i)
      if (aside === i) break
      i = aside
    } else if (pointsBack(sentence.hitAt[i])) return true
  }
  if (ofSum) return pointsBack(sentence.hitAt[amount.to])
  // «لم يصلنا إلا ثلاثون», «187 مليارا مقابل 115», «على دفعتين: 3,2 … و2,7 مليار»
  const before = sentence.hitAt[amount.from - 1]
  if (tagOf(before, 'comprises')) return true
  if (amount.quantity.noun === null && !isDefiniteWord(sentence, amount.from) && (tagOf(before, 'not-negation')?.only === true || tagOf(before, 'versus'))) return true
  return pointsBack(sentence.hitAt[amount.to])
}
const PART_REACH = 9
