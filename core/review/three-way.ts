import { json, sameJson } from '../model/same-json.ts'

/** Which side a value is to be taken from, or `conflict` where both changed it, differently. A `base` of undefined is not known: then every difference is a conflict. */
export function takeFrom(base: unknown, ours: unknown, theirs: unknown): 'ours' | 'theirs' | 'conflict' {
  const [here, there] = [json(ours), json(theirs)]
  if (sameJson(here, there)) return 'ours'
  if (base === undefined) return 'conflict'
  if (sameJson(json(base), there)) return 'ours'
  return sameJson(json(base), here) ? 'theirs' : 'conflict'
}

/**
 * Joins lists whose items have keys: what either side added is in, what either removed and the other left alone is out. Our order, then theirs. Null where
 * both changed one item differently, or one removed what the other changed.
 */
export function joinLists<Item>(base: readonly Item[], ours: readonly Item[], theirs: readonly Item[], keyOf: (item: Item) => string): Item[] | null {
  const byKey = (items: readonly Item[]) => new Map(items.map((item) => [keyOf(item), item]))
  const [was, here, there] = [byKey(base), byKey(ours), byKey(theirs)]
  const joined: Item[] = []
  for (const key of new Set([...here.keys(), ...there.keys()])) {
    // Not in the base is known not to have been there, which null says.
    const take = takeFrom(was.get(key) ?? null, here.get(key) ?? null, there.get(key) ?? null)
    if (take === 'conflict') return null
    const item = (take === 'ours' ? here : there).get(key)
    if (item !== undefined) joined.push(item)
  }
  return joined
}

/** Our text with the paragraphs that they added, at its end: nothing that either wrote is lost, and nothing stands twice. */
export function joinParagraphs(base: string, ours: string, theirs: string): string {
  const paragraphsOf = (text: string) => text.split(/\n{2,}/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
  const known = new Set([...paragraphsOf(base), ...paragraphsOf(ours)])
  const added = paragraphsOf(theirs).filter((paragraph) => !known.has(paragraph))
  return added.length === 0 ? ours : [...(ours.trim() === '' ? [] : [ours.trimEnd()]), ...added].join('\n\n')
}
