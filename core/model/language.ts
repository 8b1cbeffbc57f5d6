import { z } from 'zod'

/** BCP 47 primary tag of a text's language; `und` where it could not be told. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}$/)
export type Language = z.infer<typeof languageSchema>

export const directionSchema = z.enum(['rtl', 'ltr'])
export type Direction = z.infer<typeof directionSchema>

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ku', 'dv', 'yi'])

/** The direction a language is written in; `ltr` for one we do not know. */
export const directionOf = (language: Language): Direction => (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr')

/** The languages the interface speaks. */
export const uiLanguageSchema = z.enum(['ar', 'en'])
export type UiLanguage = z.infer<typeof uiLanguageSchema>
