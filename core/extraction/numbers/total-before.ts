import type { Passage } from './passage.ts'

/** How many tokens before a number are looked at for the name of a count. */
const TOTAL_WINDOW = 12

/** True when the words before token `i`, in its sentence, name a count of persons ("the death toll … rose to 44"). */
export function totalBefore(p: Passage, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - TOTAL_WINDOW); k--) {
    if ((p.isSign(k, '.') && p.spaced(k + 1)) || p.startsLine(k + 1)) return false
    if (p.has(k, 'total')) return true
  }
  return false
}
