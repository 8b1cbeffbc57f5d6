import { Spotlight } from '@mantine/spotlight'
import type { SpotlightProps } from '@mantine/spotlight'
import { useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { AT_ONCE } from '../look/theme.ts'
import { borrowCaretFor } from './take-caret.ts'

/** What of a palette is chosen, in its words; or that nothing was found. */
const CHOSEN = '[data-selected] .mantine-Spotlight-actionBody > *, .mantine-Spotlight-empty'

/** Says to a screen reader what the arrows or the typing chose of the palette that it stands in: the focus stays in the field, and all outside is silent while a palette is open. */
function PaletteSaid() {
  const own = useRef<HTMLSpanElement>(null)
  const [said, setSaid] = useState('')
  // With the drawing: what an arrow right behind the key that opened it chooses is said too.
  useLayoutEffect(() => {
    const palette = own.current?.closest('[role="dialog"]')
    if (palette == null) return
    // Mantine marks what is chosen in the page itself, and tells nobody.
    const look = new MutationObserver(() => { setSaid([...palette.querySelectorAll(CHOSEN)].map(({ textContent }) => textContent).filter((text) => text !== '').join('. ')) })
    look.observe(palette, { subtree: true, childList: true, attributeFilter: ['data-selected'] })
    return () => look.disconnect()
  }, [])
  return <span ref={own} className="tq-visually-hidden" role="status" aria-live="polite">{said}</span>
}

/** How many articles a palette offers at once; what is typed finds the rest. */
export const MOST_ARTICLES = 60

interface Props extends Pick<SpotlightProps, 'store' | 'actions' | 'filter' | 'nothingFound'> {
  /** What its field asks for, and what stands before it. */
  placeholder: string
  icon: ReactNode
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** A palette: a field to type in and what it finds, in the middle of the window. */
export function PaletteFrame({ placeholder, icon, onKeyDown, ...props }: Props) {
  return (
    <Spotlight
      {...props} shortcut={null} returnFocus={false} scrollable maxHeight={440} overlayProps={{ blur: 0, backgroundOpacity: 0.4 }} size={620} centered={false} yOffset="12vh" radius={12} transitionProps={AT_ONCE} attributes={{ content: { 'aria-label': placeholder } }}
      searchProps={{ ref: borrowCaretFor, rightSection: <PaletteSaid />, rightSectionWidth: 0, leftSection: icon, placeholder, 'aria-label': placeholder, ...(onKeyDown && { onKeyDown }) }}
    />
  )
}
