import type { Candidate } from '../governing/candidate.ts'
import { isPassive } from '../governing/passive.ts'
import { tagOf } from '../meaning.ts'
import { partBefore } from '../parts/part-before-whole.ts'
import { figureAt, isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words from that somebody was missing to what the verb of the sentence says of them, at most. */
const VERB_WITHIN = 14

/**
 * "Two hikers who went missing on Sunday were found dead", "twelve missing hikers were found dead", "nine missing children were found alive": what the
 * verb behind says of the `missing` ends it. Null for others.
 */
export function foundDead(sentence: Sentence, amount: Amount, missing: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (missing.measure !== 'missing' || missing.side === 'left' || missing.trigger === null) return null
  // "Two of the three Britons missing since Sunday were found dead": of the two that is told.
  if (partBefore(sentence, amount)) return null
  const { to } = amount
  const inside = missing.side === 'inside'
  const from = inside ? to : missing.hit.to
  const isBehind = ({ side, hit }: Candidate): boolean => side === 'right' && hit.from >= from && hit.from - from <= VERB_WITHIN
  const told = candidates.filter((c) => isBehind(c) && (isDeath(sentence, amount, c, inside) || (inside && c.rule === 'rescue'))).sort((a, b) => a.hit.from - b.hit.from)[0]
  return told && leadsThere(sentence, from, told, inside) ? { ...told, cost: missing.cost } : null
}

/** "have died", "were found dead" and, of those called missing, "were killed", or whose bodies are told of ("two missing men's bodies"). */
const isDeath = (sentence: Sentence, { to }: Amount, c: Candidate, inside: boolean): boolean =>
  c.measure === 'killed' && (c.trigger?.frame === 'passive' || (inside && (isPassive(sentence, c) || (c.trigger?.frame === 'counted' && own(sentence, to)))))

/** True where the word before `to` has what stands behind it ("men's"). */
const own = ({ text, ends, profile }: Sentence, to: number): boolean => {
  const end = ends[to - 1] ?? 0
  return profile.possessive?.behind.test(text.slice(end, end + POSSESSIVE)) === true
}
/** Letters of a possessive ending and the space behind it, at most. */
const POSSESSIVE = 4

/** True where nothing between tells of others; an apposition tells who those called missing are. */
function leadsThere(sentence: Sentence, from: number, { hit }: Candidate, inside: boolean): boolean {
  const { keys, hitAt } = sentence
  for (let i = from; i < hit.from; i++) {
    const other = figureAt(sentence, i)
    if (other && (other.quantity.unit === null || other.quantity.unit === 'person')) return false
    if ((isMark(keys[i]) && !(inside && isComma(keys[i]))) || tagOf(hitAt[i], 'coordination') || tagOf(hitAt[i], 'said') || tagOf(hitAt[i], 'relative')) return false
  }
  return true
}
