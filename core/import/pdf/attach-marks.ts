import type { Glyph } from './glyph.ts'
import { centreOf } from './glyph.ts'

/** How many glyphs before and after a mark in the order of drawing may carry it. */
const REACH = 30
const SHADDA = '\u0651'

const isMark = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^\p{Mn}+$/u.test(glyph.text)
const isLetter = (glyph: Glyph | undefined): glyph is Glyph => glyph !== undefined && /^\p{L}/u.test(glyph.text)
const isRightToLeftMark = (mark: Glyph): boolean => /^[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/.test(mark.text)

/**
 * Puts each vowel mark into the letter that it stands on, after it, so that they keep together whatever becomes of the order; returns the other glyphs.
 * Where a mark stands says little: fonts draw it over its letter from origins that differ by more than a letter's width. What is drawn next to it says
 * more: shaped text keeps a mark beside its letter, on the side where the letter's own start is.
 */
export function attachMarks(glyphs: readonly Glyph[]): Glyph[] {
  const marksOf = new Map<Glyph, string>()
  for (const [at, mark] of glyphs.entries()) {
    if (!isMark(mark)) continue
    const host = hostByOrder(glyphs, at) ?? hostByPlace(glyphs, at)
    if (host) marksOf.set(host, (marksOf.get(host) ?? '') + mark.text)
  }
  return glyphs.filter((glyph) => !isMark(glyph)).map((glyph) => {
    const marks = marksOf.get(glyph)
    return marks === undefined ? glyph : { ...glyph, text: glyph.text + inWrittenOrder(marks) }
  })
}

/** Shadda is written before the vowel on the same letter. */
const inWrittenOrder = (marks: string): string => (marks.includes(SHADDA) ? SHADDA + marks.replaceAll(SHADDA, '') : marks)

function hostByOrder(glyphs: readonly Glyph[], at: number): Glyph | null {
  const mark = glyphs[at]
  if (!mark) return null
  let before = at - 1
  while (isMark(glyphs[before])) before -= 1
  let after = at + 1
  while (isMark(glyphs[after])) after += 1
  const previous = glyphs[before]
  const next = glyphs[after]
  const isDrawnFromLeft = previous === undefined || next === undefined ? next !== undefined : centreOf(next) > centreOf(previous)
  const host = isDrawnFromLeft && isRightToLeftMark(mark) ? next : previous
  return isLetter(host) && distance(host, mark) <= mark.size ? host : null
}

function hostByPlace(glyphs: readonly Glyph[], at: number): Glyph | null {
  const mark = glyphs[at]
  if (!mark) return null
  let best: Glyph | null = null
  for (let near = Math.max(0, at - REACH); near <= at + REACH && near < glyphs.length; near += 1) {
    const glyph = glyphs[near]
    if (isLetter(glyph) && (best === null || distance(glyph, mark) < distance(best, mark))) best = glyph
  }
  return best !== null && distance(best, mark) <= mark.size * 2 ? best : null
}

/** How far a mark's origin is from a letter's extent and baseline. */
const distance = (letter: Glyph, mark: Glyph): number => Math.max(0, letter.x - mark.x, mark.x - letter.endX) + Math.abs(letter.y - mark.y) / 2
