import { statement } from '../model/wording/statement.ts'
import { decodeArticleFile, encodeArticleFile } from './article-file.ts'
import type { ArticleMemory } from './article-memory.ts'
import { copyAside, placeAside } from './aside.ts'
import type { Catalog } from './catalog.ts'
import { writeDurably } from './durable-file.ts'
import { articleJsonPath, nameIn } from './layout.ts'
import { mergeOutside } from './merge-outside.ts'
import type { NoticeBoard } from './notice-board.ts'
import { noticeOf } from './notices.ts'
import type { Pending } from './pending.ts'
import type { Ground } from './surroundings.ts'

export interface TakeInOptions {
  ground: Ground
  catalog: Catalog
  board: NoticeBoard
  memory: ArticleMemory
  changedOutside: (articleId: string, claimIds: string[]) => void
}

/**
 * Another program changed an article's file while memory holds edits that no file has: its content stands, ours is put on top where it fits, and
 * kept as a copy where it does not. What is decided meanwhile stays pending on top of the outcome.
 */
export async function takeInOutside({ ground, catalog, board, memory, changedOutside }: TakeInOptions, articleId: string, pending: Pending): Promise<void> {
  const { fileSystem, layout, format } = ground
  const path = articleJsonPath(layout, articleId)
  const name = nameIn(layout, path)
  const ours = await memory.load(articleId)
  const stamp = fileSystem.stamp(path)
  const entry = catalog.entry(articleId)
  if (!entry) return
  if (stamp === null) {
    entry.stamp = null
    board.post(noticeOf('kept-both', name, statement('notice/kept-removed'), { remedy: 'remedy/remove-here' }))
    return
  }
  /** The entry is replaced with every change, so that one fetched before waiting may be an old one. */
  const current = () => catalog.entry(articleId) ?? entry
  if (pending.text !== null) {
    const backup = await copyAside(ground, path, 'conflict')
    current().stamp = stamp
    board.post(noticeOf('kept-both', name, statement('notice/kept-text'), { backup }))
    return
  }
  const decoded = decodeArticleFile((await fileSystem.read(path)).toString('utf8'), format)
  if ('why' in decoded) {
    const backup = await copyAside(ground, path, 'damaged')
    current().stamp = stamp
    board.post(noticeOf('kept-both', name, statement('notice/kept-unreadable'), { backup }))
    return
  }
  if (mergeOutside(decoded.file, pending.events).clean && pending.article === null) {
    board.post(noticeOf('changed-on-disk', name, statement('notice/article-merged')))
  } else {
    const place = await placeAside(ground, path, 'conflict')
    await writeDurably(fileSystem, place, encodeArticleFile(ours))
    board.post(noticeOf('kept-both', name, statement('notice/kept-both'), { backup: nameIn(layout, place) }))
  }
  // From here on in one turn: what was decided while the copy was written is merged too.
  const merged = mergeOutside(decoded.file, pending.events)
  pending.events = merged.events
  pending.article = null
  memory.adopt(articleId, merged.file, stamp, current().textStamp)
  changedOutside(articleId, merged.file.claims.map(({ id }) => id))
}
