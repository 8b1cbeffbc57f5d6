import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma, isDefiniteWord, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between one that tells of ages and the range of them, at most: "ranged in age widely, from". */
const TOLD_WITHIN = 3

/**
 * True for the range of years of those counted or named beside it, who are no second count: "six boys between 9 and 14", "were men between 20 and 45",
 * "Seven people, between six and 70, were hurt", «تتراوح أعمارهم بين 19 و60». `oldest` is the highest age; `ends` tells that nothing counted follows.
 */
export function isRangeOfAges(sentence: Sentence, amount: Amount, oldest: number, ends: boolean): boolean {
  const { hitAt, amountAt } = sentence
  const { from, quantity: { qualifier, noun, unit, max } } = amount
  if (qualifier !== 'between' || noun !== null || (unit !== null && unit !== 'person') || (max ?? Infinity) > oldest) return false
  for (let i = from - 1; i >= 0 && i >= from - TOLD_WITHIN; i--) if (tagOf(hitAt[i], 'age')) return true
  if (isCountOfPeople(amountAt[from - 1])) return true
  const before = rightBefore(hitAt, from)
  if (!ends) return false
  if (isSetOff(sentence, amount) || isNamedKind(sentence, before)) return true
  // "The victims were between 11 and 16."
  if (!before || !tagOf(before, 'auxiliary')) return false
  return isCountOfPeople(amountAt[before.from - 1]) || tagOf(rightBefore(hitAt, before.from), 'set') !== null
}

/** True for a figure of people whom a noun names: a second number right behind is none of theirs. */
const isCountOfPeople = (amount: Amount | null | undefined): boolean => amount?.quantity.unit === 'person' && amount.quantity.noun !== null

/** "Seven people, between six and 70, were hurt" */
const isSetOff = ({ keys, amountAt }: Sentence, { from, to }: Amount): boolean => isComma(keys[from - 1]) && isComma(keys[to]) && isCountOfPeople(amountAt[from - 2])

/** "men", «فتيات»: true for people of a kind who are not those known already ("The army lost 30 men and the rebels between 20 and 25"). */
function isNamedKind(sentence: Sentence, hit: Hit | null | undefined): boolean {
  if (!hit || !(tagOf(hit, 'of-an-age') ?? tagOf(hit, 'who'))) return false
  return !isDefiniteWord(sentence, hit.from) && !tagOf(rightBefore(sentence.hitAt, hit.from), 'definite')
}
