import { countsPeople } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isOutOf } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** How many sentences back those were counted whose number is told again, at most. */
const TOLD_WITHIN = 8

/**
 * "Six Armenians were handed over. Two of the six are wounded.": a part is of those counted before as so many as stand behind it with the article, where
 * the subject comes first and nothing, or another thing than was told of those, makes that number count. Changes the decisions' parents.
 */
export function linkToldNumbers(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (sentence.profile.verbFirst || earlier.length === 0) return
  for (const part of decisions) {
    const again = countsPeople(part) ? numberOfThem(sentence, part.amount) : null
    if (!again || (part.parent !== null && part.parent.amount !== again)) continue
    const isMeant = (d: Decision): boolean => countsPeople(d) && d.amount.quantity.value === again.quantity.value && d.sentence.index >= sentence.index - TOLD_WITHIN
    const whole = earlier.findLast(isMeant)
    if (whole && whole.measure !== part.parent?.measure) part.parent = whole
  }
}

/** The bare number behind "of the" that follows a bare number; null where none does. */
function numberOfThem({ hitAt, amountAt }: Sentence, { to, quantity }: Amount): Amount | null {
  const of = hitAt[to]
  if (quantity.noun !== null || !of || of.from !== to || !isOutOf(of)) return null
  const again = amountAt[of.to]
  return again && again.quantity.noun === null && (again.quantity.unit === null || again.quantity.unit === 'person') ? again : null
}
