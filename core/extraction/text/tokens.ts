import { DIGIT, FIRST_LIGATURE, FOLDED, INVISIBLE, isLigature, LETTER, LIGATURES, LINE_BREAK, MARK, SPACE, UNIT_CLASS, UNITS, UPPER } from './fold.ts'

/** A kind of token: letters, with the marks and signs written within a word. */
export const WORD = 1
/** A kind of token: digits without anything between them. */
export const DIGITS = 2
/** A kind of token: one sign. */
export const SIGN = 3

/** Flags of a token: what stands before it, and how it is written. A space stands before it. */
export const SPACE_BEFORE = 1
/** It is the first of its line. */
export const LINE_START = 2
/** It is the first of its paragraph: an empty line stands before it. */
export const PARAGRAPH_START = 4
/** The word's first letter is upper case. */
export const CAPITAL = 8
/** A word of letters with points between them («U.S.», «أ.ف.ب»), its points not compared. */
export const ACRONYM = 16
/** It is the first of its sentence; set by `splitSentences`. */
export const SENTENCE_START = 32
/** A quotation opened before the token in its line is still open; set by `splitSentences`, as `SENTENCE_START` is. */
export const QUOTED = 64

/** The base of the words' polynomial hash: H(w) = sum of unit × BASE^(n-1-i), modulo 2^32. */
export const HASH_BASE = 0x01000193
/** The base of a second hash of the same kind; two words with both hashes equal are taken for the same word. */
const CHECK_BASE = 0x2c1b3c6d

/** Names the forms in which words are met by small numbers; `Vocabulary` does. */
export interface WordForms {
  /** The number of the word or sign at `start` to `end` with these two hashes; 0 for one of no interest. */
  formOf(hash: number, check: number, text: string, start: number, end: number): number
}
/** Words of more letters are in no lexicon. */
const LONGEST_WORD = 64

/**
 * The tokens of a text in reading order: words (runs of letters), digit runs, and every other visible character alone.
 * Parallel arrays, of which the first `count` items are meant. Spaces and invisible characters are no tokens.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  /** First UTF-16 unit in the raw text. */
  readonly start: Int32Array
  /** One past the last unit; marks after the last letter belong to the word, directional controls do not. */
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly flags: Uint8Array
  /**
   * Hash of the folded units; for a sign its folded unit, that of a quotation mark for an apostrophe that opens or closes a quotation; for digits the number when it has at
   * most nine digits, else -1.
   */
  readonly hash: Int32Array
  /** How many folded units (letters or digits) the token has, at most 65535. */
  readonly length: Uint16Array
  /** What the vocabulary calls the word or sign; 0 for digits and for all that no lexicon has. */
  readonly form: Int32Array
}

/**
 * Splits a text into tokens in one pass, linear in its length; `forms` says what each word is called. The arrays of `used` are written over
 * and serve again: tokens of an earlier text that nothing reads any more.
 */
export function tokenize(text: string, forms: WordForms | null = null, used: Tokens | null = null): Tokens {
  const n = text.length
  let capacity = used ? used.start.length : (n >> 2) + 16
  let { start, end, hash, kind, flags, length, form } = used ?? emptyArrays(capacity)
  let count = 0
  let pending = LINE_START | PARAGRAPH_START
  let breaks = 0
  let i = 0
  while (i < n) {
    const unit = text.charCodeAt(i)
    const known = UNITS[unit]!
    const name = known & 7
    if (name === SPACE) { pending |= SPACE_BEFORE; i++; continue }
    if (name === LINE_BREAK) {
      // CR LF is one break.
      if (!(unit === 10 && i > 0 && text.charCodeAt(i - 1) === 13)) breaks++
      pending |= breaks > 1 ? LINE_START | PARAGRAPH_START : LINE_START
      i++
      continue
    }
    if (name === MARK || name === INVISIBLE) { i++; continue }
    if (count === capacity) {
      capacity *= 2
      start = grow(start, new Int32Array(capacity))
      end = grow(end, new Int32Array(capacity))
      hash = grow(hash, new Int32Array(capacity))
      kind = grow(kind, new Uint8Array(capacity))
      flags = grow(flags, new Uint8Array(capacity))
      length = grow(length, new Uint16Array(capacity))
      form = grow(form, new Int32Array(capacity))
    }
    start[count] = i
    breaks = 0
    if (name === LETTER) {
      let h = 0
      let check = 0
      let letters = 0
      let sincePoint = 0
      let last = i
      for (; i < n; i++) {
        const c = text.charCodeAt(i)
        const met = UNITS[c]!
        const k = met & 7
        if (k === LETTER) {
          const f = met >>> 8
          if (f < FIRST_LIGATURE || !isLigature(f)) {
            h = (Math.imul(h, HASH_BASE) + f) | 0
            check = (Math.imul(check, CHECK_BASE) + f) | 0
            letters++
          } else {
            for (const part of LIGATURES[f - FIRST_LIGATURE]!) {
              h = (Math.imul(h, HASH_BASE) + part) | 0
              check = (Math.imul(check, CHECK_BASE) + part) | 0
              letters++
            }
          }
          sincePoint++
          last = i + 1
        } else if (k === SPACE) break
        else if (k === MARK) last = i + 1
        else if (k === INVISIBLE) continue
        else if (c === 46 && sincePoint === 1 && isAcronymPoint(text, i, (pending & ACRONYM) !== 0)) {
          last = i + 1
          sincePoint = 0
          pending |= ACRONYM
        } else break
      }
      i = last
      end[count] = last
      hash[count] = h
      length[count] = letters > 65535 ? 65535 : letters
      kind[count] = WORD
      flags[count] = known & UPPER ? pending | CAPITAL : pending
      form[count] = forms !== null && letters <= LONGEST_WORD ? forms.formOf(h, check, text, start[count]!, last) : 0
    } else if (name === DIGIT) {
      let value = 0
      let digits = 0
      let last = i
      for (; i < n; i++) {
        const c = text.charCodeAt(i)
        const k = UNIT_CLASS[c]! & 7
        if (k === DIGIT) {
          digits++
          value = digits <= 9 ? value * 10 + FOLDED[c]! - 48 : -1
          last = i + 1
        } else if (k !== MARK && k !== INVISIBLE) break
      }
      i = last
      end[count] = last
      hash[count] = value
      length[count] = digits > 65535 ? 65535 : digits
      kind[count] = DIGITS
      flags[count] = pending
      form[count] = 0
    } else {
      i++
      end[count] = i
      const folded = known >>> 8
      hash[count] = folded
      length[count] = 1
      kind[count] = SIGN
      flags[count] = pending
      form[count] = forms === null ? 0 : forms.formOf(folded, folded, text, i - 1, i)
    }
    pending = 0
    count++
  }
  // What looks past the last token finds nothing there.
  if (used && used.count > count) for (const array of [start, end, hash, kind, flags, length, form]) array.fill(0, count, used.count)
  return { text, count, start, end, kind, flags, hash, length, form }
}

const emptyArrays = (capacity: number) => ({
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  hash: new Int32Array(capacity),
  kind: new Uint8Array(capacity),
  flags: new Uint8Array(capacity),
  length: new Uint16Array(capacity),
  form: new Int32Array(capacity)
})

function grow<T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** The next unit from `i` on that is neither mark nor invisible; the text's length where there is none. */
function nextVisible(text: string, i: number): number {
  while (i < text.length) {
    const name = UNIT_CLASS[text.charCodeAt(i)]! & 7
    if (name !== MARK && name !== INVISIBLE) break
    i++
  }
  return i
}

const isLetter = (text: string, i: number) => i < text.length && (UNIT_CLASS[text.charCodeAt(i)]! & 7) === LETTER

/**
 * True for the point at `i` inside or after letters that stand one by one («U.S.», «p.m.», «أ.ف.ب»): one letter alone since the
 * point before, and after it another letter alone, or nothing more of a word that has such points already.
 */
function isAcronymPoint(text: string, i: number, going: boolean): boolean {
  const next = nextVisible(text, i + 1)
  if (!isLetter(text, next)) return going
  return !isLetter(text, nextVisible(text, next + 1))
}

/** The raw text of token `i`. */
export const rawOf = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i]!, tokens.end[i]!)

/** The folded letters of token `i`: what it is compared as. */
export const foldedOf = (tokens: Tokens, i: number): string => lettersAt(tokens.text, tokens.start[i]!, tokens.end[i]!)

/** What the token at `start` to `end` is compared as: a word's letters without the points in it, a number's digits, a sign. */
export function lettersAt(text: string, start: number, end: number): string {
  const isWord = (UNIT_CLASS[text.charCodeAt(start)]! & 7) === LETTER
  let out = ''
  for (let j = start; j < end; j++) {
    const unit = text.charCodeAt(j)
    const name = UNIT_CLASS[unit]! & 7
    if (name === MARK || name === INVISIBLE || (isWord && name !== LETTER)) continue
    const f = FOLDED[unit]!
    if (name === LETTER && isLigature(f)) out += String.fromCharCode(...LIGATURES[f - FIRST_LIGATURE]!)
    else out += String.fromCharCode(f)
  }
  return out
}

/** The raw offset after the first `letters` folded letters of token `i` (and the marks on them), at most its end. */
export function offsetAfter(tokens: Tokens, i: number, letters: number): number {
  let j = tokens.start[i]!
  const last = tokens.end[i]!
  let seen = 0
  while (j < last) {
    const unit = tokens.text.charCodeAt(j)
    const name = UNIT_CLASS[unit]! & 7
    if (name === LETTER || name === DIGIT) {
      if (seen >= letters) return j
      const f = FOLDED[unit]!
      seen += isLigature(f) ? LIGATURES[f - FIRST_LIGATURE]!.length : 1
    }
    j++
  }
  return last
}

/** True when nothing visible, not even a space, stands between token `i` and the one before it. */
export const isGlued = (tokens: Tokens, i: number): boolean => i > 0 && i < tokens.count && (tokens.flags[i]! & (SPACE_BEFORE | LINE_START)) === 0
