import type { DecodedText } from './decode-text.ts'
import { detectTextLanguage } from './detect-language.ts'
import { ARABIC_LETTER_SHARES } from './letter-shares.ts'

/** How many bytes are weighed; an encoding shows in far fewer. */
const SAMPLE_BYTES = 200_000

/** What a sign costs, in natural logarithms, beside the share of its letter. */
const COST = { vowelMark: -4, persianLetter: -5, arabicSign: -2, outOfPlace: -6, otherSign: -7 }

/**
 * The mean a reading must reach. Arabic read rightly has about -2.9 whatever its subject; Windows-1256 read as ISO 8859-6, the other way round, or
 * any other code page read as either stays below -4.5. Few letters say less, so the bar is lower for them.
 */
const bar = (letters: number): number => -3.5 - 2.5 / Math.sqrt(letters)

/** How much better than the other reading the best must be, where they differ: a word or two often makes some sense in both. */
const margin = (letters: number): number => 0.3 + 6 / letters

const LOG_SHARES = new Map(Object.entries(ARABIC_LETTER_SHARES).map(([letter, percent]) => [letter, Math.log(percent / 100)]))
const isArabicLetter = (char: string): boolean => (char >= '\u0621' && char <= '\u063a') || (char >= '\u0641' && char <= '\u064a') || isPersianLetter(char)
const isPersianLetter = (char: string): boolean => char >= '\u0671' && char <= '\u06d3'
const isVowelMark = (char: string): boolean => char >= '\u064b' && char <= '\u0652'
const isAsciiLetter = (char: string): boolean => /^[A-Za-z]$/.test(char)
const isAccentedLetter = (char: string): boolean => /^[\u00c0-\u024f]$/u.test(char) && char !== '×' && char !== '÷'
/** Punctuation that both Arabic and Latin texts in Windows code pages hold. */
const TYPOGRAPHY = new Set('\u00a0«»“”‘’–—…•·°±©®™€£¥§\u200c\u200d\u200e\u200f\u00ad½¼¾×÷‰›‹„²³')
/** Letters that stand only at a word's end. */
const FINAL_LETTERS = new Set('ةى')

interface Reading {
  text: string
  /** Mean logarithm over what is not ASCII; higher is more like Arabic. */
  mean: number
  letters: number
  /** Arabic letters that touch Latin ones, and vowel marks on no letter: the mark of a wrong code page. */
  mixed: number
}

/** Reads bytes in the Arabic code page that fits them; null where neither surely does. */
export function arabicCodePageOf(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const windows = weigh(new TextDecoder('windows-1256').decode(sample))
  // ISO 8859-6 has control characters where Windows-1256 has letters; no text holds those.
  const iso = sample.some((byte) => byte >= 0x80 && byte < 0xa0) ? null : weighStrictly(sample, 'iso-8859-6')
  if (windows.letters === 0) return latinIn1252(bytes)
  const windowsFits = fits(windows)
  const isoFits = iso !== null && fits(iso)
  const isClose = iso !== null && Math.abs(iso.mean - windows.mean) < margin(Math.min(iso.letters, windows.letters))
  if (iso && isClose && iso.text !== windows.text) return null
  if (iso && isoFits && (!windowsFits || iso.mean > windows.mean)) return whole(bytes, 'iso-8859-6')
  return windowsFits ? whole(bytes, 'windows-1256') : null
}

const fits = ({ mean, letters, mixed }: Reading): boolean => letters > 0 && mean >= bar(letters) && mixed * 50 <= letters

function whole(bytes: Uint8Array, encoding: 'windows-1256' | 'iso-8859-6'): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return null
  }
}

/** Latin text with accents and curly quotes, where Windows-1252 and Windows-1256 give the same letters (French, English); null for any other. */
function latinIn1252(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('windows-1252').decode(bytes)
  if (text !== new TextDecoder('windows-1256').decode(bytes)) return null
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char < '\u0080' || TYPOGRAPHY.has(char)) continue
    if (!isAccentedLetter(char)) return null
  }
  const { language } = detectTextLanguage(text)
  return language === 'en' || language === 'fr' ? { text, encoding: 'windows-1252' } : null
}

function weighStrictly(bytes: Uint8Array, encoding: string): Reading | null {
  try {
    return weigh(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

function weigh(text: string): Reading {
  let sum = 0
  let weighed = 0
  let letters = 0
  let mixed = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char < '\u0080' || TYPOGRAPHY.has(char)) continue
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    weighed += 1
    if (isVowelMark(char)) {
      const isInPlace = isArabicLetter(before) || isVowelMark(before)
      sum += isInPlace ? COST.vowelMark : COST.outOfPlace
      if (!isInPlace) mixed += 1
    } else if (isArabicLetter(char)) {
      letters += 1
      sum += LOG_SHARES.get(char) ?? COST.persianLetter
      if (FINAL_LETTERS.has(char) && isArabicLetter(after)) sum += COST.outOfPlace
      if (isLatin(before) || isLatin(after)) mixed += 1
    } else if (char === '،' || char === '؛' || char === '؟' || char === 'ـ') {
      sum += COST.arabicSign
    } else {
      sum += isAccentedLetter(char) && (isAsciiLetter(before) || isAsciiLetter(after)) ? COST.vowelMark : COST.otherSign
    }
  }
  return { text, mean: weighed === 0 ? -Infinity : sum / weighed, letters, mixed }
}

const isLatin = (char: string): boolean => isAsciiLetter(char) || isAccentedLetter(char)
