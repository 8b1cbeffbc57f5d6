import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { z } from 'zod'
import { AppError } from '../../model/error.ts'
import type { Content } from '../content.ts'

const BLOCKS = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'ASIDE', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'TABLE', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'FIGURE', 'FIGCAPTION', 'PRE', 'DL', 'DT', 'DD', 'HR', 'ADDRESS'])
const CLOSE_BLOCKS = new Set(['LI', 'TR', 'DT', 'DD'])
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'HEAD', 'NAV', 'FORM', 'BUTTON', 'SELECT', 'TEXTAREA'])
/** How deep elements may nest before what lies deeper is passed over; a hostile page must not overflow the stack. */
const DEPTH = 200

/** The readable text of an element: blocks as paragraphs apart by a blank line, list items and rows a line each, cells apart by a tab. */
export function textOfElement(root: Node): string {
  const out: string[] = []
  const breakTo = (marks: string) => {
    const last = out.length - 1
    const tail = out[last]
    if (tail === undefined) return
    if (tail === '\n' || tail === '\n\n') {
      if (marks.length > tail.length) out[last] = marks
    } else out.push(marks)
  }
  const visit = (node: Node, depth: number) => {
    if (depth > DEPTH) return
    if (node.nodeType === 3) {
      const words = (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ')
      const tail = out.at(-1)
      const text = tail === undefined || tail.endsWith('\n') || tail.endsWith(' ') ? words.replace(/^ /, '') : words
      if (text !== '') out.push(text)
      return
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
    const name = node.nodeName.toUpperCase()
    if (SKIPPED.has(name)) return
    if (name === 'BR') {
      out.push('\n')
      return
    }
    const isBlock = BLOCKS.has(name)
    const marks = CLOSE_BLOCKS.has(name) ? '\n' : '\n\n'
    if (isBlock) breakTo(marks)
    for (const child of node.childNodes) visit(child, depth + 1)
    if (name === 'TD' || name === 'TH') out.push('\t')
    if (isBlock) breakTo(marks)
  }
  visit(root, 0)
  return out.join('').replace(/[ \t]+\n/g, '\n').replace(/\n[ \t]+/g, '\n').replace(/\n{3,}/g, '\n\n').trim()
}

const nameSchema = z.union([z.string(), z.object({ name: z.string() }), z.array(z.union([z.string(), z.object({ name: z.string() })]))]).optional().catch(undefined)
const textSchema = z.string().optional().catch(undefined)
const linkedSchema = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]).optional().catch(undefined), headline: textSchema, datePublished: textSchema, author: nameSchema, publisher: nameSchema, inLanguage: textSchema, url: textSchema })

const nameOf = (value: z.infer<typeof nameSchema>): string | null => {
  if (value === undefined) return null
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' ? each : each.name)).join('، ') || null
  return value.name
}

/** The article among a page's JSON-LD blocks, which may be lists or graphs; a block that is no JSON says nothing. */
function linkedDataOf(document: Document): z.infer<typeof linkedSchema> | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let json: unknown
    try {
      json = JSON.parse(script.textContent ?? '')
    } catch {
      // Broken metadata is common and no reason to refuse the article.
      continue
    }
    const graph = z.looseObject({ '@graph': z.array(z.unknown()) }).safeParse(json)
    for (const candidate of Array.isArray(json) ? json : graph.success ? graph.data['@graph'] : [json]) {
      const parsed = linkedSchema.safeParse(candidate)
      if (parsed.success && [parsed.data['@type'] ?? []].flat().some((type) => /Article|Posting|Report/.test(type))) return parsed.data
    }
  }
  return null
}

/** The day or instant of a date as pages write it, in ISO 8601; null where it is none. */
export function isoDate(written: string | null | undefined): string | null {
  if (!written) return null
  const trimmed = written.trim()
  const direct = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(trimmed)
  if (direct) return trimmed
  const time = Date.parse(trimmed)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/**
 * Reads a page's main text by Readability, or its whole body where that finds none. Nothing of the page runs and nothing is fetched: the
 * parser has no script engine and no network. Throws AppError file-empty for a page without text.
 */
export function readHtml(html: string, name: string): Content {
  const { document } = parseHTML(/<(html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const meta = (...keys: string[]): string | null => {
    for (const key of keys) {
      const found = document.querySelector(`meta[property="${key}"], meta[name="${key}"], meta[itemprop="${key}"]`)?.getAttribute('content')?.trim()
      if (found) return found
    }
    return null
  }
  const linked = linkedDataOf(document)
  const facts = {
    title: linked?.headline?.trim() || meta('og:title', 'twitter:title') || document.querySelector('title')?.textContent?.trim() || null,
    publisher: nameOf(linked?.publisher) ?? meta('og:site_name', 'application-name'),
    author: nameOf(linked?.author) ?? meta('author', 'article:author', 'dc.creator'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url') ?? linked?.url ?? null,
    publishedAt: isoDate(linked?.datePublished) ?? isoDate(meta('article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate')),
    language: (document.documentElement?.getAttribute('lang') || linked?.inLanguage || meta('og:locale'))?.slice(0, 2).toLowerCase() ?? null
  }
  const body = document.body ?? document.documentElement
  const whole = body ? textOfElement(body) : ''
  if (whole === '') throw new AppError('file-empty', `${name} is a page without text.`, { name })
  let text = whole
  if (whole.length > 400) {
    const parsed = new Readability<Node>(document, { serializer: (node) => node, maxElemsToParse: 200_000 }).parse()
    const main = parsed?.content ? textOfElement(parsed.content) : ''
    // Short reports have too few words for Readability's measure; a third of the page is then more likely cut away than found.
    if (main.length > 200 && main.length > whole.length * 0.3) text = main
  }
  const title = facts.title
  return { ...facts, text: title && !text.startsWith(title) ? `${title}\n\n${text}` : text, url: facts.url && /^https?:/.test(facts.url) ? facts.url : null }
}
