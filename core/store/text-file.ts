import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Article } from '../model/article.ts'
import { articleTextPath } from './layout.ts'
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
