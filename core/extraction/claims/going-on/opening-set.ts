import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isClaim, most, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'

/** Words within which a sentence names the set it speaks of. */
const SET_WITHIN = 3

/** What those are counted as whom a sentence speaks of first ("The missing are …"); null where it names none. */
export function openingSet({ hitAt, keys }: Sentence): Measure | null {
  for (let i = 0; i < SET_WITHIN && i < keys.length; i++) {
    const set = tagOf(hitAt[i], 'set')
    if (set) return set.measure
  }
  // "None of the dead was armed.": where what denies holds the words for a set.
  const none = hitAt[0]
  if (!none || none.to <= 1 || !tagOf(none, 'negation') || !tagOf(none, 'definite')) return null
  return tagsOf(hitAt[none.to], 'trigger').find(({ frame, measure }) => frame === 'counted' && kindOf(measure) === 'casualty')?.measure ?? null
}

/**
 * The figure among `earlier`, latest last, that the set of a measure means: those counted so last, and of those freed who were counted as captives
 * those; null where none holds `size`.
 */
export function wholeOfSet(earlier: readonly Decision[], told: Measure, size: number): Decision | null {
  const means = (d: Decision): boolean => d.parent === null && most(d) >= size && d.amount.quantity.value !== 1
  const counted = earlier.findLast((d) => d.measure === told && means(d))
  if (counted || told !== 'released') return counted ?? null
  return earlier.findLast((d) => isClaim(d) && TAKEN.has(d.measure) && means(d)) ?? null
}
