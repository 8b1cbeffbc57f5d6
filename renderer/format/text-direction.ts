import type { Direction } from '../../core/model/language.ts'

const STRONG_RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const FIRST_STRONG = /[\p{L}]/u

/** The direction of the first letter, as the Unicode bidirectional algorithm's rule P2 takes it; null where there is no letter. */
export function firstStrongDirection(text: string): Direction | null {
  const letter = FIRST_STRONG.exec(text)?.[0]
  if (letter === undefined) return null
  return STRONG_RTL.test(letter) ? 'rtl' : 'ltr'
}
