import { tagOf } from './meaning.ts'
import type { Sentence } from './sentence.ts'

/** True where a whole country is named at word `at`: who goes there has crossed a border. */
export const isCountry = ({ hitAt }: Sentence, at: number): boolean => tagOf(hitAt[at], 'place-word')?.country === true

/** Whether the word of direction at `at` leads to a country ("to Chad", «إلى تشاد»); null where no such word stands there. */
export function leadsToCountry(sentence: Sentence, at: number): boolean | null {
  const hit = sentence.hitAt[at]
  return hit && tagOf(hit, 'direction') ? isCountry(sentence, hit.to) : null
}

/** «إلى أدري في تشاد»: true where a word of direction leads to a place in a country. */
export function leadsIntoCountry(sentence: Sentence, at: number): boolean {
  const hit = sentence.hitAt[at]
  if (!hit || !tagOf(hit, 'direction') || leadsToCountry(sentence, at) !== false) return false
  return tagOf(sentence.hitAt[hit.to + 1], 'place-preposition') !== null && isCountry(sentence, hit.to + 2)
}
