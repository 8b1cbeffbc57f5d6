import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { governsWithin } from './one-clause.ts'
import { isPassive } from './passive.ts'

/** How far behind a sum the fund may be named that it comes from. */
const FUND_BELOW = 6
/** Words between a verb of giving and "totalling", and between one of asking and "allocation of", at most. */
const TOTALLING_REACH = 9
const ASKED_REACH = 6

/** What a verb further off says of a sum that the word beside it only adds up or announces; null where none does. */
export function saidFurtherOff(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.rule.endsWith('.totalling')) return verbOfTotal(sentence, best, candidates)
  const relative = saidInRelative(sentence, amount, candidates)
  if (relative) return relative
  if (best.side !== 'left') return null
  const stage = givenByFund(best, candidates) ?? allocationAskedFor(sentence, best, candidates)
  return stage ? { ...stage, cost: best.cost } : null
}

/** "announced 7 lakh from the relief fund": a fund that is there gives it. */
const givenByFund = ({ rule }: Candidate, candidates: readonly Candidate[]): Candidate | undefined =>
  rule.endsWith('.announced') ? candidates.find((c) => c.rule.endsWith('.fund') && c.side === 'right' && c.cost < FUND_BELOW) : undefined

/** "requests a second allocation of 230,000" */
function allocationAskedFor(sentence: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  if (best.measure !== 'allocated' || !best.rule.endsWith('.noun')) return undefined
  return candidates.find((c) => c.measure === 'requested' && governsWithin(sentence, c, best, ASKED_REACH))
}

/** Words between a sum and the verb of its relative clause, at most. */
const RELATIVE_REACH = 11
/** What the verb of such a clause costs. */
const RELATIVE_COST = 1

/** "the $934 million that the United Nations and its partners have asked for": the verb at the end of a relative clause right behind a sum speaks of it. */
function saidInRelative(sentence: Sentence, { to }: Amount, candidates: readonly Candidate[]): Candidate | null {
  const { keys, hitAt, amountAt } = sentence
  if (!tagOf(hitAt[to], 'complement') || isMark(keys[to])) return null
  for (let i = to + 1; i < to + RELATIVE_REACH && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    const hit = hitAt[i]
    const verb = hit && hasNothingSaidBehind(sentence, hit) ? candidates.find((c) => c.hit === hit && isVerbOfSum(c)) : undefined
    if (verb) return { ...verb, cost: RELATIVE_COST }
  }
  return null
}

/** True where the sentence ends behind a word, or a mark or preposition follows. */
const hasNothingSaidBehind = ({ keys, hitAt }: Sentence, { to }: Hit): boolean => to >= keys.length || isMark(keys[to]) || tagOf(hitAt[to], 'place-preposition') !== null

const isVerbOfSum = ({ side, measure, trigger }: Candidate): boolean =>
  side === 'right' && measure !== null && (trigger?.frame === 'participle' || (measure === 'requested' && trigger?.frame === 'passive'))

/** "pledged aid totalling $40m", "aid totalling $9m has been delivered": the sum is what its verb says of the aid. */
function verbOfTotal(sentence: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const verb = candidates.find((c) => tellsStage(c) && isNoNoun(c) && governsWithin(sentence, c, best, TOTALLING_REACH))
    ?? candidates.find((c) => tellsStage(c) && c.side === 'right' && c.cost < FUND_BELOW && isPassive(sentence, c))
  return verb ? { ...verb, cost: best.cost } : null
}

const tellsStage = ({ measure }: Candidate): boolean => measure !== null && measure !== 'total'
const isNoNoun = ({ trigger }: Candidate): boolean => trigger?.frame !== 'counted' && trigger?.frame !== 'label'
