import { kindOf } from '../../../model/kind.ts'
import { isUnsaid, least, makeClaim, takeBack } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import { pointsBack } from './wholes.ts'

/** Words between a figure and the part of it that is told right behind, at most. */
const BESIDE = 6

/** Words behind such a part that may tell that those counted live, at most. */
const BEHIND = 6

/** True where words up to right behind a part tell of those who were saved, carried or brought somewhere. */
function speaksOfTheLiving({ hitAt, keys }: Sentence, to: number): boolean {
  for (let i = 0; i < to + BEHIND && i < keys.length; i++) {
    const hit = hitAt[i]
    if (hasTopic(hit, 'rescue', 'alive', 'aboard', 'carrying', 'containing', 'treatment', 'sport', 'contest', 'need') || tagOf(hit, 'conveys')) return true
  }
  return false
}

/**
 * "The army says 19 were killed. We have eleven here, nine of them women": a figure of which nothing is said, but that a part follows at once, is of those the
 * text counts. Changes the decisions: the figure is what the part was taken for, and its whole.
 */
export function claimWholesByParts(sentence: Sentence, decisions: readonly Decision[]): void {
  for (let n = 1; n < decisions.length; n++) {
    const part = decisions[n]
    const whole = decisions[n - 1]
    // What is told of the part alone is not told of its whole: that is what the other whole was counted for.
    const taken = part?.reasons[0] === 'part-of-figure' ? part : !sentence.profile.verbFirst ? part?.parent : null
    if (!part?.measure || !taken?.measure || !whole || whole.measure !== null || kindOf(part.measure) === 'aid') continue
    const { form, noun } = whole.amount.quantity
    if (!isUnsaid(whole) || form === 'singular' || (sentence.profile.verbFirst && noun !== null) || part.amount.from - whole.amount.to > BESIDE) continue
    if (least(whole) <= least(part) || !pointsBack(sentence, part.amount)) continue
    // "The boat left Gambia with 147 people, 23 of them women": who went along.
    const along = noun !== null && tagOf(sentence.hitAt[whole.amount.from - 1], 'carrying-with') !== null
    if (along || speaksOfTheLiving(sentence, part.amount.to)) {
      if (part.reasons[0] === 'part-of-figure') takeBack(part, 'is part of a figure that is no claim')
      continue
    }
    makeClaim(whole, taken.measure, taken.rule, taken.cost + 1, 'continues-sentence')
    part.parent = whole
  }
}
