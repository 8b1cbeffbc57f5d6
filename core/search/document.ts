import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'

/** The parts of a document that are searched, in the order in which they are indexed. At most eight: a field's number has three bits in the index. */
export const SEARCH_FIELDS = ['title', 'quote', 'attribution', 'place', 'source', 'note', 'byline', 'text'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** What can be found: an article by its text, or a claim by what it says and what was noted of it. */
export type SearchKind = 'article' | 'claim'

/** One thing to find. Ids are unique within a kind. */
export interface SearchDocument {
  kind: SearchKind
  id: string
  /** The text of each field; one field may have several passages, which no phrase runs across. */
  fields: Partial<Record<SearchField, readonly string[]>>
}

const given = (...texts: readonly (string | null | undefined)[]): string[] => texts.filter((text): text is string => !!text)

/** What an article is found by: title, text, publisher, author and address. */
export function articleDocument(article: Pick<Article, 'id' | 'title' | 'publisher' | 'author' | 'url'>, text: string): SearchDocument {
  return { kind: 'article', id: article.id, fields: { title: given(article.title), byline: given(article.publisher, article.author, article.url), text: given(text) } }
}

/**
 * What a claim is found by: the passages where it stands with the words around them, who says it, place, actor and aid partners, its note,
 * and its sources' titles, publishers, addresses and quotes.
 */
export function claimDocument(claim: Pick<Claim, 'id' | 'mentions' | 'attribution' | 'place' | 'actor' | 'aid' | 'note' | 'sources'>): SearchDocument {
  const attributions = new Set([claim.attribution, ...claim.mentions.map((mention) => mention.attribution)].map((attribution) => attribution?.text))
  return {
    kind: 'claim',
    id: claim.id,
    fields: {
      quote: claim.mentions.map(({ anchor }) => wholeWords(anchor)),
      attribution: given(...attributions),
      place: given(claim.place?.name),
      source: claim.sources.flatMap((source) => given(source.title, source.publisher, source.url, source.quote, source.relayOf)),
      note: given(claim.note),
      byline: given(claim.actor?.name, claim.aid?.donor, claim.aid?.recipient)
    }
  }
}

/** A passage with its context, less the words that the context's ends cut through. */
function wholeWords(anchor: Claim['mentions'][number]['anchor']): string {
  const before = anchor.prefix.replace(/^\S*/u, '')
  const after = anchor.suffix.replace(/\S*$/u, '')
  return before + anchor.quote + after
}
