import type { Measure } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { toldAfterwards } from '../going-on/told-afterwards.ts'
import { bringsInKnown, tagOf, tagsOf } from '../meaning.ts'
import { formsOf } from './marker.ts'
import { leastOf } from '../sentence.ts'
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
export function meantLast({ sentence, amount, topics, here, earlier, kind }: Case, own: Measure | null): Measure | null {
  if (kind !== 'person' || sentence.opensLine || here.some((d) => d.measure !== null)) return null
  const last = earlier.at(-1)
  const within = topics.profile.verbFirst ? NAMED_WITHIN : 1
  for (let back = 1; back <= within; back++) {
    const before = topics.before(sentence, back)
    if (!before || !last || last.sentence === before) return null
    const named = namedLast(before)
    if (named === null) continue
    const holds = (d: Decision): boolean => d.measure === named && most(d) >= leastOf(amount)
    return (named !== last.measure || (!holds(last) && earlier.some(holds))) && (own === null || own === named) ? named : null
  }
  return null
}

/** How many sentences back those are named whom a pronoun means where verbs come first, and nobody counted since («من هم القتلى؟ غالبيتهم عمال. وبينهم ثلاثة …»), at most. */
const NAMED_WITHIN = 2

/** What those were counted as whom a sentence names last, as a set or with the article; null where it names none. */
function namedLast({ keys, hitAt }: Sentence): Measure | null {
  for (let i = keys.length - 1; i >= 0; i--) {
    const hit = hitAt[i]
    if (hit?.from !== i) continue
    const known = i > 0 && bringsInKnown(hitAt[i - 1])
    const measure = tagOf(hit, 'set')?.measure ?? (known ? tagsOf(hit, 'trigger').find(({ frame }) => frame === 'counted')?.measure : undefined)
    if (measure) return measure
  }
  return null
}
