import { reanchor } from '../anchoring/index.ts'
import type { Anchor } from '../model/anchor.ts'
import { anchorAt } from '../model/anchor.ts'
import type { Claim, Mention } from '../model/claim.ts'
import type { RemovedPassages } from '../model/removed-passages.ts'
import type { Fit } from '../store/index.ts'

type Passage = { start: number; end: number } & ({ text: string } | { name: string })

const wordsOf = (passage: Passage): string => ('text' in passage ? passage.text : passage.name)
const standsIn = (text: string, passage: Passage): boolean => text.slice(passage.start, passage.end) === wordsOf(passage)

/** The place of a passage's words in a text that is nearest to a position; null where they are not in it. */
function nearest<P extends Passage>(passage: P, text: string, near: number): P | null {
  const words = wordsOf(passage)
  const after = text.indexOf(words, near)
  const before = text.lastIndexOf(words, near)
  const start = after < 0 ? before : before < 0 ? after : after - near < near - before ? after : before
  return start < 0 ? null : { ...passage, start, end: start + words.length }
}

/**
 * Finds the words of an attribution or a place in a new text, nearest to a position; null where they stood in the old text and are gone, for those words are no
 * longer said. Words that never stood there are the analyst's own, and stay.
 */
function relocated<P extends Passage>(passage: P | null, oldText: string, text: string, near = 0): P | null {
  if (passage === null || standsIn(text, passage)) return passage
  return nearest(passage, text, near) ?? (standsIn(oldText, passage) ? null : passage)
}

export interface ReanchoredClaims { claims: Claim[]; removed: RemovedPassages[]; moved: number; orphaned: number }

/**
 * Moves the anchors of claims from an old text to a new one; a mention that is not found again is kept and marked orphaned. Removed passages go with them, and take none that a
 * claim is found at; only claims are counted.
 */
export function reanchorClaims(claims: readonly Claim[], removed: readonly RemovedPassages[], oldText: string, newText: string, at: string): ReanchoredClaims {
  const anchorsOf = (list: readonly RemovedPassages[]) => list.flatMap(({ mentions }) => mentions.map(({ anchor }) => anchor))
  const ofRemoved = anchorsOf(removed)
  const results = reanchor(oldText, newText, [...anchorsOf(claims), ...ofRemoved], ofRemoved.length)
  let next = 0
  let moved = 0
  let orphaned = 0
  const led = (mention: Mention): Mention => {
    const found = results[next++]?.found
    if (!found) {
      orphaned += 1
      return { ...mention, orphaned: true }
    }
    const shift = found.start - mention.anchor.start
    if (shift !== 0 || mention.orphaned) moved += 1
    return { ...mention, anchor: found, attribution: shifted(mention.attribution, newText, shift) ?? relocated(mention.attribution, oldText, newText), orphaned: false }
  }
  const changed = claims.map((claim): Claim => {
    const mentions = claim.mentions.map(led)
    const near = mentions[0]?.anchor.start
    return { ...claim, mentions, attribution: relocated(claim.attribution, oldText, newText, near), place: relocated(claim.place, oldText, newText, near), updatedAt: at }
  })
  // Taken before the removed ones are led on, which are nobody's to look at.
  const counted = { moved, orphaned }
  return { claims: changed, removed: removed.map(({ id, mentions }) => ({ id, mentions: mentions.map(led) })), ...counted }
}

/** A passage that went with the words beside it; null where its words are not there. */
function shifted<P extends Passage>(passage: P | null, text: string, shift: number): P | null {
  const there = passage && { ...passage, start: passage.start + shift, end: passage.end + shift }
  return there !== null && standsIn(text, there) ? there : null
}

/** An anchor of a text that is gone, found by the words around it that it keeps; null where those do not tell. */
function refound(anchor: Anchor, text: string): Anchor | null {
  const there = anchor.end <= text.length ? anchorAt(text, anchor.start, anchor.end) : null
  if (there?.quote === anchor.quote && (there.prefix === anchor.prefix || there.suffix === anchor.suffix)) return there
  return reanchor('', text, [anchor])[0]?.found ?? null
}

/**
 * Fits what an undo brings back to a text that was replaced since: a mention stands where the newer texts led it together with the claim that had it meanwhile, or else where the words around
 * it are found again; the others are orphans, as when a text is replaced. Words of an attribution or a place that are not in the text are kept as they were.
 */
export const fitPassages: Fit = ({ mentions, attribution, place }, text, became) => {
  const fitted = mentions.map((mention): Mention => {
    const led = became(mention.anchor)
    const anchor = led?.orphaned ? null : refound(led?.anchor ?? mention.anchor, text)
    if (anchor === null) return { ...mention, orphaned: true }
    const said = mention.attribution && (shifted(mention.attribution, text, anchor.start - mention.anchor.start) ?? nearest(mention.attribution, text, anchor.start) ?? mention.attribution)
    return { ...mention, anchor, attribution: said, orphaned: false }
  })
  const near = fitted[0]?.anchor.start ?? 0
  const there = <P extends Passage>(passage: P | null): P | null => (passage === null || standsIn(text, passage) ? passage : nearest(passage, text, near) ?? passage)
  return { mentions: fitted, attribution: there(attribution), place: there(place) }
}
