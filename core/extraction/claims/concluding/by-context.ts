import { fits, isClaim } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { addedTo } from '../going-on/added-to.ts'
import { comeUpon, isComeUpon } from '../going-on/coming-upon.ts'
import { withoutVerb } from '../going-on/fragments.ts'
import { goesOn } from '../going-on/going-on.ts'
import { continued } from '../going-on/continued.ts'
import { isOfCaptors } from '../governing/attackers.ts'
import { fittingWhole } from '../parts/choosing-whole.ts'
import { tagOf } from '../meaning.ts'
import { setSharedOut } from '../parts/named-sets.ts'
import { partBefore } from '../parts/part-before-whole.ts'
import { restOf } from '../parts/remainder.ts'
import { leastOf } from '../sentence.ts'
import { isBesideTheHurt } from './by-list.ts'
import { claimed, claimedLike } from './claimed.ts'
import type { Standing } from './standing.ts'

/** What goes on from so far is as sure as a trigger of this cost: from the sentence before, and from what stands near. */
const CONTINUED_COST = 6
const NEAR_COST = 4

/** What is told before that a sentence goes on with; those whom somebody comes upon are missing no more. */
function goesOnUntold(around: Case): Decision | null {
  const before = continued(around)
  return before?.measure === 'missing' && !around.topics.profile.verbFirst && isComeUpon(around.sentence, around.amount, null) ? null : before
}

/** What an amount counts that nothing governs, by the sentences before; null where they tell nothing of it. */
export function byContext(standing: Standing): Decision | null {
  const { around, best } = standing
  const { sentence, amount, topics, kind } = around
  const { noun, unit, form } = amount.quantity
  const sharedOut = kind === 'person' && !best?.measure ? setSharedOut(sentence, amount) : null
  if (sharedOut) {
    const parent = topics.profile.verbFirst ? fittingWhole(around.earlier, leastOf(amount), kind, sharedOut, true) : null
    return { ...claimed(standing, sharedOut, `${sharedOut}.set`, 2, 'part-of-set'), parent }
  }
  const before = partBefore(sentence, amount) ? null : goesOnUntold(around)
  const isOfOthers = isClaim(before) && (isOfCaptors(around, before.measure) || isBesideTheHurt(amount, before))
  if (isClaim(before) && form !== 'singular' && !isOfOthers) return claimedLike(standing, before, CONTINUED_COST, 'continues-sentence')
  if (kind !== 'person') return null
  const upon = comeUpon(around)
  if (isClaim(upon)) return claimedLike(standing, upon, NEAR_COST, 'continues-sentence')
  if (noun === null && unit === null) {
    const more = addedTo(around)
    if (isClaim(more)) return claimedLike(standing, more, NEAR_COST, 'continues-sentence')
    const fragment = form === 'singular' ? null : withoutVerb(around)
    if (isClaim(fragment)) {
      const told = claimedLike(standing, fragment, NEAR_COST, 'continues-sentence')
      // "We lost nine. Two of ours, three of my brother's.": whose they were.
      if (tagOf(sentence.hitAt[amount.to], 'partitive') && fits(told, fragment)) told.parent ??= fragment.parent ?? fragment
      return told
    }
  }
  const rest = restOf(around)
  if (rest) return { ...claimed(standing, rest.measure, `${rest.measure}.remainder`, NEAR_COST, 'continues-sentence'), parent: rest.whole }
  const toldOn = goesOn(around)
  return isClaim(toldOn) ? { ...claimedLike(standing, toldOn, NEAR_COST, 'continues-sentence'), parent: toldOn } : null
}
