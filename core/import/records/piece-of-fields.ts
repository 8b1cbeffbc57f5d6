import { statement } from '../../model/wording/statement.ts'
import { fragmentText } from '../html/read-html.ts'
import { readDate } from '../notes/read-date.ts'
import { readUrl } from '../notes/read-url.ts'
import type { Piece, ReadContext } from '../piece.ts'
import type { MappedField } from '../../model/column-mapping.ts'
import { withPlainLineEnds } from '../text/decode-text.ts'

const HTML_ELEMENT = /<(?:p|br|div|h[1-6]|ul|ol|li|table|strong|em|b|i|a|span|blockquote|figure|img)(?:\s[^<>]*)?\/?>/i

/** The article of one row or JSON object. Text is taken exactly; where it is HTML, as content systems export it, its text is. */
export function pieceOfFields(value: (field: MappedField) => string | null, encoding: string | null, context: ReadContext): Piece {
  const written = withPlainLineEnds(value('text') ?? '')
  const isHtml = HTML_ELEMENT.test(written)
  const title = value('title')
  return {
    title: title !== null && HTML_ELEMENT.test(title) ? fragmentText(title, context) : title,
    language: value('language'),
    publisher: value('publisher'),
    author: value('author'),
    url: readUrl(value('url')),
    publishedAt: readDate(value('publishedAt') ?? ''),
    text: isHtml ? fragmentText(written, context) : written,
    encoding,
    pageStarts: [],
    warnings: isHtml ? [statement('warning/html-text')] : []
  }
}
