/** The window's panes in the order that F6 goes through them. */
export const PANES = ['side', 'article', 'inspector'] as const
export type PaneName = (typeof PANES)[number]

/** Puts the caret into the next or previous pane: where it was in that pane last, or on the first thing that takes it. */
export function movePane(step: 1 | -1): void {
  const elements = PANES.map((name) => document.querySelector<HTMLElement>(`[data-pane="${name}"]`))
  const at = elements.findIndex((element) => element?.contains(document.activeElement) === true)
  for (let i = 1; i <= PANES.length; i += 1) {
    const pane = elements[(((at < 0 && step > 0 ? -1 : Math.max(at, 0)) + step * i) % PANES.length + PANES.length) % PANES.length]
    const target = pane?.querySelector<HTMLElement>('[data-pane-focus]') ?? pane?.querySelector<HTMLElement>('.native-edit-context, textarea, input, button, [tabindex="0"]')
    if (target !== null && target !== undefined) return target.focus()
  }
}
