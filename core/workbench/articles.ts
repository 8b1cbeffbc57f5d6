import { createHash } from 'node:crypto'
import { reanchor } from '../anchoring/index.ts'
import type { ImportedFile, ImportResult, OpenArticle, ReanchorResult } from '../contract/calls.ts'
import type { CallContext, Handlers } from '../contract/dispatch.ts'
import type { ReadArticle } from '../import/index.ts'
import { readArticles } from '../import/index.ts'
import type { Article, OriginalFile } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import { AppError, toErrorReply } from '../model/error.ts'
import type { NewArticle } from '../store/index.ts'
import { claimsOfExtraction } from './new-claims.ts'
import type { WorkbenchState } from './session.ts'
import { newId, now, publicationDay, requireSession, requireWritable } from './session.ts'
import { withoutUndefined } from './without-undefined.ts'

/** The hash that a text is known by: sha256 of its UTF-8 bytes. */
export const textSha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

/** How many articles are written to the store at a time during an import: enough to share the disk's barriers, few enough to show progress. */
const BATCH = 32

const originalOf = (read: ReadArticle): OriginalFile => ({ name: read.originalName, format: read.format, encoding: read.encoding, sha256: read.sha256, sizeBytes: read.sizeBytes })

const articleOf = (read: ReadArticle, importedAt: string): Article => ({
  id: newId(),
  title: read.title,
  language: read.language,
  direction: read.direction,
  publisher: read.publisher,
  author: read.author,
  url: read.url,
  publishedAt: read.publishedAt,
  importedAt,
  original: originalOf(read),
  textSha256: textSha256Of(read.text),
  textLength: read.text.length,
  pageStarts: read.pageStarts
})

const failed = (name: string, error: unknown): ImportedFile => ({ name, outcome: 'failed', articleId: null, title: null, claimCount: 0, error: toErrorReply(error), warnings: [] })

/** Finds the figures of a text and makes an article with its claims of it. */
async function newArticle(state: WorkbenchState, read: ReadArticle, context: CallContext): Promise<NewArticle> {
  const importedAt = now()
  const article = articleOf(read, importedAt)
  const extracted = await state.extraction.extract(read.text, { language: read.language, publishedAt: publicationDay(article) }, { signal: context.signal })
  const claims = claimsOfExtraction(extracted, { articleId: article.id, text: read.text, now: importedAt, newId })
  return { article, text: read.text, claims, originalBytes: await read.originalBytes() }
}

/**
 * Imports files into the open workspace. An article that is there already (by the sha256 of its original) is told, not added again; a file that
 * cannot be read is told with its reason, and the rest goes on. On cancel, what was imported stays.
 */
export async function importFiles(state: WorkbenchState, files: readonly { name: string; path: string }[], context: CallContext): Promise<ImportResult> {
  const { store } = requireWritable(state)
  const known = new Map(store.articles().map((row) => [row.originalSha256, row.id]))
  const results: ImportedFile[] = []
  let batch: { entry: Promise<NewArticle>; name: string; read: ReadArticle }[] = []
  const flush = async () => {
    const pending = batch
    batch = []
    const made: { item: NewArticle; name: string; read: ReadArticle }[] = []
    for (const { entry, name, read } of pending) {
      try {
        made.push({ item: await entry, name, read })
      } catch (error) {
        known.delete(read.sha256)
        if (!context.signal.aborted) results.push(failed(name, error))
      }
    }
    if (made.length === 0) return
    await store.addArticles(made.map(({ item }) => item))
    for (const { item, name, read } of made) {
      results.push({ name, outcome: 'imported', articleId: item.article.id, title: item.article.title, claimCount: item.claims.length, error: null, warnings: read.warnings })
    }
  }
  let done = 0
  for (const file of files) {
    if (context.signal.aborted) break
    context.progress({ done, total: files.length, unit: 'files', label: file.name })
    for await (const read of readArticles(file, { signal: context.signal })) {
      if (context.signal.aborted) break
      if (!read.ok) {
        results.push(failed(read.name, read.error))
        continue
      }
      const existing = known.get(read.sha256)
      if (existing !== undefined) {
        const row = store.articleSummary(existing)
        results.push({ name: read.name, outcome: 'already-there', articleId: row?.id ?? null, title: row?.title ?? read.title, claimCount: row?.claimCount ?? 0, error: null, warnings: [] })
        continue
      }
      known.set(read.sha256, '')
      const entry = newArticle(state, read, context)
      // A rejection is awaited in flush; this keeps Node from calling it unhandled meanwhile.
      entry.catch(() => undefined)
      batch.push({ entry, name: read.name, read })
      if (batch.length >= BATCH) await flush()
    }
    done += 1
  }
  await flush()
  context.progress({ done, total: files.length, unit: 'files', label: '' })
  return { files: results, cancelled: context.signal.aborted }
}

async function importText(state: WorkbenchState, name: string, text: string, context: CallContext): Promise<ImportResult> {
  const { store } = requireWritable(state)
  const bytes = new TextEncoder().encode(text)
  const known = new Map(store.articles().map((row) => [row.originalSha256, row]))
  const files: ImportedFile[] = []
  for await (const read of readArticles({ name: name || 'text.txt', bytes }, { signal: context.signal })) {
    if (!read.ok) {
      files.push(failed(read.name, read.error))
      continue
    }
    const existing = known.get(read.sha256)
    if (existing) {
      files.push({ name: read.name, outcome: 'already-there', articleId: existing.id, title: existing.title, claimCount: existing.claimCount, error: null, warnings: [] })
      continue
    }
    const made = await newArticle(state, read, context)
    await store.addArticle(made)
    files.push({ name: read.name, outcome: 'imported', articleId: made.article.id, title: made.article.title, claimCount: made.claims.length, error: null, warnings: read.warnings })
  }
  return { files, cancelled: false }
}

/** Moves the anchors of claims from an old text to a new one; a mention that is not found again is kept and marked orphaned. */
export function reanchorClaims(claims: readonly Claim[], oldText: string, newText: string, at: string): { claims: Claim[]; moved: number; orphaned: number } {
  const anchors = claims.flatMap((claim) => claim.mentions.map((mention) => mention.anchor))
  const results = reanchor(oldText, newText, anchors)
  let next = 0
  let moved = 0
  let orphaned = 0
  const changed = claims.map((claim): Claim => {
    const mentions = claim.mentions.map((mention) => {
      const result = results[next++]
      if (result?.found) {
        const shift = result.found.start - mention.anchor.start
        if (shift !== 0 || mention.orphaned) moved += 1
        const attribution = mention.attribution && newText.slice(mention.attribution.start + shift, mention.attribution.end + shift) === mention.attribution.text
          ? { ...mention.attribution, start: mention.attribution.start + shift, end: mention.attribution.end + shift }
          : relocated(mention.attribution, newText)
        return { ...mention, anchor: result.found, attribution, orphaned: false }
      }
      orphaned += 1
      return { ...mention, orphaned: true }
    })
    return { ...claim, mentions, attribution: relocated(claim.attribution, newText, mentions[0]?.anchor.start), place: relocated(claim.place, newText, mentions[0]?.anchor.start), updatedAt: at }
  })
  return { claims: changed, moved, orphaned }
}

/** Finds the words of an attribution or a place in a new text, nearest to a position; null where they are gone, for those words are no longer said. */
function relocated<T extends { start: number; end: number } & ({ text: string } | { name: string })>(passage: T | null, text: string, near = 0): T | null {
  if (!passage) return null
  const words = 'text' in passage ? passage.text : passage.name
  if (text.slice(passage.start, passage.end) === words) return passage
  const after = text.indexOf(words, near)
  const before = text.lastIndexOf(words, near)
  const start = after < 0 ? before : before < 0 ? after : after - near < near - before ? after : before
  return start < 0 ? null : { ...passage, start, end: start + words.length }
}

async function replaceText(state: WorkbenchState, articleId: string, newVersion: { name: string; path: string } | string, context: CallContext): Promise<ReanchorResult> {
  const { store } = requireWritable(state)
  const input = typeof newVersion === 'string' ? { name: 'text.txt', bytes: new TextEncoder().encode(newVersion) } : newVersion
  const reads: ReadArticle[] = []
  for await (const read of readArticles(input, { signal: context.signal })) {
    if (!read.ok) throw read.error
    reads.push(read)
  }
  const [read] = reads
  if (!read || reads.length > 1) throw new AppError('invalid-input', `A new version must hold one article; this file holds ${reads.length}.`)
  const { article, claims } = await store.article(articleId)
  const oldText = await store.text(articleId)
  const at = now()
  const result = reanchorClaims(claims, oldText, read.text, at)
  const extracted = await state.extraction.extract(read.text, { language: article.language, publishedAt: publicationDay(article) }, { signal: context.signal })
  const taken = result.claims.flatMap((claim) => claim.mentions.filter((mention) => !mention.orphaned).map((mention) => mention.anchor))
  const isNew = (claim: Claim) => !claim.mentions.some(({ anchor }) => taken.some((other) => anchor.start < other.end && other.start < anchor.end))
  const found = claimsOfExtraction(extracted, { articleId, text: read.text, now: at, newId }).filter(isNew)
  const foundIds = new Set([...result.claims, ...found].map((claim) => claim.id))
  const added = found.map((claim) => (claim.subsetOf && !foundIds.has(claim.subsetOf) ? { ...claim, subsetOf: null } : claim))
  await store.replaceText(articleId, read.text, [...result.claims, ...added], {
    article: { original: originalOf(read), pageStarts: read.pageStarts },
    originalBytes: await read.originalBytes()
  })
  return { articleId, moved: result.moved, orphaned: result.orphaned, claims: [...result.claims, ...added] }
}

export function articleHandlers(state: WorkbenchState) {
  const handlers = {
    'articles.list': async () => ({ rows: requireSession(state).store.articles().slice() }),
    'articles.get': async ({ articleId }): Promise<OpenArticle> => {
      const { store } = requireSession(state)
      const [{ article, claims }, text] = await Promise.all([store.article(articleId), store.text(articleId)])
      return { article, text, claims: [...claims] }
    },
    'articles.import': async ({ files }, context) => importFiles(state, files, context),
    'articles.importText': async ({ name, text }, context) => importText(state, name, text, context),
    'articles.setFacts': async ({ articleId, facts }) => {
      const { store } = requireWritable(state)
      const { revision, article } = await store.setFacts(articleId, withoutUndefined(facts))
      return { revision, article }
    },
    'articles.remove': async ({ articleIds }) => {
      const { store } = requireWritable(state)
      const { revision } = await store.removeArticles(articleIds)
      return { revision }
    },
    'articles.replaceText': async ({ articleId, file, text }, context) => {
      const version = file ?? text
      if (version === null) throw new AppError('invalid-input', 'Give the new version of the text, as a file or as text.')
      return replaceText(state, articleId, version, context)
    }
  } satisfies Partial<Handlers>
  return handlers
}
