import { kindOf } from '../../../model/kind.ts'
import { isBareNumber, most, ruledOut } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { leadsTo } from '../governing/own-verb.ts'
import { tagOf } from '../meaning.ts'
import { amongPredicate } from '../parts/among-predicate.ts'
import { tellsOfTheLiving } from '../parts/ellipsis.ts'
import { setBeside } from '../parts/named-sets.ts'
import { pointsBack } from '../parts/wholes.ts'
import { hurtBefore } from '../settling/hurt-before.ts'
import { claimed } from './claimed.ts'
import type { Standing } from './standing.ts'
import { leastOf } from '../sentence.ts'

/** As near a part of the dead is told to have been saved. */
const SAVED_BELOW = 4

/** Words between those counted and that they are alive, at most. */
const ALIVE_WITHIN = 9

/** No fewer than these speak as those who were asked in a count. */
const SURVEYED = 20

/** What a word is made of that rules out most claims (in custody, spoke to, rescued, in need): the decision where it rules this one out too, or tells of what was counted before; null where it leaves it open. */
export function byWordNear(standing: Standing): Decision | null {
  const { around, best, parent } = standing
  const { sentence, amount, topics, kind } = around
  // «165 معتقلا، 31 منهم محكومون بالمؤبد»: what they were kept for does not unmake what was said of the whole.
  const kept = best?.rule === 'custody' && parent?.measure != null && kindOf(parent.measure) === 'hostage'
  // "The Houthis hold 69 of them. Twenty-three have been in custody since 2021."
  const inCustody = best?.rule === 'custody' && !topics.profile.verbFirst && isBareNumber(amount) && around.here.length === 0 && around.earlier.at(-1)?.sentence.index === sentence.index - 1 && (around.earlier.at(-1)?.measure === 'held' || around.earlier.at(-1)?.measure === 'abducted') && !topics.in(sentence, 'police') ? around.earlier.at(-1)! : null
  if (inCustody && leastOf(amount) <= most(inCustody)) return claimed(standing, 'held', 'held.custody', 2, 'continues-sentence')
  // "Some 640,000 of them told its staff": so many are no sources.
  const asked = best?.rule === 'speaking' && parent !== null && kind === 'person' && !topics.profile.verbFirst && (amount.quantity.value ?? 0) >= SURVEYED
  // "One of the dead was a suspect": the dead are neither rescued nor tried.
  const ofDead = parent?.measure === 'killed' && setBeside(sentence, amount) === 'killed'
  // «17 جريحا، خمسة منهم يعانون إصابات بالغة»: what the hurt suffer is no need.
  const suffering = best?.rule === 'need' && parent?.measure != null && kindOf(parent.measure) === 'casualty' && pointsBack(sentence, amount)
  // "troopers posted at the kitchen were among those killed"
  const amongThem = best?.rule === 'speaking' && !topics.profile.verbFirst && amongPredicate(sentence, amount.to) !== null
  const hurt = best?.rule === 'rescue' && tagOf(best.hit, 'discharged') ? hurtBefore(around) : null
  if (hurt) return { ...claimed(standing, 'injured', hurt.rule ?? '', 1, 'continues-sentence'), parent: hurt.parent ?? hurt }
  // "22 were killed. Five of them were found alive."
  const saved = parent?.measure === 'killed' && best?.rule === 'rescue' && best.side === 'right' && best.cost < SAVED_BELOW && !topics.profile.verbFirst && leadsTo(sentence, amount.to, best.hit)
  if (best && best.measure === null && !kept && !asked && !ofDead && !amongThem && !suffering && !(parent && best.cost > 2 && !saved)) return ruledOut(amount, sentence, `ruled out by a word near it (${best.rule})`, best.rule)
  // "found seven people alive and three dead", "Five of those on the list were found alive"
  if (kind === 'person' && !topics.profile.verbFirst && (parent?.measure ?? best?.measure) === 'killed' && (!best?.trigger || (best.side !== 'left' && best.trigger.frame === 'counted')) && tellsOfTheLiving(sentence, amount.to, ALIVE_WITHIN)) return ruledOut(amount, sentence, 'found alive')
  return null
}
