import { attachMarks } from './attach-marks.ts'
import type { Glyph } from './glyph.ts'
import { centreOf } from './glyph.ts'

/** A line of a page as it is seen. */
export interface Line {
  /** From left to right, without doubles; vowel marks are part of the letter that they stand on. */
  glyphs: Glyph[]
  x: number
  endX: number
  y: number
  size: number
}

/** Distances in units of the font's size. */
const SAME_BASELINE = 0.35
/** What is drawn one after the other stays together over wider gaps than what is not: tabs and justified words against columns. */
const GAP_IN_SEQUENCE = 3
const GAP_OUT_OF_SEQUENCE = 0.7
/** Text drawn twice to look bold lies this close. */
const DOUBLE = 0.15
/** How much of a page's lines may stand side by side before it is taken to have columns, whose order is that of drawing. */
const COLUMN_SHARE = 0.15
/** Lines side by side of fewer glyphs than this are cells of a table. */
const COLUMN_GLYPHS = 20

const isBlank = (glyph: Glyph): boolean => glyph.text.trim() === ''

/**
 * Groups the glyphs of a page into lines in reading order. Text comes in the order that it is drawn, which programs keep to the order of reading;
 * what they draw later within a line joins it by its place. A page in one column is put in order from top to bottom.
 */
export function pageLines(glyphs: readonly Glyph[]): Line[] {
  const lines = joinPieces(piecesOf(attachMarks(glyphs)))
  for (const line of lines) line.glyphs.sort((a, b) => centreOf(a) - centreOf(b))
  const finished = lines.map((line) => ({ ...line, glyphs: withoutFillers(withoutDoubles(line.glyphs)) })).filter((line) => line.glyphs.some((glyph) => !isBlank(glyph)))
  return hasColumns(finished) ? finished : joinRows(finished.sort((a, b) => a.y - b.y || a.x - b.x))
}

const lineOf = (glyph: Glyph): Line => ({ glyphs: [glyph], x: glyph.x, endX: glyph.endX, y: glyph.y, size: glyph.size })

/** How far apart two stretches of a line are; negative where they overlap. */
const gapBetween = (a: { x: number; endX: number }, b: { x: number; endX: number }): number => Math.max(a.x - b.endX, b.x - a.endX)

const sharesBaseline = (a: { y: number; size: number }, b: { y: number; size: number }): boolean => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  const distance = Math.abs(a.y - b.y)
  // Raised and lowered signs (notes, units) are smaller and stand off the baseline of their neighbours.
  return distance <= small.size * SAME_BASELINE || (small.size < large.size * 0.8 && distance <= large.size * 0.5)
}

function addTo(line: Line, glyph: Glyph): void {
  line.glyphs.push(glyph)
  line.x = Math.min(line.x, glyph.x)
  line.endX = Math.max(line.endX, glyph.endX)
  if (glyph.size > line.size) {
    line.size = glyph.size
    line.y = glyph.y
  }
}

/** Runs of glyphs drawn one after the other on one baseline. */
function piecesOf(glyphs: readonly Glyph[]): Line[] {
  const pieces: Line[] = []
  let piece: Line | null = null
  for (const glyph of glyphs) {
    // Glyph centres that jump back over what is there already begin a new run, such as the next cell of a table.
    if (piece && sharesBaseline(piece, glyph) && gapBetween(piece, glyph) <= GAP_IN_SEQUENCE * Math.max(piece.size, glyph.size)) addTo(piece, glyph)
    else {
      piece = lineOf(glyph)
      pieces.push(piece)
    }
  }
  return pieces
}

/** Joins runs that lie on one baseline next to each other; each joins the line whose place in the order of drawing is the earliest. */
function joinPieces(pieces: readonly Line[]): Line[] {
  const lines: (Line | null)[] = []
  const atBaseline = new Map<number, number[]>()
  const bucketOf = (y: number): number => Math.round(y / 4)
  for (const piece of pieces) {
    let home: { line: Line; index: number } | null = null
    const bucket = bucketOf(piece.y)
    const near = [-3, -2, -1, 0, 1, 2, 3].flatMap((step) => atBaseline.get(bucket + step) ?? []).sort((a, b) => a - b)
    for (const index of near) {
      const line = lines[index]
      if (!line || !sharesBaseline(line, piece) || gapBetween(line, piece) > GAP_OUT_OF_SEQUENCE * Math.max(line.size, piece.size)) continue
      if (home === null) {
        for (const glyph of piece.glyphs) addTo(line, glyph)
        home = { line, index }
      } else {
        for (const glyph of line.glyphs) addTo(home.line, glyph)
        lines[index] = null
      }
    }
    if (home === null) {
      lines.push({ ...piece, glyphs: [...piece.glyphs] })
      home = { line: piece, index: lines.length - 1 }
    }
    const key = bucketOf(home.line.y)
    const bucketed = atBaseline.get(key)
    if (bucketed === undefined) atBaseline.set(key, [home.index])
    else if (!bucketed.includes(home.index)) bucketed.push(home.index)
  }
  return lines.filter((line) => line !== null)
}

function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    const isDouble = kept.slice(-4).some((other) => other.text === glyph.text && glyph.endX - glyph.x > glyph.size * 0.1 && Math.abs(other.x - glyph.x) < glyph.size * DOUBLE)
    if (!isDouble) kept.push(glyph)
  }
  return kept
}

const ARABIC_LETTER = /^[\u0620-\u064a\u066e-\u06d3]/

const isFiller = (glyph: Glyph | undefined): boolean => glyph !== undefined && (glyph.isDoubtful || /^\u0640+$/.test(glyph.text))

/**
 * Empties the strokes that stretch a word to the width of its line: tatweel between two Arabic letters, and what is of doubtful meaning beside or between
 * such letters, for LibreOffice's strokes have no letter at all. They keep their place, so that the word is not seen as two. A doubtful digit or letter
 * goes only from within a word: none is lost that may be meant.
 */
function withoutFillers(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.map((glyph, at) => {
    if (!isFiller(glyph)) return glyph
    let before = at - 1
    while (isFiller(glyphs[before])) before -= 1
    let after = at + 1
    while (isFiller(glyphs[after])) after += 1
    const reach = glyph.size * 0.2
    const follows = ARABIC_LETTER.test(glyphs[before]?.text ?? '') && (glyphs[at - 1]?.endX ?? 0) >= glyph.x - reach
    const precedes = ARABIC_LETTER.test(glyphs[after]?.text ?? '') && (glyphs[at + 1]?.x ?? Infinity) <= glyph.endX + reach
    const isSign = glyph.isDoubtful && !/[\p{L}\p{N}]/u.test(glyph.text)
    return (follows && precedes) || (isSign && (follows || precedes)) ? { ...glyph, text: '' } : glyph
  })
}

const isBeside = (a: Line, b: Line): boolean => Math.abs(b.y - a.y) < Math.min(a.size, b.size) * 0.7 && gapBetween(a, b) > 0

/** True where many lines of running text stand beside others: such a page is read in the order that it is drawn. */
function hasColumns(lines: readonly Line[]): boolean {
  const ordered = lines.filter((line) => line.glyphs.length >= COLUMN_GLYPHS).sort((a, b) => a.y - b.y)
  let beside = 0
  for (const [at, line] of ordered.entries()) {
    const next = ordered[at + 1]
    if (next && isBeside(line, next)) beside += 1
  }
  return beside > ordered.length * COLUMN_SHARE
}

/** Makes one line of the cells of a row, which stand side by side. */
function joinRows(lines: readonly Line[]): Line[] {
  const rows: Line[] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (!row || !isBeside(row, line) || !sharesBaseline(row, line)) {
      rows.push({ ...line, glyphs: [...line.glyphs] })
      continue
    }
    for (const glyph of line.glyphs) addTo(row, glyph)
    row.glyphs.sort((a, b) => centreOf(a) - centreOf(b))
  }
  return rows
}
