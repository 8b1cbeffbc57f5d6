import { isCurrency } from '../../model/figure.ts'
import { kindOf } from '../../model/kind.ts'
import type { Quantity } from '../quantity.ts'
import type { Decision } from './decision.ts'
import { candidatesFor } from './governing.ts'
import { isJoined } from './joined.ts'
import { tagOf, tagsOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { isDefiniteWord, isMark } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'

/** A number as large as this is a sum where a word of aid governs it, whatever it is said to count. */
const LEAST_SUM = 1e6
/** … and as large as this behind a sum of its own sentence. */
const LEAST_BARE_SUM = 1e4
/** … and as large as this where words tell that it is part of one. */
const LEAST_PART = 1000
/** How near a word of aid stands to a number that is a sum by it. */
const BESIDE = 3
/** … and how near where its sentence has told a sum of aid already. */
const IN_SENTENCE = 7
/** How many sentences back the currency may stand. */
const LOOK_BACK = 3
const SCALES = [1e12, 1e9, 1e6] as const

/** The latest sum before an amount: in its sentence, else among the claims of the sentences right before. */
function sumBefore(sentence: Sentence, here: readonly Decision[], earlier: readonly Decision[]): Quantity | null {
  const isSum = (d: Decision): boolean => d.measure !== null && isCurrency(d.amount.quantity.unit)
  const last = here.findLast(isSum) ?? earlier.findLast((d) => isSum(d) && d.sentence.index >= sentence.index - LOOK_BACK)
  return last?.amount.quantity ?? null
}

/**
 * Gives a sum that is said without its currency («رصد الكونغرس 400 مليون أخرى», "Norway added 250 million") that of the sum before it, and one
 * that is said without its scale as a part of that («وعدت بـ25 مليون دولار، وصل منها عشرة») its scale too. Changes the quantity.
 */
export function completeSum(sentence: Sentence, amount: Amount, here: readonly Decision[], earlier: readonly Decision[], verbFirst: boolean): void {
  const { quantity } = amount
  const size = quantity.value ?? quantity.max ?? 0
  if (quantity.form === 'fraction' || quantity.noun !== null || isCurrency(quantity.unit) || (quantity.unit !== null && quantity.unit !== 'person') || size <= 0) return
  const whole = sumBefore(sentence, here, earlier)
  if (!whole) return
  if (isAbbreviated(quantity) && size >= LEAST_SUM) return take(quantity, whole)
  // «25 مليون دولار لتأهيل 140 مدرسة، و20 مليونا للمستشفيات»
  const last = here.findLast((d) => d.amount.quantity.form !== 'singular' && (d.amount.quantity.noun === null || d.amount.quantity.unit !== null))
  if (verbFirst && size >= LEAST_SUM && last?.measure && isCurrency(last.amount.quantity.unit) && isJoined(sentence, amount)) return take(quantity, whole)
  // "600,000 of it", "of this we have seen eight thousand": said to be part of the sum told last.
  if (size >= LEAST_PART && size <= (whole.value ?? whole.max ?? 0) && isPart(sentence, amount, true)) return take(quantity, whole)
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

function take(quantity: Quantity, whole: Quantity): void {
  quantity.unit = whole.unit
  quantity.unitAssumed = true
}

/** True for "1.6bn": people are hardly counted so where sums are. */
const isAbbreviated = (quantity: Quantity): boolean => /[0-9]\p{L}{1,3}$/u.test(quantity.text)

/** True where words right around a number point back at a whole («منها عشرة»). */
function isPart(sentence: Sentence, amount: Amount, ofSum = false): boolean {
  const pointsBack = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'subset').some((s) => s.form === 'of-them' && (!ofSum || s.sum === true))

  for (let i = amount.from - 1; i >= amount.from - PART_REACH && i >= 0 && !sentence.amountAt[i] && !(ofSum && isMark(sentence.keys[i])); i--) if (pointsBack(sentence.hitAt[i])) return true
  if (ofSum) return pointsBack(sentence.hitAt[amount.to])
  // «لم يصلنا إلا ثلاثون», «187 مليارا مقابل 115», «على دفعتين: 3,2 … و2,7 مليار»
  const before = sentence.hitAt[amount.from - 1]
  if (amount.quantity.noun === null && !isDefiniteWord(sentence, amount.from) && (tagOf(before, 'not-negation')?.only === true || tagOf(before, 'versus'))) return true
  return pointsBack(sentence.hitAt[amount.to])
}
const PART_REACH = 9
