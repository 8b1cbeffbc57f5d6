import type { Direction, Language } from '../../model/language.ts'
import { directionOf } from '../../model/language.ts'
import { STOP_WORDS } from './stop-words.ts'

export interface TextLanguage {
  /** `und` where it could not be told. */
  language: Language
  direction: Direction
}

/** How many units of a text are looked at. */
const SAMPLE_UNITS = 50_000

/** A letter of Arabic script counts this much against a Latin one: Arabic news quotes Latin names, English news hardly ever Arabic ones. */
const RIGHT_TO_LEFT_SHARE = 0.3

/**
 * Tells a text's language and direction: the script by its share of letters, then Persian and Urdu from Arabic by letters that only they use, and Latin
 * languages by their commonest words. A text of less than a few words, or without letters, is `und`.
 */
export function detectTextLanguage(text: string): TextLanguage {
  const sample = text.slice(0, SAMPLE_UNITS)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const arabic = count(/[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g)
  const hebrew = count(/[\u05d0-\u05ea]/g)
  const cyrillic = count(/[\u0400-\u052f]/g)
  const letters = count(/\p{L}/gu)
  if (letters === 0) return { language: 'und', direction: 'ltr' }
  if (arabic / letters >= RIGHT_TO_LEFT_SHARE && arabic >= hebrew) return { language: ofArabicScript(count, arabic), direction: 'rtl' }
  if (hebrew / letters >= RIGHT_TO_LEFT_SHARE) return { language: 'he', direction: 'rtl' }
  const language = cyrillic / letters > 0.5 ? (count(/[іїєґІЇЄҐ]/g) * 4 > count(/[ыэёъЫЭЁЪ]/g) && count(/[іїєґІЇЄҐ]/g) > 0 ? 'uk' : 'ru') : byStopWords(sample)
  return { language, direction: directionOf(language) }
}

function ofArabicScript(count: (pattern: RegExp) => number, letters: number): Language {
  if (count(/[ٹڈڑےںھ]/g) * 50 > letters) return 'ur'
  // Persian writes پ چ ژ گ and its own yeh and kaf; an Arabic text has some of them in foreign names only.
  if (count(/[پچژگیک]/g) * 20 > letters) return 'fa'
  return 'ar'
}

function byStopWords(sample: string): Language {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return 'und'
  const hits = Object.entries(STOP_WORDS).map(([language, list]) => ({ language, hits: words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0) }))
  hits.sort((a, b) => b.hits - a.hits)
  const [best, second] = hits
  if (!best || best.hits < Math.max(1, words.length * 0.08) || best.hits === second?.hits) return 'und'
  return best.language
}
