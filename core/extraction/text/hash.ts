import { fold } from './fold.ts'
import { HASH_BASE } from './tokens.ts'

/** The hash that `tokenize` gives a word of this spelling. */
export function hashOf(word: string): number {
  const folded = fold(word)
  let h = 0
  for (let i = 0; i < folded.length; i++) h = (Math.imul(h, HASH_BASE) + folded.charCodeAt(i)) | 0
  return h
}
