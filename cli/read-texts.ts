import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { failure } from '../core/model/error.ts'
import type { AppError } from '../core/model/error.ts'
import type { ReadArticle } from '../core/workbench/text-commands.ts'
import { readArticles } from '../core/workbench/text-commands.ts'

/** One text of a file, or why it could not be read. A file of several articles (an archive, a feed) names each as `FILE#ARTICLE`. */
export type TextOfFile = { file: string; article: ReadArticle; error: null } | { file: string; article: null; error: AppError }

/** Reads the articles of a file in the order it has them. Never throws for a bad file: it gives the reason and goes on. */
export async function* textsOf(file: string, signal?: AbortSignal): AsyncGenerator<TextOfFile> {
  const facts = await stat(file).catch((error: NodeJS.ErrnoException) => error)
  if (facts instanceof Error) {
    yield { file, article: null, error: facts.code === 'EACCES' ? failure('permission-denied/read', { path: file }, { cause: facts }) : failure('file-not-found/file', { path: file }, { cause: facts }) }
    return
  }
  const name = basename(file)
  for await (const read of readArticles({ name, path: file }, signal ? { signal } : {})) {
    if (!read.ok) yield { file: read.name === name ? file : `${file}#${read.name}`, article: null, error: read.error }
    else yield { file: read.originalName === name ? file : `${file}#${read.originalName}`, article: read, error: null }
  }
}
