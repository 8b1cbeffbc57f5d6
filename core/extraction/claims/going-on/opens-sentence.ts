import { hasTopic, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isQuote } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** What may stand before an amount that opens its sentence. */
type MayStandBefore = (hit: Hit | null | undefined) => boolean

/** «أربعة كانوا في سيارة», "Only two are left": true where nothing but quotation marks and words of a kind stands before an amount in its sentence. */
export function opensSentence({ keys, hitAt }: Sentence, { from }: Amount, mayStandBefore: MayStandBefore): boolean {
  for (let i = 0; i < from; i++) if (!isQuote(keys[i]) && !mayStandBefore(hitAt[i])) return false
  return true
}

/** "Still 12 are missing": an adverb. */
export const isAdverb: MayStandBefore = (hit) => tagOf(hit, 'before-verb') !== null

/** "Only two", «لم ينج سوى»: a word that leaves nothing but the number. */
export const isOnly: MayStandBefore = (hit) => tagOf(hit, 'not-negation') !== null

/** "And the two", "Only two": what may stand before a number and tells nothing of those it counts. */
export const tellsNothingOfThem: MayStandBefore = (hit) => isOnly(hit) || isAdverb(hit) || tagOf(hit, 'determiner') !== null || tagOf(hit, 'coordination') !== null

/** "The other five", "Another two": as `tellsNothingOfThem`, and what carries on from those told of. */
export const carriesOn: MayStandBefore = (hit) => tellsNothingOfThem(hit) || tagOf(hit, 'definite') !== null || tagOf(hit, 'further') !== null || hasTopic(hit, 'remainder')
