import type { CueTerm } from '../claims/circumstances/cue.ts'
import { placeCues } from '../gazetteer/places.ts'
import { BODIES } from './bodies.ts'
import { DATES } from './dates.ts'
import { FACTS } from './facts.ts'
import { LOCATIVES } from './locatives.ts'
import { MODALITY } from './modality.ts'
import { WHO } from './who.ts'

/** All that tells the circumstances of a figure in English. */
export const CIRCUMSTANCES: readonly CueTerm[] = [...MODALITY, ...WHO, ...BODIES, ...LOCATIVES, ...DATES, ...FACTS, ...placeCues('en')]
