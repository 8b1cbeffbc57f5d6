import type { Article } from '../../model/article.ts'
import type { ClaimEvent } from '../../model/claim-event.ts'
import type { Claim } from '../../model/claim.ts'
import type { Statement } from '../../model/wording/statement.ts'

/** What a file says of an article. `article` is whole where the format carries it (our JSON), else only what it names. */
export interface InterchangeArticle {
  /** The id that the file's claims name; not necessarily one of the workspace that reads it. */
  id: string
  article: Article | null
  text: string | null
  title: string | null
  url: string | null
  language: string | null
}

/** What was read from a file, and what the file could not carry. */
export interface Interchange {
  format: 'json' | 'webannotation' | 'claimreview'
  articles: InterchangeArticle[]
  claims: Claim[]
  events: ClaimEvent[]
  notCarried: Statement[]
}

export interface InterchangeOptions {
  /** The exact text of an article of the workspace, by the id or the URL that the file names; lets code point positions be turned into UTF-16 and checked. */
  textOf?: ((article: { id: string; url: string | null }) => { articleId: string; text: string } | null) | undefined
  /** The instant (ISO 8601) given to claims of formats that carry none. */
  importedAt: string
}
