import type { ReanchorResult } from '../contract/calls.ts'
import type { CallContext } from '../contract/dispatch.ts'
import type { ReadArticle } from '../import/index.ts'
import { readArticles } from '../import/index.ts'
import type { Claim } from '../model/claim.ts'
import { failure } from '../model/error.ts'
import type { RemovedPassages } from '../model/removed-passages.ts'
import { standsOn } from '../model/stands-on.ts'
import { removedPassages } from '../store/index.ts'
import { originalOf } from './import-files.ts'
import { claimsOfExtraction } from './new-claims.ts'
import { reanchorClaims } from './reanchor-claims.ts'
import type { WorkbenchState } from './session.ts'
import { newId, now, publicationDay, requireWritable } from './session.ts'

/**
 * Replaces an article's text by a newer version: a file that holds one article, or the text itself. Claims found again move with their
 * passages; the others are kept as orphans; figures that no claim stands on are added, without those at a passage that was removed. Throws AppError invalid-input for a file of several articles.
 */
export async function replaceText(state: WorkbenchState, articleId: string, newVersion: { name: string; path: string } | string, context: CallContext): Promise<ReanchorResult> {
  const { store } = requireWritable(state)
  const read = await onlyArticleOf(newVersion, context)
  const { article } = await store.article(articleId)
  const extracted = await state.extraction.extract(read.text, { language: article.language, publishedAt: publicationDay(article) }, { signal: context.signal })
  const originalBytes = await read.originalBytes()
  // Only here are the claims read: what was decided on them while the new text was being read is kept.
  return state.decisions.alone(async () => {
    const record = await store.article(articleId)
    const at = now()
    const result = reanchorClaims(record.claims, removedPassages(record), await store.text(articleId), read.text, at)
    const added = claimsOnFreeFigures(claimsOfExtraction(extracted, { articleId, text: read.text, now: at, newId }), result.claims, result.removed)
    await store.replaceText(articleId, read.text, [...result.claims, ...added], { article: { original: originalOf(read), pageStarts: read.pageStarts }, originalBytes, removed: result.removed })
    return { articleId, moved: result.moved, orphaned: result.orphaned, claims: [...result.claims, ...added] }
  })
}

async function onlyArticleOf(newVersion: { name: string; path: string } | string, context: CallContext): Promise<ReadArticle> {
  const input = typeof newVersion === 'string' ? { name: 'text.txt', bytes: new TextEncoder().encode(newVersion) } : newVersion
  const reads: ReadArticle[] = []
  for await (const read of readArticles(input, { signal: context.signal })) {
    if (!read.ok) throw read.error
    reads.push(read)
  }
  const [read] = reads
  if (!read || reads.length > 1) throw failure('invalid-input/several-articles', { count: reads.length })
  return read
}

/**
 * The claims found in a text that stand where none of `claims` does, with the passages that were not removed: where the same figure is told anew elsewhere, nobody has said yet
 * that it is no claim there. Part of another only where that one is in the text too.
 */
function claimsOnFreeFigures(found: readonly Claim[], claims: readonly Claim[], removed: readonly RemovedPassages[]): Claim[] {
  const isTaken = standsOn(claims.flatMap(({ mentions }) => mentions))
  const wasRemoved = standsOn(removed.flatMap(({ mentions }) => mentions))
  const free = found.filter(({ mentions }) => !mentions.some(isTaken)).flatMap((claim) => {
    const mentions = claim.mentions.filter((mention) => !wasRemoved(mention))
    return mentions.length === 0 ? [] : [{ ...claim, mentions }]
  })
  const ids = new Set([...claims, ...free].map((claim) => claim.id))
  return free.map((claim) => (claim.subsetOf !== null && !ids.has(claim.subsetOf) ? { ...claim, subsetOf: null } : claim))
}
