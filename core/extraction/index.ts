/** The public face of extraction: a text in, its quantities out. Offsets are UTF-16 units into the text given. */
export { readQuantities, type ReadOptions } from './numbers/read-quantities.ts'
export { NUMBER_LANGUAGE_TAGS } from './languages.ts'
export type { Quantity } from './quantity.ts'
export { detectLanguage } from './claims/detect-language.ts'
export { ARTICLES_IN_STEP, explainArticle, extractArticle, extractArticles, readSelection } from './claims/extract-article.ts'
export type { SelectionReading } from './claims/extract-article.ts'
