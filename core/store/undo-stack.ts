import type { ClaimEvent } from '../model/claim-event.ts'
import { UNNAMED_REVIEWER } from '../model/reviewer.ts'

/** One action as far as undo needs it; `by` is whose undo it is. Ids sort by time, so that order survives a restart and a merge of two machines' work. */
export interface ChangeHead { changeId: string; by: string; action: ClaimEvent['action']; target: string | null }

/** New anchors follow a new text and cannot go back without it; all else that a person did can be taken back. */
const UNDOABLE: ReadonlySet<ClaimEvent['action']> = new Set(['create', 'edit', 'remove', 'extract', 'merge', 'import'])

interface Stack {
  /** Changes that stand, oldest first. */
  done: string[]
  /** Changes taken back, each with the undo that did it, oldest first. */
  undone: { changeId: string; undoneBy: string }[]
}

/**
 * What each reviewer can take back and put forth again, worked out from the history alone. Changes by nobody in particular are everyone's: most who
 * give a name do so after their first decisions.
 */
export class UndoStacks {
  readonly #stacks = new Map<string, Stack>()

  /** Starts anew from heads in any order. Those not after `floor` are left out, because some of their neighbours are no longer known. */
  rebuild(heads: Iterable<ChangeHead>, floor: string): void {
    this.#stacks.clear()
    for (const head of [...heads].filter(({ changeId }) => changeId > floor).sort((a, b) => (a.changeId < b.changeId ? -1 : 1))) this.push(head)
  }

  /** Takes in the latest change. A new one empties what its reviewer could redo, as everywhere. */
  push({ changeId, by, action, target }: ChangeHead): void {
    const stacks = this.#open(by)
    if (action === 'undo') {
      const stack = stacks.find(({ done }) => target !== null && done.includes(target))
      if (stack === undefined || target === null) return
      stack.done.splice(stack.done.lastIndexOf(target), 1)
      stack.undone.push({ changeId: target, undoneBy: changeId })
    } else if (action === 'redo') {
      const stack = stacks.find(({ undone }) => undone.some((entry) => entry.changeId === target))
      if (stack === undefined) return
      stack.undone.splice(stack.undone.findLastIndex((entry) => entry.changeId === target), 1)
      // What stands now are the redo's own events, so a further undo takes those back.
      stack.done.push(changeId)
    } else if (UNDOABLE.has(action)) {
      this.#of(by).done.push(changeId)
      for (const stack of stacks) stack.undone = []
    }
  }

  /** The latest change of a reviewer's that stands. */
  undoable(by: string): string | null {
    return this.#open(by).flatMap(({ done }) => done.slice(-1)).sort().at(-1) ?? null
  }

  /** The latest change a reviewer took back, with the undo that did it. */
  redoable(by: string): { changeId: string; undoneBy: string } | null {
    return this.#open(by).flatMap(({ undone }) => undone.slice(-1)).sort((a, b) => (a.undoneBy < b.undoneBy ? -1 : 1)).at(-1) ?? null
  }

  /** Forgets a change that cannot be taken back or put forth any more, so that the one before it can. */
  forget(by: string, changeId: string): void {
    for (const stack of this.#open(by)) {
      stack.done = stack.done.filter((id) => id !== changeId)
      stack.undone = stack.undone.filter((entry) => entry.changeId !== changeId)
    }
  }

  #of(by: string): Stack {
    let stack = this.#stacks.get(by)
    if (!stack) this.#stacks.set(by, (stack = { done: [], undone: [] }))
    return stack
  }

  /** The stacks that a reviewer may take from. */
  #open(by: string): Stack[] {
    return by === UNNAMED_REVIEWER ? [this.#of(by)] : [this.#of(by), this.#of(UNNAMED_REVIEWER)]
  }
}

/** How many of an article's latest changes are kept for undo after a restart. */
export const HEADS_KEPT = 100

/** An article's latest changes, oldest first, and the id of the newest one that is left out ('' where none is). */
export function headsOf(events: readonly ClaimEvent[]): { heads: ChangeHead[]; floor: string } {
  const heads: ChangeHead[] = []
  const seen = new Set<string>()
  for (const { changeId, by, mergedBy, action, target } of events.toReversed()) {
    if (seen.has(changeId)) continue
    if (heads.length === HEADS_KEPT) return { heads: heads.reverse(), floor: changeId }
    seen.add(changeId)
    heads.push({ changeId, by: mergedBy ?? by, action, target })
  }
  return { heads: heads.reverse(), floor: '' }
}
