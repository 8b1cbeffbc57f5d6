import { isBullet } from './bullets.ts'
import { LINE_START, PARAGRAPH_START, SIGN, SPACE_BEFORE, type Tokens } from './tokens.ts'

/** Lines that were broken by a program to a width have this many characters. */
const NARROWEST = 40
const WIDEST = 130
/** So many breaks of a paragraph must be of that kind, and such a share of them: headings and the ends of paragraphs stand between. */
const FEWEST_BREAKS = 3
const SHARE_OF_BREAKS = 0.7

/**
 * Takes the breaks out of paragraphs that a program broke to a width (e-mail, wire copy, text out of PDFs): their tokens stand behind a space instead of
 * opening a line. A break is such a one where the next word would not have fitted into the widest line any more, which is how all programs fill
 * lines (greedy wrapping). Linear in the tokens.
 */
export function joinWrappedLines(tokens: Tokens): void {
  const { count, flags } = tokens
  let lines: number[] = []
  for (let i = 0; i <= count; i++) {
    if (i < count && !(flags[i]! & LINE_START)) continue
    if (i === count || flags[i]! & PARAGRAPH_START) {
      if (lines.length > FEWEST_BREAKS) joinParagraph(tokens, lines, i)
      lines = []
    }
    lines.push(i)
  }
}

/** Joins the lines of a paragraph, which begin at these tokens; `behind` is the first token behind it. */
function joinParagraph({ start, end, flags, kind, hash }: Tokens, lines: readonly number[], behind: number): void {
  const widthOf = (line: number): number => end[(lines[line + 1] ?? behind) - 1]! - start[lines[line]!]!
  let widest = 0
  for (let line = 0; line < lines.length; line++) widest = Math.max(widest, widthOf(line))
  if (widest < NARROWEST || widest > WIDEST) return
  const joined: number[] = []
  for (let line = 0; line + 1 < lines.length; line++) {
    const next = lines[line + 1]!
    // An item of a list begins a line of its own.
    if (kind[next] === SIGN && isBullet(String.fromCharCode(hash[next]!))) continue
    let word = next
    const last = (lines[line + 2] ?? behind) - 1
    while (word < last && !(flags[word + 1]! & SPACE_BEFORE)) word++
    if (widthOf(line) + 1 + end[word]! - start[next]! > widest) joined.push(next)
  }
  if (joined.length < FEWEST_BREAKS || joined.length < SHARE_OF_BREAKS * (lines.length - 1)) return
  for (const first of joined) flags[first] = (flags[first]! & ~LINE_START) | SPACE_BEFORE
}
