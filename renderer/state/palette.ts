import { createSpotlight } from '@mantine/spotlight'

/** The command palette's state, and what opens and closes it. */
export const [paletteStore, palette] = createSpotlight()

/** The same of the list to choose an article from that is to stand beside the first. */
export const [besidePaletteStore, besidePalette] = createSpotlight()

/** Whether one of them has the keyboard. */
export const isPaletteOpen = (): boolean => paletteStore.getState().opened || besidePaletteStore.getState().opened
