/** Asks whoever writes in a form whether it may be left, and goes on where it may. */
type Ask = (go: () => void) => void

let ask: Ask | null = null

/** Says that something is written in the form on show that would be lost with it, and how to ask about that; gives its own undoing. */
export function keepForm(asking: Ask): () => void {
  ask = asking
  return () => { if (ask === asking) ask = null }
}

/** Whether something is written in a form on show. */
export const isFormAtWork = (): boolean => ask !== null

/** Does what may take a form's place; where something is written in it, only after it was asked about. */
export function leavingForm(go: () => void): void {
  if (ask === null) go()
  else ask(go)
}
