/** How wide a text is when nothing breaks it, in CSS pixels. */
export type Measure = (text: string) => number

/** White space that a row may end on, and words between; no-break spaces are of their word. */
const WORD_OR_SPACE = /[^ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+|[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+/g
const IS_SPACE = /^[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/
/** Where a row may end inside a word: behind a hyphen, dash or slash between letters, and between characters of writing without spaces. */
const INSIDE_WORD = /(?<=[\p{L}\p{N}][-\u00ad\u2010\u2012-\u2014/])(?=\p{L})|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/u
/** What a word must hold for that; most words do not, and this is told faster. */
const MAY_END_INSIDE = /[-\u00ad\u2010\u2012-\u2014/\u2e80-\u{3ffff}]/u
/** What belongs to the character before it: marks, joiners, the second half of a pair. */
const GOES_WITH_BEFORE = /^[\p{M}\u200c\u200d\ufe0f\udc00-\udfff]/u

/** Beyond this many UTF-16 units a word is none: the longest of German law and of chemistry are shorter, an address may be longer. */
const LONGEST_WORD = 200
/** In how long pieces such a word is measured, so that each is narrower than a row and none is measured twice. */
const PIECE = 16

/** A run without spaces in short pieces, cut between characters. Its letters are measured unjoined where it is cut, a little too wide. */
function cut(word: string): string[] {
  const pieces: string[] = []
  for (let start = 0; start < word.length;) {
    let end = Math.min(word.length, start + PIECE)
    // A character may be as long as whoever made it wished; from some length on it is cut like anything else.
    while (end < word.length && end - start < LONGEST_WORD && GOES_WITH_BEFORE.test(word.slice(end, end + 2))) end += 1
    pieces.push(word.slice(start, end))
    start = end
  }
  return pieces
}

/** A line's words, each in as many pieces as may stand in different rows, and the white space between them; together they are the line. */
export function piecesOf(text: string): string[] {
  const words = (text.match(WORD_OR_SPACE) ?? []).flatMap((word) => (word.length > LONGEST_WORD ? cut(word) : word))
  return MAY_END_INSIDE.test(text) ? words.flatMap((word) => (MAY_END_INSIDE.test(word) ? word.split(INSIDE_WORD) : word)) : words
}

/** The longest beginning of `text` that is no wider than `room`, cut between characters; one character at least. Its length in UTF-16 units. */
function longestBeginning(text: string, room: number, measure: Measure): number {
  let [fits, tooLong] = [1, text.length]
  while (fits + 1 < tooLong) {
    const middle = (fits + tooLong) >> 1
    if (measure(text.slice(0, middle)) <= room) fits = middle
    else tooLong = middle
  }
  let end = fits
  while (end > 1 && GOES_WITH_BEFORE.test(text.slice(end))) end -= 1
  if (end > 1 || !GOES_WITH_BEFORE.test(text.slice(end))) return end
  while (end < text.length && GOES_WITH_BEFORE.test(text.slice(end))) end += 1
  return end
}

/**
 * Where a line, given as its {@link piecesOf}, is broken into rows of a width: the offset in UTF-16 units at which each row but the first begins; empty where one
 * row holds it all. A row ends behind a word's white space, which may reach over the edge, or inside a word that alone is wider than a row. `measure` is asked
 * for pieces, which recur, so that it can remember them; their widths add up to a row's since no letter is joined over a space.
 */
export function lineBreaks(pieces: readonly string[], width: number, measure: Measure): number[] {
  const breaks: number[] = []
  let used = 0
  let offset = 0
  /** Puts what may not be broken in this row or the next. */
  const put = (word: string): void => {
    let wide = measure(word)
    if (used > 0 && used + wide > width) {
      breaks.push(offset)
      used = 0
    }
    let left = word
    while (wide > width && left.length > 1) {
      const length = longestBeginning(left, width, measure)
      if (length >= left.length) break
      offset += length
      breaks.push(offset)
      left = left.slice(length)
      wide = measure(left)
    }
    offset += left.length
    used += wide
  }
  for (const piece of pieces) {
    if (!IS_SPACE.test(piece)) put(piece)
    else {
      offset += piece.length
      used += measure(piece)
    }
  }
  return breaks
}
