import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { agreesBehind } from '../counting/agreeing-verb.ts'
import { most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { toldAfterwards } from '../going-on/told-afterwards.ts'
import type { Candidate } from '../governing/candidate.ts'
import { isClauseEdge, tagOf, tagsOf } from '../meaning.ts'
import { isMark, leastOf, saysMore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { behindApposition } from './behind-apposition.ts'
import { tellsOfTheLiving } from './tells-of-the-living.ts'

/** What a sentence says of a bare number that counts some of those told of before. */
export interface BarePredicate {
  /** As what those were counted whom it can be said of; null where it may be said of anybody. */
  wanted: Measure | null
  /** "Eleven were boys": true where it says who they were, not what befell them. */
  described: boolean
  /** "two in serious condition": true where it says in what state they are. */
  condition: boolean
  /** "Six were transferred to Butembo": true where it might tell of others, and does not. */
  unspoken: boolean
  /** True where it describes them by the word right behind ("700,000 came from Turkey"). */
  told: boolean
  /** True where it is said of the living alone. */
  living: boolean
  /** "Nineteen have been handed over to their families": as what those were counted with whom that is done; null where no such thing is said. */
  afterwards: Measure | null
}

/** A trigger nearer than this speaks of the figure itself. */
const OWN_BELOW = 3

/** A noun for the hurt in more words than this tells their state ("in serious condition"). */
const NAMED_IN = 2

/** What is said of a bare number, `best` governing it by itself; null where it says nothing that is told of some. */
export function barePredicate(around: Case, best: Candidate | null): BarePredicate | null {
  const { sentence, amount } = around
  const next = sentence.hitAt[amount.to]
  // "We believe 20 are alive", after those held.
  const alive = best?.measure === 'held' && best.side === 'right' && best.rule.endsWith('.alive')
  const condition = tellsCondition(best)
  const afterwards = toldAfterwards(sentence, amount)
  const told = tagOf(next, 'describes') !== null
  const unspoken = !told && best === null && !sentence.profile.verbFirst && next != null && next.to - next.from > 1 && tagOf(next, 'trigger') !== null
  const described = afterwards === null && !isGoverned(best) && (told || unspoken || hasPredicateBehind(around)) && !around.topics.in(sentence, 'duty')
  if (!described && afterwards === null && !alive && !condition && !tagOf(next, 'degree') && !isToldInWard(sentence, amount)) return null
  const wanted = described ? null : afterwards ?? (alive ? 'held' : 'injured')
  return { wanted, described, condition, unspoken, told, living: described && tellsOfTheLiving(sentence, amount.to), afterwards }
}

/** True for those who were counted as a predicate asks, and as many as an amount at least. */
export function mayBeMeant(d: Decision, { wanted, told, living }: BarePredicate, amount: Amount): boolean {
  if (d.measure === null || (wanted !== null && d.measure !== wanted) || (living && d.measure === 'killed')) return false
  const kind = kindOf(d.measure)
  // "700,000 came from Turkey": those on the move are counted by where they come from.
  return kind !== 'aid' && !(told && kind === 'displacement') && most(d) >= leastOf(amount)
}

/** "two in serious condition", "the condition of three is critical": so told in several words it is what the hurt are in. */
function tellsCondition(best: Candidate | null): boolean {
  if (best?.measure !== 'injured') return false
  if (best.side !== 'right') return tagOf(best.hit, 'carrying-with') !== null
  return best.rule.endsWith('.state') || (best.trigger?.frame === 'counted' && best.hit.to - best.hit.from > NAMED_IN)
}

const isGoverned = (best: Candidate | null): boolean => best !== null && best.cost < OWN_BELOW && best.side !== 'left'

/** True where a form of "to be", or a verb that agrees with several, follows a bare number. */
function hasPredicateBehind({ sentence, amount, topics, here, earlier }: Case): boolean {
  const begin = behindApposition(sentence, amount.to)
  const next = sentence.hitAt[begin]
  // "One, aged 14, is to have surgery.", "One, a teacher, had gone back for her dogs."
  if (begin > amount.to && (tagOf(next, 'modality') ?? tagOf(next, 'holds') ?? tagOf(next, 'trigger'))) return true
  // "40 people, 15 of them women. Eleven more are children."
  const verb = saysMore(sentence, begin) ? sentence.hitAt[begin + 1] : null
  if (verb && tagOf(verb, 'auxiliary')) return tagOf(sentence.hitAt[verb.to], 'who') !== null && (here.at(-1) ?? earlier.at(-1))?.parent != null
  if (tagOf(next, 'auxiliary') || agreesBehind(sentence, amount, topics.profile)) return true
  return tagOf(next, 'before-verb') !== null && tagOf(sentence.hitAt[next?.to ?? 0], 'auxiliary') !== null
}

/** Words between those who are in a hospital and the word that says so, at most. */
const WARD_REACH = 6

/** "Nine remain in four hospitals": those told of in the words of a hospital are the hurt counted before. */
function isToldInWard({ hitAt, keys, amountAt }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < to + WARD_REACH && i < keys.length && !isMark(keys[i]); i++) {
    const hit = hitAt[i]
    if (tagOf(hit, 'ward') && i > to) return true
    if (isClauseEdge(hit) || tagsOf(hit, 'trigger').some((t) => t.measure !== 'injured')) return false
    if (amountAt[i] && amountAt[i]?.quantity.unit !== null) return false
  }
  return false
}
