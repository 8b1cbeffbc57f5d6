import { tagOf } from '../meaning.ts'
import { rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'

/** True for what is told of those before it: a passive verb, or a participle right behind its auxiliary ("were killed"). */
export const isPassive = (sentence: Sentence, { trigger, hit }: Candidate): boolean =>
  trigger?.frame === 'passive' || (trigger?.frame === 'participle' && isBehindAuxiliary(sentence, hit.from))

/** Words between an auxiliary and its participle, at most. */
const BETWEEN = 2

/** True for a word with an auxiliary right before it, or but words that stand before verbs between ("were killed", "were later also killed"). */
export function isBehindAuxiliary({ hitAt }: Sentence, at: number): boolean {
  let i = at
  while (at - i < BETWEEN && !tagOf(rightBefore(hitAt, i), 'auxiliary') && tagOf(rightBefore(hitAt, i), 'before-verb')) i--
  return tagOf(rightBefore(hitAt, i), 'auxiliary') !== null
}
