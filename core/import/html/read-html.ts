import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { failure } from '../../model/error.ts'
import type { Piece, ReadContext } from '../piece.ts'
import { decodeDeclared } from '../text/decode-declared.ts'
import { tidyLine } from '../text/tidy-line.ts'
import { blockText, depthOf } from './block-text.ts'
import { closeOpenDrawings } from './open-drawings.ts'
import { notesOfPage } from './page-notes.ts'
import { tagsOpenAtOnce } from './tags-open.ts'

/** What surrounds an article on a page. */
const SURROUNDINGS = 'nav, aside, footer, form, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="dialog"]'
const NEVER_TEXT = 'script, style, noscript, template, iframe, object, embed, link, svg'

/** A main text shorter than this is more likely a teaser that was mistaken for it. */
const SHORTEST_MAIN = 250
/** Where the main text has this much of the page's text, nothing is worth cutting off, and a short note or table of figures is kept. */
const NEARLY_ALL = 0.8
/** How much of the text's start is searched for the title before it is put there. */
const HEADING_UNITS = 600

/** The encoding that a page declares within its first kilobytes, in a meta element or an XML declaration. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1] ?? null
}

/**
 * Reads the main text of a web page and what the page says about it. The page is only parsed: there is no script engine, and nothing it refers to is
 * loaded. Fails with `file-too-large`, with `hostile-file` for elements nested beyond reason, and as {@link decodeDeclared} does.
 */
export function readHtml(bytes: Uint8Array, context: ReadContext): Piece {
  const { htmlBytes } = context.limits
  if (bytes.length > htmlBytes) {
    throw failure('file-too-large/page', { sizeBytes: bytes.length, limit: htmlBytes })
  }
  const { text, encoding, warnings } = decodeDeclared(bytes, declaredEncoding(bytes))
  const page = readPage(text, context)
  return { ...page, encoding, pageStarts: [], warnings: [...warnings, ...page.warnings] }
}

/** Reads a page that is text already: the body of a mail, or a page whose bytes are decoded. */
export function readPage(html: string, context: ReadContext): Piece {
  const document = parsePage(html, context)
  const notes = notesOfPage(document, html)
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove()
  const isSurrounded = removeSurroundings(document)
  const whole = blockText(bodyOf(document))
  const main = mainText(document, whole, isSurrounded)
  return { ...notes, text: withTitle(main ?? whole, notes.title), encoding: null, pageStarts: [], warnings: [] }
}

/** The text of a piece of HTML: a feed's entry or a mail's body, all of which is meant to be read. */
export function fragmentText(html: string, context: ReadContext): string {
  return blockText(bodyOf(parsePage(html, context)))
}

/** Tags that stay open by mistake are counted too, so that far more of them than may nest are let through to be looked at one in another. */
const TAGS_TO_NESTING = 20

function parsePage(html: string, { limits }: ReadContext): Document {
  const most = limits.nesting * TAGS_TO_NESTING
  if (tagsOpenAtOnce(html, most) >= most) throw failure('hostile-file/page-nesting', { limit: limits.nesting })
  const source = /<body[\s>]/i.test(html) ? html : /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const { document } = parseHTML(source)
  // Counted from the root element: linkedom's document type knows of no sibling, so a walk from the document would end at it.
  if (depthOf(document.documentElement ?? document) > limits.nesting) {
    throw failure('hostile-file/page-nesting', { limit: limits.nesting })
  }
  closeOpenDrawings(document)
  return document
}

/** Without a body element linkedom makes none of what follows the head; the root then stands for it. */
function bodyOf(document: Document): Node {
  const body = document.querySelector('body')
  return body && body.textContent?.trim() ? body : (document.documentElement ?? document)
}

/** Takes navigation and the like off a page, and says whether there was any. What holds most of the page stays: some pages are one form. */
function removeSurroundings(document: Document): boolean {
  const most = blockText(bodyOf(document)).length / 2
  let isSurrounded = false
  for (const element of document.querySelectorAll(SURROUNDINGS)) {
    if (blockText(element).length > most) continue
    element.remove()
    isSurrounded = true
  }
  return isSurrounded
}

/** The page's main text, null where all that is left of the page is better. Takes the document apart. */
function mainText(document: Document, whole: string, isSurrounded: boolean): string | null {
  const readable = new Readability<Node>(document, { serializer: (node) => node, charThreshold: SHORTEST_MAIN, disableJSONLD: true }).parse()
  const main = readable?.content ? blockText(readable.content) : ''
  if (main.length < SHORTEST_MAIN) return null
  return main.length >= whole.length * NEARLY_ALL && !isSurrounded ? null : main
}

/** Puts the title before a text that does not begin with it: headlines state figures too. */
function withTitle(text: string, title: string | null): string {
  if (title === null || text === '') return text
  const line = tidyLine(title, 1000)
  const start = text.slice(0, HEADING_UNITS).replace(/\s+/g, ' ')
  return line === '' || start.includes(line) ? text : `${line}\n\n${text}`
}
