import { CAPITAL } from '../text/tokens.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Entry } from './compiled-profile.ts'
import type { Meaning } from './meaning.ts'

/** The first small letter of ASCII. */
const SMALL_A = 97

/** What a word means that only in capitals is a name ("WHO"); null for any other. */
export function namedInCapitals({ text, start, end, flags }: Tokens, token: number, names: ReadonlyMap<string, Entry>): Meaning | null {
  const from = start[token]!
  // The second letter of most words with a capital is small.
  if ((flags[token]! & CAPITAL) === 0 || text.charCodeAt(from + 1) >= SMALL_A) return null
  return names.get(text.slice(from, end[token]))?.any ?? null
}

/** "a raid in May left 40 dead": what a word with a capital inside a sentence means that is a month as well as a modal verb. */
export function monthInCapitals({ flags }: Tokens, token: number, meaning: Meaning | null): Meaning | null {
  if (meaning?.role !== 'modality' || meaning.next?.role !== 'month') return meaning
  return (flags[token]! & CAPITAL) !== 0 ? meaning.next : meaning
}
