import { editClaim } from './edits.ts'

/** A note that was typed and not sent yet: at most one, since there is one note editor. */
let pending: { claimId: string; note: string } | null = null
let timer: ReturnType<typeof setTimeout> | undefined

const DELAY_MS = 700

/** Sends what was typed last, at once. Does nothing where nothing waits. */
export async function flushNote(): Promise<boolean> {
  clearTimeout(timer)
  const sending = pending
  pending = null
  return sending === null ? true : editClaim(sending.claimId, { note: sending.note })
}

/** Keeps what is typed and sends it when the typing pauses. `onSaved` hears whether it was saved. */
export function noteTyped(claimId: string, note: string, onSaved: (saved: boolean) => void): void {
  if (pending !== null && pending.claimId !== claimId) void flushNote()
  pending = { claimId, note }
  clearTimeout(timer)
  timer = setTimeout(() => { flushNote().then(onSaved, () => onSaved(false)) }, DELAY_MS)
}

/** What was typed for a claim and is not in the workspace yet. */
export const unsentNote = (claimId: string): string | null => (pending?.claimId === claimId ? pending.note : null)

/** Sends a waiting note when the window is closed, hidden or left. Gives its own undoing. */
export function flushNoteOnLeaving(): () => void {
  const flush = (): void => { void flushNote() }
  const onHidden = (): void => { if (document.visibilityState === 'hidden') flush() }
  window.addEventListener('pagehide', flush)
  window.addEventListener('beforeunload', flush)
  document.addEventListener('visibilitychange', onHidden)
  return () => {
    window.removeEventListener('pagehide', flush)
    window.removeEventListener('beforeunload', flush)
    document.removeEventListener('visibilitychange', onHidden)
  }
}
