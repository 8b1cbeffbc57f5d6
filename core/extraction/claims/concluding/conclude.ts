import { PART_OF_NO_CLAIM, ruledOut, SAID_FAR_OFF, UNSAID } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { meansNoClaim } from '../counting/repeating.ts'
import type { Candidate } from '../governing/candidate.ts'
import { isAnother } from '../going-on/another.ts'
import { partTold } from '../going-on/part-told.ts'
import { NAMED_AGAIN } from '../governing/gives-way.ts'
import { diedThere } from '../governing/own-verb.ts'
import { itemized } from '../parts/itemized.ts'
import { byContext } from './by-context.ts'
import { byFigureBefore } from './by-figure-before.ts'
import { byList } from './by-list.ts'
import { byNumberAgain } from './by-number-again.ts'
import { byPerson } from './by-person.ts'
import { byTrigger } from './by-trigger.ts'
import { byWhole } from './by-whole.ts'
import { byWordNear } from './by-word-near.ts'
import { KEEP_OWN_BELOW, standingOf } from './standing.ts'
import { OF_NO_CLAIM, wholeOf } from './whole-of.ts'

/** True where somebody was counted or told of in this sentence or the one before. */
function followsPeople({ sentence, amount, topics, here, earlier }: Case): boolean {
  if (here.some((d) => d.measure !== null) || (earlier.at(-1)?.sentence.index ?? -1) >= sentence.index - 1) return true
  if (sentence.amounts.some(({ from, quantity }) => quantity.unit === 'person' && from < amount.from)) return true
  return topics.amountsBefore(sentence, 1).some(({ quantity }) => quantity.unit === 'person')
}

/** What an amount is that nothing rules out at once: `best` is the trigger that governs it, `list` the figure of a list it goes on with. The first answer counts. */
export function conclude(around: Case, best: Candidate | null, list: Decision | null): Decision {
  const { sentence, amount, topics, kind } = around
  const there = diedThere(around, best)
  if (there) return conclude(around, there, list)
  if (kind === 'person' && !topics.profile.verbFirst && isAnother(sentence, amount)) {
    // "One bomb killed three people, the other was defused."
    const toldOf = best?.measure && best.cost < KEEP_OWN_BELOW && followsPeople(around)
    // "Two were women. Another was a student."
    if (!toldOf && !partTold(around)) return ruledOut(amount, sentence, UNSAID)
  }
  if (kind === 'person' && best === null && meansNoClaim(around)) return ruledOut(amount, sentence, 'counts those saved before', NAMED_AGAIN)
  const items = itemized(around)
  const parent = wholeOf(around, best, items)
  if (parent === OF_NO_CLAIM) return ruledOut(amount, sentence, 'is part of a figure that is no claim', PART_OF_NO_CLAIM)
  const standing = standingOf(around, best, list, parent, items)
  return byWordNear(standing)
    ?? byWhole(standing)
    ?? byList(standing)
    ?? byNumberAgain(standing)
    ?? byFigureBefore(standing)
    ?? byPerson(standing)
    ?? byTrigger(standing)
    ?? byContext(standing)
    ?? ruledOut(amount, sentence, best ? SAID_FAR_OFF : UNSAID)
}
