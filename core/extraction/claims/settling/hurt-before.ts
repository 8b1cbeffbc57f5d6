import { most } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isCompared, isSuperseded } from '../parts/no-whole.ts'
import { leastOf } from '../sentence.ts'

/** The hurt counted in the sentence before, of whom a bare number have left hospital ("63 were wounded. Twenty-two have been discharged."). */
export function hurtBefore({ sentence, amount, topics, here, earlier }: Case): Decision | null {
  // "64, up from 47 two hours ago. Twenty-two have been discharged": of the 64.
  const last = here.at(-1) ?? earlier.findLast((d) => !isCompared(d) && !isSuperseded(d))
  const { noun } = amount.quantity
  if (topics.profile.verbFirst || (noun !== null && noun !== 'other' && noun !== 'patient')) return null
  return last?.measure === 'injured' && last.sentence.index >= sentence.index - 1 && leastOf(amount) <= most(last.parent ?? last) ? last : null
}
