import { spelling } from '../../text/spelling.ts'
import { tagOf } from '../meaning.ts'
import type { LanguageProfile } from '../profile.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/**
 * «ستة يعملون في شركة», «اثنان سقطا عند البوابة»: true where a verb right behind a bare number agrees with those it counts, by its form; behind two, which
 * count no noun that follows, any word is one.
 */
export function agreesBehind(sentence: Sentence, { to, quantity: { value, noun } }: Amount, { agreeingVerb }: LanguageProfile): boolean {
  const { text, keys, hitAt, amountAt, starts, ends } = sentence
  if (agreeingVerb === null || noun !== null || to >= keys.length || isMark(keys[to]) || amountAt[to]) return false
  const hit = hitAt[to]
  if (tagOf(hit, 'said') ?? tagOf(hit, 'topic')) return false
  return (value === 2 && !hit) || agreeingVerb.test(spelling(text, starts[to], ends[to]))
}
