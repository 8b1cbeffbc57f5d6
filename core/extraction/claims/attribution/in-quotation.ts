import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** True where word `at` stands within a quotation. */
export function isQuoted(sentence: Sentence, at: number): boolean {
  let open = sentence.quoted
  for (let i = 0; i < at; i++) if (isQuote(sentence.keys[i])) open = !open
  return open
}

/** ""I counted nine," said Kavira": whose "I" it is, is told behind the quotation. */
export const speaksInQuotation = ({ keys, hitAt }: Sentence, { to }: Hit): boolean => {
  const end = keys.indexOf('"', to)
  return end >= 0 && hitAt.some((hit) => hit !== null && hit.from > end && tagOf(hit, 'said') !== null)
}
