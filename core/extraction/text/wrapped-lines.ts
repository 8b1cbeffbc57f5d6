import { isBullet } from './bullets.ts'
import { LINE_START, PARAGRAPH_START, SIGN, SPACE_BEFORE, type Tokens } from './tokens.ts'

/** Lines that were broken by a program to a width have this many characters. */
const NARROWEST = 40
const WIDEST = 130
/**
 * So many breaks must be of that kind, and such a share of those that are not behind a heading, a line of half the width or less: the ends of
 * paragraphs and items of lists stand between.
 */
const FEWEST_BREAKS = 3
const SHARE_OF_BREAKS = 0.7
/** Where letters are not of one width a full line has fewer of them now and then. It takes so many breaks to tell that from lines of like length. */
const BREAKS_TOLD_APART = 8
const FULL = 0.9
/** Lines of which more end a sentence, or begin with the word that began the one before, are sentences or items of a list. */
const SHARE_OF_SENTENCES = 0.5
const SHARE_OF_REPEATS = 0.3
const ENDS: ReadonlySet<number> = new Set(['.', '!', '?', '…', ':'].map((sign) => sign.charCodeAt(0)))

/**
 * Takes the breaks out of paragraphs that a program broke to a width (e-mail, wire copy, text out of PDFs): their tokens stand behind a space instead of
 * opening a line. A break is such a one where the next word would not have fitted into the widest line any more, which is how all programs fill
 * lines (greedy wrapping). The whole text is asked first, as short paragraphs do not show their width, then each paragraph. Linear in the tokens but for
 * the order of the widths.
 */
export function joinWrappedLines(tokens: Tokens): void {
  const { count, flags } = tokens
  const paragraphs: number[][] = []
  let lines: number[] = []
  const close = (): void => { if (lines.length > 1) paragraphs.push(lines); lines = [] }
  for (let i = 0; i < count; i++) {
    if (!(flags[i]! & LINE_START)) continue
    if (flags[i]! & PARAGRAPH_START) {
      if (lines.length > 0) lines.push(i)
      close()
    }
    lines.push(i)
  }
  if (lines.length > 0) lines.push(count)
  close()
  const breaks = paragraphs.map((starts) => breaksIn(tokens, starts))
  const all = breaks.flat()
  if (!joinAt(tokens, all)) for (const own of breaks) joinAt(tokens, own)
}

/** A break between two lines of a paragraph: the first token behind it, the width of the line before it, and with the word behind it. */
interface Break { next: number; width: number; withNext: number; endsSentence: boolean; repeats: boolean }

/** The breaks between lines that begin at these tokens; the last number is the first token behind them. */
function breaksIn({ start, end, flags, kind, hash }: Tokens, starts: readonly number[]): Break[] {
  const breaks: Break[] = []
  for (let line = 0; line + 2 < starts.length; line++) {
    const first = starts[line]!
    const next = starts[line + 1]!
    const last = starts[line + 2]! - 1
    let word = next
    while (word < last && !(flags[word + 1]! & SPACE_BEFORE)) word++
    const width = end[next - 1]! - start[first]!
    breaks.push({
      next, width, withNext: width + 1 + end[word]! - start[next]!,
      endsSentence: kind[next - 1] === SIGN && ENDS.has(hash[next - 1]!), repeats: kind[first] === kind[next] && hash[first] === hash[next]
    })
  }
  return breaks
}

/** Joins the lines at those of these breaks that a program made; false where they are not of that kind. */
function joinAt({ flags, kind, hash }: Tokens, breaks: readonly Break[]): boolean {
  if (breaks.length < FEWEST_BREAKS) return false
  const widths = Int32Array.from(breaks, ({ width }) => width).sort()
  const many = breaks.length >= BREAKS_TOLD_APART
  // One line in ten may stand out where there are many (an address, a row).
  const widest = widths[many ? Math.floor(widths.length * 0.9) : widths.length - 1]!
  if (widest < NARROWEST || widest > WIDEST) return false
  const share = (is: (b: Break) => boolean): number => breaks.filter(is).length / breaks.length
  if (share((b) => b.endsSentence) > SHARE_OF_SENTENCES || share((b) => b.repeats) > SHARE_OF_REPEATS) return false
  const full = breaks.filter(({ next, withNext }) => withNext > widest * (many ? FULL : 1) &&
    // An item of a list begins a line of its own.
    !(kind[next] === SIGN && isBullet(String.fromCharCode(hash[next]!))))
  if (full.length < FEWEST_BREAKS || full.length < SHARE_OF_BREAKS * breaks.filter(({ width }) => width > widest / 2).length) return false
  for (const { next } of full) flags[next] = (flags[next]! & ~LINE_START) | SPACE_BEFORE
  return true
}
