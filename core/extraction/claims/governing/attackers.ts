import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import type { Case } from '../decision.ts'

/** Nouns of those who attack, take captives and get away, by their ids. */
export const ATTACKERS: ReadonlySet<string> = new Set([
  'gunman', 'bomber', 'suicide-bomber', 'attacker', 'assailant',
  'terrorist', 'militant', 'suspected-militant', 'insurgent', 'jihadist', 'rebel', 'infiltrator', 'bandit', 'pirate', 'hijacker', 'kidnapper',
  'gangster', 'gang-member', 'killer', 'murderer', 'robber', 'thief', 'arsonist', 'burglar', 'wanted-person'
])

/** Nouns of those who serve a state, by their ids. */
const FORCES: ReadonlySet<string> = new Set([
  'soldier', 'trooper', 'troops', 'serviceman', 'policeman', 'police-officer', 'police', 'officer', 'army-officer', 'guard', 'border-guard', 'marine', 'ranger', 'gendarme',
  'constable', 'peacekeeper', 'commando', 'conscript', 'recruit'
])

/** "Three militants were killed in the north … three troopers in the south": true for nouns of which one is that of those whom the other fights. */
export const areFoes = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && ((FORCES.has(a) && ATTACKERS.has(b)) || (FORCES.has(b) && ATTACKERS.has(a)))

/** Nouns of those whom the police hold, by their ids. */
export const SUSPECTS: ReadonlySet<string> = new Set([
  'suspect', 'defendant', 'accused', 'convict', 'criminal', 'smuggler', 'trafficker', 'people-smuggler', 'poacher', 'guest'
])

/** Nouns of those whom somebody looks for without missing them, the police or a club, by their ids. */
export const WANTED: ReadonlySet<string> = new Set([...ATTACKERS, ...SUSPECTS, 'fugitive', 'escapee', 'coach', 'player', 'goalkeeper', 'candidate', 'volunteer', 'witness'])

/** True for those who hold others, right behind what their captives were counted as. */
export const isOfCaptors = ({ amount, topics }: Case, measure: Measure): boolean =>
  kindOf(measure) === 'hostage' && !topics.profile.verbFirst && ATTACKERS.has(amount.quantity.noun ?? '')
