import { kindOf } from '../../../model/kind.ts'
import { isClauseEdge, tagOf, tagsOf } from '../meaning.ts'
import { isColon, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { ATTACKERS } from './attackers.ts'

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

/** Words from those who do harm to the verb that tells so, and from that to whom they do it to, at most. */
const HARM_WITHIN = 30
const OBJECT_WITHIN = 1

/**
 * "Two supporters kill a priest", "July 24: A man who was refused a visa detonates a bomb, wounding 12": true for those who open a sentence or an entry where the first verb of
 * killing or hurting behind them has others for its object, where the subject comes first.
 */
export function doHarm({ hitAt, keys, amountAt, profile }: Sentence, { from, to, quantity: { noun } }: Amount): boolean {
  const opens = from === 0 || isColon(keys[from - 1])
  const attack = ATTACKERS.has(noun ?? '')
  if (profile.verbFirst || !(opens || attack)) return false
  for (let i = to; i < to + (opens ? HARM_WITHIN : 1) && i < keys.length && keys[i] !== '.'; i++) {
    const hit = hitAt[i]
    if (hit?.from !== i || !tagsOf(hit, 'trigger').some(({ measure }) => kindOf(measure) === 'casualty')) continue
    if (tagOf(hitAt[i - 1], 'auxiliary')) return false
    // "hacks a woman to death"
    if (tagOf(hitAt[i - 1], 'direction') && i - 2 >= to && amountAt[i - 2]) return true
    // "In Kara, at least two suicide bombers killed 21 people"
    const past = attack && i === to && tagsOf(hit, 'trigger').some(({ frame }) => frame === 'participle')
    if (past && amountAt[hit.to]?.quantity.unit === 'person') return true
    if (!tagsOf(hit, 'trigger').some(({ frame }) => frame === 'active')) return false
    for (let k = hit.to; k <= hit.to + OBJECT_WITHIN; k++) if (amountAt[k]?.quantity.unit === 'person' || (amountAt[k] && amountAt[k]!.quantity.unit === null)) return true
    return false
  }
  return false
}
