import { EXPANDS, EXPANSIONS, foldTable, HAMZA, HAMZA_MARKS, PARTS, SILENT } from './fold.ts'

/** A word of a text: its folded spelling, and where it stands in the raw text in UTF-16 units, `end` exclusive. */
export interface Word { word: string; start: number; end: number }
export type WordSink = (word: string, start: number, end: number) => void

/** Longer words are cut to this many folded units, so that hostile text makes no long keys. */
export const LONGEST_WORD = 48

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
/** Between groups of three digits these only structure a number: comma, point, apostrophes, Arabic comma and separators, no-break and thin spaces. */
const GROUP_MARKS = new Set([0x2c, 0x2e, 0x27, 0x2019, 0x66c, 0x60c, 0xa0, 0x202f, 0x2009])
const DECIMAL_MARKS = new Set([0x2e, 0x66b])

const buffer = new Uint16Array(LONGEST_WORD)
/** Latin to Arabic letters as strings: joining them is twice as fast as `String.fromCharCode` of a list. */
const LETTERS = Array.from({ length: 0x700 }, (_, unit) => String.fromCharCode(unit))
const spelled = (length: number): string => {
  let word = ''
  for (let i = 0; i < length; i++) word += LETTERS[buffer[i] ?? 0] ?? String.fromCharCode(buffer[i] ?? 0)
  return word
}

/**
 * Gives every word of `text` from `from` to `to` in reading order. Letters and digits are words apart (`F16` is two). A number keeps its decimal
 * point but no marks between groups of three digits: `40,000`, `40.000` and «٤٠٬٠٠٠» are all `40000`.
 */
export function eachWord(text: string, sink: WordSink, from = 0, to = text.length): void {
  const folds = foldTable()
  let at = from
  while (at < to) {
    const unit = folds[text.charCodeAt(at)] ?? PARTS
    if (unit === PARTS || unit === SILENT) at += 1
    else if (isDigit(unit)) at = readNumber(text, at, to, folds, sink)
    else at = readLetters(text, at, to, folds, sink)
  }
}

/** The words of a text, for short texts such as a query. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  eachWord(text, (word, start, end) => words.push({ word, start, end }))
  return words
}

/** A place at or after `wanted` where a text may be cut without cutting a word or number: just after a line break, or the text's end. */
export function cutAfter(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const lineEnd = text.indexOf('\n', wanted)
  return lineEnd < 0 ? text.length : lineEnd + 1
}

function readLetters(text: string, start: number, to: number, folds: Uint16Array, sink: WordSink): number {
  let length = 0
  let at = start
  let end = start
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    const unit = folds[code] ?? PARTS
    if (unit === PARTS || isDigit(unit)) break
    if (unit === SILENT) {
      const previous = buffer[length - 1]
      if (HAMZA_MARKS.has(code) && (previous === 0x648 || previous === 0x64a)) buffer[length - 1] = HAMZA
      continue
    }
    end = at + 1
    if (unit === EXPANDS) {
      for (const part of EXPANSIONS.get(code) ?? []) if (length < LONGEST_WORD) buffer[length++] = part
    } else if (length < LONGEST_WORD) buffer[length++] = unit
  }
  sink(spelled(length), start, end)
  return at
}

function readNumber(text: string, start: number, to: number, folds: Uint16Array, sink: WordSink): number {
  const digitAt = (at: number): boolean => at < to && isDigit(folds[text.charCodeAt(at)] ?? PARTS)
  let length = 0
  let at = start
  const takeDigits = (): number => {
    let taken = 0
    for (; at < to; at++) {
      const unit = folds[text.charCodeAt(at)] ?? PARTS
      if (unit === SILENT) continue
      if (!isDigit(unit)) break
      if (length < LONGEST_WORD) buffer[length++] = unit
      taken += 1
    }
    return taken
  }
  let leading = takeDigits()
  while (leading <= 3 && at < to && GROUP_MARKS.has(text.charCodeAt(at)) && digitAt(at + 1) && digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4)) {
    at += 1
    leading = takeDigits()
  }
  if (at < to && DECIMAL_MARKS.has(text.charCodeAt(at)) && digitAt(at + 1)) {
    at += 1
    if (length < LONGEST_WORD) buffer[length++] = 0x2e
    takeDigits()
  }
  let end = at
  while (end > start && folds[text.charCodeAt(end - 1)] === SILENT) end -= 1
  sink(spelled(length), start, end)
  return at
}
