import { tagOf } from './meaning.ts'
import type { Hit } from './meaning.ts'
import { isComma, isMark } from './sentence.ts'
import type { Amount } from './sentence.ts'

/** Words that describe a person before the verb, at most. */
const DESCRIBED_WITHIN = 11
/** Words between an auxiliary and its participle, at most. */
const GROUP = 2
/** A clause edge that costs as much ends what describes a subject. */
const EDGE = 3

/** The words of a sentence with what the lexicon and the numbers say of each. */
interface Words { keys: readonly string[]; hitAt: readonly (Hit | null)[]; amountAt: readonly (Amount | null)[] }

/**
 * Where the verb of a single person begins behind words that describe him ("a man in his 40s | was killed", "a girl, 12, | died"): the index of its
 * auxiliary, or of a verb that needs none. `to` is the word behind the person. Null where a mark, another verb or another person stands between.
 */
export function verbOfDescribed({ keys, hitAt, amountAt }: Words, to: number): number | null {
  // An age or a name between commas.
  const begin = isComma(keys[to]) && isComma(keys[to + 2]) && !isMark(keys[to + 1]) ? to + 3 : to
  for (let i = begin; i < keys.length && i < begin + DESCRIBED_WITHIN; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) || amountAt[i]?.quantity.noun || tagOf(hit, 'said') || (tagOf(hit, 'boundary')?.cost ?? 0) >= EDGE || tagOf(hit, 'relative')) return null
    if (tagOf(hit, 'auxiliary')) {
      for (let k = hit!.to; k < hit!.to + GROUP; k++) if (tagOf(hitAt[k], 'trigger')) return i
      return null
    }
    // "on the bus", "for the channel": a noun there.
    const trigger = tagOf(hitAt[i - 1], 'determiner') ? null : tagOf(hit, 'trigger')
    if (trigger) return trigger.frame === 'passive' && (i > to || begin > to) ? i : null
  }
  return null
}
