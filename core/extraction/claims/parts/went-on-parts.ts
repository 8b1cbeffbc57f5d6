import { fits, isClaim, isUnsaid, least, makeClaim, most, MOVED, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { isContrast, tagOf } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** How far off a claim counts as standing that goes on with a part. */
const COST = 3

/** Words between two of those shared out, at most. */
const GAP = 14

/**
 * «نزح 9000. وتوجه 5000 منهم إلى كسلا، فيما وصل 3000 إلى القضارف وألف إلى سنار»: where verbs come first, bare numbers that go on behind a part of those who had to leave, and
 * of whom nothing is told but where they went or live, are parts of the same whole as far as it has room for them. Changes the decisions.
 */
export function claimWentOn(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (let n = 1; n < decisions.length; n++) {
    const [before, part] = [decisions[n - 1]!, decisions[n]!]
    const whole = before.parent
    if (!isClaim(whole) || !isClaim(before) || !MOVED.has(whole.measure) || !MOVED.has(before.measure) || whole.amount.quantity.value === null) continue
    if (!isUnsaid(part) || !isBare(part.amount) || !goesOn(sentence, before.amount, part.amount)) continue
    if (sumOfParts(whole, [...earlier, ...decisions]) + least(part) > most(whole)) continue
    makeClaim(part, before.measure, before.rule, COST, 'continues-sentence')
    if (fits(part, whole)) part.parent = whole
  }
}

/** True for a number of several that says of nothing what it counts. */
const isBare = ({ quantity: { noun, unit, form, value } }: Amount): boolean => noun === null && (unit === null || unit === 'person') && form !== 'singular' && (value ?? 0) > 1

/** True for a number that "and" or a word of contrast joins to the one before, behind which it is told where those are. */
function goesOn(sentence: Sentence, before: Amount, part: Amount): boolean {
  const { hitAt } = sentence
  const { from, to } = part
  if (from - before.to > GAP || (tagOf(hitAt[to], 'place-preposition') ?? tagOf(hitAt[to], 'direction')) === null) return false
  return isJoined(sentence, part) || hitAt.slice(before.to, from).some(isContrast)
}
