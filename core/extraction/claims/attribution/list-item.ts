import { tagOf } from '../meaning.ts'
import { behindColon, isColon, isDash, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** True for an item of a list, with a bullet or as a line of its own with a label («الجرحى: 1,088»). */
export const isItem = (sentence: Sentence): boolean => sentence.listItem || isLabelLine(sentence) || isEntry(sentence) || isRow(sentence) || isNumberLine(sentence)

/** «219 من أبناء المحافظة»: true for a line that opens with its number, where verbs come first and a number opens few sentences. */
const isNumberLine = ({ opensLine, amountAt, profile }: Sentence): boolean => profile.verbFirst && opensLine && amountAt[0] != null

/** True for a row of a table with strokes, tabs or wide spaces between its figures. */
function isRow({ opensLine, amounts, keys, starts, ends, text }: Sentence): boolean {
  const first = amounts[0]?.from ?? 0
  if (!opensLine || first === 0) return false
  return keys[first - 1] === '|' || isWide(text, ends[first - 1] ?? 0, starts[first] ?? 0)
}

/** True for a tab or for two blanks and more. */
const isWide = (text: string, from: number, to: number): boolean =>
  to > from && (text[from] === '\t' || (to - from > 1 && text[from] === ' ' && text[from + 1] === ' '))

/** Words before the quotation of an entry, at most. */
const HOUR_WORDS = 3

/** True for an entry of a running list: a line that opens with a quotation, or with an hour and a quotation. */
function isEntry(sentence: Sentence): boolean {
  if (!sentence.opensLine) return false
  for (let i = 0; i <= HOUR_WORDS && i < sentence.keys.length && sentence.amountAt[i] === null; i++) if (isQuote(sentence.keys[i])) return true
  return false
}

/** Words before the colon of a label line, at most. */
const LABEL_WORDS = 5

/** True for a line of a label and a figure, with a colon or dash between. */
function isLabelLine(sentence: Sentence): boolean {
  if (!sentence.opensLine) return false
  for (let i = 0; i <= LABEL_WORDS && i < sentence.keys.length - 1; i++) {
    const hasFigure = behindColon(sentence, i) !== null
    if (isColon(sentence.keys[i]) || (hasFigure && isDash(sentence.keys[i]))) return i > 0 && hasFigure
    if (sentence.amountAt[i] || tagOf(sentence.hitAt[i], 'said')) return false
  }
  return false
}
