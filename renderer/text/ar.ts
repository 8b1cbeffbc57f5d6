import { screens } from './ar/screens.ts'
import { vocabulary } from './ar/vocabulary.ts'
import type { en } from './en.ts'
import type { Translation } from '../../core/model/wording/translation.ts'

/** All Arabic words of the interface. */
export const ar: Translation<typeof en> = { ...vocabulary, ...screens }
