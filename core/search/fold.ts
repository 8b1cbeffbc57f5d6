/**
 * What each UTF-16 unit is compared as: case, accents, hamza, alef, ya and ta marbuta spellings, presentation forms and the digits of three
 * scripts fold together; tatweel, diacritics and invisible controls fold away. Like Unicode's default caseless matching with what Arabic
 * search engines fold besides (Lucene's ArabicNormalizer), plus hamza on its seats: «مسؤول» and «مسئول» are one word.
 */

/** The unit parts words. */
export const PARTS = 0
/** The unit belongs to the word it stands in and is not compared. */
export const SILENT = 1
/** The unit is compared as several; see {@link EXPANSIONS}. */
export const EXPANDS = 2

/** U+0654 and U+0655, hamza written as a mark on the letter before it, as in decomposed text. */
export const HAMZA_MARKS = new Set([0x654, 0x655])
export const HAMZA = 0x621

/** The units that a unit of class {@link EXPANDS} is compared as. */
export const EXPANSIONS = new Map<number, readonly number[]>()

/** Letters compared as another, beyond what Unicode's compatibility decomposition says. */
const SAME_AS: Readonly<Record<string, string>> = {
  'ا': 'أإآٱٲٳٵ', 'ي': 'ىیېےۍۓ', 'ء': 'ؤئ', 'و': 'ۆۇۈۋٶ', 'ه': 'ةہەۀۃھ', 'ك': 'کڪگ',
  o: 'ø', d: 'đð', l: 'ł', h: 'ħ', t: 'ŧ', i: 'ıİ', ss: 'ß', ae: 'æ', oe: 'œ', th: 'þ'
}
/** First digits of the scripts whose digits equal the Latin ones: Arabic-Indic, Persian, full-width. */
const ZEROS = [0x660, 0x6f0, 0xff10]

const isLetter = /[\p{L}\p{Nd}]/u
const isSilent = /[\p{M}\p{Cf}]/u

let table: Uint16Array | null = null

/** The class or the folded unit of each UTF-16 unit; built at its first use. Units above {@link EXPANDS} are what is compared. */
export function foldTable(): Uint16Array {
  table ??= build()
  return table
}

function build(): Uint16Array {
  const folds = new Uint16Array(65536)
  for (let unit = 0x30; unit < 0x10000; unit++) {
    // Ideographs and Hangul syllables are letters all through, surrogates and private use are none.
    if (unit >= 0x3400 && unit < 0xd7a4) folds[unit] = unit
    else if (unit < 0xd7a4 || unit >= 0xf900) foldUnit(folds, unit)
  }
  folds[0x640] = SILENT
  for (const zero of ZEROS) for (let digit = 0; digit < 10; digit++) folds[zero + digit] = 0x30 + digit
  for (const [same, units] of Object.entries(SAME_AS)) {
    for (const unit of units) setFold(folds, unit.charCodeAt(0), [...same].map((letter) => letter.charCodeAt(0)))
  }
  return folds
}

function foldUnit(folds: Uint16Array, unit: number): void {
  const character = String.fromCharCode(unit)
  if (isSilent.test(character)) {
    folds[unit] = SILENT
    return
  }
  if (!isLetter.test(character)) return
  const units: number[] = []
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const code = part.charCodeAt(0)
    if (part.length > 1 || isSilent.test(part) || !isLetter.test(part)) {
      const previous = units.at(-1)
      if (HAMZA_MARKS.has(code) && (previous === 0x648 || previous === 0x64a)) units[units.length - 1] = HAMZA
      continue
    }
    const same = Object.entries(SAME_AS).find(([, letters]) => letters.includes(part))
    units.push(same ? same[0].charCodeAt(0) : code)
  }
  setFold(folds, unit, units)
}

function setFold(folds: Uint16Array, unit: number, units: readonly number[]): void {
  if (units.length === 1) folds[unit] = units[0] ?? PARTS
  else if (units.length > 1) {
    folds[unit] = EXPANDS
    EXPANSIONS.set(unit, units)
  }
}
