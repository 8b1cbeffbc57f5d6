/** Nouns of those who go home from a ward, a court or a pitch, by their ids. */
export const SENT_HOME: ReadonlySet<string> = new Set(['patient', 'juror', 'player', 'spectator', 'delegate'])

/** Nouns of those whom their employer takes away, by their ids. */
export const STAFF: ReadonlySet<string> = new Set(['staff', 'staff-member', 'employee', 'personnel', 'diplomat'])

/** Nouns of those who leave to travel, by their ids. */
export const TRAVELLERS: ReadonlySet<string> = new Set(['pilgrim', 'tourist', 'spectator', 'delegate', 'player', 'vacationer', 'visitor', 'envoy'])

/** Nouns of the sick and of those who go with them, by their ids. */
export const SICK: ReadonlySet<string> = new Set(['patient', 'companion'])
