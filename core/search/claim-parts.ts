import type { SearchField } from './document.ts'
import type { SearchQuery } from './query.ts'

/** The fields that an article has and a claim has not. */
const OF_ARTICLE: ReadonlySet<SearchField> = new Set<SearchField>(['title', 'text'])
/** The conditions that an article can meet by itself. */
const CONDITIONS_OF_ARTICLE: ReadonlySet<string> = new Set(['language', 'publisher', 'published'])

/** A query as it is put to claims: what a claim must hold or be itself, and what the article it stands in must hold. */
export interface ClaimParts { own: SearchQuery; ofArticle: SearchQuery }

/**
 * Parts a query for claims. `title:` and `text:` ask of the article that a claim stands in: `title:هدنة kind:hostage` means the hostage claims of the
 * articles on a truce. Everything else, conditions included, stays in `own`.
 */
export function claimParts(query: SearchQuery): ClaimParts {
  const asksOfArticle = ({ fields }: SearchQuery['clauses'][number]): boolean => fields !== null && fields.every((field) => OF_ARTICLE.has(field))
  return {
    own: { ...query, clauses: query.clauses.filter((clause) => !asksOfArticle(clause)) },
    ofArticle: { ...query, clauses: query.clauses.filter(asksOfArticle), conditions: [] }
  }
}

/** Whether anything in a query is asked of claims, beyond what articles answer alone: a word to stand anywhere, or a condition such as `kind:`. */
export const asksOfClaims = ({ own }: ClaimParts): boolean => own.clauses.length > 0 || own.conditions.some(({ field }) => !CONDITIONS_OF_ARTICLE.has(field))
