/** Elements whose content is no text of the article, whatever stands in it. */
const SKIPPED = new Set([
  'script', 'style', 'noscript', 'template', 'iframe', 'frame', 'object', 'embed', 'applet', 'svg', 'canvas', 'video', 'audio', 'map', 'select', 'button',
  'input', 'textarea', 'head', 'title', 'meta', 'link', 'datalist', 'dialog'
])

/** Elements that stand on lines of their own, with a blank line around them. */
const BLOCKS = new Set([
  'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre',
  'figure', 'figcaption', 'hr', 'address', 'form', 'fieldset', 'details', 'summary', 'body', 'center', 'caption', 'hgroup', 'menu', 'search'
])
/** Elements on lines of their own without a blank line between one and the next. */
const LINES = new Set(['li', 'tr', 'dt', 'dd', 'option', 'legend', 'thead', 'tbody', 'tfoot'])
const CELLS = new Set(['td', 'th'])
const CELL_SEPARATOR = ' | '

const ELEMENT = 1
const TEXT = 3

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT
const tagOf = (element: Element): string => element.tagName.toLowerCase()

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** The text so far, in which white space collapses as a browser would show it. */
class Lines {
  readonly #parts: string[] = []
  /** Line ends owed before the next word: 1 for a new line, 2 for a blank one between. */
  #owed = 0
  #isAtStart = true
  #owesSpace = false

  break(lines: 1 | 2): void {
    this.#owed = Math.max(this.#owed, lines)
    this.#owesSpace = false
  }

  /** One `<br>`: two in a row leave a blank line. */
  lineBreak(): void {
    this.#owed = Math.min(2, this.#owed + 1)
    this.#owesSpace = false
  }

  inline(text: string): void {
    const collapsed = text.replaceAll('\u00ad', '').replace(/[ \t\n\f\r]+/g, ' ')
    if (collapsed === '') return
    const word = collapsed.trim() === '' ? '' : collapsed.replace(/^ | $/g, '')
    if (word === '') {
      this.#owesSpace = true
      return
    }
    if (collapsed.startsWith(' ')) this.#owesSpace = true
    this.#put(word)
    this.#owesSpace = collapsed.endsWith(' ')
  }

  preformatted(text: string): void {
    const [first = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n')
    if (first !== '') this.#put(first)
    for (const line of rest) {
      this.#parts.push('\n')
      if (line !== '') this.#parts.push(line)
    }
  }

  toString(): string {
    return this.#parts.join('').replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').trim()
  }

  #put(word: string): void {
    if (this.#isAtStart) this.#isAtStart = false
    else if (this.#owed > 0) this.#parts.push('\n'.repeat(this.#owed))
    else if (this.#owesSpace) this.#parts.push(' ')
    this.#parts.push(word)
    this.#owed = 0
    this.#owesSpace = false
  }
}

/**
 * The text of an element as a reader sees it: paragraphs with a blank line between, list items and table rows on a line each, cells parted by bars.
 * Scripts, styles, embedded and hidden things are left out. Recursion goes as deep as the tree, which {@link depthOf} is asked of before.
 */
export function blockText(root: Node): string {
  const lines = new Lines()
  write(root, lines, false)
  return lines.toString()
}

function write(node: Node, lines: Lines, isPreformatted: boolean): void {
  if (node.nodeType === TEXT) {
    const text = node.textContent ?? ''
    if (isPreformatted) lines.preformatted(text)
    else lines.inline(text)
    return
  }
  if (!isElement(node)) return writeChildren(node, lines, isPreformatted)
  const tag = tagOf(node)
  if (SKIPPED.has(tag) || isHidden(node)) return
  if (tag === 'br') return lines.lineBreak()
  if (tag === 'tr') return writeRow(node, lines)
  if (tag === 'q') return writeQuoted(node, lines)
  const breaks = BLOCKS.has(tag) ? 2 : LINES.has(tag) || CELLS.has(tag) ? 1 : 0
  if (breaks > 0) lines.break(breaks as 1 | 2)
  if (tag === 'li') lines.inline(`${markOf(node)} `)
  writeChildren(node, lines, isPreformatted || tag === 'pre')
  if (breaks > 0) lines.break(breaks as 1 | 2)
}

function writeChildren(node: Node, lines: Lines, isPreformatted: boolean): void {
  for (let child = node.firstChild; child; child = child.nextSibling) write(child, lines, isPreformatted)
}

function writeQuoted(element: Element, lines: Lines): void {
  lines.inline(' “')
  writeChildren(element, lines, false)
  lines.inline('”')
}

/** What an item of a list begins with: its number in an ordered list, else a bullet. */
function markOf(item: Element): string {
  const list = item.parentElement
  if (!list || tagOf(list) !== 'ol') return '•'
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1
  for (let before = item.previousElementSibling; before; before = before.previousElementSibling) if (tagOf(before) === 'li') number += 1
  return `${number}.`
}

/** A row of a data table on one line; one whose cells hold paragraphs or tables lays out a page, and its cells are blocks. */
function writeRow(row: Element, lines: Lines): void {
  const cells = [...row.children].filter((child) => CELLS.has(tagOf(child)) && !isHidden(child))
  const texts = cells.map((cell) => blockText(cell))
  if (texts.some((text) => text.includes('\n\n'))) {
    for (const text of texts) {
      lines.break(2)
      lines.preformatted(text)
    }
    lines.break(2)
    return
  }
  lines.break(1)
  lines.inline(texts.map((text) => text.replaceAll('\n', ' ')).filter((text, at) => text !== '' || (at > 0 && at < texts.length - 1)).join(CELL_SEPARATOR))
  lines.break(1)
}

/** How deep the elements under a node nest, counted without recursion. */
export function depthOf(root: Node): number {
  let depth = 0
  let deepest = 0
  let node: Node | null = root
  while (node) {
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      if (depth > deepest) deepest = depth
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth -= 1
    }
    node = node && node !== root ? node.nextSibling : null
  }
  return deepest
}
