import type { Measure } from '../../model/kind.ts'
import type { Frame, Term, Topic } from '../claims/profile.ts'
import { AID } from './aid.ts'
import { CASUALTY } from './casualty.ts'
import { DISPLACEMENT } from './displacement.ts'
import { HOSTAGE } from './hostage.ts'
import { inflect } from './inflection.ts'

/**
 * A row of triggers that share measure and behaviour. A `verb` is given as past and present («قتل يقتل»; words that follow every form
 * after a slash) and inflected; the other words are used as they stand. Clitics («و»، «ف»، «ب»، «ل»، «ال») are taken off when a text is read.
 */
export interface TriggerRow {
  measure: Measure
  as: 'verb' | 'masdar' | 'passive' | 'counted' | 'label'
  rule: string
  /** Separated by Arabic commas. */
  words: string
  needs?: Topic
}

/** Splits a list written with Arabic commas. */
export const split = (words: string): string[] => words.split('،').map((word) => word.trim()).filter((word) => word !== '')

function termsOf(row: TriggerRow): Term[] {
  const term = (phrases: string[], frame: Frame): Term => ({
    phrases, tags: [{ role: 'trigger', measure: row.measure, frame, rule: `ar.${row.measure}.${row.rule}`, ...(row.needs ? { needs: row.needs } : {}) }]
  })
  const words = split(row.words)
  if (row.as === 'verb') {
    const forms = words.map(inflect)
    // With an object pronoun the subject follows («بلدة غادرها 200 ساكن»).
    const leading = forms.flatMap((f) => f.before)
    return [term([...leading, ...leading.filter((form) => !form.includes(' ')).map((form) => `${form}ها`)], 'either'), term(forms.flatMap((f) => f.after), 'passive'), { phrases: forms.flatMap((f) => f.future), tags: [{ role: 'modality', modality: 'planned', scope: 'clause' }] }]
  }
  return [term(words, row.as === 'masdar' ? 'active' : row.as)]
}

/** Every Arabic trigger with its forms. */
export const TRIGGERS: readonly Term[] = [...CASUALTY, ...HOSTAGE, ...DISPLACEMENT, ...AID].flatMap(termsOf)
