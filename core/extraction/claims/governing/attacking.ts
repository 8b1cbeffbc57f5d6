import { kindOf } from '../../../model/kind.ts'
import { ATTACKERS } from './attackers.ts'
import { isClauseEdge, tagOf, tagsOf } from '../meaning.ts'
import { isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between a verb of attacking and those who attack before it or behind it, at most. */
const BEFORE = 3
const BEHIND = 4

/** «هاجم نحو 200 مسلح القرية», «هجوم شنّه مئات الجهاديين»: true for those whose noun tells of attackers and who attack by the verb beside them. */
export function areAttacking(sentence: Sentence, { from, to, quantity: { noun } }: Amount): boolean {
  const { hitAt, keys, amountAt } = sentence
  if (!ATTACKERS.has(noun ?? '')) return false
  for (let i = from - 1; i >= 0 && i >= from - BEFORE && !isMark(keys[i]) && !amountAt[i]; i--) if (tagOf(hitAt[i], 'attacks')) return true
  // «مقتل 20 مسلحا هاجموا الثكنة»: what befell them is told right before.
  if (tagsOf(rightBefore(hitAt, from), 'trigger').some(({ frame }) => frame === 'active' || frame === 'either')) return false
  // «100 مسلح مدججين بالسلاح هاجموا القرية»
  for (let i = to; i < to + BEHIND && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (tagOf(hitAt[i], 'attacks')) return true
    // «40 إرهابيا في هجوم شنّه مسلحون»
    if ((tagOf(hitAt[i], 'trigger') ?? tagOf(hitAt[i], 'place-preposition')) !== null || isClauseEdge(hitAt[i])) return false
  }
  return false
}

/** «احتجز مسلح رهائن», «خطف 5 مسلحين 3 عمال»: true for those whose noun tells of attackers right behind a verb of taking, with whom they take right behind. */
export function areTaking({ hitAt, amountAt, profile }: Sentence, { from, to, quantity: { noun } }: Amount): boolean {
  if (!profile.verbFirst || !ATTACKERS.has(noun ?? '')) return false
  if (!tagsOf(rightBefore(hitAt, from), 'trigger').some(({ frame, measure }) => frame === 'either' && kindOf(measure) === 'hostage')) return false
  return amountAt[to]?.quantity.unit === 'person' || tagsOf(hitAt[to], 'trigger').some(({ frame, measure }) => frame === 'counted' && kindOf(measure) === 'hostage')
}
