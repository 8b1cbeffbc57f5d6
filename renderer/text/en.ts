import { screens } from './en/screens.ts'
import { vocabulary } from './en/vocabulary.ts'

/** All English words of the interface. English is the table that the Arabic one is checked against. */
export const en = { ...vocabulary, ...screens } as const
