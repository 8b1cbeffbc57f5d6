import { countsPeople, isClaim, least, most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { isComma, leastOf, rightBefore } from '../sentence.ts'
import type { Amount } from '../sentence.ts'
import { isAdverb, opensSentence } from './opens-sentence.ts'
import { asClaimed } from './recalled.ts'
import type { Recalled } from './recalled.ts'

/**
 * «قُتل سبعة. أربعة كانوا في سيارة، واثنان في محل»: a bare number that opens a sentence, where verbs come first, and of which it is told who or
 * where they were, is part of those counted in the sentence before. Null for any other.
 */
export function describedPart({ sentence, amount, here, earlier }: Case): Recalled | null {
  const { value, noun, form } = amount.quantity
  if (value === null || noun !== null || form === 'singular') return null
  const beside = here.findLast((d) => d.amount.quantity.form !== 'singular')
  if (here.length === 0 ? sentence.opensLine : !isClaim(beside) || !isComma(rightBefore(sentence.keys, amount.from))) return null
  if (!beside && !opensSentence(sentence, amount, isAdverb)) return null
  const next = sentence.hitAt[amount.to]
  if (next?.from !== amount.to || isComma(sentence.keys[amount.to + 1])) return null
  const described = tagOf(next, 'describes') !== null
  if (!described && !tagOf(next, 'place-preposition')) return null
  const whole = beside ? (described ? largerBeside(beside, amount) : null) : wholeInSentence(earlier, sentence.index - 1, leastOf(amount))
  return isClaim(whole) ? asClaimed(whole, whole) : null
}

/** The whole of the figure beside an amount, or that itself, where it counts more people; null where it does not. */
function largerBeside(beside: Decision, amount: Amount): Decision | null {
  return countsPeople(beside) && least(beside) > leastOf(amount) ? beside.parent ?? beside : null
}

/** Those counted in sentence `index` that so many can be part of: the dead first, and no part where its whole is as near. */
function wholeInSentence(earlier: readonly Decision[], index: number, size: number): Decision | null {
  const holds = (d: Decision): boolean => d.sentence.index === index && countsPeople(d) && d.amount.quantity.value !== 1 && most(d) > size
  const isWhole = (d: Decision): boolean => holds(d) && d.parent === null
  return earlier.findLast((d) => isWhole(d) && d.measure === 'killed') ?? earlier.findLast(isWhole) ?? earlier.findLast(holds) ?? null
}
