import { INVISIBLE, MARK, UNIT_CLASS } from './fold.ts'

/** True for a UTF-16 unit that is no letter of its word: a diacritic, tatweel or an invisible control. */
export function isUnspelt(unit: number): boolean {
  const name = UNIT_CLASS[unit]! & 7
  return name === MARK || name === INVISIBLE
}

/**
 * The letters of a raw text from `start` to `end` as they are written, without tatweel, diacritics and invisible controls, for rules that ask how a word ends or begins.
 * Unlike `fold` it keeps apart «ة» and «ه», «أ» and «ا». Empty where either is undefined: there is no such word.
 */
export function spelling(text: string, start: number | undefined, end: number | undefined): string {
  if (start === undefined || end === undefined) return ''
  let from = start
  let letters = ''
  for (let i = start; i < end; i++) {
    if (!isUnspelt(text.charCodeAt(i))) continue
    letters += text.slice(from, i)
    from = i + 1
  }
  return from === start ? text.slice(start, end) : letters + text.slice(from, end)
}
