/** The height of one line of eleven points, and the most that Excel gives a row, in points. */
const LINE = 15
const HIGHEST = 409
/** A column's width counts digits; letters are somewhat narrower. */
const LETTERS_A_DIGIT = 1.1

/** How many lines of `room` letters a paragraph takes: broken between words, and within one that is longer than a line. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1
  let used = 0
  for (const { length } of paragraph.split(/\s+/)) {
    const needed = used === 0 ? length : used + 1 + length
    if (needed <= room) {
      used = needed
      continue
    }
    if (used > 0) lines += 1
    lines += Math.max(0, Math.ceil(length / room) - 1)
    used = length % room === 0 && length > 0 ? room : length % room
  }
  return lines
}

/**
 * The height in points that a row needs for a wrapped text in a column of `width` digits; null where one line does. It is set because LibreOffice heightens no row of a
 * workbook by itself: of a longer text it would show the first line only.
 */
export function heightFor(text: string, width: number): number | null {
  const room = Math.max(1, Math.floor(width * LETTERS_A_DIGIT))
  const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0)
  return lines === 1 ? null : Math.min(HIGHEST, lines * LINE + 2)
}
