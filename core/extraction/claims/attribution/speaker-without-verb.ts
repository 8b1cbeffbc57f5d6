import { isCurrency } from '../../../model/figure.ts'
import { tagOf } from '../meaning.ts'
import { hasCapital, isComma, isDefiniteWord, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { namedSource } from './source.ts'
import type { Hearing, Source } from './source.ts'

/** Words of a speaker whose verb is left out, at most. */
const LONGEST = 7

/**
 * "The government put the toll at 45, the rebels at 80", "Amnesty counts 102 dead, the UN at least 81", «تتحدث الحكومة عن 45 قتيلا، والمتمردون عن 80»: who gives another
 * figure where the verb of the speaker before is left out. `sources` are those whom the sentence names otherwise.
 */
export function speakersWithoutVerb(hearing: Hearing, sources: readonly Source[]): Source[] {
  const { sentence } = hearing
  const found: Source[] = []
  for (const [k, amount] of sentence.amounts.entries()) {
    const before = sentence.amounts[k - 1]
    const speaks = before && sources.some(({ leads, at, to }) => leads && Math.max(at + 1, to) <= before.from)
    const words = before && speaks ? wordsOfSpeaker(sentence, before, amount) : null
    const source = words && namedSource(hearing, words.from, words.to, words.to - 1, true)
    if (source) found.push(source)
  }
  return found
}

/** The words of one who stands between a mark or "and" behind a figure and the next figure, with no verb; null where none does. */
function wordsOfSpeaker(sentence: Sentence, before: Amount, { from: end, quantity }: Amount): { from: number; to: number } | null {
  const { hitAt, keys } = sentence
  if (isCurrency(quantity.unit) || (quantity.noun !== null && quantity.noun !== before.quantity.noun)) return null
  const to = tagOf(hitAt[end - 1], 'place-preposition') || tagOf(hitAt[end - 1], 'leads-on') ? end - 1 : end
  let from = to
  while (from > before.to && to - from < LONGEST && isOfName(sentence, from - 1, to)) from--
  while (from < to && !isSourceWord(sentence, from)) from++
  // The mark before the first word and its article, or the "and" that is or is written as one with it, sets the clause off.
  const first = tagOf(hitAt[from - 1], 'determiner') ? from - 1 : from
  const setOff = first > before.to && (isComma(keys[first - 1]) || keys[first - 1] === ';' || tagOf(hitAt[first - 1], 'coordination') !== null)
  return from < to && first >= before.to && (setOff || hitAt[from]?.coordinated === true) ? { from: first, to } : null
}

const isSourceWord = ({ hitAt }: Sentence, at: number): boolean => tagOf(hitAt[at], 'source-word') !== null

/** True for a word that may stand in the name of a body at its place, which ends before word `to`. */
function isOfName(sentence: Sentence, at: number, to: number): boolean {
  const { hitAt, keys, profile } = sentence
  if (isMark(keys[at]) || tagOf(hitAt[at], 'said') || tagOf(hitAt[at], 'coordination')) return false
  if (isSourceWord(sentence, at) || tagOf(hitAt[at], 'determiner')) return true
  if (profile.verbFirst) return isDefiniteWord(sentence, at) && !tagOf(hitAt[at], 'trigger')
  return hasCapital(sentence, at) || (tagOf(hitAt[at], 'place-preposition') !== null && at + 1 < to && hasCapital(sentence, at + 1))
}
