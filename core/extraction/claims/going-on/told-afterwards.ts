import type { Measure } from '../../../model/kind.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between a number and what was done to those it counts, at most. */
const AFTERWARDS_REACH = 5

/** Whose counting goes before what the verb right behind a bare number tells; null where it tells of no such thing. */
export function toldAfterwards(sentence: Sentence, amount: Amount): Measure | null {
  for (let i = amount.to; i < amount.to + AFTERWARDS_REACH && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    const hit = sentence.hitAt[i]
    const done = tagOf(hit, 'afterwards')
    if (done) return i > amount.to ? done.measure : null
    if (!tagOf(hit, 'auxiliary') && !tagOf(hit, 'before-verb') && !tagOf(hit, 'not-negation') && !tagsOf(hit, 'subset').some(({ form }) => form === 'of-them')) return null
  }
  return null
}
