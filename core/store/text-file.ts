import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Article } from '../model/article.ts'
import { failure } from '../model/error.ts'
import type { Statement } from '../model/wording/statement.ts'
import { statement } from '../model/wording/statement.ts'
import { diskError } from './disk-error.ts'
import { isMissing } from './file-system.ts'
import { articleTextPath, nameIn } from './layout.ts'
import type { NoticeBoard } from './notice-board.ts'
import { noticeOf } from './notices.ts'
import type { Ground } from './surroundings.ts'

const sha256Of = (content: string): string => createHash('sha256').update(content).digest('hex')

/** A text as articles have it: without byte order mark, every line end a single LF. */
const asText = (bytes: Buffer): string => bytes.toString('utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')

/**
 * The exact text of an article whose text file is missing or altered, found by its hash in what else there is: the altered file itself with
 * line ends or a byte order mark put back (as git on Windows alters them), or the original file. Null where neither holds it.
 */
export async function restoreText({ fileSystem, layout }: Ground, article: Article): Promise<{ text: string; from: Statement } | null> {
  const places = [[articleTextPath(layout, article.id), 'why/from-itself'], [join(layout.originals, article.original.sha256), 'why/from-original']] as const
  for (const [path, from] of places) {
    if (fileSystem.stamp(path) === null) continue
    const text = asText(await fileSystem.read(path))
    if (sha256Of(text) === article.textSha256) return { text, from: statement(from) }
  }
  return null
}

/**
 * The text of an article. One that differs only in line ends or a byte order mark is given as it was; one that was altered otherwise is given
 * as it is, with a notice. Throws AppError file-not-found where it is gone and cannot be restored, io-failed where the whole folder is.
 */
export async function readText(ground: Ground, article: Article, board: NoticeBoard): Promise<string> {
  const { fileSystem, layout } = ground
  const path = articleTextPath(layout, article.id)
  const name = nameIn(layout, path)
  try {
    const text = (await fileSystem.read(path)).toString('utf8')
    if (sha256Of(text) === article.textSha256) return text
  } catch (error) {
    if (!isMissing(error)) throw diskError(error, name)
  }
  const restored = await restoreText(ground, article)
  if (restored) return restored.text
  if (fileSystem.stamp(path) === null) {
    // Not this text is gone but the disk that it lies on.
    if (fileSystem.stamp(layout.articles) === null) throw failure('io-failed/folder-away', { folder: layout.articles, title: article.title, path: name })
    board.post(noticeOf('text-missing', name, statement('notice/text-gone', { title: article.title })))
    throw failure('file-not-found/text', { title: article.title, path: name })
  }
  board.post(noticeOf('text-changed', name, statement('notice/text-altered', { title: article.title })))
  return asText(await fileSystem.read(path))
}
