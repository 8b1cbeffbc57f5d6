import { BODIES, fits, isClaim, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isSuperseded } from './no-whole.ts'

/** Words between "after" and those found or dead, and from that to the word for it, at most. */
const BEHIND_AFTER = 8
const TOLD_WITHIN = 3
/** Words between a verb of rising and the toll, at most. */
const RISES_WITHIN = 24

/**
 * «ارتفعت الحصيلة إلى 29 قتيلا، بينهم 6 أطفال، بعد انتشال جثتين»: those found or dead since, after whom a toll has come to so many, are of it. Changes the decisions'
 * parents.
 */
export function linkRisenBy(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (const [n, part] of decisions.entries()) {
    if (n === 0 || part.measure !== 'killed' || part.parent !== null || isSuperseded(part)) continue
    const after = foundAfter(sentence, part)
    const toll = after < 0 ? undefined : decisions.slice(0, n).findLast((d) => isClaim(d) && d.parent === null)
    if (toll?.measure === 'killed' && toll.amount.to <= after && fits(part, toll) && least(part) < least(toll) && hasRisen(sentence, toll)) part.parent = toll
  }
}

/** The place of "after" before those who were found or died; -1 where none stands there. */
function foundAfter({ hitAt, keys, amountAt }: Sentence, { amount: { from, to, quantity } }: Decision): number {
  for (let i = from - 1; i >= 0 && i >= from - BEHIND_AFTER && !isMark(keys[i]) && !amountAt[i]; i--) {
    if (!tagOf(hitAt[i], 'upon')) continue
    if (BODIES.has(quantity.noun ?? '')) return i
    for (let k = hitAt[i]!.to; k < Math.min(to, hitAt[i]!.to + TOLD_WITHIN); k++) if (tellsOfDead(hitAt[k])) return i
    return -1
  }
  return -1
}

/** True for a word that tells that somebody died or was found dead; one for a toll counts all. */
const tellsOfDead = (hit: Hit | null | undefined): boolean =>
  (tagOf(hit, 'brought-up') ?? tagOf(hit, 'comes-upon')) !== null || tagsOf(hit, 'trigger').some(({ measure, frame }) => measure === 'killed' && frame !== 'label')

/** True where a verb by which a count comes to its number stands before it, and no other number between. */
function hasRisen({ hitAt, amountAt, keys }: Sentence, { amount: { from } }: Decision): boolean {
  for (let i = from - 1; i >= 0 && i >= from - RISES_WITHIN && !amountAt[i] && keys[i] !== ';'; i--) if (tagOf(hitAt[i], 'link')) return true
  return false
}
