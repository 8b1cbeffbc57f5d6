const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** The headings of a page of ours, in order, without the small print in them. */
export function headingsOf(page: string): string[] {
  return Array.from(page.matchAll(/<h([1-6])[^>]*>([^]*?)<\/h\1>/g), ([, , content = '']) =>
    content.replace(/<small>[^]*?<\/small>/g, '').replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity).replace(/\s+/g, ' ').trim()).filter((heading) => heading !== '')
}

/** The places that links of a page of ours lead to and that are not in it. */
export function placesElsewhere(page: string): Set<string> {
  const ids = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
  return new Set(Array.from(page.matchAll(/ href="#([^"]+)"/g), ([, id = '']) => id).filter((id) => !ids.has(id)))
}

/** The page with a place of no size for each name: Chromium drops a link whose place is not there. */
export const withPlaces = (page: string, names: ReadonlySet<string>): string =>
  names.size === 0 ? page : page.replace('</main>', `</main><div class="elsewhere">${Array.from(names, (name) => `<span id="${name}"></span>`).join('')}</div>`)
