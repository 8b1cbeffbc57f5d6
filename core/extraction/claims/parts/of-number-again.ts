import { countsPeople, fits, least, makeClaim } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isOutOf, tagOf } from '../meaning.ts'
import { isComma, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { mayBefall } from './may-befall.ts'
import { isCompared } from './no-whole.ts'

/**
 * "30 died, 18 of them in the market. Of the 18, six were children.", "… Among the 18 were four brothers.": those told of behind a number that was said
 * before and that opens a clause with "of" are of so many, not of all of whom those are themselves, where the subject comes first. Changes the decisions'
 * parents.
 */
export function linkOfNumberAgain(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  linkOpeningNumber(sentence, decisions[0], earlier)
  for (const [n, whole] of decisions.entries()) {
    if (whole.reasons[0] !== 'said-before' || !countsPeople(whole) || !opensWithOf(sentence, whole.amount)) continue
    claimMembers(sentence, whole, decisions.slice(n + 1))
    let left = least(whole)
    for (const part of decisions.slice(n + 1)) {
      if (sentence.keys.slice(whole.amount.to, part.amount.from).includes(';')) break
      if (part.measure === null || !countsPeople(part) || !mayBefall(part.measure, whole.measure!) || !fits(part, whole)) continue
      // "of the 18, six were children, two of them twins": the two are of the six.
      if (part.parent !== null && part.parent !== whole.parent && part.parent !== whole && part.parent.sentence === sentence) continue
      if (least(part) > left) break
      part.parent = whole
      left -= least(part)
    }
  }
}

/** How many sentences back those are counted of whom so many are named by what they are still, or where it befell them. */
const COUNTED_WITHIN = 2

/** "The crash hurt 30. Of the 19 still in hospital, five …": so many who are not all of those counted before, and are told to be the same, are part of them. */
function linkOpeningNumber(sentence: Sentence, number: Decision | undefined, earlier: readonly Decision[]): void {
  if (!number?.measure || number.parent !== null || number.reasons[0] === 'said-before' || !countsPeople(number)) return
  if (number.amount.quantity.noun !== null || number.amount.from > OPENING || !opensWithOf(sentence, number.amount)) return
  const last = earlier.findLast((d) => d.measure === number.measure)
  const whole = last?.parent?.measure === number.measure ? last.parent : last
  if (!whole || whole.sentence.index < sentence.index - COUNTED_WITHIN || isCompared(whole) || least(whole) <= least(number)) return
  if (fits(number, whole)) number.parent = whole
}

/** Words of "of the" or "out of the". */
const OPENING = 3

/** "Among the 21 were a doctor and her five children.": one person behind the verb that says who they were, and those listed on, are claims. */
function claimMembers(sentence: Sentence, whole: Decision, behind: readonly Decision[]): void {
  const verb = sentence.hitAt[whole.amount.to]
  let at = tagOf(verb, 'auxiliary') ? verb!.to : -1
  const last = behind.findLastIndex(({ amount }) => isJoined(sentence, amount))
  for (const [n, part] of behind.entries()) {
    const { amount } = part
    // "a colonel, two captains and a cook", but not "their uncle, a foreman".
    const isListed = isJoined(sentence, amount) || (n < last && isComma(sentence.keys[at]))
    const isNext = amount.from === at || (amount.from === at + 1 && isListed)
    if (!isNext || amount.quantity.unit !== 'person' || amount.quantity.noun === null) return
    if (part.measure === null) makeClaim(part, whole.measure!, whole.rule, whole.cost + 1, 'part-of-figure')
    at = amount.to
  }
}

/** "Of the 18", "Among the 18", "and of the 18": true for a number that opens a clause behind such a word and the article. */
function opensWithOf({ hitAt, keys }: Sentence, { from }: Amount): boolean {
  const before = rightBefore(hitAt, from)
  const of = isOutOf(before) ? before : tagOf(before, 'determiner') ? rightBefore(hitAt, before?.from ?? 0) : null
  if (!of || !isOutOf(of)) return false
  return of.from === 0 || isMark(keys[of.from - 1]) || tagOf(rightBefore(hitAt, of.from), 'coordination') !== null
}
