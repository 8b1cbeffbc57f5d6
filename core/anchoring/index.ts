/** Finding a claim's passage again in a changed text, or refusing to guess. Pure. */
import type { Anchor } from '../model/anchor.ts'

/** How an anchor was found: where the comparison of the texts put it, by its own words and their surroundings elsewhere, or by its words amid altered surroundings. */
export type FoundBy = 'position' | 'quote' | 'context'
/** What became of an anchor. `candidates` are passages an analyst may choose, likeliest first; they may state another figure. */
export type Reanchored = { found: Anchor; by: FoundBy } | { found: null; candidates: Anchor[] }

export declare function reanchor(oldText: string, newText: string, anchors: readonly Anchor[]): Reanchored[]
