import type { Anchor } from '../model/anchor.ts'
import { ANCHOR_CONTEXT, anchorAt } from '../model/anchor.ts'
import { keptStretches } from './line-map.ts'

/** How an anchor was found: by where the comparison of the texts put it, or by its own words and their surroundings. */
export type FoundBy = 'position' | 'quote'
/** What became of an anchor. `candidates` are passages an analyst may choose, likeliest first. */
export type Reanchored = { found: Anchor; by: FoundBy } | { found: null; candidates: Anchor[] }

/** How alike the surroundings must be, 0 to 1, for the same words elsewhere to be the same passage, and how far ahead of the next best. */
const ALIKE = 0.55
const AHEAD = 0.15
/** No more places than this are weighed for one anchor; words as common as that tell nothing. */
const PLACES = 200

/** The share of three-unit sequences that two strings have in common (Dice). Two empty strings are alike. */
function alike(a: string, b: string): number {
  const gramsOf = (text: string) => {
    const padded = ` ${text.replace(/\s+/g, ' ').trim()} `
    const grams = new Map<string, number>()
    for (let i = 0; i + 3 <= padded.length; i++) grams.set(padded.slice(i, i + 3), (grams.get(padded.slice(i, i + 3)) ?? 0) + 1)
    return grams
  }
  const [left, right] = [gramsOf(a), gramsOf(b)]
  let shared = 0
  let total = 0
  for (const [gram, count] of left) {
    shared += Math.min(count, right.get(gram) ?? 0)
    total += count
  }
  for (const count of right.values()) total += count
  return total === 0 ? 1 : (2 * shared) / total
}

/** True where the quote stands as words of its own: «12» within «1250» or «12.5» is another figure. */
function standsAlone(text: string, start: number, end: number): boolean {
  const isPart = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
  const joins = (mark: string | undefined, beyond: string | undefined) => mark !== undefined && /[.,٫٬]/.test(mark) && beyond !== undefined && /\p{N}/u.test(beyond)
  const first = text[start]
  const last = text[end - 1]
  if (isPart(first) && isPart(text[start - 1]) && /\p{N}/u.test(first ?? '')) return false
  if (isPart(last) && isPart(text[end])) return false
  return !(/\p{N}/u.test(first ?? '') && joins(text[start - 1], text[start - 2])) && !(/\p{N}/u.test(last ?? '') && joins(text[end], text[end + 1]))
}

/**
 * Finds anchors of an old text again in a new one. An anchor on lines that both texts share goes where they went. Elsewhere its very
 * words must stand in the new text amid surroundings alike enough, and clearly more alike than any other place's: the quote holds the
 * figure, so a sentence that differs in the figure is never taken for it. What is not found so is an orphan with its candidates.
 * Gives one result an anchor, in order.
 */
export function reanchor(oldText: string, newText: string, anchors: readonly Anchor[]): Reanchored[] {
  const stretches = keptStretches(oldText, newText)
  const byPosition = (anchor: Anchor): Anchor | null => {
    let low = 0
    let high = stretches.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((stretches[middle]?.oldStart ?? 0) <= anchor.start) low = middle
      else high = middle - 1
    }
    const stretch = stretches[low]
    if (!stretch || anchor.start < stretch.oldStart || anchor.end > stretch.oldStart + stretch.length) return null
    const start = stretch.newStart + (anchor.start - stretch.oldStart)
    const end = start + (anchor.end - anchor.start)
    return newText.slice(start, end) === anchor.quote ? anchorAt(newText, start, end) : null
  }
  return anchors.map((anchor): Reanchored => {
    const moved = oldText.slice(anchor.start, anchor.end) === anchor.quote ? byPosition(anchor) : null
    if (moved) return { found: moved, by: 'position' }
    if (anchor.quote === '') return { found: null, candidates: [] }
    const places: { start: number; likeness: number }[] = []
    for (let start = newText.indexOf(anchor.quote); start >= 0 && places.length < PLACES; start = newText.indexOf(anchor.quote, start + 1)) {
      const end = start + anchor.quote.length
      if (!standsAlone(newText, start, end)) continue
      const before = newText.slice(Math.max(0, start - ANCHOR_CONTEXT), start)
      const after = newText.slice(end, end + ANCHOR_CONTEXT)
      places.push({ start, likeness: (alike(anchor.prefix, before) + alike(anchor.suffix, after)) / 2 })
    }
    places.sort((a, b) => b.likeness - a.likeness)
    const [best, next] = places
    if (best && best.likeness >= ALIKE && best.likeness - (next?.likeness ?? 0) >= AHEAD) {
      return { found: anchorAt(newText, best.start, best.start + anchor.quote.length), by: 'quote' }
    }
    return { found: null, candidates: places.slice(0, 5).map(({ start }) => anchorAt(newText, start, start + anchor.quote.length)) }
  })
}
