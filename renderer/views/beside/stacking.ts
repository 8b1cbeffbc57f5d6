/** The least width, in CSS pixels, that an article beside another is read in with pleasure: some seven words of Naskh a line. */
export const LEAST_BESIDE = 420

/** Whether two articles stand one over the other in a pane of a width, for want of room side by side. */
export const isStacked = (paneWidth: number): boolean => paneWidth < 2 * LEAST_BESIDE
