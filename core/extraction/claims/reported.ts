import { hasTopic, tagOf, tagsOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { isComma } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/** True for "13 civilians reported killed", "18 confirmed)", "returnees counted in July": nobody speaks there, the figure was reported. */
export function isDoneTo(sentence: Sentence, { from, to }: Hit): boolean {
  const next = sentence.hitAt[to]
  const key = sentence.keys[to]
  if (key === ')' || key === ';' || to >= sentence.keys.length) return true
  // "31 (24 confirmed, 7 for validation)"
  if (isComma(key) && sentence.keys[(sentence.amountAt[from - 1]?.from ?? 0) - 1] === '(') return true
  return tagsOf(next, 'trigger').some((t) => t.frame !== 'active') || tagOf(next, 'place-preposition') !== null || tagOf(next, 'agent') !== null || tagOf(next, 'as-of') !== null || tagOf(next, 'function') !== null || hasTopic(next, 'since')
}
