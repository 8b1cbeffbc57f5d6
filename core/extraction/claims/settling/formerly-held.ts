import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import type { Candidate } from '../governing/candidate.ts'
import { isBareNumber, least, SET_FREE } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { leastOf } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

const TAKEN: ReadonlySet<Measure> = new Set(['held', 'abducted', 'missing'])
/** How many sentences before those are counted who were set free. */
const WITHIN = 4
/** Words between "had" and what was suffered, at most. */
const REACH = 3

/** True where "had" before a word says that it is over. */
export function isOver({ hitAt }: Sentence, { from }: Hit): boolean {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) if (tagOf(hitAt[i], 'formerly')) return true
  return false
}

/**
 * "The swap brought home 193 soldiers. A hundred and sixty-four had been in captivity since 2022.": of a bare number that opens its sentence, right
 * behind those set free, how they were taken or held is told of some of them. The whole; null where nobody was set free just before.
 */
export function formerlyHeld({ sentence, amount, topics, here, earlier }: Case, best: Candidate | null): Decision | null {
  if (topics.profile.verbFirst || best?.measure == null || !TAKEN.has(best.measure) || best.side !== 'right') return null
  if (here.length > 0 || amount.from > 1 || !isBareNumber(amount)) return null
  const behind = sentence.hitAt[amount.to]
  if (tagOf(behind, 'partitive') ?? tagOf(behind, 'subset')) return null
  if (best.measure !== 'abducted' && !isOver(sentence, best.hit)) return null
  const near = (d: Decision): boolean => d.sentence.index >= sentence.index - WITHIN
  const last = earlier.at(-1)
  const whole = last?.parent ?? last
  // "handed over the bodies of four hostages in exchange for 600 prisoners. All four had been abducted …": so many were told of, and others were set free.
  if (earlier.some((d) => d !== last && d.measure !== null && near(d) && kindOf(d.measure) === 'hostage' && d.amount.quantity.value === amount.quantity.value)) return null
  const wereFreed = (d: Decision): boolean => d.measure !== null && SET_FREE.has(d.measure) && least(d) > leastOf(amount)
  if (last && whole && near(last) && wereFreed(whole)) return whole
  return earlier.findLast((d) => d.parent === null && near(d) && wereFreed(d)) ?? null
}
