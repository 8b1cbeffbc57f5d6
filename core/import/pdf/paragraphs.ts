import type { Glyph } from './glyph.ts'
import { logicalOrder, mirrorsBrackets } from './logical-order.ts'
import type { Line } from './page-lines.ts'

/** Distances in units of the font's size, or of what is said. */
const WORD_GAP = 0.16
const CELL_GAP = 2
/** Leading above the usual one that parts paragraphs. */
const PARAGRAPH_LEADING = 1.3
const SIZE_CHANGE = 1.15
/** A line that ends this much short of its column's width ends a paragraph. */
const SHORT_LINE = 0.12
/** Only a last line this long can be the middle of a sentence. */
const OPEN_UNITS = 30
/** Share of right-to-left letters that makes a paragraph one, on a page of either direction. */
const RIGHT_TO_LEFT_SHARE = { rtl: 0.25, ltr: 0.6 }
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u05ff\u0620-\u064a\u066e-\u06d3\ufb1d-\ufdff\ufe70-\ufefc]/g

/** A paragraph in logical order. `isOpen` is true where its last line is full and ends no sentence: it may go on on the next page. */
export interface Paragraph {
  text: string
  /** Whether only a line end, not a blank line, parts it from the one before. */
  isClose: boolean
  isOpen: boolean
  size: number
}

/** A paragraph that begins in the middle of a sentence: same size, and neither a capital nor a number (which page headers begin with) at its start. */
export const goesOn = (open: Paragraph, next: Paragraph): boolean => open.isOpen && Math.abs(open.size - next.size) < open.size * 0.05 && /^[\p{Ll}\p{Lo}]/u.test(next.text)

/** Joins the lines of a page to paragraphs, by their leading, their size and how full they are, and puts each in logical order. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const signs = lines.map(signsOf)
  const page = directionOf(signs.flat(), 'ltr')
  const mirror = mirrorsBrackets(signs)
  const leading = usualLeading(lines)
  const paragraphs: Paragraph[] = []
  for (const { first, last, isClose, isJump } of groupLines(lines, page, leading)) {
    const members = lines.slice(first, last + 1)
    const base = directionOf(signs.slice(first, last + 1).flat(), page)
    let text = ''
    for (const seen of signs.slice(first, last + 1)) {
      const line = logicalOrder(seen, { base, mirror, afterArabic: text !== '' && base === 'rtl' }).replace(/ {2,}/g, ' ').trim()
      text = joinLines(text, line)
    }
    const ending = members.at(-1)
    const isOpen = ending !== undefined && ending.glyphs.length >= OPEN_UNITS && isFull(ending, lines, base) && isAsWide(ending, lines) && !/[.!?؟:؛…»”")\]\d]\s*$/.test(text)
    if (text === '') continue
    const paragraph = { text, isClose, isOpen, size: ending?.size ?? 0 }
    const before = paragraphs.at(-1)
    if (isJump && before && goesOn(before, paragraph)) Object.assign(before, { text: joinLines(before.text, text), isOpen })
    else paragraphs.push(paragraph)
  }
  return paragraphs
}

/** A line's signs from left to right, with a blank where words stand apart and a tab where cells do. */
function signsOf(line: Line): string[] {
  const signs: string[] = []
  let before: Glyph | null = null
  for (const glyph of line.glyphs) {
    if (glyph.text === '') {
      before = glyph
      continue
    }
    if (glyph.text.trim() === '') {
      if (signs.length > 0 && signs.at(-1) !== ' ' && signs.at(-1) !== '\t') signs.push(' ')
      before ??= glyph
      continue
    }
    if (before !== null) {
      const gap = glyph.x - before.endX
      const size = Math.max(glyph.size, before.size)
      const isParted = signs.at(-1) === ' ' || signs.at(-1) === '\t'
      if (gap > CELL_GAP * size) {
        if (isParted) signs.pop()
        signs.push('\t')
      } else if (gap > WORD_GAP * size && !isParted) {
        signs.push(' ')
      }
    }
    signs.push(glyph.text)
    before = glyph
  }
  while (signs.at(-1)?.trim() === '') signs.pop()
  while (signs[0]?.trim() === '') signs.shift()
  return signs
}

function directionOf(signs: readonly string[], page: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const text = signs.join('')
  const rightToLeft = text.match(RIGHT_TO_LEFT_LETTER)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return page
  return rightToLeft / letters >= RIGHT_TO_LEFT_SHARE[page] ? 'rtl' : 'ltr'
}

/** The commonest distance between a line and the next below it, in units of its size. */
function usualLeading(lines: readonly Line[]): number {
  const leadings: number[] = []
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    const leading = next ? (next.y - line.y) / line.size : 0
    if (leading > 0.5 && leading < 4) leadings.push(leading)
  }
  leadings.sort((a, b) => a - b)
  // Below the middle: gaps between paragraphs only ever add to the leading.
  return leadings[Math.floor(leadings.length * 0.4)] ?? 1.4
}

/** Parts lines into paragraphs; `isJump` is true for one that begins a new column. */
function groupLines(lines: readonly Line[], page: 'rtl' | 'ltr', leading: number): { first: number; last: number; isClose: boolean; isJump: boolean }[] {
  const groups: { first: number; last: number; isClose: boolean; isJump: boolean }[] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const group = groups.at(-1)
    if (before && group) {
      const distance = (line.y - before.y) / before.size
      const isNear = distance > 0.5 && distance <= leading * PARAGRAPH_LEADING
      const isLike = Math.max(line.size, before.size) / Math.min(line.size, before.size) < SIZE_CHANGE
      const overlaps = line.x < before.endX && before.x < line.endX
      if (isNear && isLike && overlaps && isFull(before, lines, page)) {
        group.last = at
        continue
      }
      groups.push({ first: at, last: at, isClose: isNear && isLike && overlaps, isJump: distance < -1 })
      continue
    }
    groups.push({ first: at, last: at, isClose: false, isJump: false })
  }
  return groups
}

/** Whether a line goes to the end of its column, as wide as the lines around it are. */
function isFull(line: Line, lines: readonly Line[], direction: 'rtl' | 'ltr'): boolean {
  const at = lines.indexOf(line)
  const around = lines.slice(Math.max(0, at - 12), at + 13).filter((other) => other.x < line.endX && line.x < other.endX)
  const left = Math.min(...around.map((other) => other.x))
  const right = Math.max(...around.map((other) => other.endX))
  const missing = direction === 'rtl' ? line.x - left : right - line.endX
  return missing <= (right - left) * SHORT_LINE
}

/** Whether a line is about as wide as the widest of its page. */
const isAsWide = (line: Line, lines: readonly Line[]): boolean => line.endX - line.x >= Math.max(...lines.map((other) => other.endX - other.x)) * (1 - SHORT_LINE)

/** Joins a line to the text before it; a word parted by a hyphen at the end of a Latin line becomes whole. */
export function joinLines(text: string, line: string): string {
  if (text === '' || line === '') return text + line
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line
  if (/[a-z\u00df-\u024f]-$/.test(text) && /^[a-z\u00df-\u024f]/.test(line)) return text.slice(0, -1) + line
  return `${text} ${line}`
}
