import type { Direction } from './language.ts'

const ISOLATE_BEGINS = /[\u2066-\u2068]/
const ISOLATE_ENDS = '\u2069'
const LEFT_TO_RIGHT_MARK = '\u200e'
/** The blocks whose letters are R or AL; their marks of direction, U+061C and U+200F, are strong as well. */
const RIGHT_TO_LEFT_BLOCKS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const LETTER = /\p{L}/u
const RIGHT_TO_LEFT_MARKS = /[\u061c\u200f]/

/**
 * The direction of a text by its first strong character, as rule P2 of the Unicode bidirectional algorithm (UAX #9) and `dir="auto"` take it: digits of any
 * script are weak, and what is isolated (FSI, LRI or RLI up to its PDI) is passed over. Null where nothing is strong.
 */
export function firstStrongDirection(text: string): Direction | null {
  let isolates = 0
  for (const character of text) {
    if (ISOLATE_BEGINS.test(character)) isolates += 1
    else if (character === ISOLATE_ENDS) isolates = Math.max(0, isolates - 1)
    else if (isolates > 0) continue
    else if (character === LEFT_TO_RIGHT_MARK) return 'ltr'
    else if (RIGHT_TO_LEFT_MARKS.test(character)) return 'rtl'
    else if (LETTER.test(character)) return RIGHT_TO_LEFT_BLOCKS.test(character) ? 'rtl' : 'ltr'
  }
  return null
}
