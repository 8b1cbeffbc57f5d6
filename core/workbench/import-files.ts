import type { ImportedFile, ImportResult } from '../contract/calls.ts'
import type { CallContext } from '../contract/dispatch.ts'
import type { ReadArticle } from '../import/index.ts'
import { readArticles } from '../import/index.ts'
import type { Article, OriginalFile } from '../model/article.ts'
import type { ColumnMapping } from '../model/column-mapping.ts'
import { toErrorReply } from '../model/error.ts'
import type { ArticleSummary } from '../model/summary.ts'
import type { NewArticle } from '../store/index.ts'
import { claimsOfExtraction } from './new-claims.ts'
import type { Session, WorkbenchState } from './session.ts'
import { newId, now, publicationDay, requireWritable } from './session.ts'
import { textSha256Of } from './text-hash.ts'

/** How many articles are written to the store at a time: enough to share the disk's barriers, few enough to show progress. */
const BATCH = 32

/** What is known of the file that an article was read from. */
export const originalOf = (read: ReadArticle): OriginalFile => ({ name: read.originalName, format: read.format, encoding: read.encoding, sha256: read.sha256, sizeBytes: read.sizeBytes })

const articleOf = (read: ReadArticle): Article => ({
  id: newId(),
  title: read.title,
  language: read.language,
  direction: read.direction,
  publisher: read.publisher,
  author: read.author,
  url: read.url,
  publishedAt: read.publishedAt,
  importedAt: now(),
  original: originalOf(read),
  textSha256: textSha256Of(read.text),
  textLength: read.text.length,
  pageStarts: read.pageStarts
})

const failed = (name: string, error: unknown): ImportedFile => ({ name, outcome: 'failed', articleId: null, title: null, claimCount: 0, error: toErrorReply(error), warnings: [] })

/** An article that is there already; `row` is null while it is still on its way there. */
const alreadyThere = (read: ReadArticle, row: ArticleSummary | null): ImportedFile =>
  ({ name: read.name, outcome: 'already-there', articleId: row?.id ?? null, title: row?.title ?? read.title, claimCount: row?.claimCount ?? 0, error: null, warnings: [] })

const imported = ({ article, claims }: NewArticle, read: ReadArticle): ImportedFile =>
  ({ name: read.name, outcome: 'imported', articleId: article.id, title: article.title, claimCount: claims.length, error: null, warnings: read.warnings })

/** Finds the figures of a text and makes an article with its claims of it. */
async function newArticle(state: WorkbenchState, read: ReadArticle, context: CallContext): Promise<NewArticle> {
  const article = articleOf(read)
  const extracted = await state.extraction.extract(read.text, { language: read.language, publishedAt: publicationDay(article) }, { signal: context.signal })
  const claims = claimsOfExtraction(extracted, { articleId: article.id, text: read.text, now: article.importedAt, newId })
  return { article, text: read.text, claims, originalBytes: await read.originalBytes() }
}

/** Adds made articles, all but those that another import has added meanwhile. Where the store refuses them, each is told as failed. */
function addBatch(state: WorkbenchState, { store }: Session, made: readonly { item: NewArticle; read: ReadArticle }[]): Promise<ImportedFile[]> {
  return state.additions.alone(async () => {
    const there = new Map(store.articles().map((row) => [row.originalSha256, row]))
    const fresh = made.filter(({ read }) => !there.has(read.sha256))
    try {
      if (fresh.length > 0) await store.addArticles(fresh.map(({ item }) => item))
    } catch (error) {
      return made.map(({ read }) => (there.has(read.sha256) ? alreadyThere(read, there.get(read.sha256) ?? null) : failed(read.name, error)))
    }
    return made.map(({ item, read }) => (there.has(read.sha256) ? alreadyThere(read, there.get(read.sha256) ?? null) : imported(item, read)))
  })
}

/**
 * A file to import: on disk, or its bytes. `mapping` says which columns of a table hold what; `title` is the article's whatever the file says, unless it is
 * empty.
 */
export type ImportInput = ({ name: string; path: string } | { name: string; bytes: Uint8Array }) & { mapping?: ColumnMapping | undefined; title?: string }

/**
 * Imports files into the open workspace. An article that is there already (by the sha256 of its original) is told, not added again; a file that
 * cannot be read is told with its reason, and the rest goes on. On cancel, what was imported stays.
 */
export async function importFiles(state: WorkbenchState, files: readonly ImportInput[], context: CallContext): Promise<ImportResult> {
  const session = requireWritable(state)
  const { store } = session
  /** The article of each original; null for one on its way into the store. */
  const known = new Map<string, string | null>(store.articles().map((row) => [row.originalSha256, row.id]))
  const results: ImportedFile[] = []
  const write = async (batch: readonly { entry: Promise<NewArticle>; read: ReadArticle }[]) => {
    const made: { item: NewArticle; read: ReadArticle }[] = []
    for (const { entry, read } of batch) {
      try {
        made.push({ item: await entry, read })
      } catch (error) {
        known.delete(read.sha256)
        if (!context.signal.aborted) results.push(failed(read.name, error))
      }
    }
    if (made.length > 0) results.push(...(await addBatch(state, session, made)))
    // How many a lone archive or table holds is not known before its end; how many are in is.
    if (files.length === 1 && batch.length === BATCH) context.progress({ done: results.length, total: null, unit: 'files', label: batch.at(-1)?.read.name ?? '' })
  }
  let batch: { entry: Promise<NewArticle>; read: ReadArticle }[] = []
  let writing: Promise<void> = Promise.resolve()
  // While one batch is written the next is read and its figures are found, so that no worker waits for the disk.
  const writeOn = async () => {
    await writing
    writing = write(batch)
    writing.catch(() => undefined)
    batch = []
  }
  let done = 0
  try {
    for (const file of files) {
      if (context.signal.aborted) break
      context.progress({ done, total: files.length, unit: 'files', label: file.name })
      for await (const found of readArticles(file, { signal: context.signal, mapping: file.mapping })) {
        if (context.signal.aborted) break
        if (!found.ok) {
          results.push(failed(found.name, found.error))
          continue
        }
        const read = file.title ? { ...found, title: file.title } : found
        const existing = known.get(read.sha256)
        if (existing !== undefined) {
          results.push(alreadyThere(read, existing === null ? null : store.articleSummary(existing)))
          continue
        }
        known.set(read.sha256, null)
        const entry = newArticle(state, read, context)
        // A rejection is awaited when its batch is written; this keeps Node from calling it unhandled meanwhile.
        entry.catch(() => undefined)
        batch.push({ entry, read })
        if (batch.length === BATCH) await writeOn()
      }
      done += 1
    }
    await writeOn()
  } finally {
    // Nothing is written once the call has ended.
    await writing
  }
  context.progress({ done, total: files.length, unit: 'files', label: '' })
  return { files: results, cancelled: context.signal.aborted }
}
