/**
 * Elements that end a drawing which was left open, as the HTML standard has it (13.2.6.5, the rules for tokens in foreign content). Attributes that make a `font` one of
 * them are not asked for.
 */
const ENDING = 'b, big, blockquote, body, br, center, code, dd, div, dl, dt, em, embed, h1, h2, h3, h4, h5, h6, hr, i, img, li, menu, ol, p, pre, ruby, s, small, span, strong, strike, sub, sup, table, tt, u, ul, var'
/** Elements of a drawing in which HTML may stand. */
const HOLDING_HTML = new Set(['foreignobject', 'desc', 'title'])

const tagOf = (element: Element): string => element.tagName.toLowerCase()

/** Whether an element of a drawing stands in a part of it that holds HTML. */
function isHeld(element: Element, drawing: Element): boolean {
  for (let at = element.parentElement; at !== null && at !== drawing; at = at.parentElement) if (HOLDING_HTML.has(tagOf(at))) return true
  return false
}

/**
 * Closes drawings (`svg`) that a page leaves open, as a browser does and the parser does not: without that all of the page behind one would be its content, which is no text.
 */
export function closeOpenDrawings(document: Document): void {
  for (const drawing of document.querySelectorAll('svg')) {
    const first = [...drawing.querySelectorAll(ENDING)].find((element) => !isHeld(element, drawing))
    if (first === undefined) continue
    /** From the first such element on, level by level, in the order in which they stand. */
    const behind: Node[] = [first]
    for (let level: Node = first; level !== drawing; level = level.parentNode ?? drawing) {
      for (let next = level.nextSibling; next; next = next.nextSibling) behind.push(next)
    }
    drawing.after(...behind)
  }
}
