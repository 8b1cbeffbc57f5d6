import { SaxesParser } from 'saxes'
import { AppError } from '../../model/error.ts'
import type { Content } from '../content.ts'
import { isoDate, readHtml } from './html.ts'

const DEPTH = 100

/**
 * Reads the entries of an RSS or Atom feed. A document type is refused (AppError hostile-file): feeds need none, and entities defined in one
 * are how a small file grows without bound. Throws damaged-file for XML that is not well-formed, unsupported-format for XML that is no feed.
 */
export function readFeed(xml: string, name: string): Content[] {
  const entries: Record<string, string>[] = []
  let entry: Record<string, string> | null = null
  let publisher = ''
  let isFeed = false
  const path: string[] = []
  let failure: AppError | null = null
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    failure ??= new AppError('hostile-file', `${name} defines its own entities, which feeds do not need; it was not read.`, { name })
  })
  parser.on('error', (error) => {
    failure ??= new AppError('damaged-file', `${name} is not well-formed XML.`, { name }, { cause: error })
  })
  parser.on('opentag', ({ name: tag, attributes }) => {
    path.push(tag)
    if (path.length > DEPTH) failure ??= new AppError('hostile-file', `${name} nests more than ${DEPTH} levels deep; it was not read.`, { name })
    if (path.length === 1) isFeed = tag === 'rss' || tag === 'feed' || tag === 'rdf:RDF'
    if (tag === 'item' || tag === 'entry') entry = {}
    const { href } = attributes
    if (entry && tag === 'link' && typeof href === 'string' && (attributes['rel'] ?? 'alternate') === 'alternate') entry['link'] = href
  })
  const words = (text: string) => {
    const tag = path.at(-1) ?? ''
    if (entry) entry[tag] = (entry[tag] ?? '') + text
    else if (tag === 'title' && path.length <= 3) publisher += text
  }
  parser.on('text', words)
  parser.on('cdata', words)
  parser.on('closetag', ({ name: tag }) => {
    path.pop()
    if ((tag === 'item' || tag === 'entry') && entry) {
      entries.push(entry)
      entry = null
    }
  })
  for (let at = 0; at < xml.length && failure === null; at += 65_536) parser.write(xml.slice(at, at + 65_536))
  if (failure === null) parser.close()
  if (failure !== null) throw failure
  if (!isFeed) throw new AppError('unsupported-format', `${name} is XML, but neither RSS nor Atom.`, { name })
  return entries.flatMap((fields): Content[] => {
    const markup = fields['content:encoded'] ?? fields['content'] ?? fields['description'] ?? fields['summary'] ?? ''
    const title = fields['title']?.trim() || null
    const body = markup.trim() === '' ? '' : readHtml(markup, name).text
    if (!title && body === '') return []
    return [{
      text: title && !body.startsWith(title) ? [title, body].filter(Boolean).join('\n\n') : body,
      title, publisher: publisher.trim() || null, author: (fields['dc:creator'] ?? fields['name'] ?? fields['author'])?.trim() || null,
      url: fields['link']?.trim() || null, publishedAt: isoDate(fields['pubDate'] ?? fields['published'] ?? fields['updated'] ?? fields['dc:date'])
    }]
  })
}
