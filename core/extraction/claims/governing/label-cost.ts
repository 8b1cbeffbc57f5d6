import type { Hit } from '../meaning.ts'
import { isColon } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** What a label before its colon costs, and one that stands behind the figure of another. */
const OWN_LABEL = 0.2
const NEXT_LABEL = 4

/**
 * "Confirmed dead: 88; unaccounted for: 35": a word with a colon and a figure behind it is that figure's label, not the one's of another
 * label before it. `labelled` where a colon stands right before the amount; `base` is what the word costs else, null where its frame does not allow it.
 */
export function labelCost(sentence: Sentence, hit: Hit, labelled: boolean, side: 'left' | 'right', steps: number, base: number | null): number | null {
  if (!isColon(sentence.keys[hit.to]) || !sentence.amountAt[hit.to + 1]) return base
  if (side === 'left') return steps <= 1 ? Math.min(base ?? OWN_LABEL, OWN_LABEL) : base
  return base !== null && labelled ? base + NEXT_LABEL : base
}
