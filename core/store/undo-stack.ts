import type { ClaimEvent } from '../model/claim-event.ts'

/** One action of a reviewer, as far as undo needs it. Ids sort by time. */
export interface ChangeHead { changeId: string; action: ClaimEvent['action']; target: string | null; by: string }

/** What finding figures, correcting a text and merging its anchors do is no edit of an analyst's, so undo leaves it alone. */
const UNDOABLE: ReadonlySet<ClaimEvent['action']> = new Set(['create', 'edit', 'remove', 'merge', 'import'])

export interface UndoStack { undo: string[]; redo: { changeId: string; undoneBy: string }[] }

/**
 * What a reviewer can take back and put forth again, last first at the end, worked out from the events alone, so that it survives a restart.
 * A new edit empties what could be redone, as everywhere.
 */
export function undoStackOf(heads: Iterable<ChangeHead>, by: string): UndoStack {
  const stack: UndoStack = { undo: [], redo: [] }
  const own = [...heads].filter((head) => head.by === by).sort((a, b) => (a.changeId < b.changeId ? -1 : a.changeId > b.changeId ? 1 : 0))
  for (const head of own) {
    if (head.action === 'undo' && head.target !== null) {
      const at = stack.undo.lastIndexOf(head.target)
      if (at >= 0) stack.undo.splice(at, 1)
      stack.redo.push({ changeId: head.target, undoneBy: head.changeId })
    } else if (head.action === 'redo' && head.target !== null) {
      const at = stack.redo.findLastIndex(({ changeId }) => changeId === head.target)
      if (at >= 0) stack.redo.splice(at, 1)
      // The redo's own events are what a further undo takes back.
      stack.undo.push(head.changeId)
    } else if (UNDOABLE.has(head.action)) {
      stack.undo.push(head.changeId)
      stack.redo = []
    }
  }
  return stack
}

/** How many of an article's last changes the index keeps, which bounds how far undo reaches after a restart. */
export const HEADS_KEPT = 50

/** The last changes in an article's history, oldest first. */
export function changeHeadsOf(events: readonly ClaimEvent[]): ChangeHead[] {
  const heads: ChangeHead[] = []
  const seen = new Set<string>()
  for (let i = events.length - 1; i >= 0 && heads.length < HEADS_KEPT; i--) {
    const past = events[i]
    if (!past || seen.has(past.changeId)) continue
    seen.add(past.changeId)
    if (UNDOABLE.has(past.action) || past.action === 'undo' || past.action === 'redo') heads.push({ changeId: past.changeId, action: past.action, target: past.target, by: past.by })
  }
  return heads.reverse()
}
