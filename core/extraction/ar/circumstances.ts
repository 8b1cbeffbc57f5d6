import type { CueTerm } from '../claims/circumstances/cue.ts'
import { placeCues } from '../gazetteer/places.ts'
import { BODIES } from './bodies.ts'
import { DATES } from './dates.ts'
import { FACTS } from './facts.ts'
import { LOCATIVES } from './locatives.ts'
import { MODALITY } from './modality.ts'
import { WHO } from './who.ts'

/** «للسودان»: to the Sudan, whose article loses its alef. */
const withPreposition = (term: CueTerm): CueTerm[] => {
  const definite = term.phrases.filter((form) => form.startsWith('ال'))
  return definite.length === 0 ? [term] : [term, { phrases: definite.map((form) => `لل${form.slice(2)}`), cues: term.cues.map((cue) => (cue.is === 'place' ? { ...cue, lean: 'to' } : cue)) }]
}

/** All that tells the circumstances of a figure in Arabic. */
export const CIRCUMSTANCES: readonly CueTerm[] = [...MODALITY, ...WHO, ...BODIES, ...LOCATIVES, ...DATES, ...FACTS, ...placeCues('ar').flatMap(withPreposition)]
