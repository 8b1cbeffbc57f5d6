/** The window's panes in the order that F6 goes through them. */
export const PANES = ['side', 'article', 'beside', 'inspector'] as const
export type PaneName = (typeof PANES)[number]

const paneElement = (name: PaneName): HTMLElement | null => document.querySelector<HTMLElement>(`[data-pane="${name}"]`)

/** What takes the caret in a pane, the first of these that is there: a list or region marked for it, the article's text, or else anything that can. */
const TAKERS = ['[data-pane-focus]', '.native-edit-context, textarea.inputarea', 'input, button, [tabindex="0"]']

/** Puts the caret into a pane. Gives whether there was something to take it. */
export function focusPane(name: PaneName): boolean {
  const pane = paneElement(name)
  const target = TAKERS.map((selector) => pane?.querySelector<HTMLElement>(selector)).find((element) => element != null)
  target?.focus()
  // On a magnified page a pane may stand off the edge, and what is focused be only a corner of it.
  pane?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return target !== undefined && target !== null
}

/** The pane that has the caret; undefined where none has it. */
export const paneOfFocus = (): PaneName | undefined => PANES.find((name) => paneElement(name)?.contains(document.activeElement) === true)

/** Puts the caret into the next or previous pane that can take it. */
export function movePane(step: 1 | -1): void {
  const now = paneOfFocus()
  const at = now === undefined ? -1 : PANES.indexOf(now)
  for (let i = 1; i <= PANES.length; i += 1) {
    const name = PANES[(((at < 0 && step > 0 ? -1 : Math.max(at, 0)) + step * i) % PANES.length + PANES.length) % PANES.length]
    if (name !== undefined && focusPane(name)) return
  }
}
