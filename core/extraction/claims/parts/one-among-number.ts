import { isClaim, least, makeClaim } from '../decision.ts'
import type { DecidedClaim, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { bringsInKnown, isOutOf, speaks, tagOf } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between a person and the verb that says whom they are among, at most ("A nurse | from a clinic in Lyon | was among the 12 dead"). */
const DESCRIBED_WITHIN = 6
/** Words between a number and the verb behind which one of them is named, at most ("Among the 12 | people killed on Monday | was an infant"). */
const VERB_WITHIN = 5

/**
 * "An infant was among the 12 dead.", "Among the 12 dead was an infant.": where subjects come first, single persons who are said to be among a number, and those
 * whom "and" or a comma joins to them, count as it does and are part of it. Changes the decisions.
 */
export function linkOneAmongNumber(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (const [n, whole] of decisions.entries()) {
    const among = isClaim(whole) && least(whole) > 1 ? amongBefore(sentence, whole) : -1
    if (among < 0 || !isClaim(whole)) continue
    if (tagOf(sentence.hitAt[among - 1], 'auxiliary')) tellBack(sentence, whole, decisions, n, among - 1)
    else tellOn(sentence, whole, decisions, n + 1)
  }
}

/** Where the word stands that says of what is told before or behind that it is among a number ("among the 12"); -1 where none does. */
function amongBefore({ hitAt }: Sentence, { amount: { from } }: Decision): number {
  const known = from > 0 && bringsInKnown(hitAt[from - 1]) && !isOutOf(hitAt[from - 1]) ? hitAt[from - 1]!.from : from
  return known > 0 && isOutOf(hitAt[known - 1]) ? hitAt[known - 1]!.from : -1
}

/** Those told right before the verb at word `to`, from the last of the first `n` back. */
function tellBack(sentence: Sentence, whole: DecidedClaim, decisions: readonly Decision[], n: number, to: number): void {
  let end = to
  for (let i = n - 1; i >= 0; i--) {
    const part = decisions[i]!
    if (!isWithin(sentence, part.amount.to, end, DESCRIBED_WITHIN) || !belongsTo(part, whole)) return
    tell(part, whole)
    if (!isJoined(sentence, part.amount) && !isComma(sentence.keys[part.amount.from - 1])) return
    end = part.amount.from
  }
}

/** Those told behind a verb that stands behind their whole, from decision `n` on. */
function tellOn(sentence: Sentence, whole: DecidedClaim, decisions: readonly Decision[], n: number): void {
  const first = decisions[n]
  if (!first || !tagOf(sentence.hitAt[first.amount.from - 1], 'auxiliary') || !isWithin(sentence, whole.amount.to, first.amount.from, VERB_WITHIN)) return
  for (let i = n; i < decisions.length; i++) {
    const part = decisions[i]!
    if (!belongsTo(part, whole)) return
    if (i > n && !isJoined(sentence, part.amount) && !isComma(sentence.keys[part.amount.from - 1])) return
    tell(part, whole)
  }
}

/** True where at most so many words, and nobody's speech nor a mark but a comma that ends them, stand between. */
function isWithin({ keys, hitAt }: Sentence, from: number, to: number, words: number): boolean {
  if (to < from || to - from > words) return false
  for (let i = from; i < to; i++) if (speaks(hitAt[i]) || (isMark(keys[i]) && !(isComma(keys[i]) && i === to - 1))) return false
  return true
}

/** True for a person named without a number of whom nothing else is told, and for those who count as the whole does. */
function belongsTo(part: Decision, whole: DecidedClaim): boolean {
  const { unit, form, noun } = part.amount.quantity
  if (unit !== 'person' || least(part) >= least(whole)) return false
  return part.measure === null ? form === 'singular' && noun !== null : part.measure === whole.measure
}

function tell(part: Decision, whole: DecidedClaim): void {
  if (part.measure === null) makeClaim(part, whole.measure, whole.rule, whole.cost + 1, 'part-of-figure')
  part.parent ??= whole
}
