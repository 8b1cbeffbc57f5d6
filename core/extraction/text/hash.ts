import { fold } from './fold.ts'
import { HASH_BASE } from './tokens.ts'

/** The hash that `tokenize` gives a word of this spelling. */
export const hashOf = (word: string): number => hashOfUnits(fold(word))

/** The same hash of a string's units as they are. */
export function hashOfUnits(units: string): number {
  let h = 0
  for (let i = 0; i < units.length; i++) h = (Math.imul(h, HASH_BASE) + units.charCodeAt(i)) | 0
  return h
}
