import type { Quantity } from '../quantity.ts'
import type { Hit } from './phrase-table.ts'
import type { Tag } from './profile.ts'

/** A quantity in its sentence: words `from` to `to` (exclusive) of that sentence. */
export interface Amount {
  quantity: Quantity
  from: number
  to: number
}

/** A sentence whose words have been looked up. Word starts and ends are offsets into the raw text. */
export interface Sentence {
  index: number
  start: number
  end: number
  /** Normalised words and punctuation marks. */
  keys: readonly string[]
  starts: readonly number[]
  ends: readonly number[]
  /** The hit that covers each word, or null. */
  hitAt: readonly (Hit | null)[]
  /** The amount that covers each word, or null. */
  amountAt: readonly (Amount | null)[]
  amounts: readonly Amount[]
  /** True for an item of a list. */
  listItem: boolean
  /** True where a quotation opened before this sentence is still open. */
  quoted: boolean
  /** Number of the paragraph (line) the sentence stands in. */
  line: number
}

/** The tag of `role` of a hit, or null. */
export function tagOf<R extends Tag['role']>(hit: Hit | null | undefined, role: R): Extract<Tag, { role: R }> | null {
  if (hit) for (const tag of hit.tags) if (tag.role === role) return tag as Extract<Tag, { role: R }>
  return null
}

/** All tags of `role` of a hit. */
export function tagsOf<R extends Tag['role']>(hit: Hit | null | undefined, role: R): Extract<Tag, { role: R }>[] {
  return hit ? (hit.tags.filter((tag) => tag.role === role) as Extract<Tag, { role: R }>[]) : []
}

const QUOTES = new Set(['"', '“', '”', '«', '»', '„', '‟'])
const DASHES = new Set(['—', '–', '--', '-', '―'])

export const isQuote = (key: string | undefined): boolean => key !== undefined && QUOTES.has(key)
export const isDash = (key: string | undefined): boolean => key !== undefined && DASHES.has(key)
export const isComma = (key: string | undefined): boolean => key === ',' || key === '،'
export const isColon = (key: string | undefined): boolean => key === ':'
export const isMark = (key: string): boolean => !/[\p{L}\p{N}]/u.test(key)

/** What it costs for a trigger to reach over a punctuation mark; 0 for a word. */
export function markCost(key: string): number {
  switch (key) {
    case ',': case '،': return 1.5
    case ';': case '؛': return 6
    case ':': return 2.5
    case '(': case ')': case '[': case ']': return 2
    case '—': case '–': case '―': case '--': return 4
    case '•': case '\n': return 12
    case '.': case '!': case '?': case '؟': return 8
    default: return 0
  }
}
