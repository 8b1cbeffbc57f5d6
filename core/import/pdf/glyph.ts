/** One shape on a page with the letters it stands for. Coordinates are points from the page's top left corner, y downwards, as the page is shown. */
export interface Glyph {
  /** In logical order, also where one shape stands for several letters; empty for shapes without a known meaning. */
  text: string
  /** The left edge. */
  x: number
  endX: number
  /** The baseline. */
  y: number
  /** The font's size on the page. */
  size: number
  /** Whether the letter may be the number of the shape in its font rather than its meaning, for the font leaves that out of some. */
  isDoubtful: boolean
}

export const centreOf = (glyph: Glyph): number => (glyph.x + glyph.endX) / 2
