/** Elements that hold nothing, and those whose end a page may leave out: they are left open by the thousand in honest pages and nest no deeper for it. */
const NOT_COUNTED = new Set('area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rb rt rtc rp html head body'.split(' '))

/** Elements that a slash does not close, as it does those of drawings. */
const NOT_CLOSED_BY_SLASH = new Set('a article aside b big blockquote button center code dl div em fieldset figure font footer form h1 h2 h3 h4 h5 h6 header i label main nav ol pre s section small span strong sub sup table u ul'.split(' '))

/**
 * How deep the elements of a page's source nest, as far as that is told by counting tags: more than it comes to where tags are written in scripts or are not closed in order, seldom
 * less. Counting stops at `most`. A parser's time for elements within elements grows with their square, 45 s for 200,000, so that they are counted before it is asked.
 */
export function tagsOpenAtOnce(html: string, most: number): number {
  let open = 0
  let deepest = 0
  for (const { 1: end, 2: name = '', 3: rest = '' } of html.matchAll(/<!--(?:[^]*?-->|[^]*)|<(\/?)([a-zA-Z][^\s/>]*)([^<>]*)>?/g)) {
    const tag = name.toLowerCase()
    if (tag === '' || NOT_COUNTED.has(tag)) continue
    if (end === '/') open = Math.max(0, open - 1)
    else if (!rest.endsWith('/') || NOT_CLOSED_BY_SLASH.has(tag)) deepest = Math.max(deepest, open += 1)
    if (deepest >= most) break
  }
  return deepest
}
