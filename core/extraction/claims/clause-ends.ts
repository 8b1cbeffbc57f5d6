import { hasTopic, tagOf } from './meaning.ts'
import { isMark, isQuote } from './sentence.ts'
import type { Amount, Sentence } from './sentence.ts'

/** True where nothing that the figure could count stands behind it: its clause ends there. */
export function countsNothingBehind(sentence: Sentence, { to }: Amount): boolean {
  const key = sentence.keys[to]
  if (to >= sentence.keys.length || (isMark(key) && !isQuote(key)) || (isQuote(key) && (to + 1 >= sentence.keys.length || isMark(sentence.keys[to + 1])))) return true
  const hit = sentence.hitAt[to]
  // "had spoken of eight on Saturday"
  const day = tagOf(hit, 'source-end') && !tagOf(hit, 'weekday') ? sentence.hitAt[hit?.to ?? to] : hit
  if (tagOf(day, 'weekday') ?? tagOf(day, 'relative-day')) return true
  if (tagOf(hit, 'before-verb') ?? tagOf(hit, 'function') ?? tagOf(hit, 'boundary') ?? tagOf(hit, 'coordination') ?? tagOf(hit, 'as-of')) return true
  return hasTopic(hit, 'since')
}
