import type { Candidate } from './candidate.ts'
import { tagOf } from './meaning.ts'
import { isMark } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'

/** How far behind a sum the fund may be named that it comes from. */
const FUND_BELOW = 6
/** Words between a verb of giving and "totalling", and between one of asking and "allocation of", at most. */
const TOTALLING_REACH = 9
const ASKED_REACH = 6

/** What a verb further off says of a sum that the word beside it only adds up or announces; `candidates` are sorted by cost. Null where none does. */
export function stageOfSum(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.rule.endsWith('.totalling')) return verbOfTotal(sentence, best, candidates)
  const relative = saidInRelative(sentence, amount, candidates)
  if (relative) return relative
  if (best.side !== 'left') return null
  // "announced 7 lakh from the relief fund": a fund that is there gives it.
  const fund = best.rule.endsWith('.announced') ? candidates.find((c) => c.rule.endsWith('.fund') && c.side === 'right' && c.cost < FUND_BELOW) : undefined
  // "requests a second allocation of 230,000"
  const asked = best.measure === 'allocated' && best.rule.endsWith('.noun') ? candidates.find((c) => c.measure === 'requested' && c.side === 'left' && c.hit.to <= best.hit.from && best.hit.from - c.hit.to <= ASKED_REACH && isOneClause(sentence, c.hit.to, best.hit.from)) : undefined
  const stage = fund ?? asked
  return stage ? { ...stage, cost: best.cost } : null
}

/** Words between a sum and the verb of its relative clause, at most. */
const RELATIVE_REACH = 11

/** "the $934 million that the United Nations and its partners have asked for": the verb at the end of a relative clause right behind a sum speaks of it. */
function saidInRelative(sentence: Sentence, amount: Amount, candidates: readonly Candidate[]): Candidate | null {
  if (!tagOf(sentence.hitAt[amount.to], 'complement') || isMark(sentence.keys[amount.to])) return null
  for (let i = amount.to + 1; i < amount.to + RELATIVE_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    const hit = sentence.hitAt[i]
    const ends = hit !== null && hit !== undefined && (hit.to >= sentence.keys.length || isMark(sentence.keys[hit.to]) || tagOf(sentence.hitAt[hit.to], 'place-preposition') !== null)
    const verb = ends ? candidates.find((c) => c.hit === hit && c.side === 'right' && c.measure !== null && c.trigger?.frame === 'participle') : undefined
    if (verb) return { ...verb, cost: 1 }
  }
  return null
}

/** "pledged aid totalling $40m", "aid totalling $9m has been delivered": the sum is what its verb says of the aid. */
function verbOfTotal(sentence: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const verb = candidates.find((c) => c.side === 'left' && c.measure !== null && c.measure !== 'total' && c.hit.to <= best.hit.from && best.hit.from - c.hit.to <= TOTALLING_REACH && c.trigger?.frame !== 'counted' && c.trigger?.frame !== 'label' && isOneClause(sentence, c.hit.to, best.hit.from)) ??
    candidates.find((c) => c.side === 'right' && c.measure !== null && c.measure !== 'total' && c.cost < FUND_BELOW && (c.trigger?.frame === 'passive' || (c.trigger?.frame === 'participle' && tagOf(sentence.hitAt[c.hit.from - 1], 'auxiliary') !== null)))
  return verb ? { ...verb, cost: best.cost } : null
}

/** True where no mark, figure, speech or other clause stands between. */
export function isOneClause(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (sentence.amountAt[i] || isMark(sentence.keys[i]) || (tagOf(sentence.hitAt[i], 'boundary')?.cost ?? 0) >= 3 || tagOf(sentence.hitAt[i], 'said')) return false
  }
  return true
}

/** True where "of" and no mark or figure stands between. */
export function isOfBetween(sentence: Sentence, from: number, to: number): boolean {
  let of = false
  for (let i = from; i < to; i++) {
    if (sentence.amountAt[i] || isMark(sentence.keys[i])) return false
    if (tagOf(sentence.hitAt[i], 'link')) of = true
  }
  return of
}
