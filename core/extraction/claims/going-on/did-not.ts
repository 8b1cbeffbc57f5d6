import { tagOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Case } from '../decision.ts'
import type { Sentence } from '../sentence.ts'
import type { Recalled } from './recalled.ts'

/**
 * "Twenty-four passengers survived. Six did not.", "Nine survived; eleven did not.": a bare number with nothing but a negated auxiliary behind it, where the
 * clause before tells who lived, counts those who died. Null for others.
 */
export function didNot({ sentence, amount, topics }: Case): Recalled | null {
  const { hitAt, keys } = sentence
  const verb = hitAt[amount.to]
  if (topics.profile.verbFirst || amount.quantity.noun !== null || !verb || !tagOf(verb, 'negation')) return null
  if (verb.to < keys.length && !isMark(keys[verb.to])) return null
  const before = amount.from <= 1 && !sentence.opensLine ? topics.before(sentence, 1) : null
  const survived = tellsOfSurvivors(sentence, 0, amount.from) || (before !== null && tellsOfSurvivors(before, 0, before.keys.length))
  return survived ? { measure: 'killed', rule: 'killed.did-not', parent: null } : null
}

function tellsOfSurvivors({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagOf(hitAt[i], 'survives')) return true
  return false
}
