import { readDate } from '../notes/read-date.ts'
import { readUrl } from '../notes/read-url.ts'
import type { ArticleNotes } from '../piece.ts'
import { notesOfJsonLd } from './json-ld.ts'

/** Names of `<meta>` elements (name, property or itemprop) that give each note, the more reliable first. */
const META_NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'parsely-title'],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'content-language', 'language'],
  publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'publisher', 'application-name'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'citation_author', 'parsely-author', 'byl', 'sailthru.author'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  publishedAt: [
    'article:published_time', 'datepublished', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'citation_publication_date', 'parsely-pub-date',
    'publishdate', 'publish-date', 'pubdate', 'sailthru.date', 'og:published_time', 'date'
  ]
} as const satisfies Record<keyof ArticleNotes, readonly string[]>

/**
 * What a page says about its article: JSON-LD first, then meta elements (OpenGraph, Dublin Core and others), then the page's own elements. Nothing is
 * taken from the running text. Call it before scripts are removed: JSON-LD stands in one.
 */
export function notesOfPage(document: Document, source: string): ArticleNotes {
  const jsonLd = notesOfJsonLd([...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 50).map((script) => script.textContent ?? ''))
  const metas = metasOf(document)
  const meta = (field: keyof ArticleNotes, accept: (value: string) => string | null = (value) => value): string | null => {
    for (const name of META_NAMES[field]) {
      const value = metas.get(name)
      const accepted = value === undefined ? null : accept(value)
      if (accepted !== null) return accepted
    }
    return null
  }
  const publisher = jsonLd.publisher ?? meta('publisher')
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(source.slice(0, 4096))?.[1]
  return {
    title: jsonLd.title ?? meta('title') ?? titleOf(document, publisher),
    language: document.documentElement?.getAttribute('lang') || document.documentElement?.getAttribute('xml:lang') || jsonLd.language || meta('language'),
    publisher,
    author: jsonLd.author ?? meta('author', (value) => (/^https?:/.test(value) ? null : value)),
    url: readUrl(canonical, meta('url')) ?? jsonLd.url ?? meta('url', readUrl) ?? readUrl(savedFrom),
    publishedAt: jsonLd.publishedAt ?? meta('publishedAt', readDate) ?? ofTimeElement(document)
  }
}

/** Meta elements by name in lower case; the first of a name counts, authors are joined. */
function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>()
  for (const element of [...document.querySelectorAll('meta')].slice(0, 1000)) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const before = metas.get(name)
      if (before === undefined) metas.set(name, content)
      else if (name.endsWith('author') && !before.includes(content)) metas.set(name, `${before}, ${content}`)
    }
  }
  return metas
}

/** The only first heading, else the page's title without the publisher's name that it often ends in. */
function titleOf(document: Document, publisher: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.trim() ?? '').filter((text) => text !== '')
  if (headings.length === 1 && headings[0] !== undefined) return headings[0]
  // Icons have titles too.
  const title = [...document.querySelectorAll('title')].find((element) => element.closest('svg') === null)?.textContent?.trim()
  if (!title) return headings[0] ?? null
  const parted = /^(.*\S)\s*[|–—·-]\s*(\S[^|–—·]*)$/.exec(title)
  return parted?.[1] !== undefined && publisher !== null && parted[2]?.trim() === publisher.trim() ? parted[1] : title
}

function ofTimeElement(document: Document): string | null {
  const element = document.querySelector('[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime]')
  return element ? readDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '') : null
}
