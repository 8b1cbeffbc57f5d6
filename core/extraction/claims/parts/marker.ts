import { isCurrency } from '../../../model/figure.ts'
import type { Measure } from '../../../model/kind.ts'
import { isJoined } from '../joined.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words that make an amount a part: they point back at those just counted, open an enumeration of them, or name the set. */
export interface Marker {
  form: 'of-them' | 'including' | 'set' | 'colon' | 'share'
  /** What may be counted in the set, where it is named. */
  measures: readonly Measure[]
  hit: Hit | null
}

const NONE: readonly never[] = []

/** How near to its amount the words stand that make it a part. */
export const NEAR = 3

/** Words that point back at those counted. */
export const ofThem = (hit: Hit | null): Marker => ({ form: 'of-them', measures: NONE, hit })

/** The words that name a set; those that do so for the number right beside them only where it is `adjacent`. Null where a phrase names none. */
export function setMarker(hit: Hit | null | undefined, adjacent = false): Marker | null {
  const sets = tagsOf(hit, 'set')
  if (!hit || sets.length === 0) return null
  const named = adjacent ? sets : sets.filter((set) => !set.adjacent)
  return named.length > 0 ? { form: 'set', measures: named.map(({ measure }) => measure), hit } : null
}

/** The forms in which a phrase makes an amount a part; words for sums do so with sums only. */
export function formsOf(hit: Hit | null | undefined, { quantity: { unit } }: Amount): readonly string[] {
  const tags = tagsOf(hit, 'subset')
  return tags.length === 0 ? NONE : tags.filter(({ sum }) => sum !== true || isCurrency(unit)).map(({ form }) => form)
}

/** True for words that point back at a whole ("of them", "including"). */
export const pointsAtWhole = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'subset').some(({ form }) => form === 'of-them' || form === 'including')

/** True for an amount that says what it counts. */
export const saysWhatItCounts = ({ quantity }: Amount): boolean => quantity.noun !== null || (quantity.unit !== null && quantity.unit !== 'person')

/** "Nine children were among the dead, and 40 people were hurt": true for a set that a clause before says others are of, where "and" joins another clause to it. */
export function isToldOfOthers(sentence: Sentence, amount: Amount, set: Hit): boolean {
  const { hitAt, profile } = sentence
  if (profile.verbFirst || set.to > amount.from || !isJoined(sentence, amount)) return false
  const verb = hitAt[tagOf(hitAt[set.from - 1], 'before-verb') ? set.from - 2 : set.from - 1]
  if (!tagOf(verb, 'auxiliary')) return false
  const behind = hitAt[amount.to]
  return (tagOf(behind, 'auxiliary') ?? tagOf(behind, 'before-verb')) !== null || tagsOf(behind, 'trigger').some(({ frame }) => frame === 'passive' || frame === 'state')
}

/** «إقليم سيبو وحده»: true for a word that sets one place off from all those counted. «حي الوحدة», «وحدة الغسيل» say of nobody that he is alone. */
export function saysAlone({ text, ends, profile }: Sentence, hit: Hit | null | undefined): boolean {
  if (!hit || !tagsOf(hit, 'subset').some(({ alone }) => alone)) return false
  return !profile.pronouns?.none.test(text.charAt((ends[hit.to - 1] ?? 0) - 1))
}
