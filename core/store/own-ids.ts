import { isDeepStrictEqual } from 'node:util'
import type { Claim } from '../model/claim.ts'
import type { ArticleFile } from './article-file.ts'
import { inReadingOrder } from './article-file.ts'

/**
 * The article's file with every claim an id of its own and under its own article: of claims with the same id the first keeps it (and the
 * history), later ones get a new one, and exact copies go. `taken` are ids that other articles have already.
 */
export function withOwnIds(file: ArticleFile, newId: () => string, taken: ReadonlySet<string> = new Set()): { file: ArticleFile; renamed: string[] } {
  const seen = new Map<string, Claim>()
  const renamed: string[] = []
  let changed = false
  const claims = file.claims.flatMap((claim): Claim[] => {
    const first = seen.get(claim.id)
    const own = claim.articleId === file.article.id ? claim : { ...claim, articleId: file.article.id }
    if (own !== claim) changed = true
    if (first === undefined && !taken.has(claim.id)) {
      seen.set(claim.id, own)
      return [own]
    }
    changed = true
    renamed.push(claim.id)
    return first && isDeepStrictEqual(first, own) ? [] : [{ ...own, id: newId(), formerIds: [...own.formerIds, claim.id] }]
  })
  return { file: changed ? { ...file, claims: inReadingOrder(claims) } : file, renamed }
}
