import { isCurrency } from '../../model/figure.ts'
import type { Case } from './decision.ts'
import { isJoined } from './joined.ts'
import { tagsOf } from './meaning.ts'

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
