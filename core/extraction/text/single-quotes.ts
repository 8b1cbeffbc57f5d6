import { LINE_START, SIGN, SPACE_BEFORE, WORD } from './tokens.ts'
import type { Tokens, WordForms } from './tokens.ts'

/** What an apostrophe, and every single quotation mark, folds to. */
const APOSTROPHE = 39
/** What a quotation mark folds to. */
const QUOTATION_MARK = 34
/** A quotation has no more tokens than these. */
const LONGEST = 250
/** What closes a sentence or clause inside a quotation, by its unit. */
const STOPS: ReadonlySet<number> = new Set([0x2c, 0x2e, 0x3f, 0x21, 0x2026])

/**
 * Makes quotation marks of the apostrophes that a quotation stands between («‘Nine died,’ he said», "'neutralised'"), so that whoever reads tokens meets
 * one sign for both. An apostrophe opens one where it is written as one with the word behind it and not with one before, and closes it where it is the other way round,
 * in the same line. Since the plural has its apostrophe there too («the miners’ families»), one behind a comma or point closes it first.
 */
export function pairSingleQuotes(tokens: Tokens, forms: WordForms): void {
  const { count, kind, hash } = tokens
  for (let i = 0; i + 2 < count; i++) {
    if (kind[i] !== SIGN || hash[i] !== APOSTROPHE || !opensAt(tokens, i)) continue
    const close = closeOf(tokens, i)
    if (close < 0) continue
    for (const at of [i, close]) {
      tokens.hash[at] = QUOTATION_MARK
      tokens.form[at] = forms.formOf(QUOTATION_MARK, QUOTATION_MARK, '"', 0, 1)
    }
  }
}

const isApart = ({ flags, count }: Tokens, i: number): boolean => i >= count || (flags[i]! & (SPACE_BEFORE | LINE_START)) !== 0

const opensAt = (tokens: Tokens, i: number): boolean => (isApart(tokens, i) || tokens.kind[i - 1] === SIGN) && !isApart(tokens, i + 1) && tokens.kind[i + 1] !== SIGN

/** The apostrophe that closes the quotation which opens at `open`; -1 where none does. */
function closeOf(tokens: Tokens, open: number): number {
  const { count, kind, hash, flags } = tokens
  let first = -1
  for (let i = open + 2; i < count && i < open + LONGEST && !(flags[i]! & LINE_START); i++) {
    if (kind[i] !== SIGN || hash[i] !== APOSTROPHE) continue
    if (!isApart(tokens, i) && (isApart(tokens, i + 1) || kind[i + 1] !== WORD)) {
      if (kind[i - 1] === SIGN && STOPS.has(hash[i - 1]!)) return i
      if (first < 0) first = i
    } else if (first >= 0 && opensAt(tokens, i)) return first
  }
  return first
}
