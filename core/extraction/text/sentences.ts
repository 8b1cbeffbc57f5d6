import { CAPITAL, DIGITS, LINE_START, PARAGRAPH_START, SENTENCE_START, SIGN, SPACE_BEFORE, WORD, type Tokens } from './tokens.ts'
import { ACRONYM } from './tokens.ts'
import { hashOf } from './hash.ts'

/** Words that a point follows without ending the sentence («Dr.», «Oct.», «د.»), folded hashes. */
export type Abbreviations = ReadonlySet<number>

/** Abbreviations from their spellings, without the point. */
export const abbreviationsOf = (words: readonly string[]): Abbreviations => new Set(words.map(hashOf))

const POINT = 46
const ENDS = new Set([POINT, 33, 63, 0x2026, 0x6d4])
const CLOSING = new Set([34, 39, 41, 93, 125, 0x203a, 0xfd3f])

/**
 * Marks the first token of every sentence (`SENTENCE_START`) and gives those tokens' indexes. A sentence ends at a point,
 * question or exclamation mark that is no part of a number or abbreviation, and at the end of a line unless the next
 * line goes on in lower case.
 */
export function splitSentences(tokens: Tokens, abbreviations: Abbreviations): Int32Array {
  const { count, kind, flags, hash, length } = tokens
  const starts: number[] = []
  let ended = true
  for (let i = 0; i < count; i++) {
    const flag = flags[i]!
    if (flag & PARAGRAPH_START) ended = true
    else if (flag & LINE_START && !continuesLine(tokens, i)) ended = true
    if (ended && !(kind[i] === SIGN && CLOSING.has(hash[i]!) && !(flag & (SPACE_BEFORE | LINE_START)))) {
      flags[i] = flag | SENTENCE_START
      starts.push(i)
      ended = false
    }
    if (kind[i] !== SIGN || !ENDS.has(hash[i]!)) continue
    let next = i + 1
    while (next < count && kind[next] === SIGN && (CLOSING.has(hash[next]!) || ENDS.has(hash[next]!)) && !(flags[next]! & (SPACE_BEFORE | LINE_START))) next++
    if (next >= count || !(flags[next]! & (SPACE_BEFORE | LINE_START))) continue
    if (hash[i] === POINT && i > 0 && kind[i - 1] === WORD && !(flags[i]! & SPACE_BEFORE)) {
      if (abbreviations.has(hash[i - 1]!) || (length[i - 1] === 1 && flags[i - 1]! & CAPITAL)) continue
    }
    // A list number («3. Item») at a line's start is no sentence.
    if (hash[i] === POINT && i > 0 && kind[i - 1] === DIGITS && flags[i - 1]! & LINE_START) continue
    if (isLowerCase(tokens, next) && !(flags[next]! & LINE_START)) continue
    ended = true
  }
  return Int32Array.from(starts)
}

/** A line that begins with a lower-case Latin letter goes on with the sentence of the line before. */
const continuesLine = (tokens: Tokens, i: number): boolean => isLowerCase(tokens, i)

function isLowerCase(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== WORD || tokens.flags[i]! & (CAPITAL | ACRONYM)) return false
  const unit = tokens.text.charCodeAt(tokens.start[i]!)
  return unit >= 97 && unit < 0x250
}
