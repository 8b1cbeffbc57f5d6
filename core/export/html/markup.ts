import { isSafeUrl } from '../safe-text.ts'

/** A piece of HTML that is safe to put into a page as it stands. Only this module makes one. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\u0000': '\ufffd' }

/** Text as HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\u0000]/g, (sign) => ENTITIES[sign] ?? sign)

type Part = string | number | Markup | null | false | readonly Part[]

const partOf = (part: Part): string => {
  if (part === null || part === false) return ''
  if (part instanceof Markup) return part.source
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return part.map(partOf).join('')
}

/** Template for HTML: every value put in is escaped unless it is Markup itself; null and false leave nothing, arrays are joined. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  let source = strings[0] ?? ''
  parts.forEach((part, i) => {
    source += partOf(part) + (strings[i + 1] ?? '')
  })
  return new Markup(source)
}

/** Parts of any script in a row with dots between, each kept from turning the order of its neighbours around. */
export const dotted = (parts: readonly Markup[]): Markup => html`${parts.map((part, i) => html`${i > 0 && ' · '}<bdi>${part}</bdi>`)}`

/** A link that opens nothing but web pages and mail; any other address is shown as text. */
export const link = (url: string, text: string): Markup => (isSafeUrl(url) ? html`<a href="${url.trim()}" rel="noopener noreferrer">${text}</a>` : html`${text}`)
