import type { Measure } from '../../../model/kind.ts'
import type { Case } from '../decision.ts'
import { toldAfterwards } from '../going-on/told-afterwards.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { formsOf } from './marker.ts'
import type { Sentence } from '../sentence.ts'

/**
 * The measure of those whom "of them" right behind an amount means and the sentence before names, or what is told of them afterwards, of whom no
 * figure was found; null where it means none such.
 */
export function setOfThem(around: Case, own: Measure | null): Measure | null {
  const { sentence, amount, kind } = around
  if (!formsOf(sentence.hitAt[amount.to], amount).includes('of-them')) return null
  return meantLast(around, own) ?? (kind === 'person' ? toldAfterwards(sentence, amount) : null)
}

/**
 * "All the dead came from Shangla. Two of them were brothers.": those that the sentence before names and does not count, where others were counted
 * last; null where it names none.
 */
export function meantLast({ sentence, topics, here, earlier, kind }: Case, own: Measure | null): Measure | null {
  if (kind !== 'person' || topics.profile.verbFirst || sentence.opensLine || here.some((d) => d.measure !== null)) return null
  const before = topics.before(sentence, 1)
  const last = earlier.at(-1)
  if (!before || !last || last.sentence === before) return null
  const named = namedLast(before)
  return named !== null && named !== last.measure && (own === null || own === named) ? named : null
}

/** What those were counted as whom a sentence names last, as a set or with the article; null where it names none. */
function namedLast({ keys, hitAt }: Sentence): Measure | null {
  for (let i = keys.length - 1; i >= 0; i--) {
    const hit = hitAt[i]
    if (hit?.from !== i) continue
    const known = i > 0 && (tagOf(hitAt[i - 1], 'definite') ?? tagOf(hitAt[i - 1], 'determiner')) !== null
    const measure = tagOf(hit, 'set')?.measure ?? (known ? tagsOf(hit, 'trigger').find(({ frame }) => frame === 'counted')?.measure : undefined)
    if (measure) return measure
  }
  return null
}
