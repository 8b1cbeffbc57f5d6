import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { failure } from '../core/model/error.ts'
import type { AppError } from '../core/model/error.ts'
import type { ReadArticle } from '../core/workbench/text-commands.ts'
import { readArticles } from '../core/workbench/text-commands.ts'
import type { ExitCode } from './exit-codes.ts'
import { EXIT } from './exit-codes.ts'
import { complain } from './output.ts'

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

/** How a text is to be read: in a language that was named, and as of the day that its file says it was published. */
export interface TextReading { language?: string; publishedAt: string | null }

const readingOf = ({ publishedAt }: ReadArticle, language: string | undefined): TextReading =>
  ({ ...(language === undefined ? {} : { language }), publishedAt: publishedAt?.slice(0, 10) ?? null })

/**
 * Uses each text of the files in the order given, in `language` or else in the one told from it. A text that cannot be read is named on standard error
 * and the rest goes on; the exit code tells of it.
 */
export async function forEachText(files: readonly string[], language: string | undefined, use: (file: string, text: string, reading: TextReading) => Promise<void>): Promise<ExitCode> {
  let code: ExitCode = EXIT.done
  for (const name of files) {
    for await (const { file, article, error } of textsOf(name)) {
      if (error) {
        complain(`${file}: ${error.message}`)
        code = EXIT.failed
      } else await use(file, article.text, readingOf(article, language))
    }
  }
  return code
}
