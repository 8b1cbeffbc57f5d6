import type { Hit } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { fundingOfPlan } from './funding-of-plan.ts'
import { outerStage } from './outer-stage.ts'

/**
 * The stage that a sum of aid has reached (asked for, promised, decided, given), where the word nearest to it is not the one that tells;
 * `candidates` are sorted by cost.
 */
export const stageOfSum = (sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate =>
  fundingOfPlan(sentence, amount, best, candidates)
  ?? ownVerb(sentence, amount, best, candidates)
  ?? comparedWith(amount, best, candidates)
  ?? outerStage(sentence, amount, best, candidates)

/** «1.2 مليار ين خصصتها اليابان»: a verb right behind a sum with a pronoun for it; null where none stands there. */
function ownVerb(sentence: Sentence, { to }: Amount, { measure, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const own = candidates.find((c) => isVerbAt(c, to) && c.measure !== null && c.measure !== measure)
  return own && takesObject(sentence, own.hit) ? { ...own, cost: Math.min(own.cost, cost) } : null
}

/** "short of the 7.5 billion promised in 2024": what a participle right behind a sum says of it, where it is only named as what another falls short of; else null. */
function comparedWith({ to }: Amount, { rule, side, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (side !== 'left' || !rule.endsWith('.gap')) return null
  const own = candidates.find((c) => c.side === 'right' && c.hit.from === to && c.measure !== null && c.measure !== 'requested' && c.rule.endsWith('.verb'))
  return own ? { ...own, cost: Math.min(own.cost, cost) } : null
}

/** True for a verb that begins at a word behind the sum and that no "and" joins. */
const isVerbAt = ({ side, hit, trigger }: Candidate, at: number): boolean => side === 'right' && hit.from === at && trigger?.frame === 'either' && !hit.coordinated

/** Letters at the end of a verb that hold a pronoun, at most. */
const PRONOUN_LETTERS = 3

/** True for a verb with its object written as one with it, where a language writes it so. */
function takesObject({ text, ends, profile }: Sentence, { to }: Hit): boolean {
  const end = ends[to - 1]
  return profile.pronouns?.object.test(text.slice((end ?? 0) - PRONOUN_LETTERS, end)) === true
}
