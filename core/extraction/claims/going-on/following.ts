import { kindOf } from '../../../model/kind.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'

/** Words between a number and the verb that says they follow, at most. */
const WITHIN = 5

/** "About 300 went home. Another 500 will follow.": those counted last, whom a bare number behind them follows; null for any other figure. */
export function follows({ sentence, amount, here, earlier }: Case): Decision | null {
  const { noun, form } = amount.quantity
  if (form === 'singular' || (noun !== null && noun !== 'other')) return null
  const last = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
  if (!last?.measure || kindOf(last.measure) === 'aid' || last.sentence.index < sentence.index - 1) return null
  for (let i = amount.to; i < amount.to + WITHIN && i < sentence.keys.length && !isMark(sentence.keys[i]) && !sentence.amountAt[i]; i++) {
    if (tagOf(sentence.hitAt[i], 'follows')) return last
    if (tagOf(sentence.hitAt[i], 'trigger')) return null
  }
  return null
}
