import { errors } from './ar/errors.ts'
import { notices } from './ar/notices.ts'
import { warnings } from './ar/warnings.ts'
import { ENGLISH } from './statement.ts'

/** Every wording by its name, in each language of the interface. */
export const WORDINGS = { en: ENGLISH, ar: { ...errors, ...notices, ...warnings } } as const
