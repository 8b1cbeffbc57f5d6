import { create } from 'zustand'
import { heirOf, joinNotes } from '../../core/model/join-claims.ts'
import { useArticles } from './articles.ts'
import { codeOf } from './failures.tsx'
import { editClaim } from './edits.ts'
import { call } from './link.ts'
import { useSession } from './session.ts'
import { addUnsettled } from '../unsent/unsettled.ts'

/** A note that was typed and is not in the workspace yet; `again` asks for another try where the one under way is refused. */
interface Unsent { note: string; sending: boolean; again: boolean }

/** By claim. Besides the one being typed these are notes that the workbench would not take: they are kept, shown, and sent again. */
const unsent = new Map<string, Unsent>()
/** The claims whose notes the workbench would not take. */
export const useRefusedNotes = create<{ claimIds: ReadonlySet<string> }>(() => ({ claimIds: new Set() }))
let timer: ReturnType<typeof setTimeout> | undefined

const DELAY_MS = 700

/** Sends one note; one that is refused is kept, unless its claim is gone: then it goes to the one that this was merged into, where there is such a one. */
async function send(claimId: string, entry: Unsent): Promise<void> {
  if (entry.sending) {
    entry.again = true
    return
  }
  entry.sending = true
  entry.again = false
  const saved = await editClaim(claimId, { note: entry.note })
  entry.sending = false
  const isGone = !saved && (await call('claims.get', { claimId }).then(() => false, (error: unknown) => codeOf(error) === 'not-found'))
  // Merged in another window while its note was being typed: the words go where the claim went.
  const heir = isGone ? heirOf(claimId, useArticles.getState().open?.claims ?? []) : null
  if (heir !== null) await editClaim(heir.id, { note: joinNotes([heir.note, entry.note]) })
  // Removed in another window while its note was being typed: the words are there to be copied.
  else if (isGone) addUnsettled([{ workspace: useSession.getState().workspace?.workspace.id ?? null, at: new Date().toISOString(), change: { on: 'claim', id: claimId, field: 'note', to: entry.note } }])
  if (unsent.get(claimId) !== entry) return
  if (saved || isGone) unsent.delete(claimId)
  else if (entry.again) return send(claimId, entry)
  const { claimIds } = useRefusedNotes.getState()
  if (claimIds.has(claimId) !== unsent.has(claimId)) useRefusedNotes.setState({ claimIds: new Set(unsent.has(claimId) ? [...claimIds, claimId] : [...claimIds].filter((id) => id !== claimId)) })
}

/** Sends what was typed and is not saved, at once, with what was refused before. Does nothing where nothing waits; gives whether everything is saved. */
export async function flushNote(): Promise<boolean> {
  clearTimeout(timer)
  await Promise.all([...unsent].map(([claimId, entry]) => send(claimId, entry)))
  return unsent.size === 0
}

/** Keeps what is typed and sends it when the typing pauses. `onSaved` hears whether it was saved. */
export function noteTyped(claimId: string, note: string, onSaved: (saved: boolean) => void): void {
  const { claimIds: refused } = useRefusedNotes.getState()
  if ([...unsent.keys()].some((id) => id !== claimId && !refused.has(id))) void flushNote()
  const entry = { note, sending: false, again: false }
  unsent.set(claimId, entry)
  clearTimeout(timer)
  timer = setTimeout(() => { void send(claimId, entry).then(() => onSaved(!unsent.has(claimId))) }, DELAY_MS)
}

/** What was typed for a claim and is not in the workspace yet. */
export const unsentNote = (claimId: string): string | null => unsent.get(claimId)?.note ?? null

/** Sends a waiting note when the window is closed, hidden or left, and keeps the window open where one was refused. Gives its own undoing. */
export function flushNoteOnLeaving(): () => void {
  const flush = (): void => { void flushNote() }
  const onClosing = (event: BeforeUnloadEvent): void => {
    if (useRefusedNotes.getState().claimIds.size > 0) event.preventDefault()
    flush()
  }
  const onHidden = (): void => { if (document.visibilityState === 'hidden') flush() }
  window.addEventListener('pagehide', flush)
  window.addEventListener('beforeunload', onClosing)
  document.addEventListener('visibilitychange', onHidden)
  return () => {
    window.removeEventListener('pagehide', flush)
    window.removeEventListener('beforeunload', onClosing)
    document.removeEventListener('visibilitychange', onHidden)
  }
}
