import { chosenClaim, openClaim } from './articles.ts'
import { editClaim } from './edits.ts'
import { offerFocus, raiseFocusRequest, requestFocus, useView } from './view.ts'

/** A note that was asked to take the caret before it could, and what has been typed for it since. */
let awaited: { claimId: string; note: string; since: number; typed: string } | null = null
/** Keys are kept no longer than this, so that a note that never comes does not leave the keyboard dead. */
const AWAITED_MS = 5000

/**
 * Asks the chosen claim's note to take the caret; until it is drawn, what is typed is kept for it. Where text was typed already (`typed`), the note takes the caret only
 * with the next drawing, so that this can be handed over by {@link keepForNote} before.
 */
export function requestNote(typed = false): void {
  endTypingAhead()
  const claim = chosenClaim()
  if (typed) raiseFocusRequest('note')
  else if (requestFocus('note')) return
  if (claim === null) return
  awaited = { claimId: claim.id, note: claim.note, since: Date.now(), typed: '' }
  requestAnimationFrame(offerToNote)
}

/** Offers the note the caret once a frame until it is drawn and unfolded, or no longer awaited. */
function offerToNote(): void {
  if (awaited === null) return
  if (awaited.claimId !== useView.getState().selectedClaimId || isOverdue(awaited.since)) endTypingAhead()
  else if (offerFocus('note', awaited.typed)) awaited = null
  else requestAnimationFrame(offerToNote)
}

const isOverdue = (since: number): boolean => Date.now() - since > AWAITED_MS

/** What is put behind a note's text to write on: on a line of its own. */
export const writtenBehind = (note: string, typed: string): string => (note === '' ? typed : `\n${typed}`)

/** Ends the waiting for the note; what was typed for it is written into it all the same. */
export function endTypingAhead(): void {
  const ended = awaited
  awaited = null
  if (ended === null || ended.typed === '') return
  const note = openClaim(ended.claimId)?.note ?? ended.note
  void editClaim(ended.claimId, { note: note + writtenBehind(note, ended.typed) })
}

/**
 * Keeps a key for the note while that is awaited: who presses the note's key and types on means text, not commands. Gives whether the key was kept;
 * Escape, which leaves a note, and shortcuts end the waiting.
 */
export function keepForNote({ key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): boolean {
  if (awaited === null) return false
  const isCharacter = [...key].length === 1
  // Ctrl with Alt is how AltGr arrives on some systems: it writes characters.
  const isShortcut = isCharacter && (metaKey || (ctrlKey && !altKey))
  if (isOverdue(awaited.since) || isShortcut) {
    endTypingAhead()
    return false
  }
  if (key === 'Escape') endTypingAhead()
  else if (key === 'Backspace') awaited.typed = awaited.typed.slice(0, -1)
  else if (key === 'Enter') awaited.typed += '\n'
  else if (isCharacter) awaited.typed += key
  else return false
  return true
}
