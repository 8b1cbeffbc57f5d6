import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Quantity } from '../../quantity.ts'
import { sourceAsideStart } from '../asides.ts'
import type { Decision } from '../decision.ts'
import { isName, isNamed, isOfNextGiver } from '../governing/givers.ts'
import { candidatesFor } from '../governing/governing.ts'
import { isJoined } from '../joined.ts'
import { isPackage, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { opensItem } from '../parts/itemized.ts'
import { isPartOfNext } from '../parts/part-before-whole.ts'
import { isComma, isDefiniteWord, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { isOf } from './sums.ts'
import { shareBefore } from '../parts/part-markers.ts'

/** A number as large as this is a sum where a word of aid governs it, whatever it is said to count. */
const LEAST_SUM = 1e6
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

/** The latest sum before an amount: in its sentence, else among the claims of the sentences right before. */
function sumBefore(sentence: Sentence, here: readonly Decision[], earlier: readonly Decision[], within: number): Quantity | null {
  // "150 million euros ($174 million)": the parts are told in the first.
  const isSum = (d: Decision): boolean => d.measure !== null && isCurrency(d.amount.quantity.unit) && d.reasons[0] !== 'sum-converted'
  const last = here.findLast(isSum) ?? earlier.findLast((d) => isSum(d) && d.sentence.index >= sentence.index - within)
  return last?.amount.quantity ?? null
}

/**
 * Gives a sum that is said without its currency («رصد الكونغرس 400 مليون أخرى», "Norway added 250 million") that of the sum before it, and one
 * that is said without its scale as a part of that («وعدت بـ25 مليون دولار، وصل منها عشرة») its scale too. Changes the quantity.
 */
export function completeSum(sentence: Sentence, amount: Amount, here: readonly Decision[], earlier: readonly Decision[], verbFirst: boolean): void {
  const { quantity } = amount
  const size = quantity.value ?? quantity.max ?? 0
  if ((quantity.form === 'fraction' && size < LEAST_FRACTION) || quantity.noun !== null || isCurrency(quantity.unit) || (quantity.unit !== null && quantity.unit !== 'person') || size <= 0) return
  // «سددت 31 مليونا من أصل 40 مليون يورو»
  const next = verbFirst && size >= LEAST_SUM && isPartOfNext(sentence, amount) ? sentence.amounts.find((other) => other.from >= amount.to) : undefined
  if (next && isCurrency(next.quantity.unit) && size <= (next.quantity.value ?? next.quantity.max ?? 0)) return take(quantity, next.quantity)
  const whole = sumBefore(sentence, here, earlier, !verbFirst && size >= ABOVE_PEOPLE ? LOOK_FAR_BACK : LOOK_BACK)
  if (!whole) return
  if (isAbbreviated(quantity) && size >= LEAST_SUM) return take(quantity, whole)
  // «25 مليون دولار لتأهيل 140 مدرسة، و20 مليونا للمستشفيات»
  const last = here.findLast((d) => d.amount.quantity.form !== 'singular' && (d.amount.quantity.noun === null || d.amount.quantity.unit !== null))
  if (verbFirst && size >= LEAST_SUM && last?.measure && isCurrency(last.amount.quantity.unit) && isJoined(sentence, amount)) return take(quantity, whole)
  // «- 18 مليون يورو لهايتي / - 14.5 مليون لفنزويلا»
  const above = earlier.at(-1)
  if (verbFirst && size >= LEAST_SUM && here.length === 0 && opensItem(sentence, amount) && above?.sentence.index === sentence.index - 1 && isCurrency(above.amount.quantity.unit)) return take(quantity, whole)
  // «قادت التعهدات بـ2.5 مليار يورو، منها 800 مليون أموال جديدة»
  if (verbFirst && size >= LEAST_SUM && last?.measure && kindOf(last.measure) === 'aid' && size <= (whole.value ?? whole.max ?? 0) && isPart(sentence, amount)) return take(quantity, whole)
  // "600,000 of it", "of this we have seen eight thousand": said to be part of the sum told last.
  if (size >= LEAST_PART && size <= (whole.value ?? whole.max ?? 0) && (isPart(sentence, amount, true) || (verbFirst && size >= LEAST_SUM && shareBefore(sentence, amount) !== null))) return take(quantity, whole)
  // "Of it, 90 million is for food and 35 million for schools"
  if (!verbFirst && size >= LEAST_SUM && last?.parent && isCurrency(last.amount.quantity.unit) && size <= (last.parent.amount.quantity.value ?? last.parent.amount.quantity.max ?? 0) && (isJoined(sentence, amount) || isComma(sentence.keys[amount.from - 1]))) return take(quantity, whole)
  // «وعدت بأربعة ملايين. وصل منها ستمئة ألف»
  if (verbFirst && size >= LEAST_PART && size <= (whole.value ?? whole.max ?? 0) && here.length === 0 && earlier.at(-1)?.amount.quantity === whole && isPart(sentence, amount)) return take(quantity, whole)
  // "so far it has 310 million", "another 50 million may follow", "with perhaps 15 million more"
  if ((size >= LEAST_SUM || quantity.form === 'fraction') && goesOnWithSums(sentence, amount, here, verbFirst)) return take(quantity, whole)
  // "That leaves six billion for relief": nobody is counted by the billion.
  if (!verbFirst && size >= LEAST_SUM && isClear(sentence, amount.to) && (size >= ABOVE_PEOPLE || isOfNextGiver(sentence, amount, here, earlier))) return take(quantity, whole)
  // "from 16 donors, among them Japan (3.2 million) and Korea (1 million)"
  if (size >= LEAST_BARE_SUM && sentence.keys[amount.from - 1] === '(' && sentence.keys[amount.to] === ')' && here.some((d) => d.measure !== null && kindOf(d.measure) === 'aid') && !here.some((d) => d.measure !== null && d.amount.quantity.unit === 'person')) return take(quantity, whole)
  if (isNextOfSums(sentence, amount, here, verbFirst)) {
    if (size >= LEAST_SUM) return take(quantity, whole)
    const scale = SCALES.find((s) => (whole.value ?? whole.max ?? 0) >= s) ?? 1
    for (const bound of ['value', 'min', 'max'] as const) if (quantity[bound] !== null) quantity[bound] *= scale
    return take(quantity, whole)
  }
  // "Of the €16 billion announced last year, 6.4 has been paid out"
  if (!verbFirst && size < 1000 && isShareOfOpening(sentence, amount, here)) {
    const scale = SCALES.find((s) => (whole.value ?? whole.max ?? 0) >= s) ?? 1
    if (size * scale > (whole.value ?? whole.max ?? 0)) return
    for (const bound of ['value', 'min', 'max'] as const) if (quantity[bound] !== null) quantity[bound] *= scale
    return take(quantity, whole)
  }
  const candidates = candidatesFor(sentence, amount, verbFirst).filter((c) => c.measure !== null && c.side !== 'inside')
  const aid = candidates.find((c) => c.measure !== null && kindOf(c.measure) === 'aid')
  // A verb may say one thing of people and another of money («سلّمتها»).
  const people = candidates.find((c) => c.measure !== null && (kindOf(c.measure) === 'casualty' || kindOf(c.measure) === 'displacement'))
  if (!aid || aid.cost > (here.some((d) => d.measure !== null && kindOf(d.measure) === 'aid') ? IN_SENTENCE : BESIDE) || aid.cost > (people?.cost ?? Infinity) + 0.1) return
  if (size < LEAST_SUM && !(size >= LEAST_BARE_SUM && here.some((d) => d.amount.quantity === whole))) {
    const scale = SCALES.find((s) => (whole.value ?? whole.max ?? 0) >= s)
    if (!scale || size >= 1000 || size * scale > (whole.value ?? whole.max ?? 0) || !isPart(sentence, amount)) return
    for (const bound of ['value', 'min', 'max'] as const) if (quantity[bound] !== null) quantity[bound] *= scale
  }
  take(quantity, whole)
}

/** True where words right around a bare number of millions tell that it is more of the sums before it, or what somebody has of them. */
function goesOnWithSums(sentence: Sentence, { from, to }: Amount, here: readonly Decision[], verbFirst: boolean): boolean {
  // "$2.6 billion for 12 million people and three million more"
  if (here.some((d) => d.amount.quantity.unit === 'person' && d.amount.quantity.form !== 'singular')) return false
  const before = sentence.hitAt[from - 1]
  if (tagOf(before, 'more') || tagOf(before, 'holds')) return isClear(sentence, to)
  if (tagOf(sentence.hitAt[to], 'more')) return true
  // «600 مليون منها أُعلنت في الربيع»
  if (verbFirst && tagsOf(sentence.hitAt[to], 'subset').some((s) => s.form === 'of-them')) return true
  // «تلتها المفوضية الأوروبية بـ350 مليونا», "followed by Germany with 300 million"
  for (let i = from - 1; i >= 0 && i >= from - RANKED_WITHIN && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) if (tagOf(sentence.hitAt[i], 'ranks')) return isClear(sentence, to)
  return false
}

/** Words between "followed by" and the sum of the one who follows, at most. */
const RANKED_WITHIN = 6

/** True where no noun that might be counted stands at a word: the sentence ends there, a mark stands, or a word that no number counts. */
const isClear = (sentence: Sentence, at: number): boolean => at >= sentence.keys.length || isMark(sentence.keys[at]) || (sentence.hitAt[at] !== null && sentence.hitAt[at] !== undefined && !tagOf(sentence.hitAt[at], 'thing') && !tagOf(sentence.hitAt[at], 'who'))

/** Words between a sum and the next of its list, at most. */
const NEXT_SUM = 4
/** … and where words tell in what form the first is given ("in aid"). */
const NEXT_SUM_IN_FORM = 6

/** «بثلاثين مليونا وإسبانيا بعشرين», "Britain $100 million, France 50 and Spain 20": a bare number with nothing behind it, right behind a sum and joined or listed to it by a name. */
function isNextOfSums(sentence: Sentence, { from, to, quantity }: Amount, here: readonly Decision[], verbFirst: boolean): boolean {
  const last = here.findLast((d) => d.amount.quantity.form !== 'singular')
  const size = quantity.value ?? quantity.max ?? 0
  if (!last?.measure || kindOf(last.measure) !== 'aid' || (last.amount.quantity.value ?? last.amount.quantity.max ?? 0) < LEAST_SUM || (size >= 1000 && size < LEAST_SUM) || size < (Number.isInteger(size) ? LEAST_LISTED : LEAST_SHORT) || quantity.form === 'singular' || (verbFirst && !Number.isInteger(size)) || (quantity.noun !== null)) return false
  const ends = size >= LEAST_SUM || to >= sentence.keys.length || isMark(sentence.keys[to]) || tagOf(sentence.hitAt[to], 'coordination') !== null
  if (!ends || from - last.amount.to > (verbFirst ? NEXT_SUM : NEXT_SUM_IN_FORM) || from - last.amount.to < 2) return false
  // «والزراعة إلى 40»
  const linked = verbFirst && (tagOf(sentence.hitAt[from - 1], 'link') !== null || (sentence.starts[from] ?? 0) < quantity.start)
  let listed = false
  let named = false
  for (let i = last.amount.to; i < from; i++) {
    const hit = sentence.hitAt[i]
    if (isComma(sentence.keys[i]) || tagOf(hit, 'coordination') || hit?.coordinated) listed = true
    else if (isMark(sentence.keys[i])) return false
    if (tagOf(hit, 'place-word') || (!verbFirst && isName(sentence, i))) named = true
    // "Qatar with $2.5 billion, Saudi Arabia with 1.2", "Rome for 100 and Madrid for 50"
    else if (!verbFirst && i === from - 1 && named && (tagOf(hit, 'direction') || tagOf(hit, 'carrying-with'))) continue
    else if (verbFirst && linked && !tagOf(hit, 'trigger') && !tagOf(hit, 'said')) continue
    else if (!verbFirst && hit && isNamed(sentence, hit)) named = true
    // "€900 million in aid, Rome with 300"
    else if (!verbFirst && !listed && tagsOf(hit, 'trigger').some((t) => isPackage(t.rule))) continue
    else if (!verbFirst && tagOf(hit, 'determiner')) continue
    else if (hit && !tagOf(hit, 'coordination') && !(verbFirst && tagOf(hit, 'place-preposition'))) return false
  }
  return listed && (named || linked)
}

/** True for a bare number behind the comma of the sum that opens the sentence with "of", where a verb of aid tells of it right behind. */
function isShareOfOpening(sentence: Sentence, { from, to, quantity }: Amount, here: readonly Decision[]): boolean {
  const { hitAt, keys } = sentence
  const opening = here.at(-1)
  if (quantity.form === 'singular' || !opening || here.length > 1 || !isCurrency(opening.amount.quantity.unit) || !isComma(keys[from - 1]) || !isOf(sentence, 0)) return false
  for (let i = to; i < to + PAID_WITHIN && i < keys.length && !isMark(keys[i]); i++) if (tagsOf(hitAt[i], 'trigger').some(({ measure }) => kindOf(measure) === 'aid')) return true
  return false
}

/** Words between such a number and its verb, at most. */
const PAID_WITHIN = 4

/** Fewer are no sum of a list, nor smaller fractions ("1.2", where billions are told). */
const LEAST_LISTED = 2
const LEAST_SHORT = 1

function take(quantity: Quantity, whole: Quantity): void {
  quantity.unit = whole.unit
  quantity.unitAssumed = true
}

/** True for "1.6bn": people are hardly counted so where sums are. */
const isAbbreviated = (quantity: Quantity): boolean => /[0-9]\p{L}{1,3}$/u.test(quantity.text)

/** True where words right around a number point back at a whole («منها عشرة»). */
function isPart(sentence: Sentence, amount: Amount, ofSum = false): boolean {
  const pointsBack = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'subset').some((s) => (s.form === 'of-them' || (ofSum && s.form === 'most')) && (!ofSum || s.sum === true))

  for (let i = amount.from - 1; i >= amount.from - PART_REACH && i >= 0 && !sentence.amountAt[i]; i--) {
    // «وتتضمن الحزمة، بحسب البيان، 200 مليون»
    if (ofSum && isMark(sentence.keys[i])) {
      // "Of the new money, 90 million is for food"
      if (isComma(sentence.keys[i]) && pointsBack(sentence.hitAt[i - 1])) return true
      const aside = sourceAsideStart(sentence, i)
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
