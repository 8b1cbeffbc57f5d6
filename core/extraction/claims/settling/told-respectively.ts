import type { Measure } from '../../../model/kind.ts'
import { countsPeople, isBareNumber, LOSSES } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between two losses and the first of their numbers, at most, and between the two losses. */
const REACH = 14
const BETWEEN = 4

/**
 * "The numbers of killed and injured stood at 6,890 and 12,801": of two losses that "and" joins, the first of two numbers joined so counts the one, the second the other.
 * Changes the decisions' measures.
 */
export function tellRespectively(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (const [n, first] of decisions.entries()) {
    const second = decisions[n + 1]
    if (!second || !areBareLosses(first, second) || second.amount.from !== first.amount.to + 1 || !isJoined(sentence, second.amount)) continue
    const losses = lossesBefore(sentence, first.amount.from)
    if (losses === null) continue
    for (const [i, d] of [first, second].entries()) {
      d.measure = losses[i]!
      d.rule = `${losses[i]!}.toll`
      d.parent = null
    }
  }
}

/** True for two bare numbers of people of which one loss, or both together, is told. */
const areBareLosses = (first: Decision, second: Decision): boolean =>
  [first, second].every((d) => countsPeople(d) && isBareNumber(d.amount) && (d.measure === 'casualties' || LOSSES.has(d.measure!))) && first.measure === second.measure

/** The two losses that "and" joins before word `at` of a clause, in their order; null where there are no two. */
function lossesBefore({ keys, hitAt, amountAt }: Sentence, at: number): [Measure, Measure] | null {
  let last: { measure: Measure; from: number } | null = null
  let joined = false
  for (let i = at - 1; i >= 0 && i >= at - REACH && !isMark(keys[i]) && !amountAt[i]; i--) {
    const hit = hitAt[i]
    if (hit?.from !== i) continue
    if (tagOf(hit, 'coordination') && last !== null) joined = true
    if (last === null && tagsOf(hit, 'trigger').some(({ inTurn }) => inTurn === true)) return ['killed', 'injured']
    const measure = [...tagsOf(hit, 'trigger'), ...tagsOf(hit, 'set')].find((told) => told.measure !== undefined && LOSSES.has(told.measure))?.measure
    if (measure === undefined) continue
    if (last === null) last = { measure, from: i }
    else if (joined && measure !== last.measure && last.from - hit.to <= BETWEEN) return [measure, last.measure]
  }
  return null
}
