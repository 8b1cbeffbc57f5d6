/** Asks whoever writes in a form whether it may be left, and goes on where it may. */
type Ask = (go: () => void) => void

let ask: Ask | null = null
/** What would take away what the form is about, put off until the form is left. */
const putOff: (() => void)[] = []

/** Says that something is written in the form on show that would be lost with it, and how to ask about that; gives its own undoing. */
export function keepForm(asking: Ask): () => void {
  ask = asking
  return () => {
    if (ask !== asking) return
    ask = null
    // The form may be going away at this very moment, in the middle of a drawing.
    queueMicrotask(() => { if (ask === null) for (const go of putOff.splice(0)) go() })
  }
}

/**
 * Does what takes away the claim, the article or the workspace on show, which happened in another window: not before a form is left in which something is written. It would be gone with what it is
 * about, and the analyst has not been asked; what they then send is refused with the reason, and they still have their words.
 */
export function onceFormIsLeft(go: () => void): void {
  if (ask === null) go()
  else putOff.push(go)
}

/** Whether something is written in a form on show. */
export const isFormAtWork = (): boolean => ask !== null

/** Does what may take a form's place; where something is written in it, only after it was asked about. */
export function leavingForm(go: () => void): void {
  if (ask === null) go()
  else ask(go)
}
