import { fits } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagsOf } from '../meaning.ts'
import { isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { pointsBack } from './wholes.ts'

/**
 * "Among the dead were a woman who was pulled out alive but died in hospital, and two brothers": what "and" joins to the first of a set that opens the
 * sentence is of it too. Changes the decisions' parents.
 */
export function linkSetMembers(sentence: Sentence, decisions: readonly Decision[]): void {
  const { keys, profile } = sentence
  const first = decisions.find((d) => d.measure !== null)
  const whole = first?.parent
  if (!whole || !tagsOf(sentence.hitAt[0], 'set').some(({ measure }) => measure === whole.measure)) return
  const last = decisions.findLastIndex((d) => isJoined(sentence, d.amount))
  for (const [n, d] of decisions.entries()) {
    if (d === first || d.measure !== whole.measure) continue
    // "five who were on their way home, two tourists and a driver": a comma lists them where "and" follows.
    const listed = isJoined(sentence, d.amount) || (n < last && profile.grammar.commasList && isComma(keys[d.amount.from - 1]))
    const own = d.parent === null || (d.parent === first && !pointsBack(sentence, d.amount))
    if (listed && own && fits(d, whole)) d.parent = whole
  }
}
