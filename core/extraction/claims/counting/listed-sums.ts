import type { Quantity } from '../../quantity.ts'
import { countsAid } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isName, isNamed } from '../governing/givers.ts'
import { isPackage, tagOf, tagsOf } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
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

/**
 * «بثلاثين مليونا وإسبانيا بعشرين», "Britain $100 million, France 50 and Spain 20": a bare number with nothing behind it, right behind a sum and joined
 * or listed to it by a name.
 */
export function isNextOfSums(sentence: Sentence, amount: Amount, here: readonly Decision[], verbFirst: boolean): boolean {
  const { from, to, quantity } = amount
  const last = here.findLast((d) => d.amount.quantity.form !== 'singular')
  if (!last || !countsAid(last) || sizeOf(last.amount.quantity) < LEAST_SUM || !isSizeOfList(quantity, verbFirst)) return false
  const ends = sizeOf(quantity) >= LEAST_SUM || to >= sentence.keys.length || isMark(sentence.keys[to]) || tagOf(sentence.hitAt[to], 'coordination') !== null
  const apart = from - last.amount.to
  if (!ends || apart > (verbFirst ? NEXT_SUM : NEXT_SUM_IN_FORM) || apart < 2) return false
  return verbFirst ? isListedWhereVerbsLead(sentence, last.amount.to, amount) : isListedWhereSubjectsLead(sentence, last.amount.to, amount)
}

/** True for the number of millions of a list, or for the small one that such a list goes on with. */
function isSizeOfList(quantity: Quantity, verbFirst: boolean): boolean {
  const size = sizeOf(quantity)
  if (quantity.noun !== null || quantity.form === 'singular' || (size >= LEAST_SCALE && size < LEAST_SUM)) return false
  return Number.isInteger(size) ? size >= LEAST_LISTED : size >= LEAST_SHORT && !verbFirst
}

/** True where what stands between a sum and the next number lists the two, by a name or a preposition («والزراعة إلى 40»). */
function isListedWhereVerbsLead({ keys, hitAt, starts }: Sentence, after: number, { from, quantity }: Amount): boolean {
  const linked = tagOf(hitAt[from - 1], 'link') !== null || (starts[from] ?? 0) < quantity.start
  let listed = false
  let named = false
  for (let i = after; i < from; i++) {
    const hit = hitAt[i]
    if (isComma(keys[i]) || tagOf(hit, 'coordination') || hit?.coordinated) listed = true
    else if (isMark(keys[i])) return false
    if (tagOf(hit, 'place-word')) named = true
    else if (linked && !tagOf(hit, 'trigger') && !tagOf(hit, 'said')) continue
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
    if (tagOf(hit, 'place-word') || isName(sentence, i)) named = true
    // "Qatar with $2.5 billion, Saudi Arabia with 1.2", "Rome for 100 and Madrid for 50"
    else if (i === from - 1 && named && (tagOf(hit, 'direction') || tagOf(hit, 'carrying-with'))) continue
    else if (hit && isNamed(sentence, hit)) named = true
    // "€900 million in aid, Rome with 300"
    else if (!listed && tagsOf(hit, 'trigger').some((t) => isPackage(t.rule))) continue
    else if (hit && !tagOf(hit, 'determiner') && !tagOf(hit, 'coordination')) return false
  }
  return listed && named
}
