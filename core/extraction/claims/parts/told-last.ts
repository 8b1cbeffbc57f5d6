import type { Decision } from '../decision.ts'
import type { Sentence } from '../sentence.ts'

/**
 * The figure told last that is meant: of those told before in the sentence (`here`), or else in the one before it, unless it opens a line. Null where none
 * is.
 */
export function toldLast(sentence: Sentence, here: readonly Decision[], earlier: readonly Decision[], isMeant: (d: Decision) => boolean): Decision | null {
  const told = here.findLast(isMeant)
  if (told || sentence.opensLine) return told ?? null
  return earlier.findLast((d) => d.sentence.index === sentence.index - 1 && isMeant(d)) ?? null
}
