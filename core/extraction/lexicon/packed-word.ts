import type { FoundWord } from './lexicon.ts'

/** What is known of a word without a look at its phrases, as bits of its `ways`: a phrase begins with it. */
export const BEGINS = 1
/** A phrase of several words begins with it. */
export const LONGER = 2
/** It can be read in several ways: as it stands, and with proclitics taken off. */
export const SEVERAL = 4
/** It stands in a phrase behind another word. */
export const FOLLOWS = 8

const WAYS = 4
const BITS = 7
const LETTERS = 3
const BESIDE = WAYS + BITS + LETTERS

/**
 * A word found in one number of 31 bits. What the lexicons have for the words of a language is looked at for every token of every text;
 * packed, it fits beside the text into the fast memory of a core.
 */
export function pack({ word, letters, bits, ways }: FoundWord): number {
  const fits = word < 1 << (31 - BESIDE) && letters < 1 << LETTERS && bits < 1 << BITS
  if (!fits) throw new RangeError(`word ${word} with ${letters} letters before it does not fit into a packed word`)
  return (((((word << LETTERS) | letters) << BITS) | bits) << WAYS) | ways
}

/** The word's number in its lexicon; 0 for one it does not know. */
export const wordIn = (packed: number): number => packed >>> BESIDE
/** How many letters of proclitics were taken off to find it. */
export const lettersIn = (packed: number): number => (packed >>> (BITS + WAYS)) & ((1 << LETTERS) - 1)
/** Which proclitics those are (`proclitics.ts`). */
export const bitsIn = (packed: number): number => (packed >>> WAYS) & ((1 << BITS) - 1)
/** What is known of it without a look at its phrases: the bits above. */
export const waysIn = (packed: number): number => packed & ((1 << WAYS) - 1)
