import type { Candidate } from './candidate.ts'
import { HARM } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/**
 * What befell those near whom a word stands that rules a claim out (`nearest`), where verbs come first: they could not be saved, or are a crew of
 * whom all died. Null for others.
 */
export const doomed = (sentence: Sentence, amount: Amount, nearest: Candidate, candidates: readonly Candidate[]): Candidate | null =>
  unsaved(sentence, amount, nearest) ?? wholeCrew(sentence, nearest, candidates)

/** Words between «لم يستطع» and «إنقاذ», at most. */
const UNABLE_REACH = 4

/** «لم يستطع الأطباء إنقاذ 17»: those whom nobody could save are dead. */
function unsaved(sentence: Sentence, amount: Amount, { rule, hit, side, cost }: Candidate): Candidate | null {
  if (rule !== 'rescue' || side !== 'left' || hit.to !== amount.from) return null
  for (let i = hit.from - 1; i >= 0 && i >= hit.from - UNABLE_REACH && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i--) {
    if (tagOf(sentence.hitAt[i], 'unable')) return { measure: 'killed', rule: 'killed.unsaved', cost: Math.min(cost, 1), hit, side, trigger: null }
  }
  return null
}

/** Words between what befell a crew and how many they were, at most. */
const CREW_REACH = 3

/** «مقتل طاقمها المكوّن من ستة أفراد»: what befell all of them befell so many. */
function wholeCrew(sentence: Sentence, { rule, hit }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (rule !== 'containing') return null
  const isNear = (c: Candidate): boolean => c.hit.to <= hit.from && hit.from - c.hit.to <= CREW_REACH
  const hasFigure = (c: Candidate): boolean => sentence.amountAt.slice(c.hit.to, hit.from).some((amount) => amount !== null)
  return candidates.find((c) => isVerbOfHarm(c) && isNear(c) && !hasFigure(c)) ?? null
}

/** True for a verb before its object that tells of harm. */
const isVerbOfHarm = ({ side, measure, trigger }: Candidate): boolean =>
  side === 'left' && measure !== null && HARM.has(measure) && (trigger?.frame === 'active' || trigger?.frame === 'either')
