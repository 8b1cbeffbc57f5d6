import { kindOf } from '../../../model/kind.ts'
import { least, most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { isComma, isQuote, leastOf } from '../sentence.ts'
import type { Recalled } from './recalled.ts'

/**
 * «قُتل سبعة. أربعة كانوا في سيارة، واثنان في محل»: a bare number that opens a sentence, where verbs come first, and of which it is told who or
 * where they were, is part of those counted in the sentence before. Null for any other.
 */
export function describedPart({ sentence, amount, here, earlier }: Case): Recalled | null {
  const beside = here.findLast((d) => d.amount.quantity.form !== 'singular')
  if ((sentence.opensLine && here.length === 0) || (here.length > 0 && !(beside?.measure && isComma(sentence.keys[amount.from - 1]))) || amount.quantity.value === null || amount.quantity.noun !== null || amount.quantity.form === 'singular') return null
  for (let i = 0; i < amount.from && !beside; i++) if (!isQuote(sentence.keys[i]) && !tagOf(sentence.hitAt[i], 'before-verb')) return null
  const next = sentence.hitAt[amount.to]
  if (next?.from !== amount.to || !(tagOf(next, 'describes') ?? tagOf(next, 'place-preposition')) || isComma(sentence.keys[amount.to + 1])) return null
  const near = beside?.measure && kindOf(beside.measure) !== 'aid' && least(beside) > leastOf(amount) ? beside.parent ?? beside : null
  const whole = beside ? (tagOf(next, 'describes') ? near : null) : wholeBefore(earlier, sentence.index - 1, leastOf(amount))
  return whole?.measure ? { measure: whole.measure, rule: whole.rule ?? '', parent: whole } : null
}

/** Those counted in sentence `index` that so many can be part of: the dead first, and no part where its whole is as near. */
function wholeBefore(earlier: readonly Decision[], index: number, size: number): Decision | null {
  const holds = (d: Decision): boolean => d.sentence.index === index && d.measure !== null && kindOf(d.measure) !== 'aid' && d.amount.quantity.value !== 1 && most(d) > size
  const whole = earlier.findLast((d) => holds(d) && d.measure === 'killed' && d.parent === null) ?? earlier.findLast((d) => holds(d) && d.parent === null) ?? earlier.findLast(holds)
  return whole ?? null
}
