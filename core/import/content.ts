/** What a format's reader gives: the article's text and what the file says of it, null where it says nothing. */
export interface Content {
  text: string
  title?: string | null
  publisher?: string | null
  author?: string | null
  url?: string | null
  publishedAt?: string | null
  language?: string | null
  encoding?: string | null
  pageStarts?: number[]
  warnings?: string[]
}
