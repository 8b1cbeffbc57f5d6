import { Marked } from 'marked'
import { Markup, escapeHtml, html, link } from './markup.ts'

/** A note's headings stay under the claim's own, which is an h3. */
const TOP_HEADING = 4

const renderer = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    heading({ tokens, depth }) {
      const level = Math.min(6, TOP_HEADING + depth - 1)
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`
    },
    link({ href, tokens }) {
      // The text is markup made by this same renderer, so it is put in as it is.
      const inside = this.parser.parseInline(tokens)
      const opened = link(href, '\u0001').source
      return opened.includes('\u0001') ? opened.replace('\u0001', () => inside) : inside
    },
    // A report loads nothing: an image becomes a link to it.
    image: ({ href, text }) => link(href, text || href).source,
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ ')
  }
})

/**
 * A note's Markdown as HTML. Raw HTML in it is shown as text, links lead only to web pages and mail, and nothing is loaded.
 * A note that is nested deeper than can be rendered is shown as plain text.
 */
export function noteHtml(note: string): Markup {
  try {
    const rendered = renderer.parse(note, { async: false })
    return new Markup(rendered)
  } catch (error) {
    if (error instanceof RangeError) return html`<p class="plain">${note}</p>`
    throw error
  }
}
