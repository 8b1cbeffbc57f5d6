import { useEffect, useRef, useState } from 'react'

/** What of a palette is chosen, in its words; or that nothing was found. */
const CHOSEN = '[data-selected] .mantine-Spotlight-actionBody > *, .mantine-Spotlight-empty'

/** Says to a screen reader what the arrows or the typing chose of the palette that it stands in: the focus stays in the field, and all outside is silent while a palette is open. */
export function PaletteSaid() {
  const own = useRef<HTMLSpanElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const palette = own.current?.closest('[role="dialog"]')
    if (palette == null) return
    // Mantine marks what is chosen in the page itself, and tells nobody.
    const look = new MutationObserver(() => { setSaid([...palette.querySelectorAll(CHOSEN)].map(({ textContent }) => textContent).filter((text) => text !== '').join('. ')) })
    look.observe(palette, { subtree: true, childList: true, attributeFilter: ['data-selected'] })
    return () => look.disconnect()
  }, [])
  return <span ref={own} className="tq-visually-hidden" role="status" aria-live="polite">{said}</span>
}
