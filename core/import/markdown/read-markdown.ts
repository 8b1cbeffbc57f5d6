import { statement } from '../../model/wording/statement.ts'
import { marked } from 'marked'
import { readDate } from '../notes/read-date.ts'
import { readUrl } from '../notes/read-url.ts'
import type { ArticleNotes, Piece, ReadContext } from '../piece.ts'
import { NO_NOTES } from '../piece.ts'
import { fragmentText } from '../html/read-html.ts'
import { decodeText } from '../text/decode-text.ts'

/** Keys that static site generators and note programs use in front matter, and Arabic ones, in lower case. */
const KEYS: Readonly<Record<keyof ArticleNotes, readonly string[]>> = {
  title: ['title', 'headline', 'العنوان', 'عنوان'],
  language: ['lang', 'language', 'locale', 'اللغة'],
  publisher: ['publisher', 'publication', 'site', 'source', 'outlet', 'الناشر', 'المصدر'],
  author: ['author', 'authors', 'byline', 'creator', 'الكاتب', 'المؤلف'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url', 'الرابط'],
  publishedAt: ['date', 'published', 'publishedat', 'published_at', 'pubdate', 'datepublished', 'التاريخ', 'تاريخ النشر']
}

/** Past this size a Markdown file is taken as the plain text it also is: parsing gains little and costs time. */
const LARGEST_PARSED = 5_000_000

/**
 * Reads a Markdown file: its front matter as notes, its text as a reader sees it, without the marks, so that `**252**` is the figure 252.
 * HTML within it is parsed and never run.
 */
export function readMarkdown(bytes: Uint8Array, context: ReadContext): Piece {
  const { text, encoding } = decodeText(bytes)
  const { notes, body } = splitFrontMatter(text)
  if (body.length > LARGEST_PARSED) {
    return { ...notes, text: body, encoding, pageStarts: [], warnings: [statement('warning/markdown-marks')] }
  }
  const rendered = fragmentText(marked.parse(body, { async: false, gfm: true }), context)
  const heading = /^#{1,2}\s+(.+?)\s*#*\s*$/m.exec(body.slice(0, 20_000))?.[1]
  const title = notes.title ?? (heading === undefined ? null : fragmentText(marked.parseInline(heading, { async: false }), context))
  return { ...notes, title, text: rendered, encoding, pageStarts: [], warnings: [] }
}

/** Parts a YAML front matter from the text after it. Only its plain `key: value` lines are read; lists give their items joined by commas. */
function splitFrontMatter(text: string): { notes: ArticleNotes; body: string } {
  const match = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text)
  if (!match || !/^[\p{L}_][^\n:]*:/mu.test(match[1] ?? '')) return { notes: NO_NOTES, body: text }
  const values = new Map<string, string>()
  let key: string | null = null
  for (const line of (match[1] ?? '').split('\n')) {
    const pair = /^([\p{L}_][\p{L}\p{N}_ -]*?)\s*:\s*(.*)$/u.exec(line)
    const item = /^\s*-\s+(.*)$/.exec(line)
    if (pair?.[1] !== undefined) {
      key = pair[1].toLowerCase()
      values.set(key, unquoted(pair[2] ?? ''))
    } else if (item && key !== null) {
      values.set(key, [values.get(key), unquoted(item[1] ?? '')].filter(Boolean).join(', '))
    }
  }
  const value = (field: keyof ArticleNotes): string | null => {
    for (const name of KEYS[field]) if (values.get(name)) return values.get(name) ?? null
    return null
  }
  const notes = { title: value('title'), language: value('language'), publisher: value('publisher'), author: value('author'), url: readUrl(value('url')), publishedAt: readDate(value('publishedAt') ?? '') }
  return { notes, body: text.slice(match[0].length) }
}

const unquoted = (value: string): string => {
  const trimmed = value.trim().replace(/^\[(.*)\]$/, '$1')
  return trimmed.replace(/^(["'])(.*)\1$/, '$2').trim()
}
