import { ATTACKERS } from '../governing/attackers.ts'
import type { Candidate } from '../governing/candidate.ts'
import type { Case } from '../decision.ts'

/** Nouns of those who go home from a ward, a court or a pitch, by their ids. */
const SENT_HOME: ReadonlySet<string> = new Set(['patient', 'juror', 'player', 'spectator', 'delegate'])

/** Nouns of those whom their employer takes away, by their ids. */
const STAFF: ReadonlySet<string> = new Set(['staff', 'staff-member', 'employee', 'personnel', 'diplomat'])

/** Nouns of those who leave to travel, by their ids. */
const TRAVELLERS: ReadonlySet<string> = new Set(['pilgrim', 'tourist', 'spectator', 'delegate', 'player', 'vacationer', 'visitor', 'envoy'])

/** Nouns of the sick and of those who go with them, by their ids. */
const SICK: ReadonlySet<string> = new Set(['patient', 'companion'])

/** Why those who go somewhere left no home, nor came back to one: patients, staff, travellers, prisoners; null where they may have. `best` is what governs the figure. */
export function whyTraveller({ sentence, amount, topics }: Case, best: Candidate | null): string | null {
  if (best?.measure === 'returned' && SENT_HOME.has(amount.quantity.noun ?? '')) return 'patients, jurors or players sent home'
  if (best?.measure === 'displaced' && (amount.quantity.noun === 'aid-worker' || (best.side === 'left' && STAFF.has(amount.quantity.noun ?? '')))) return 'staff withdrawn'
  if (best?.measure === 'displaced' && topics.profile.verbFirst && TRAVELLERS.has(amount.quantity.noun ?? '')) return 'travellers'
  // «خرج 40 مريضا من المستشفى»
  if (best?.measure === 'injured' && topics.profile.verbFirst && amount.quantity.noun === 'patient' && best.side === 'right') return 'counts the sick'
  // «أُجلي 32 مريضا و68 مرافقا إلى إيطاليا»
  // "Of 18,500 patients waiting to be evacuated, 260 left"
  if (best?.measure === 'displaced' && !topics.profile.verbFirst && amount.quantity.noun === 'patient') return 'the sick taken to be treated'
  if (best?.measure === 'displaced' && topics.profile.verbFirst && (SICK.has(amount.quantity.noun ?? '') || topics.in(sentence, 'treatment'))) return 'the sick taken to be treated'
  if (best?.measure === 'displaced' && !best.rule.endsWith('.housed') && (amount.quantity.noun === 'prisoner' || amount.quantity.noun === 'inmate' || (topics.profile.verbFirst && best.side === 'left' && ATTACKERS.has(amount.quantity.noun ?? '')))) return 'prisoners on the run'
  return null
}
