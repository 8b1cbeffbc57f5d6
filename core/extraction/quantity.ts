import type { Figure, Qualifier } from '../model/figure.ts'

/**
 * One quantity read in a text, claim or not. `start` and `end` are UTF-16 units into the raw text and span
 * qualifier, number and unit or counted noun; `text === raw.slice(start, end)`.
 */
export interface Quantity extends Figure {
  text: string
  start: number
  end: number
  qualifier: Qualifier
  /** The number itself, without qualifier and unit. */
  numberStart: number
  numberEnd: number
  /** Lexicon id of the counted noun («قتيلا» → `killed-person`), null where nothing of the lexicon is counted. */
  noun: string | null
  nounStart: number
  nounEnd: number
  /** How the number was written. */
  form: 'digits' | 'words' | 'mixed' | 'dual' | 'singular' | 'vague' | 'range' | 'fraction'
  /** True where the unit was taken from the amount before it, or a bare «دولار» was read as USD. */
  unitAssumed: boolean
}
