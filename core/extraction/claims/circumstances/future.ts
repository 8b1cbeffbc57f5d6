import { fold, FOLDED, isLigature } from '../../text/fold.ts'
import type { TenseForms } from '../word-forms.ts'

/** True for a verb in the present («يصل» after «قد»), where its form tells. */
export const isPresent = (word: string, tenses: TenseForms | null): boolean => tenses?.present.test(fold(word)) === true

/** True where the word at offsets `start` to `end` is a verb with the prefix of the future («سيقتلون»، «وستجلي»); false where a language has no such prefix. */
export function isFuture(text: string, start: number, end: number, tenses: TenseForms | null): boolean {
  if (tenses === null) return false
  // Asked of nearly every word of a claim's sentence; most are known by their first letter for none.
  const first = FOLDED[text.charCodeAt(start)]!
  if (!tenses.futureLetters.includes(String.fromCharCode(first)) && !isLigature(first)) return false
  const letters = fold(text.slice(start, end)).replace(tenses.beforeFuture, '')
  if (letters.length < tenses.fewest || !tenses.future.test(letters)) return false
  return !tenses.noFuture.has(letters) && !tenses.named.test(letters) && !tenses.nominal.test(text.slice(start, end))
}
