import { countsPeople, isUndecided, makeClaim } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'

/** How many sentences before its parts a whole may stand, and how many claims back it is looked for. */
const WITHIN = 3
const CLAIMS = 4
/** A smaller whole is met by chance. */
const LEAST = 5

/**
 * "Pirates took 24 seafarers. The crew are 16 Filipinos, five Ukrainians and three Greeks.": figures of whom nothing is said, but who together are as
 * many as those counted just before, are those. Changes the decisions.
 */
export function claimBreakdown(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  const first = decisions.findIndex(isOpen)
  if (first < 0) return
  const before = first > 0 ? decisions[first - 1] : undefined
  if (before?.measure && telling(before) && completes(sentence, decisions, first, before, 2)) return
  if (first > 0) return
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - CLAIMS; i--) {
    const whole = earlier[i]!
    if (whole.sentence.index < sentence.index - WITHIN) return
    if (telling(whole) && completes(sentence, decisions, first, whole, isMany(whole) ? 2 : 3)) return
  }
}

/** True for so many that two do not come to them by chance ("74,291 have returned. … 43,176 migrants came from Iran and 31,115 from Pakistan"). */
const isMany = ({ amount: { quantity: { value } } }: Decision): boolean => (value ?? 0) >= MANY
const MANY = 500

const telling = (d: Decision): boolean => countsPeople(d) && d.parent === null

/** True for people of whom no word says what befell them, or only that they were aboard. */
function isOpen(decision: Decision): boolean {
  const { unit, form, value } = decision.amount.quantity
  if (decision.measure !== null || value === null || (unit === null ? form === 'singular' : unit !== 'person')) return false
  return isUndecided(decision) || decision.rule === 'aboard'
}

/**
 * Makes the open figures from `first` on claims where no fewer than `parts` of them, told one behind the other, are as many as the whole; tells whether
 * they are.
 */
function completes(sentence: Sentence, decisions: readonly Decision[], first: number, whole: Decision, parts: number): boolean {
  const total = whole.amount.quantity.value
  if (total === null || total < LEAST) return false
  let left = total
  let n = first
  const goesOn = (part: Decision): boolean => isOpen(part) || (isMany(whole) && part.measure === whole.measure && part.parent === null)
  for (; n < decisions.length && left > 0 && goesOn(decisions[n]!); n++) {
    if (n > first && hasVerbBetween(sentence, decisions[n - 1]!, decisions[n]!)) return false
    left -= decisions[n]!.amount.quantity.value ?? 0
  }
  if (left !== 0 || n - first < parts) return false
  for (const part of decisions.slice(first, n)) {
    if (part.measure === null) makeClaim(part, whole.measure!, whole.rule, whole.cost + 1, 'part-of-figure')
    part.parent = whole
  }
  return true
}

/** True where something is done between two figures. */
function hasVerbBetween({ hitAt }: Sentence, a: Decision, b: Decision): boolean {
  for (let i = a.amount.to; i < b.amount.from; i++) if (tagOf(hitAt[i], 'said') ?? tagOf(hitAt[i], 'auxiliary')) return true
  return false
}
