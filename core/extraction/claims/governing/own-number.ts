import type { Measure } from '../../../model/kind.ts'
import type { Candidate } from './candidate.ts'
import type { Case } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { rightBefore } from '../sentence.ts'

/** How many there are in a house or a boat where captives speak; more were no hostages together. */
const TOGETHER = 1000

/**
 * "There were fourteen of us in the chapel", "We were eleven in two rooms": where a text tells of captives, those who count themselves were held, and
 * where it tells of those who left their homes they did too. Null where something else is said of them, or nobody speaks of himself.
 */
export function ownNumber({ sentence, amount, topics, kind }: Case, best: Candidate | null): Measure | null {
  const { quantity, from, to } = amount
  if (kind !== 'person' || quantity.noun !== null || quantity.form === 'singular') return null
  const before = rightBefore(sentence.hitAt, from)
  const speak = tagOf(sentence.hitAt[to], 'speakers') !== null
  const ofUs = speak && best?.rule.endsWith('.it-again') === true
  const weWere = tagOf(before, 'auxiliary') !== null && tagsOf(sentence.hitAt[(before?.from ?? 0) - 1], 'pronoun').some(({ writer }) => writer === true)
  if (!speak && !weWere) return null
  if (topics.opening('captives') === 0 && !topics.near(sentence, 'captives')) {
    return (ofUs || (speak && best === null)) && topics.near(sentence, 'displacement') ? 'displaced' : null
  }
  if (!ofUs && !(weWere && (best?.measure == null || best.side === 'left'))) return null
  if ((quantity.value ?? quantity.min ?? TOGETHER) >= TOGETHER) return null
  // "There were nineteen of us aboard": so many were on the ship when it was taken.
  return topics.in(sentence, 'aboard') ? 'abducted' : 'held'
}
