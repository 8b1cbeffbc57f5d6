import type { Measure } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import { linkTo, sumOf } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'

/** Sentences from one item to the next that counts anybody, words before its figure, and figures looked at behind those taken, at most. */
const NEXT_WITHIN = 2
const OPENING = 1
const FIGURES = 24
/** So many items tell what became of those taken; fewer may tell of others. */
const SEVERAL = 3

/** What may become of those taken. */
const FATES: ReadonlySet<Measure> = new Set<Measure>(['released', 'prisoners-exchanged', 'held', 'dead-in-captivity', 'killed', 'missing', 'returned'])

/**
 * "• 276 taken on 14 April • 57 escaped within days • 21 were released in October • 113 still missing": the items of a list that open with how many were freed, died or are
 * missing are parts of those taken before them, where these have room for all. What is a part already stays one. Changes the decisions' parents.
 */
export function linkFatesListed(told: readonly Told[]): void {
  for (const taken of told) {
    if (taken.measure !== 'abducted' || taken.whole !== null || taken.sentence.profile.verbFirst || taken.statement.superseded) continue
    const fates = fatesBehind(taken, told)
    if (fates.length < SEVERAL || sumOf(fates) > most(taken.statement.decision)) continue
    for (const fate of fates) if (fate.whole === null) linkTo(fate, taken, 'continues-list')
  }
}

/** The items right behind those taken, or the list that opens with them, that tell what became of some. */
function fatesBehind(taken: Told, told: readonly Told[]): Told[] {
  const fates: Told[] = []
  let { index } = taken.sentence
  for (let at = taken.at + 1; at < told.length && at <= taken.at + FIGURES; at++) {
    const one = told[at]!
    if (one.sentence.index === taken.sentence.index) continue
    if (!one.sentence.listItem || one.sentence.index > index + NEXT_WITHIN) break
    index = one.sentence.index
    if (one.group === taken.group || one.amount.from > OPENING) continue
    if (!FATES.has(one.measure)) break
    fates.push(one)
  }
  return fates
}
