import { isBullet } from './bullets.ts'
import { ACRONYM, CAPITAL, DIGITS, LINE_START, PARAGRAPH_START, QUOTED, SENTENCE_START, SIGN, SPACE_BEFORE, WORD, type Tokens } from './tokens.ts'
import { hashOf } from './hash.ts'

/** Words behind which a sentence goes on, folded hashes. */
export interface UnendingWords {
  /** That a point follows without ending the sentence («Dr.», «Oct.», «د.»), without the point. */
  abbreviations: ReadonlySet<number>
  /** That a point follows so before digits alone ("No. 5"). */
  numbering: ReadonlySet<number>
  /** That something must follow in their sentence («في», «أن», "of", "the"), so that no line's end behind them ends it. */
  leading: ReadonlySet<number>
  /** That open a sentence where they have a capital, even behind an initial, an abbreviation or an acronym with its point ("posted on X. The army …"). */
  opening: ReadonlySet<number>
}

/** The unending words of a language from their spellings. */
export function unendingWordsOf({ abbreviations, numbering, leading, opening }: Record<keyof UnendingWords, readonly string[]>): UnendingWords {
  const hashed = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(hashOf))
  return { abbreviations: hashed(abbreviations), numbering: hashed(numbering), leading: hashed(leading), opening: hashed(opening) }
}

const POINT = 46
/** What every comma folds to. */
const COMMA = 44
/** What every quotation mark folds to. */
const QUOTATION_MARK = 34
const ENDS = unitsAmong([POINT, 33, 63, 0x2026, 0x6d4])
const CLOSING = unitsAmong([34, 39, 41, 93, 125, 0x203a, 0xfd3f])

/** For each unit 1 where it is one of these; read faster than a set where every sign of a text is asked for. */
function unitsAmong(units: readonly number[]): Uint8Array {
  const among = new Uint8Array(65536)
  for (const unit of units) among[unit] = 1
  return among
}

/**
 * Marks the first token of every sentence (`SENTENCE_START`) and every token inside a quotation (`QUOTED`), and gives the sentences' first tokens. A sentence ends at a point,
 * question or exclamation mark that is no part of a number or abbreviation, and at the end of a line unless the next
 * line goes on with it (see `continuesLine`).
 */
export function splitSentences(tokens: Tokens, { abbreviations, numbering, leading, opening }: UnendingWords): Int32Array {
  const { count, kind, flags, hash, length } = tokens
  const starts: number[] = []
  let ended = true
  let open = 0
  // Where the run of closing signs ends that was looked through last, so that no run is looked through again from its middle.
  let past = 0
  // … and where the numbers of notes behind it end.
  let notesEnd = 0
  for (let i = 0; i < count; i++) {
    let flag = flags[i]!
    if (flag & LINE_START && (flag & PARAGRAPH_START || !continuesLine(tokens, i, leading))) {
      open = 0
      ended = true
    }
    if (open !== 0) flags[i] = flag = flag | QUOTED
    if (ended && i >= notesEnd && !(kind[i] === SIGN && CLOSING[hash[i]!] === 1 && !(flag & (SPACE_BEFORE | LINE_START)))) {
      flags[i] = flag | SENTENCE_START
      starts.push(i)
      ended = false
    }
    if (kind[i] !== SIGN) {
      // "a drone of the U.S. The army said"
      if (flag & ACRONYM && tokens.text.charCodeAt(tokens.end[i]! - 1) === POINT && isOpening(tokens, i + 1, opening)) ended = true
      continue
    }
    if (hash[i] === QUOTATION_MARK) open = 1 - open
    if (ENDS[hash[i]!] !== 1) continue
    let next = i < past ? past : i + 1
    while (next < count && kind[next] === SIGN && !(flags[next]! & (SPACE_BEFORE | LINE_START))) {
      if (CLOSING[hash[next]!] === 1 || ENDS[hash[next]!] === 1) next++
      else if (isNoteMark(tokens, next)) notesEnd = next += NOTE_MARK
      else break
    }
    past = next
    if (next >= count || (!(flags[next]! & (SPACE_BEFORE | LINE_START)) && !isRunTogether(tokens, i, next))) continue
    if (hash[i] === POINT && i > 0 && kind[i - 1] === WORD && !(flags[i]! & SPACE_BEFORE)) {
      // "Germany 9.7 M.": a letter behind a number is no initial.
      const word = hash[i - 1]!
      const isInitial = length[i - 1] === 1 && flags[i - 1]! & CAPITAL && !(i > 1 && kind[i - 2] === DIGITS)
      if (((isInitial || abbreviations.has(word)) && !isOpening(tokens, next, opening)) || (kind[next] === DIGITS && numbering.has(word))) continue
    }
    // A list number («3. Item») at a line's start is no sentence.
    if (hash[i] === POINT && i > 0 && kind[i - 1] === DIGITS && flags[i - 1]! & LINE_START) continue
    if (isLowerCase(tokens, next) && !(flags[next]! & LINE_START)) continue
    ended = true
  }
  return new Int32Array(starts)
}

/** True for a word with a capital that opens a sentence; one of a single letter is an initial unless a word follows it. */
const isOpening = ({ count, kind, flags, hash, length }: Tokens, i: number, opening: ReadonlySet<number>): boolean =>
  i < count && kind[i] === WORD && (flags[i]! & CAPITAL) !== 0 && opening.has(hash[i]!) && (length[i]! > 1 || kind[i + 1] === WORD)

/** "… 31 people.[1] It was": true for the bracket that opens the number of a note, which belongs to the sentence before it. */
const isNoteMark = ({ count, kind, hash, flags }: Tokens, i: number): boolean =>
  hash[i] === OPEN_BRACKET && i + 2 < count && kind[i + 1] === DIGITS && kind[i + 2] === SIGN && hash[i + 2] === CLOSE_BRACKET && !(flags[i + 2]! & SPACE_BEFORE)
/** Tokens of such a mark. */
const NOTE_MARK = 3
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93

/**
 * «… في الشوارع.وأعلن الهلال الأحمر»: many sites lose the space behind a sentence. A point before an Arabic word ends one; names written with
 * points («أ.ف.ب»، «إس.بي.إم»، «الجزيرة.نت») have short ones, and addresses are in Latin.
 */
function isRunTogether({ kind, hash, length, text, start, flags }: Tokens, i: number, next: number): boolean {
  if (hash[i] !== POINT || i === 0 || kind[next] !== WORD || length[next]! < 3 || !isArabicLetter(text.charCodeAt(start[next]!))) return false
  if (kind[i - 1] === WORD) return length[i - 1]! > 2 && isArabicLetter(text.charCodeAt(start[i - 1]!))
  return kind[i - 1] === DIGITS ? length[i - 1]! > 1 && (flags[i - 1]! & LINE_START) === 0 : CLOSING[hash[i - 1]!] === 1
}

const isArabicLetter = (unit: number): boolean => unit >= 0x620 && unit <= 0x64a

/**
 * A line goes on with the sentence of the line before where it begins with a lower-case Latin letter, and, no item of a list, behind a comma or a word that cannot end a
 * sentence: pages that were scraped break lines at links and names.
 */
function continuesLine(tokens: Tokens, i: number, leading: ReadonlySet<number>): boolean {
  if (isLowerCase(tokens, i)) return true
  const { kind, hash } = tokens
  if (i === 0 || (kind[i] === SIGN && isBullet(String.fromCharCode(hash[i]!)))) return false
  return kind[i - 1] === SIGN ? hash[i - 1] === COMMA && kind[i] !== DIGITS : kind[i - 1] === WORD && leading.has(hash[i - 1]!)
}

function isLowerCase(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== WORD || tokens.flags[i]! & (CAPITAL | ACRONYM)) return false
  const unit = tokens.text.charCodeAt(tokens.start[i]!)
  return unit >= 97 && unit < 0x250
}
