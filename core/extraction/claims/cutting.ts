import { LINE_START, SIGN, SPACE_BEFORE, WORD } from '../text/tokens.ts'
import type { Tokens } from '../text/tokens.ts'

/** The signs that part words from each other, by their units. */
const CUTTING = [...',;:()[]—-―•|.!?"…*·●▪◦']
/** For each unit one more than its place among them; 0 for all others. */
const CUTS = new Uint8Array(65536)
CUTTING.forEach((sign, n) => { CUTS[sign.charCodeAt(0)] = n + 1 })

/** A sentence without end is read in pieces of this many words, so that the work per amount is bounded. */
const LONGEST_SENTENCE = 250

/** The first tokens of a text's sentences (`starts`, of `count` tokens in all), those of longer sentences cut to pieces included. */
export function cutLongSentences(starts: Int32Array, count: number): Int32Array {
  const endOf = (i: number): number => starts[i + 1] ?? count
  const cut: number[] = []
  let from = 0
  for (let i = 0; i < starts.length; i++) {
    if (endOf(i) - starts[i]! <= LONGEST_SENTENCE) continue
    for (; from < i; from++) cut.push(starts[from]!)
    for (let at = starts[i]!; at < endOf(i); at += LONGEST_SENTENCE) cut.push(at)
    from = i + 1
  }
  if (from === 0) return starts
  for (; from < starts.length; from++) cut.push(starts[from]!)
  return new Int32Array(cut)
}

/**
 * What a sentence that ends before token `last` has for token `i` among its keys: the sign a clause can be cut at, and '' for words and for signs inside words and numbers
 * (apostrophe, glued hyphen, currency, percent).
 */
export function keyOf({ kind, hash, flags, count }: Tokens, i: number, last: number): string {
  if (kind[i] !== SIGN) return ''
  const cut = CUTS[hash[i]!]!
  if (cut === 0) return ''
  const sign = CUTTING[cut - 1]!
  // Inside a sentence a point ends an abbreviation and nothing else.
  if (sign === '.' && (i + 3 < last || (i + 1 < last && kind[i + 1] === WORD))) return ''
  const within = i + 1 < count && !((flags[i] ?? 0) & (SPACE_BEFORE | LINE_START)) && !((flags[i + 1] ?? 0) & (SPACE_BEFORE | LINE_START))
  return within && (sign === '-' || sign === ':' || sign === '.') ? '' : sign
}
