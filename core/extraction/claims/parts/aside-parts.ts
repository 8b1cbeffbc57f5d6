import { fits, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between a whole and a part of it behind a dash or in brackets, at most. */
const ASIDE_WITHIN = 6

/**
 * "20,000 dead — 1,200 since January", "64 (22 children, 14 women)": smaller figures of the same measure set off by a dash or bracket right after are
 * parts. Changes the decisions' parents.
 */
export function linkAsides(sentence: Sentence, decisions: readonly Decision[]): void {
  const { keys } = sentence
  for (let n = 0; n + 1 < decisions.length; n++) {
    const whole = decisions[n]!
    const part = decisions[n + 1]!
    // "Norway ($64m) and Spain ($59m)": each has brackets of its own.
    if (!isLessBehind(part, whole) || keys[whole.amount.to] === ')') continue
    if (isOfNextName(sentence, whole.amount.to, part.amount.from)) continue
    const between = keys.slice(whole.amount.to, part.amount.from)
    // "Rutsiro (26 dead), Nyabihu (19 dead)"
    if (keys[whole.amount.from - 1] === '(' && between.includes(')')) continue
    if (!between.includes('—') && !between.includes('(')) continue
    if (givesOtherCount(sentence, part)) continue
    part.parent = whole
    if (between.includes('(')) linkWithin(whole, decisions, n + 2, keys.indexOf(')', part.amount.to))
  }
}

/**
 * "40 dead (from 36)", "40 (previously 36)", "40 people (the army says 36)", "40 (36 according to the army)": true for a number in brackets that is another count of those before
 * it, told earlier or by somebody else, where the subject comes first.
 */
export function givesOtherCount({ keys, hitAt, amountAt, profile }: Sentence, { amount: { from, to, quantity: { noun } } }: Decision): boolean {
  if (profile.verbFirst || noun !== null) return false
  let open = from - 1
  while (open >= 0 && open >= from - OTHER_COUNT_WITHIN && keys[open] !== '(' && keys[open] !== ')' && !amountAt[open]) open--
  if (keys[open] !== '(') return false
  const isOther = (hit: Hit | null | undefined): boolean => (tagOf(hit, 'compares') ?? tagOf(hit, 'superseded') ?? tagOf(hit, 'said') ?? tagOf(hit, 'away')) !== null
  return hitAt.slice(open + 1, from).some(isOther) || tagsOf(hitAt[to], 'said').some(({ form }) => form === 'before-source')
}

/** Words between a bracket and such a number, at most. */
const OTHER_COUNT_WITHIN = 6

/** "$3.2 billion for Kabul, followed by Sudan ($2.9 billion)", «تليها مصر (800 ألف)»: true where the bracket before a figure is of a place or giver named next. */
function isOfNextName({ keys, hitAt }: Sentence, from: number, to: number): boolean {
  const bracket = keys.indexOf('(', from)
  if (bracket < 0 || bracket >= to) return false
  const between = hitAt.slice(from, bracket)
  if (between.some((hit) => tagOf(hit, 'ranks'))) return true
  return keys.slice(from, bracket).some(isComma) && tagOf(hitAt[bracket - 1], 'place-word') !== null
}

/** True for a smaller figure of the same measure, right behind another, that is part of nothing yet. */
function isLessBehind(part: Decision, whole: Decision): boolean {
  if (whole.measure === null || part.parent || part.reasons[0] === 'sum-converted' || part.measure !== whole.measure) return false
  return least(part) < least(whole) && part.amount.from - whole.amount.to <= ASIDE_WITHIN
}

/** Makes the figures from the decision `at` on, up to the bracket at word `end`, parts as well. */
function linkWithin(whole: Decision, decisions: readonly Decision[], at: number, end: number): void {
  for (let k = at; k < decisions.length; k++) {
    const next = decisions[k]!
    if (next.amount.from > end || next.measure !== whole.measure || next.parent) return
    if (fits(next, whole)) next.parent = whole
  }
}
