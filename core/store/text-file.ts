import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Article } from '../model/article.ts'
import { AppError } from '../model/error.ts'
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
export async function restoreText({ fileSystem, layout }: Ground, article: Article): Promise<{ text: string; from: string } | null> {
  const places = [[articleTextPath(layout, article.id), 'the file itself'], [join(layout.originals, article.original.sha256), 'the original file']] as const
  for (const [path, from] of places) {
    if (fileSystem.stamp(path) === null) continue
    const text = asText(await fileSystem.read(path))
    if (sha256Of(text) === article.textSha256) return { text, from }
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
    if (fileSystem.stamp(layout.articles) === null) throw new AppError('io-failed', `The folder ${layout.articles} cannot be reached, so the text of “${article.title}” cannot be read.`, { path: name })
    board.post(noticeOf('text-missing', name, `The text of “${article.title}” is gone. Its claims are kept.`))
    throw new AppError('file-not-found', `The text of “${article.title}” is gone (${name}). Put it back from a backup, or give the article its text again.`, { path: name })
  }
  board.post(noticeOf('text-changed', name, `The text of “${article.title}” was altered outside of this program, so its claims may point to the wrong places.`))
  return asText(await fileSystem.read(path))
}
