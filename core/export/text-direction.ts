import type { Direction } from '../model/language.ts'

const RIGHT_TO_LEFT_FIRST = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** The direction of a text by its first letter, as browsers tell it for `dir="auto"`; `otherwise` where it has no letter. */
export const directionOfText = (text: string, otherwise: Direction): Direction => (/\p{L}/u.test(text) ? (RIGHT_TO_LEFT_FIRST.test(text) ? 'rtl' : 'ltr') : otherwise)
