import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { TAKEN } from '../decision.ts'
import { isJoined } from '../joined.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { foundDead } from '../settling/found-dead.ts'
import type { Candidate } from './candidate.ts'
import { fateBehindParticiple } from './fate-behind-participle.ts'
import { stayedInCountry } from './fleeing.ts'
import { killedAndInjured } from './killed-and-injured.ts'
import { outcome } from './outcome.ts'
import { backFromCaptivity, diedInCaptivity, diedWhileHeld, freedFirst, freedLast, takenFirst } from './overruling-captives.ts'
import {
  deadHandedOver, diedSinceRescue, diedSwept, doneToDeath, fellAndLost, losesThings, lostHome, lostLifeOrLimb, victimsOf, whoseRemains, woundedWhoDied
} from './overruling-deaths.ts'
import { AWAY, backSince, broughtBack, broughtToHospital, calledRefugees, comesHome, drivenOut, leftForHome, leftHospital, refugeesCameBack } from './overruling-moves.ts'
import { stageOfSum } from './stage-of-sum.ts'

/** How far off a word may stand that counts the dead and the hurt together. */
const TOGETHER = 6
/** How far off it may stand where a night is spent. */
const NIGHT = 4
/** How much further off another word may stand than one that says they remain. */
const REMAINS = 2.5

/** Sets the cheapest trigger right where another beside it says more than it does; `candidates` are sorted by cost. */
export function overruled({ sentence, amount }: { sentence: Sentence; amount: Amount }, best: Candidate | null, candidates: readonly Candidate[]): Candidate | null {
  const first = countedTogether(candidates)
    ?? doneToDeath(sentence, amount, best, candidates)
    ?? diedSinceRescue(sentence, best, candidates)
    ?? drivenOut(sentence, best, candidates)
    ?? fateBehindParticiple(sentence, amount, best, candidates)
  if (first) return first
  if (best === null || best.measure === null) return best
  if (kindOf(best.measure) === 'aid') return stageOfSum(sentence, amount, best, candidates)
  const fate = (mayBeTaken(best.measure) ? fateOfTaken(sentence, amount, best, candidates) : null)
    ?? diedInCaptivity(best, candidates)
    ?? lostLifeOrLimb(best, candidates)
    ?? lostHome(sentence, amount, best)
    ?? fellAndLost(best, candidates)
    ?? diedSwept(best, candidates)
  if (fate) return fate
  if (losesThings(sentence, amount, best, candidates)) return null
  return spentNight(best, candidates)
    ?? ownNoun(sentence, amount, best, candidates)
    ?? whatTheyRemain(best, candidates)
    ?? (AWAY.has(best.measure) ? whereTheyWent(sentence, amount, best, candidates) : null)
    ?? fellAsBoth(sentence, amount, best, candidates)
    ?? killedAndInjured(sentence, amount, best)
    ?? deadHandedOver(best, candidates)
    ?? victimsOf(amount, best, candidates)
    ?? woundedWhoDied(sentence, amount, best, candidates)
    ?? calledRefugees(sentence, best, candidates)
    ?? diedWhileHeld(best, candidates)
    ?? best
}

/** Whom a noun counts that is said of the dead and the hurt alike. */
const countedTogether = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find((c) => c.measure === 'casualties' && c.trigger?.frame === 'counted' && c.cost < TOGETHER)

/** «سقط عشرات المدنيين من سكان البلدات المجاورة بين قتيل وجريح»: whom a verb of falling counts by a phrase for the dead and the hurt further behind. */
function fellAsBoth({ amountAt }: Sentence, { to }: Amount, { measure, rule, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'killed' || !rule.endsWith('.fallen')) return null
  const both = candidates.find((c) => c.measure === 'casualties' && c.trigger?.frame === 'counted' && c.side === 'right')
  return both && !amountAt.slice(to, both.hit.from).some((other) => other) ? { ...both, cost: Math.min(cost, both.cost) } : null
}

/** True for what is said of those taken, found or brought back; most figures are of the dead and hurt, and need not be asked what became of them. */
const mayBeTaken = (measure: Measure): boolean => measure === 'missing' || measure === 'returned' || measure === 'released' || TAKEN.has(measure)

/** What became of those taken, found or brought back (`mayBeTaken`), where another word says more of it than the nearest. */
function fateOfTaken(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const told = takenFirst(best, candidates)
    ?? whoseRemains(sentence, best)
    ?? (sentence.profile.verbFirst ? null : foundDead(sentence, amount, best, candidates))
  if (told) return told
  const fate = outcome(sentence, amount, best, candidates)
  if (fate) return { ...fate, cost: best.cost }
  return freedFirst(sentence, amount, best, candidates) ?? backFromCaptivity(sentence, amount, best, candidates)
}

/** Whether those who left or were taken (`AWAY`) stayed away, came home or are in hospital, where another word says more of it than that they left. */
function whereTheyWent(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  return leftHospital(best, candidates)
    ?? broughtToHospital(sentence, amount, best, candidates)
    ?? leftForHome(best, candidates)
    ?? broughtBack(best, candidates)
    ?? refugeesCameBack(sentence, amount, best, candidates)
    ?? backSince(sentence, amount, best, candidates)
    ?? freedLast(sentence, amount, best, candidates)
    ?? comesHome(best, candidates)
    ?? stayedInCountry(sentence, amount, best, candidates)
}

/** «قضى 63 شخصا ليلتهم في الخيام»: they spent the night. */
function spentNight({ measure, side }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'killed' || side !== 'left') return null
  return candidates.find((c) => c.side === 'right' && c.rule.endsWith('.night') && c.cost < NIGHT) ?? null
}

/** «حصيلة … 900 قتيل ومليون نازح»: a further figure with a noun of its own is not of the total's kind. */
function ownNoun(sentence: Sentence, amount: Amount, { measure, side, trigger }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (trigger?.frame !== 'label' || side !== 'left' || !isJoined(sentence, amount)) return null
  return candidates.find((c) => c.side === 'inside' && c.trigger?.frame === 'counted' && c.measure !== null && c.measure !== measure) ?? null
}

/** «ما زالوا في عداد المفقودين»: what they remain says more than that they do. */
function whatTheyRemain(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (!best.rule.endsWith('.remain')) return null
  const below = best.cost + REMAINS
  return candidates.find((c) => c.measure !== null && c.hit !== best.hit && (c.side === best.side || isStateBehind(c)) && c.cost <= below) ?? null
}

const isStateBehind = ({ side, rule, measure }: Candidate): boolean => side === 'right' && rule.endsWith('.state') && measure !== 'held'
