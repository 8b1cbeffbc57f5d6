import { isCurrency } from '../../model/figure.ts'
import type { Passage } from './passage.ts'
import type { Reading } from './ranges.ts'

/** Where the sign of a negative amount stands: it widens the quantity to token `from` and offset `start`, or to `to` and `end`. */
export interface Negation { from: number; start: number; to: number; end: number }

/**
 * What makes a share or measure negative: a minus sign against its digits («-0.3%»), a word before it ("minus 12 degrees") or after it («5 درجات تحت
 * الصفر»). Null for all else, also for persons and money, where a dash before digits is a bullet or joins words.
 */
export function negationOf(p: Passage, { amount, counted, currency, start, from }: Reading): Negation | null {
  if (amount.value === null || amount.value === 0 || amount.share || currency !== null) return null
  if (counted.unit === null || counted.unit === 'person' || isCurrency(counted.unit)) return null
  const before = from - 1
  const isSign = p.isSign(before, '-') && p.glued(from) && (before === 0 || p.spaced(before) || p.isSign(before - 1, '('))
  if (isSign || p.has(before, 'minus')) return { from: before, start: p.start(before), to: counted.to, end: counted.end }
  const below = p.find(counted.to, 'below-zero')
  return below ? { from, start, to: below.to, end: below.end } : null
}
