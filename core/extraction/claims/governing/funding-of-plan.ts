import { tagOf } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { isOneClause } from './one-clause.ts'

/** What of an appeal or a plan was asked for and what has come in, where the words around a sum tell of both; null for any other sum. */
export function fundingOfPlan(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const comeIn = sentence.profile.verbFirst
    ? receivedBy(sentence, amount, best, candidates)
    : inBrackets(sentence, amount, candidates) ?? planAt(sentence, amount, best, candidates) ?? shareFunded(sentence, amount, best, candidates)
  return comeIn ?? shareComesTo(sentence, amount, best, candidates) ?? passedBy(sentence, amount, best, candidates)
}

/** Words between a plan and the sum that it has received, at most («خطة الاستجابة للاجئين السوريين 583 مليونا»). */
const PLAN_NAMED_WITHIN = 4

/** What the word before a bracket costs for the sum in it. */
const BRACKET_COST = 0.5

/** "19 per cent funded (US$475 million)": a sum in brackets is what the word right before them says; null where none stands there. */
function inBrackets({ keys }: Sentence, { from }: Amount, candidates: readonly Candidate[]): Candidate | null {
  if (keys[from - 1] !== '(') return null
  const said = candidates.find((c) => c.side === 'left' && c.hit.to === from - 1 && c.measure === 'delivered')
  return said ? { ...said, cost: BRACKET_COST } : null
}

const isAskedBefore = ({ measure, side }: Candidate): boolean => measure === 'requested' && side === 'left'

/** "The response plan for 2025, at $908 million, is the least funded": the sum that a plan is set at is asked for; null for any other. */
function planAt({ keys, hitAt }: Sentence, { from, to }: Amount, { measure, side, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'delivered' || side !== 'right') return null
  if (!tagOf(hitAt[from - 1], 'place-preposition') || !isComma(keys[from - 2]) || !isComma(keys[to])) return null
  const asked = candidates.find(isAskedBefore)
  return asked ? { ...asked, cost: Math.min(asked.cost, cost) } : null
}

/** «تلقت خطة الاستجابة 583 مليونا»: what is asked for is the subject of the verb right before it, where verbs come first; null for any other sum. */
function receivedBy({ keys, hitAt }: Sentence, { from }: Amount, { measure, side, trigger, hit, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'requested' || side !== 'left' || trigger?.frame !== 'active' || from - hit.to > PLAN_NAMED_WITHIN) return null
  for (let i = hit.to; i < from; i++) if (isMark(keys[i]) || tagOf(hitAt[i], 'link') || tagOf(hitAt[i], 'boundary')) return null
  const come = candidates.find((c) => c.measure === 'delivered' && c.side === 'left' && c.hit.to === hit.from && c.trigger?.frame === 'either')
  return come ? { ...come, cost } : null
}

/** "Its appeal, $216 million, is 28% funded": the share alone has come in; null for any other sum. */
function shareFunded({ hitAt, amountAt }: Sentence, { to }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const { measure, side, hit, cost } = best
  if (measure !== 'delivered' || side !== 'right' || hit.from === to || amountAt[hit.from - 1]?.quantity.unit !== 'percent') return null
  const asked = candidates.find(isAskedBefore)
  if (asked) return { ...asked, measure: 'requested', cost: Math.min(asked.cost, cost) }
  const namesPlan = hitAt.some((other) => other !== null && other.to < to && tagOf(other, 'trigger')?.measure === 'requested')
  return namesPlan ? { ...best, measure: 'requested' } : null
}

/** Words between a share and the sum that it comes to, at most. */
const SHARE_WITHIN = 12

/** "covered 41 per cent of its needs, or $343 million", «أي 343 مليونا»: what a share of what is asked for comes to has come in; null for any other sum. */
function shareComesTo({ keys, hitAt, amountAt }: Sentence, { from }: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const before = hitAt[from - 1]
  if (best.measure !== 'requested' || best.side !== 'left' || !before) return null
  if (!(tagOf(before, 'that-is') ?? tagOf(before, 'conversion')) || !isComma(keys[before.from - 1])) return null
  for (let i = before.from - 2; i >= 0 && i >= from - SHARE_WITHIN; i--) {
    if (amountAt[i]?.quantity.unit !== 'percent') continue
    const come = candidates.find((c) => c.measure === 'delivered' && c.hit !== best.hit)
    return come ? { ...come, cost: best.cost } : null
  }
  return null
}

/** "the appeal for Pakistan has passed £12 million": what is asked for passes a sum as it comes in; no vote passes it. */
function passedBy(sentence: Sentence, { from }: Amount, { measure, side, hit, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'allocated' || side !== 'left' || hit.to !== from || !tagOf(hit, 'sums-up')) return null
  const asked = candidates.find((c) => isAskedBefore(c) && c.hit.to <= hit.from && isOneClause(sentence, c.hit.to, hit.from))
  return asked ? { ...asked, measure: 'delivered', cost } : null
}
