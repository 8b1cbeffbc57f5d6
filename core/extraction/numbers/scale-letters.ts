import type { Match } from '../lexicon/lexicon.ts'
import { afterHyphen } from './number-word.ts'
import type { Passage } from './passage.ts'
import type { Sense } from './senses.ts'

const MILLION = 1e6

/** A number in digits before a letter: its first token, what it has before the letter, and what the letter would multiply it by. */
interface Lettered { first: number; group: number; scale: number }

/** «5m», "USD 409 M": true where letters behind digits are their scale. */
export function isLetterOfScale(p: Passage, match: Match<Sense>, { first, group, scale }: Lettered): boolean {
  if (!p.isDigits(match.from - 1)) return false
  const priced = p.has(first - 1, 'currency')
  // "Funding received: $8.71 B": apart from the digits only behind a currency.
  if (scale !== MILLION) return p.glued(match.from) || (priced && p.capital(match.from))
  // "USD 409 M", "3.2 M EUR": apart from the digits only beside a currency.
  if (!p.glued(match.from) && !priced && !p.has(match.to, 'currency')) return false
  // «10,000m» are metres.
  return priced || (group < 1000 && !isLength(p, first, match.to))
}

/**
 * "25m deep", "a 10m-high wall", "within 500m of": true where what stands around a number and its letter, from token `first` up to `to`,
 * says how long something is.
 */
function isLength(p: Passage, first: number, to: number): boolean {
  // "a 13ft (4m) deep drift": the same length told again
  const again = p.isSign(to, ')') && p.isSign(first - 1, '(')
  if (again && p.has(first - 2, 'measure')) return true
  const at = again ? to + 1 : afterHyphen(p, to)
  // "2m long-term refugees"
  if (p.has(at, 'dimension') && !(p.isSign(at + 1, '-') && p.glued(at + 1))) return true
  return p.has(first - 1, 'dimension-before') || p.find(first - 2, 'dimension-before')?.to === first
}
