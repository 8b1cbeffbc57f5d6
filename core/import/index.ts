/** File formats in, articles out. Nothing read is ever run, and nothing is fetched. */
export { decodeText } from './text/decode-text.ts'
export type { DecodedText } from './text/decode-text.ts'
export { DEFAULT_LIMITS } from './limits.ts'
export type { ImportLimits } from './limits.ts'
export type { ReadArticle, ReadFailure, ReadOptions } from './read-article.ts'
export { readArticles } from './read-articles.ts'
export { previewTable } from './preview-table.ts'
