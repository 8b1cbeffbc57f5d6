import type { Direction } from '../../core/model/language.ts'

/** How wide the verdict marks beside the text are, in CSS pixels; editor.css draws them so. */
export const MARKS_WIDTH = 62
const SCROLLBAR_WIDTH = 10
const GUTTER_WIDTH = 20
/** The longest line that reads well, in ems of the article's text: some eighty letters of Naskh. */
export const MEASURE_EMS = 44

/** Where the text stands in its pane: what lies left and right of it, and the margin that centres it in a wide pane. All in CSS pixels. */
export interface ReadingColumn {
  margin: number
  /** Monaco's room left of the text. */
  left: number
  /** Monaco keeps text clear of its scrollbar by as much as the scrollbar is wide: it is told a width that holds the margin, and the marks of right-to-left text. */
  scrollbar: number
}

/** The column of an article's text in a pane of a width. */
export function readingColumn(paneWidth: number, fontSize: number, direction: Direction): ReadingColumn {
  const spare = paneWidth - MARKS_WIDTH - SCROLLBAR_WIDTH - GUTTER_WIDTH - MEASURE_EMS * fontSize
  const margin = Math.max(0, Math.floor(spare / 2))
  return direction === 'rtl'
    ? { margin, left: margin + GUTTER_WIDTH, scrollbar: margin + MARKS_WIDTH + SCROLLBAR_WIDTH }
    : { margin, left: margin + MARKS_WIDTH, scrollbar: margin + SCROLLBAR_WIDTH + (margin === 0 ? 0 : GUTTER_WIDTH) }
}
