/** What in a layer is given the caret when it is drawn. */
const MARKED = '[data-autofocus]'
const FIRST_ITEM = '[role="menuitem"]:not(:disabled)'

/**
 * Gives the caret to what is marked for it (`data-autofocus`), or to the first item of a menu, with the drawing of the layer itself: what is typed at once goes
 * there. Mantine gives it some moments later, and twice; the mark then follows the caret, so that it is not taken back from where the analyst went meanwhile.
 * A ref of the layer's element; gives what ends it.
 */
function takeCaret(layer: HTMLElement | null): (() => void) | undefined {
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

/** Where the caret was before each layer took it, and before those beneath, which may be gone by the time it is given back. */
const lent = new WeakMap<Element, readonly HTMLElement[]>()
const layers = new Set<Element>()
/** What the layer lent that goes just now, for the one that it opened as it goes: a menu's dialog. */
let going: readonly HTMLElement[] = []

/** Notes where the caret is, for a layer that takes it now; gives what gives it back, unless it went elsewhere meanwhile: a command of a palette may send it to a field. */
function borrow(layer: Element): () => void {
  const now = document.activeElement
  const beneath = [...layers].find((other) => other.contains(now))
  const before = [...(now instanceof HTMLElement && now !== document.body ? [now] : going), ...((beneath && lent.get(beneath)) ?? [])]
  lent.set(layer, before)
  layers.add(layer)
  return () => {
    layers.delete(layer)
    going = before
    // When all layers that close together are gone: beneath the one that asks whether to leave lies the one that is left.
    queueMicrotask(() => {
      going = []
      if (document.activeElement === null || document.activeElement === document.body) before.find((element) => element.isConnected)?.focus({ preventScroll: true })
    })
  }
}

/** As {@link takeCaret}, and gives it back when the layer goes. Mantine's own giving back notes where the caret is once the layer has it, and so gives it to nothing. */
export function borrowCaret(layer: HTMLElement | null): (() => void) | undefined {
  if (layer === null) return undefined
  const giveBack = borrow(layer)
  const end = takeCaret(layer)
  return () => {
    end?.()
    giveBack()
  }
}

/** Gives the caret to a field with its drawing, for what is typed at once must not be lost, and back when the field goes. */
export function borrowCaretFor(field: HTMLElement | null): (() => void) | undefined {
  if (field === null) return undefined
  const giveBack = borrow(field)
  field.focus()
  return giveBack
}
