import type { Measure } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between a verb and the preposition before its figure, at most. */
const DONE_WITHIN = 5

/**
 * «ودُفن مئة»، «تعرف الأهالي حتى الآن على 101»: as what those were counted before of whom words before a bare number say what was done with them; null
 * where none do.
 */
export function doneWith({ hitAt, keys, amountAt }: Sentence, { from, to }: Amount): Measure | null {
  const beside = tagOf(hitAt[from - 1], 'afterwards')
  if (beside) return beside.measure
  if (!tagOf(hitAt[from - 1], 'function') || tagOf(hitAt[to], 'partitive')) return null
  for (let i = from - 2; i >= 0 && i >= from - 2 - DONE_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) {
    const done = tagOf(hitAt[i], 'afterwards')
    if (done) return done.measure
  }
  return null
}

/** Those counted last as `measure`, all of them where parts of them were told, that hold an amount; null where there are none. */
export function wholeDoneWith({ sentence, amount, here, earlier }: Case, measure: Measure): Decision | null {
  const isNear = (d: Decision): boolean => d.sentence.index >= sentence.index - 1
  const counted = here.findLast((d) => d.measure === measure) ?? earlier.findLast((d) => d.measure === measure && isNear(d))
  const all = counted?.parent?.measure === measure ? counted.parent : counted
  return all && most(all) >= leastOf(amount) && all.amount.quantity.value !== 1 ? all : null
}
