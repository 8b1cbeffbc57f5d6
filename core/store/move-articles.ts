import { failure, toStatement } from '../model/error.ts'
import { statement } from '../model/wording/statement.ts'
import { diskError } from './disk-error.ts'
import { noticeOf } from './notices.ts'
import type { ChangeHead } from './undo-stack.ts'
import type { Workings } from './workings.ts'
import type { ChangeResult } from './workspace-store.ts'

const claimIdsOf = ({ catalog }: Workings, articleIds: readonly string[]): string[] => articleIds.flatMap((articleId) => catalog.entry(articleId)?.rows.map(({ id }) => id) ?? [])

async function moved(workings: Workings, move: () => Promise<void>): Promise<void> {
  try {
    await move()
  } catch (error) {
    throw diskError(error, 'backups')
  }
  tellUnfinished(workings)
}

function tellUnfinished({ board, removals }: Workings): void {
  for (const { file, failure } of removals.unfinished()) board.post(noticeOf('write-failed', file, statement('notice/move-failed', { why: toStatement(failure) })))
}

/** Tries again to move the files of articles that were removed or brought back while the disk refused. */
export async function finishMoves(workings: Workings): Promise<void> {
  const { board, removals, permission } = workings
  const before = removals.unfinished()
  if (before.length === 0 || permission.readOnly) return
  await removals.finish()
  for (const { file } of before) board.withdraw('write-failed', file)
  tellUnfinished(workings)
  if (removals.unfinished().length < before.length) workings.emit({})
}

function told(workings: Workings, head: ChangeHead, articleIds: string[], claimIds: string[]): ChangeResult {
  workings.stacks.push(head)
  workings.emit({ articleIds, claimIds, articlesChanged: true })
  return { changeId: head.changeId, revision: workings.revision, claims: [], claimIds, articleIds, durable: true, skipped: [] }
}

/** Lets articles go out of memory once `move` has taken their files away. What is pending of them is written first, so that it goes with them. */
async function takeOut(workings: Workings, articleIds: string[], head: ChangeHead, move: () => Promise<void>): Promise<ChangeResult> {
  const { files } = workings
  for (const articleId of articleIds) await files.persist(articleId)
  await files.intentsDone()
  const claimIds = claimIdsOf(workings, articleIds)
  await moved(workings, move)
  for (const articleId of articleIds) files.memory.forget(articleId)
  return told(workings, head, articleIds, claimIds)
}

/** Reads articles again once `move` has put their files back. */
async function bringBack(workings: Workings, articleIds: string[], head: ChangeHead, move: () => Promise<void>): Promise<ChangeResult> {
  for (const articleId of articleIds) if (workings.catalog.entry(articleId)) throw failure('conflict/article', { articleId })
  await moved(workings, move)
  await workings.outside.take(articleIds)
  return told(workings, head, articleIds, claimIdsOf(workings, articleIds))
}

/** See {@link WorkspaceStore.removeArticles}. */
export function removeArticles(workings: Workings, articleIds: readonly string[], by: string): Promise<ChangeResult> {
  const { catalog, permission, changeIds, removals } = workings
  return workings.mutate(async () => {
    const ids = [...new Set(articleIds)]
    for (const articleId of ids) if (!catalog.entry(articleId)) throw failure('not-found/article', { articleId })
    await permission.confirm()
    const head: ChangeHead = { changeId: changeIds.next(), by, action: 'remove', target: null }
    return takeOut(workings, ids, head, () => removals.remove(head, ids))
  })
}

/** Takes a removal back or makes it again, as a decision of its own; null where the change that `target` names removed no articles. */
export function removeAgain(workings: Workings, action: 'undo' | 'redo', by: string, target: () => string): Promise<ChangeResult | null> {
  const { permission, changeIds, removals } = workings
  return workings.mutate(async () => {
    const changeId = target()
    const removed = removals.of(changeId)
    if (!removed) return null
    await permission.confirm()
    const head: ChangeHead = { changeId: changeIds.next(), by, action, target: changeId }
    const move = () => removals.again(removed.id, head)
    return action === 'undo' ? bringBack(workings, removed.articleIds, head, move) : takeOut(workings, removed.articleIds, head, move)
  })
}
