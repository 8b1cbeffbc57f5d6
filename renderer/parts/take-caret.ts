/** What in a layer is given the caret when it is drawn. */
const MARKED = '[data-autofocus]'
const FIRST_ITEM = '[role="menuitem"]:not(:disabled)'

/**
 * Gives the caret to what is marked for it (`data-autofocus`), or to the first item of a menu, with the drawing of the layer itself: what is typed at once goes
 * there. Mantine gives it some moments later, and twice; the mark then follows the caret, so that it is not taken back from where the analyst went meanwhile.
 * A ref of the layer's element; gives what ends it.
 */
export function takeCaret(layer: HTMLElement | null): (() => void) | undefined {
  const first = layer?.querySelector<HTMLElement>(MARKED) ?? layer?.querySelector<HTMLElement>(FIRST_ITEM)
  if (layer === null || first == null) return undefined
  const mark = ({ target }: FocusEvent): void => {
    for (const before of layer.querySelectorAll(MARKED)) before.removeAttribute('data-autofocus')
    if (target instanceof Element) target.setAttribute('data-autofocus', 'true')
  }
  layer.addEventListener('focusin', mark)
  first.focus({ preventScroll: true })
  return () => layer.removeEventListener('focusin', mark)
}
