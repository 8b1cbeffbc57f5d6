/**
 * Folding: one table lookup a UTF-16 unit says what class the unit is of and what it is compared as. Case, accents,
 * alef, hamza, ya and ta marbuta variants, presentation forms and the digits of three scripts fold together; tatweel,
 * diacritics, bidi controls and zero-width characters fold away. Nothing is ever written back: offsets stay those of
 * the raw text.
 */

/** Classes of a UTF-16 unit, the low three bits of `UNIT_CLASS`; signs are of none. */
const OTHER = 0
/** Letters of every script, upper case marked by `UPPER`. */
export const LETTER = 1
/** Latin, Arabic-Indic and Persian digits. */
export const DIGIT = 2
/** Spaces within a line. */
export const SPACE = 3
/** What ends a line. */
export const LINE_BREAK = 4
/** Combining marks, Arabic diacritics and tatweel: part of the word they stand in, not compared. */
export const MARK = 5
/** Directional, zero-width and other invisible controls: part of nothing. */
export const INVISIBLE = 6
/** Flag in `UNIT_CLASS`: an upper-case letter. */
export const UPPER = 8

/** Class of each UTF-16 unit, with the `UPPER` flag. */
export const UNIT_CLASS = new Uint8Array(65536)
/**
 * What each UTF-16 unit is compared as. A unit that stands for several letters (a ligature) folds to
 * `FIRST_LIGATURE + n`, whose letters are `LIGATURES[n]`; units of the private use area are never letters here.
 */
export const FOLDED = new Uint16Array(65536)
/** The first of the numbers that ligatures fold to. */
export const FIRST_LIGATURE = 0xe000
/** For each of those numbers the folded letters, as units. */
export const LIGATURES: readonly number[][] = []
/** `UNIT_CLASS` in the low byte and `FOLDED` above it, so that the tokeniser's loop needs one look a unit. */
export const UNITS = new Uint32Array(65536)
/** True for a folded letter that stands for several. */
export const isLigature = (folded: number): boolean => folded >= FIRST_LIGATURE && folded < 0xf900

const SAME_AS: Record<string, string> = {
  'ا': 'أإآٱٲٳٵ', 'ي': 'ىئیېےۍۓ', 'و': 'ؤۆۇۈۋٶ', 'ه': 'ةہەۀۃھ', 'ك': 'کڪگ',
  // Dashes that join numbers and words; the em dash (a clause mark) stays itself.
  '-': '‐‑‒–−﹣－', "'": '’‘ʼ′`´＇', '"': '“”„«»‟″＂', '%': '٪％', ';': '؛', '?': '؟', ',': '،'
}

function foldUnit(unit: number): number[] {
  const decomposed = String.fromCharCode(unit).normalize('NFKD').toLowerCase()
  return [...decomposed].map((c) => c.charCodeAt(0)).filter((c) => (UNIT_CLASS[c]! & 7) === LETTER || (UNIT_CLASS[c]! & 7) === DIGIT)
}

function buildTables(): void {
  const classes: [number, RegExp][] = [
    [LETTER, /\p{L}/u],
    [DIGIT, /\p{Nd}/u],
    [SPACE, /[\p{Zs}\t]/u],
    [LINE_BREAK, /[\n\v\f\r\u0085\u2028\u2029]/u],
    [MARK, /\p{M}/u],
    [INVISIBLE, /\p{Cf}/u]
  ]
  for (let unit = 0; unit < 65536; unit++) {
    FOLDED[unit] = unit
    if (unit >= 0xd800 && unit < 0xf900) continue
    const character = String.fromCharCode(unit)
    for (const [name, pattern] of classes) if (pattern.test(character)) { UNIT_CLASS[unit] = name; break }
  }
  UNIT_CLASS[0x640] = MARK
  // A ring of Arabic-Indic, Persian and full-width digits around the Latin ones.
  for (const zero of [0x660, 0x6f0, 0xff10]) for (let d = 0; d < 10; d++) FOLDED[zero + d] = 0x30 + d
  // Only the digits of those scripts are read as numbers.
  for (let unit = 0; unit < 65536; unit++) if (UNIT_CLASS[unit] === DIGIT && (FOLDED[unit]! < 0x30 || FOLDED[unit]! > 0x39)) UNIT_CLASS[unit] = OTHER
  const folds: [number, number][] = [[0x41, 0x530], [0x1e00, 0x2000], [0xfb00, 0xfe00], [0xfe70, 0xff00], [0xff21, 0xff5b]]
  const ligatures = LIGATURES as number[][]
  for (const [from, to] of folds) {
    for (let unit = from; unit < to; unit++) {
      if (UNIT_CLASS[unit] !== LETTER) continue
      const letters = foldUnit(unit)
      if (/\p{Lu}/u.test(String.fromCharCode(unit))) UNIT_CLASS[unit]! |= UPPER
      if (letters.length === 1) FOLDED[unit] = letters[0]!
      else if (letters.length > 1) FOLDED[unit] = FIRST_LIGATURE + ligatures.push(letters) - 1
    }
  }
  for (const [target, variants] of Object.entries(SAME_AS)) for (const variant of variants) FOLDED[variant.charCodeAt(0)] = target.charCodeAt(0)
  // A second round, so that a presentation form of a variant letter folds as the letter does.
  for (let unit = 0; unit < 65536; unit++) { const f = FOLDED[unit]!; if (f < FIRST_LIGATURE || f >= 0xf900) FOLDED[unit] = FOLDED[f]! }
  for (const letters of ligatures) for (let i = 0; i < letters.length; i++) letters[i] = FOLDED[letters[i]!]!
  for (let unit = 0; unit < 65536; unit++) if ((UNIT_CLASS[unit]! & 7) === SPACE) FOLDED[unit] = 0x20
  for (let unit = 0; unit < 65536; unit++) UNITS[unit] = UNIT_CLASS[unit]! | (FOLDED[unit]! << 8)
}
buildTables()

/** The text as it is compared: folded, without marks and invisible controls, spaces as U+0020. */
export const fold = (text: string): string => (isFolded(text) ? text : foldAnew(text))

function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const known = UNITS[text.charCodeAt(i)]!
    if (known >>> 8 !== text.charCodeAt(i) || (known & 7) === MARK || (known & 7) === INVISIBLE) return false
  }
  return true
}

/** As `fold`, always a string of its own, with all of its letters in one place. */
export function foldAnew(text: string): string {
  const units: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = UNIT_CLASS[unit]! & 7
    if (kind === MARK || kind === INVISIBLE) continue
    const folded = FOLDED[unit]!
    if (kind === LETTER && isLigature(folded)) units.push(...LIGATURES[folded - FIRST_LIGATURE]!)
    else units.push(folded)
  }
  if (units.length <= 8192) return String.fromCharCode(...units)
  let out = ''
  for (let i = 0; i < units.length; i += 8192) out += String.fromCharCode(...units.slice(i, i + 8192))
  return out
}
