import type { Candidate } from '../governing/candidate.ts'
import { tagOf } from '../meaning.ts'
import { figureAt, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words from that somebody was missing to what the verb of the sentence says of them, at most. */
const VERB_WITHIN = 14

/**
 * "Two hikers who went missing on Sunday were found dead", "three sailors reported missing have drowned": what the verb behind says of the
 * `missing` ends it. Null for others.
 */
export function foundDead(sentence: Sentence, missing: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const { keys, hitAt } = sentence
  if (missing.measure !== 'missing' || missing.side !== 'right' || missing.trigger === null) return null
  const isBehind = ({ hit }: Candidate): boolean => hit.from >= missing.hit.to && hit.from - missing.hit.to <= VERB_WITHIN
  const dead = candidates.find((c) => c.measure === 'killed' && c.side === 'right' && c.trigger?.frame === 'passive' && isBehind(c))
  if (!dead) return null
  for (let i = missing.hit.to; i < dead.hit.from; i++) {
    const other = figureAt(sentence, i)
    if (other && (other.quantity.unit === null || other.quantity.unit === 'person')) return null
    if (isMark(keys[i]) || tagOf(hitAt[i], 'coordination') || tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'relative')) return null
  }
  return { ...dead, cost: missing.cost }
}
