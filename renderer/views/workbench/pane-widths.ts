/** The widths of the panes beside the article, in CSS pixels. */
export interface PaneWidths { side: number; inspector: number }

/** The least that each pane is read in. */
export const LEAST = { side: 230, article: 320, inspector: 290 }
/** The lines between the three, together. */
export const LINES = 2

/**
 * Widths as they were chosen where a window has room for them and the article; else both give way, each by its share of what they can give. In a window too narrow
 * for all three, as that of a magnified page, nothing gives way: the panes are scrolled to, and each is read as it is.
 */
export function fittingWidths({ side, inspector }: PaneWidths, windowWidth: number): PaneWidths {
  const missing = side + inspector + LEAST.article + LINES - windowWidth
  const room = { side: Math.max(0, side - LEAST.side), inspector: Math.max(0, inspector - LEAST.inspector) }
  const spare = room.side + room.inspector
  if (missing <= 0 || missing > spare) return { side, inspector }
  const share = missing / spare
  return { side: Math.floor(side - room.side * share), inspector: Math.floor(inspector - room.inspector * share) }
}
