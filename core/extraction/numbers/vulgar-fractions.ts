import type { Phrase } from '../lexicon/lexicon.ts'
import type { Passage } from './passage.ts'
import type { Sense } from './senses.ts'

const SIGNS: readonly (readonly [sign: string, value: number])[] = [
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4],
  ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6],
  ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8]
]
const VALUES: ReadonlyMap<number, number> = new Map(SIGNS.map(([sign, value]) => [sign.charCodeAt(0), value]))

/** The signs of fractions as words of a language: «½ million», «¼ of the houses». */
export const VULGAR_FRACTIONS: readonly Phrase<Sense>[] = SIGNS.map(([sign, value]) => ({ form: sign, value: { role: 'fraction', value, form: 'half' } }))

/** A fraction of two digits with a stroke («1/2») from token `i` on; null where none stands, or where it could be part of a date. */
export function strokeFraction(p: Passage, i: number): { value: number; to: number } | null {
  if (!p.isDigits(i) || !p.isSign(i + 1, '/') || !p.isDigits(i + 2) || !p.glued(i + 1) || !p.glued(i + 2)) return null
  if (p.tokens.length[i] !== 1 || p.tokens.length[i + 2] !== 1 || (p.isSign(i + 3, '/') && p.glued(i + 3))) return null
  const part = p.tokens.hash[i]!
  const whole = p.tokens.hash[i + 2]!
  return part > 0 && part < whole ? { value: part / whole, to: i + 3 } : null
}

/** A fraction that goes on from whole digits at token `i`: «2½», «2 1/2»; null where none does. */
export function fractionBeside(p: Passage, i: number): { value: number; to: number } | null {
  if (p.isSign(i) && p.glued(i)) {
    const value = VALUES.get(p.tokens.hash[i]!)
    return value === undefined ? null : { value, to: i + 1 }
  }
  return p.isDigits(i) && !p.glued(i) && !p.startsLine(i) ? strokeFraction(p, i) : null
}
