import { tagOf } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** True for "another" and "the other" without a noun. */
export function isAnother({ hitAt }: Sentence, { from, quantity }: Amount): boolean {
  if (quantity.form !== 'singular' || quantity.noun !== null) return false
  return tagOf(hitAt[from], 'further') !== null || tagOf(hitAt[from], 'subset')?.rest === true
}
