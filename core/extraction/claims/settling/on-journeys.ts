import { ATTACKERS } from '../governing/attackers.ts'
import type { Candidate } from '../governing/candidate.ts'
import type { Case } from '../decision.ts'
import { hasTopic } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Nouns of those who go home from a ward, a court or a pitch, by their ids. */
const SENT_HOME: ReadonlySet<string> = new Set(['patient', 'juror', 'player', 'spectator', 'delegate'])

/** Nouns of those whom their employer takes away, by their ids. */
const STAFF: ReadonlySet<string> = new Set(['staff', 'staff-member', 'employee', 'personnel', 'diplomat'])

/** Nouns of those who leave to travel, by their ids. */
const TRAVELLERS: ReadonlySet<string> = new Set(['pilgrim', 'tourist', 'spectator', 'delegate', 'player', 'vacationer', 'visitor', 'envoy'])

/** Nouns of the sick and of those who go with them, by their ids. */
const SICK: ReadonlySet<string> = new Set(['patient', 'companion'])

/**
 * Why those who go somewhere left no home, nor came back to one: patients, staff, travellers, prisoners; null where they may have. `best` is what governs
 * the figure.
 */
export function whyTraveller(about: Case, best: Candidate | null): string | null {
  const { amount, topics } = about
  const noun = amount.quantity.noun ?? ''
  if (best?.measure === 'displaced') return whyNoneFled(about, best)
  if (best?.measure === 'returned' && SENT_HOME.has(noun)) return 'patients, jurors or players sent home'
  // «خرج 40 مريضا من المستشفى»
  return best?.measure === 'injured' && topics.profile.verbFirst && noun === 'patient' && best.side === 'right' ? 'counts the sick' : null
}

/** Why those who are moved or go away have not fled; null where they may have. */
function whyNoneFled({ sentence, amount, topics }: Case, best: Candidate): string | null {
  const noun = amount.quantity.noun ?? ''
  const { goingSaysLittle } = topics.profile.grammar
  if (noun === 'aid-worker' || (best.side === 'left' && STAFF.has(noun))) return 'staff withdrawn'
  if (goingSaysLittle && TRAVELLERS.has(noun)) return 'travellers'
  // «أُجلي 32 مريضا و68 مرافقا إلى إيطاليا», "Of 18,500 patients waiting to be evacuated, 260 left"
  if (goingSaysLittle ? SICK.has(noun) || topics.in(sentence, 'treatment') : noun === 'patient') return 'the sick taken to be treated'
  if (goingSaysLittle && !topics.in(sentence, 'dwelling') && areUnhurt(sentence, amount)) return 'brought out unhurt'
  if (best.rule.endsWith('.housed')) return null
  return noun === 'prisoner' || noun === 'inmate' || (goingSaysLittle && best.side === 'left' && ATTACKERS.has(noun)) ? 'prisoners on the run' : null
}

/** Words between those brought out and what says that they are unhurt, at most. */
const UNHURT_WITHIN = 8

/** «وأُجلي 650 شخصا، منهم 525 طالبا، دون إصابات», «أُجلي الركاب وعددهم 80 سالمين»: true for those of whom it is said right behind that no harm came to them. */
function areUnhurt({ hitAt, keys }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < to + UNHURT_WITHIN && i < keys.length && keys[i] !== ';'; i++) if (hasTopic(hitAt[i], 'unhurt')) return true
  return false
}
