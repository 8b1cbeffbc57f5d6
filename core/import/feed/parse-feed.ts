import { SaxesParser } from 'saxes'
import { failure } from '../../model/error.ts'
import type { AppError } from '../../model/error.ts'
import type { ImportLimits } from '../limits.ts'

/** One entry as the feed writes it: texts may be HTML. `start` and `end` are the offsets of its element in the feed's text. */
export interface FeedEntry {
  title: string | null
  /** The whole text (`content:encoded`, Atom's `content`); null where the feed gives a summary only. */
  content: string | null
  summary: string | null
  link: string | null
  date: string | null
  authors: string[]
  language: string | null
  source: string | null
  start: number
  end: number
}

export interface Feed {
  format: 'rss' | 'atom'
  title: string | null
  link: string | null
  language: string | null
  entries: FeedEntry[]
  /** Where the XML breaks off; the entries before are good. */
  broken: AppError | null
}

/** Names that HTML defines and feeds use though XML knows them not. No other entity is ever expanded. */
const HTML_NAMES = {
  nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', copy: '©', bull: '•', middot: '·',
  eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f'
}

/** A date of publication counts before one of change. */
const DATE_RANK: Readonly<Record<string, number>> = { published: 3, pubdate: 3, issued: 3, date: 2, updated: 1, modified: 1 }

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()
const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

class Stop extends Error {}

/**
 * Parses a feed; `page` where the file is a web page. A document type with definitions in it is refused as hostile before anything of it is expanded
 * ("billion laughs"). Fails with `unsupported-format` for XML of another kind and `damaged-file` where no entry is whole.
 */
export function parseFeed(xml: string, limits: ImportLimits): Feed | 'page' {
  const reading = new FeedReading(xml, limits)
  const outcome = reading.run()
  if (outcome === 'page') return 'page'
  if (reading.feed === null) throw reading.broken ?? failure('unsupported-format/feed')
  if (reading.broken !== null && reading.feed.entries.length === 0) throw reading.broken
  return { ...reading.feed, broken: reading.broken }
}

interface OpenElement {
  name: string
  /** Whether the markup in it is its value (Atom's XHTML), to be put together again. */
  isMarkup: boolean
  text: string
  attributes: Readonly<Record<string, string>>
}

class FeedReading {
  feed: Feed | null = null
  broken: AppError | null = null
  readonly #xml: string
  readonly #limits: ImportLimits
  readonly #parser = new SaxesParser()
  readonly #open: OpenElement[] = []
  #entry: FeedEntry | null = null
  #dateRank = 0

  constructor(xml: string, limits: ImportLimits) {
    this.#xml = xml
    this.#limits = limits
  }

  run(): 'feed' | 'page' {
    const parser = this.#parser
    Object.assign(parser.ENTITIES, HTML_NAMES)
    let isPage = false
    parser.on('doctype', (doctype) => {
      if (/<!ENTITY|\[/.test(doctype)) throw failure('hostile-file/entities')
    })
    parser.on('error', (error) => {
      this.broken = failure('damaged-file/feed', { line: parser.line }, { cause: error })
      throw new Stop()
    })
    parser.on('opentag', ({ name, attributes }) => {
      if (this.#open.length === 0 && localName(name) === 'html') {
        isPage = true
        throw new Stop()
      }
      this.#openElement(name, attributes)
    })
    const addText = (text: string): void => {
      const top = this.#open.at(-1)
      if (top) top.text += top.isMarkup ? escapeText(text) : text
    }
    parser.on('text', addText)
    parser.on('cdata', addText)
    parser.on('closetag', () => this.#closeElement())
    try {
      parser.write(this.#xml).close()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    return isPage ? 'page' : 'feed'
  }

  #openElement(fullName: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= this.#limits.nesting) {
      throw failure('hostile-file/feed-nesting', { limit: this.#limits.nesting })
    }
    const name = localName(fullName)
    const parent = this.#open.at(-1)
    const isMarkup = parent?.isMarkup === true || (attributes.type === 'xhtml' && this.#entry !== null)
    this.#open.push({ name: parent?.isMarkup === true ? fullName : name, isMarkup, text: '', attributes })
    if (this.#open.length === 1) this.#begin(name, attributes)
    else if ((name === 'item' || name === 'entry') && this.#entry === null && this.feed !== null) this.#beginEntry(attributes)
    else if (name === 'link' && attributes.href !== undefined) this.#link(attributes.rel ?? 'alternate', attributes.href)
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== 'rss' && name !== 'rdf' && name !== 'feed') throw failure('unsupported-format/feed-root', { element: name.slice(0, 60) })
    this.feed = { format: name === 'feed' ? 'atom' : 'rss', title: null, link: null, language: attributes['xml:lang'] ?? null, entries: [], broken: null }
  }

  #beginEntry(attributes: Readonly<Record<string, string>>): void {
    if ((this.feed?.entries.length ?? 0) >= this.#limits.recordCount) {
      this.broken = failure('file-too-large/entries', { limit: this.#limits.recordCount })
      throw new Stop()
    }
    const start = this.#xml.lastIndexOf('<', this.#parser.position - 1)
    this.#entry = { title: null, content: null, summary: null, link: null, date: null, authors: [], language: attributes['xml:lang'] ?? null, source: null, start, end: start }
    this.#dateRank = 0
  }

  #link(rel: string, href: string): void {
    if (rel !== 'alternate') return
    if (this.#entry !== null) this.#entry.link ??= href
    else if (this.feed !== null) this.feed.link ??= href
  }

  #closeElement(): void {
    const element = this.#open.pop()
    if (!element) return
    const parent = this.#open.at(-1)
    if (parent?.isMarkup === true) {
      parent.text += `<${element.name}>${element.text}</${element.name}>`
      return
    }
    const value = element.text.trim()
    const { feed } = this
    if (feed === null) return
    if (this.#entry !== null && (element.name === 'item' || element.name === 'entry')) {
      feed.entries.push({ ...this.#entry, end: this.#parser.position })
      this.#entry = null
    } else if (this.#entry !== null) {
      this.#field(this.#entry, element, value, parent?.name ?? '')
    } else if (value !== '' && (parent?.name === 'channel' || parent?.name === 'feed')) {
      if (element.name === 'title') feed.title ??= value
      else if (element.name === 'language') feed.language ??= value
      else if (element.name === 'link') feed.link ??= value
    }
  }

  /** Takes an element of an entry. Plain Atom texts are escaped, so that all texts of an entry are HTML, as those of RSS are. */
  #field(entry: FeedEntry, element: OpenElement, value: string, parent: string): void {
    if (value === '') return
    const isPlain = this.feed?.format === 'atom' && (element.attributes.type ?? 'text') === 'text'
    const html = isPlain ? escapeText(value) : value
    const isDirect = parent === 'item' || parent === 'entry'
    switch (element.name) {
      case 'title':
        if (isDirect) entry.title ??= html
        else if (parent === 'source') entry.source ??= value
        break
      case 'encoded':
      case 'content':
        if (isDirect) entry.content ??= html
        break
      case 'description':
      case 'summary':
        if (isDirect) entry.summary ??= html
        break
      case 'link':
        if (isDirect) entry.link ??= value
        break
      case 'guid':
        if (entry.link === null && element.attributes.isPermaLink !== 'false' && /^https?:/.test(value)) entry.link = value
        break
      case 'creator':
        entry.authors.push(value)
        break
      case 'author':
        // RSS writes an address with the name in brackets; Atom's name stands in an element of its own.
        if (this.feed?.format === 'rss') entry.authors.push(/\(([^)]+)\)/.exec(value)?.[1] ?? value)
        break
      case 'name':
        if (parent === 'author') entry.authors.push(value)
        break
      case 'source':
        if (isDirect && !element.text.includes('<')) entry.source ??= value
        break
      case 'language':
        if (isDirect) entry.language ??= value
        break
      default:
        this.#date(entry, element.name, value, isDirect)
    }
  }

  #date(entry: FeedEntry, name: string, value: string, isDirect: boolean): void {
    const rank = isDirect ? (DATE_RANK[name] ?? 0) : 0
    if (rank <= this.#dateRank) return
    entry.date = value
    this.#dateRank = rank
  }
}
