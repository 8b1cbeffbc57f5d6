import { isUnit } from './dates.ts'
import type { Passage } from './passage.ts'

/** How many words before a hyphenated pair of numbers are looked at for a word of sport. */
const SCORE_WINDOW = 8

/** «فاز 3-1», "won 24-17": true for two numbers on either side of a hyphen, at tokens `i` and `other`, that tell of a match and are no range. */
export function isScore(p: Passage, i: number, other: number): boolean {
  const a = p.tokens.hash[i]!
  const b = p.tokens.hash[other]!
  // "$10-8": a currency that its amount follows stands before no score.
  if ((p.find(i - 1, 'currency')?.value.side ?? 'after') !== 'after') return false
  if (a >= b && p.tokens.length[i]! <= 2) return true
  if (p.tokens.length[i]! > 3 || p.tokens.length[other]! > 3) return false
  if (isUnit(p, other + 1) || (p.isSign(other + 1, '-') && isUnit(p, other + 2))) return false
  if (a >= b) return true
  if (p.has(i - 1, 'qualifier') || p.has(i - 1, 'between') || p.has(i - 1, 'from')) return false
  for (let k = Math.max(0, i - SCORE_WINDOW); k < Math.min(p.count, other + 3); k++) if (p.has(k, 'score')) return true
  return a < 10 && b < 10 && !(p.isWord(other + 1) && !p.has(other + 1, 'function'))
}
