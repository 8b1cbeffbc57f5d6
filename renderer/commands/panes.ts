/** The window's panes in the order that F6 goes through them. */
export const PANES = ['side', 'article', 'inspector'] as const
export type PaneName = (typeof PANES)[number]

const paneElement = (name: PaneName): HTMLElement | null => document.querySelector<HTMLElement>(`[data-pane="${name}"]`)

/** Puts the caret into a pane: on what is marked to take it, or else on the first thing that can. Gives whether there was one. */
export function focusPane(name: PaneName): boolean {
  const pane = paneElement(name)
  const target = pane?.querySelector<HTMLElement>('[data-pane-focus]') ?? pane?.querySelector<HTMLElement>('.native-edit-context, textarea, input, button, [tabindex="0"]')
  target?.focus()
  return target != null
}

/** Puts the caret into the next or previous pane that can take it. */
export function movePane(step: 1 | -1): void {
  const at = PANES.findIndex((name) => paneElement(name)?.contains(document.activeElement) === true)
  for (let i = 1; i <= PANES.length; i += 1) {
    const name = PANES[(((at < 0 && step > 0 ? -1 : Math.max(at, 0)) + step * i) % PANES.length + PANES.length) % PANES.length]
    if (name !== undefined && focusPane(name)) return
  }
}
