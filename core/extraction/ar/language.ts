import type { LanguageProfile } from '../claims/profile.ts'
import { CLAUSE, THINGS, TOPICS, WHO } from './clause.ts'
import { PLACES_AND_TIMES } from './places.ts'
import { AR_PROCLITICS } from './proclitics.ts'
import { SOURCES } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** What the claim engine knows of Arabic. */
export const ARABIC: LanguageProfile = {
  language: 'ar',
  terms: [...TRIGGERS, ...CLAUSE, ...TOPICS, ...WHO, ...THINGS, ...SOURCES, ...PLACES_AND_TIMES],
  proclitics: AR_PROCLITICS,
  definiteArticle: 'ال',
  unknownThings: null,
  verbFirst: true
}
