import { failure } from '../../model/error.ts'
import type { Statement } from '../../model/wording/statement.ts'
import { statement } from '../../model/wording/statement.ts'
import { fragmentText, readHtml } from '../html/read-html.ts'
import { readDate } from '../notes/read-date.ts'
import { readUrl } from '../notes/read-url.ts'
import type { Part, Piece, ReadContext } from '../piece.ts'
import { toReadError } from '../read-error.ts'
import { decodeDeclared } from '../text/decode-declared.ts'
import { tidyLine } from '../text/tidy-line.ts'
import type { Feed, FeedEntry } from './parse-feed.ts'
import { parseFeed } from './parse-feed.ts'

/** The encoding that an XML declaration names. */
function declaredEncoding(bytes: Uint8Array): string | null {
  return /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.[1] ?? null
}

/**
 * Reads the entries of an RSS (0.9x, 1.0, 2.0) or Atom file, newest first as feeds have them. An entry's own bytes are its element in UTF-8. An entry that
 * holds only a summary is read with a warning. A web page under the name of a feed is read as the page it is.
 */
export async function* readFeed(bytes: Uint8Array, context: ReadContext): AsyncIterable<Part> {
  const { text, encoding, warnings } = decodeDeclared(bytes, declaredEncoding(bytes))
  const feed = parseFeed(text, context.limits)
  if (feed === 'page') {
    yield { label: '', format: 'html', bytes, piece: readHtml(bytes, context) }
    return
  }
  let number = 0
  for (const entry of feed.entries) {
    if (context.signal?.aborted) return
    number += 1
    const label = `#${number}`
    let part: Part
    try {
      part = { label, format: feed.format, bytes: new TextEncoder().encode(text.slice(entry.start, entry.end)), piece: pieceOf(entry, feed, encoding, warnings, context) }
    } catch (error) {
      part = { label, error: toReadError(error) }
    }
    yield part
  }
  if (feed.broken !== null) yield { label: '', error: feed.broken }
}

function pieceOf(entry: FeedEntry, feed: Feed, encoding: string, warnings: readonly Statement[], context: ReadContext): Piece {
  const title = entry.title === null ? null : tidyLine(fragmentText(entry.title, context), 1000)
  const content = entry.content ?? entry.summary
  if (content === null || content.trim() === '') throw failure('file-empty/entry', { title: title?.slice(0, 200) ?? '' })
  const text = fragmentText(content, context)
  return {
    title,
    language: entry.language ?? feed.language,
    publisher: entry.source ?? feed.title,
    author: entry.authors.length === 0 ? null : entry.authors.join(', '),
    url: readUrl(entry.link, feed.link),
    publishedAt: readDate(entry.date ?? ''),
    text: title === null || title === '' || text.replace(/\s+/g, ' ').includes(title) ? text : `${title}\n\n${text}`,
    encoding,
    pageStarts: [],
    warnings: [...warnings, ...(entry.content === null ? [statement('warning/summary-only')] : [])]
  }
}
