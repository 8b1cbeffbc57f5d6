import { failure } from '../model/error.ts'
import { changeArticles } from './change-articles.ts'
import { inverseOf } from './history.ts'
import { makeRoom } from './make-room.ts'
import { removeAgain } from './move-articles.ts'
import type { Fit } from './fit-events.ts'
import { fitEvents } from './fit-events.ts'
import { LaterTexts } from './later-texts.ts'
import type { Workings } from './workings.ts'
import type { ChangeResult } from './workspace-store.ts'

/** The change that is next to be taken back or put forth, and the change whose events do that when inverted. */
interface Target { target: string; eventsOf: string }

function nextTarget({ stacks }: Workings, action: 'undo' | 'redo', by: string): Target {
  if (action === 'undo') {
    const changeId = stacks.undoable(by)
    if (changeId === null) throw failure('nothing-to-undo/undo')
    return { target: changeId, eventsOf: changeId }
  }
  const undone = stacks.redoable(by)
  if (undone === null) throw failure('nothing-to-undo/redo')
  return { target: undone.changeId, eventsOf: undone.undoneBy }
}

/** Takes back a reviewer's latest change that stands, or puts forth again what their latest undo took back. See {@link WorkspaceStore.undo} and `redo`. */
export async function takeBack(workings: Workings, action: 'undo' | 'redo', by: string, textOf: (articleId: string) => Promise<string>, fit: Fit): Promise<ChangeResult> {
  const { catalog, stacks } = workings
  const removal = await removeAgain(workings, action, by, () => nextTarget(workings, action, by).target)
  if (removal) return removal
  const facts = workings.facts(action, by)
  let past = ''
  const which = () => {
    const { target, eventsOf } = nextTarget(workings, action, by)
    facts.target = target
    past = eventsOf
    return catalog.articlesOf(past).filter((articleId) => catalog.entry(articleId))
  }
  const result = await changeArticles(workings, facts, which, async (file) => {
    const later = new LaterTexts(file.events, past)
    const inverse = inverseOf(file, file.events.filter(({ changeId }) => changeId === past), facts, later)
    const fitted = await fitEvents(file, inverse.events, later, () => textOf(file.article.id), fit)
    const { events, skipped } = makeRoom(file, fitted, later, facts)
    return { skipped: [...inverse.skipped, ...skipped], events }
  })
  if (result.changeId === null && facts.target !== null) {
    // It can never be taken back now; what came before it still can.
    stacks.forget(by, facts.target)
    workings.emit({})
    throw failure(action === 'undo' ? 'conflict/undo' : 'conflict/redo', { changeId: facts.target, skipped: result.skipped.length })
  }
  return result
}
