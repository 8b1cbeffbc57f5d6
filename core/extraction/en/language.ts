import type { LanguageProfile } from '../claims/profile.ts'
import { CLAUSE, THINGS, TOPICS, WHO } from './clause.ts'
import { PLACES_AND_TIMES } from './places.ts'
import { SOURCES } from './sources.ts'
import { TRIGGERS } from './triggers.ts'

/** What the claim engine knows of English. */
export const ENGLISH: LanguageProfile = {
  language: 'en',
  terms: [...TRIGGERS, ...CLAUSE, ...TOPICS, ...WHO, ...THINGS, ...SOURCES, ...PLACES_AND_TIMES],
  proclitics: [],
  definiteArticle: 'the ',
  verbFirst: false
}
