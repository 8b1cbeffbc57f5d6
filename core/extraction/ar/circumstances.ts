import type { CueTerm } from '../claims/circumstances/cue.ts'
import { placeCues } from '../gazetteer/places.ts'
import { DATES } from './dates.ts'
import { FACTS } from './facts.ts'
import { LOCATIVES } from './locatives.ts'
import { MODALITY } from './modality.ts'
import { WHO } from './who.ts'

/** All that tells the circumstances of a figure in Arabic. */
export const CIRCUMSTANCES: readonly CueTerm[] = [...MODALITY, ...WHO, ...LOCATIVES, ...DATES, ...FACTS, ...placeCues('ar')]
