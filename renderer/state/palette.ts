import { createSpotlight } from '@mantine/spotlight'

/** The command palette's state, and what opens and closes it. */
export const [paletteStore, palette] = createSpotlight()

export const isPaletteOpen = (): boolean => paletteStore.getState().opened
