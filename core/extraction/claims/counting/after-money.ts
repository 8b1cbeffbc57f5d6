import { isCurrency } from '../../../model/figure.ts'
import type { Case } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'

/** Why a bare number is none of persons where a sum stands before it. */
export const AFTER_MONEY = 'goes on with sums of money'
/** Words between a sum and a bare one that goes on with it, at most. */
const SUM_REACH = 4

/** «قدرها مليونا جنيه، بواقع 100 ألف لأسرة المتوفى و25 ألفا للمصاب»: bare thousands right behind a sum. */
export function goesOnWithMoney({ sentence, amount, here }: Case): boolean {
  const last = here.at(-1)
  const { noun, unit, min } = amount.quantity
  if (!last || noun !== null || unit !== null || (min ?? 0) < 1000 || amount.from - last.amount.to > SUM_REACH) return false
  return (isCurrency(last.amount.quantity.unit) || last.whyNot === AFTER_MONEY) && (tagsOf(sentence.hitAt[amount.from - 1], 'subset').length > 0 || isJoined(sentence, amount))
}

/** Bare numbers as large as this are sums where sums are told. */
const LEAST_SUM = 1e6
/** … and as large as this where each of several gets them. */
const LEAST_SHARE = 1000

/**
 * "180 million dollars came from drugs. Some 95 million went into a resort": a bare number of millions right behind sums that are no aid, or of thousands
 * for "each". Not where the words tell of people who move.
 */
export function isBareSum({ sentence, amount, topics, here, earlier }: Case): boolean {
  const { noun, min, value, form } = amount.quantity
  const size = min ?? value ?? 0
  if (noun !== null || form === 'singular' || size < LEAST_SHARE) return false
  if (tagOf(sentence.hitAt[amount.to], 'each') && !tagOf(sentence.hitAt[amount.to], 'that-is')) return true
  if (size < LEAST_SUM || hasTopic(sentence.hitAt[amount.to], 'displacement')) return false
  if (topics.in(sentence, 'displacement') || topics.in(sentence, 'crossing') || topics.in(sentence, 'need')) return false
  if ((earlier.at(-1)?.sentence.index ?? -Infinity) >= sentence.index - 1) return false
  const last = here.at(-1)?.amount ?? topics.amountsBefore(sentence, 1).findLast((other) => other.quantity.form !== 'singular')
  return last !== undefined && (isCurrency(last.quantity.unit) || here.at(-1)?.whyNot === AFTER_MONEY)
}
