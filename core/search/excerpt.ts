import type { SearchQuery } from './query.ts'
import { formsOf, particlesBefore, stemsOf } from './word-forms.ts'
import { cutAfter, eachWord } from './words.ts'

/** A passage of a text around what a query found in it. */
export interface Excerpt {
  /** The passage with its runs of white space made single spaces, and an ellipsis at either end that is cut. */
  excerpt: string
  /** The first word found in the passage, in UTF-16 units of the text, `end` exclusive; null where no word of the query stands in the text. */
  start: number | null
  end: number | null
}

/** UTF-16 units of text that are read for an excerpt at most; words found further on are not shown. */
const MOST_READ = 400_000

/** The passage of about `length` UTF-16 units where most different words of the query stand; the text's beginning where none does. */
export function excerptOf(text: string, query: SearchQuery, length = 160): Excerpt {
  const found = occurrencesIn(text, query, length)
  const first = found?.start ?? 0
  const last = found?.lastEnd ?? 0
  const spare = Math.max(0, length - (last - first))
  const from = wordStart(text, Math.max(0, first - Math.floor(spare / 3)), first)
  const to = wordEnd(text, Math.min(text.length, from + Math.max(length, last - from)))
  const passage = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return { excerpt: `${from > 0 ? '… ' : ''}${passage}${to < text.length ? ' …' : ''}`, start: found?.start ?? null, end: found?.end ?? null }
}

interface Occurrence { word: number; start: number; end: number }

/** The window of at most `length` units that holds most different words of the query. */
function occurrencesIn(text: string, query: SearchQuery, length: number): { start: number; end: number; lastEnd: number } | null {
  const sought = soughtWords(query)
  if (sought.length === 0) return null
  let window: Occurrence[] = []
  let best: { start: number; end: number; lastEnd: number; worth: number } | null = null
  eachWord(text, (word, start, end) => {
    const number = sought.findIndex((matches) => matches(word))
    if (number < 0) return
    window.push({ word: number, start, end })
    window = window.filter((occurrence) => occurrence.start > end - length)
    const [first] = window
    const worth = new Set(window.map((occurrence) => occurrence.word)).size
    if (first && (best === null || worth > best.worth)) best = { start: first.start, end: first.end, lastEnd: end, worth }
  }, 0, cutAfter(text, MOST_READ))
  return best
}

/** A test for each word that the query seeks. */
function soughtWords(query: SearchQuery): ((word: string) => boolean)[] {
  return query.clauses.filter((clause) => !clause.negated).flatMap((clause) =>
    clause.words.map((word, i) => {
      const spellings = new Set(formsOf(word, clause.exact).map((form) => form.spelling))
      if (!clause.prefix || i < clause.words.length - 1) return (candidate: string) => spellings.has(candidate)
      const beginnings = stemsOf(word).flatMap((stem) => particlesBefore(stem).map((particles) => particles + stem))
      return (candidate: string) => spellings.has(candidate) || beginnings.some((beginning) => candidate.startsWith(beginning))
    })
  )
}

/** The first start of a word from `at` on, not beyond `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0
  const space = text.slice(at, limit).search(/\s/)
  return space < 0 ? (limit - at > 60 ? limit : wholeUnit(text, at)) : at + space + 1
}

/** The last end of a word up to `at`, where there is one near. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  for (let end = at; end > at - 40 && end > 0; end--) if (/\s/.test(text[end] ?? '')) return end
  return wholeUnit(text, at)
}

/** Never in the middle of a surrogate pair. */
const wholeUnit = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at)
