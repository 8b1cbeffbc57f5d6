import { tagOf } from '../meaning.ts'
import { behindHour, isColon, isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isNameLikeVerb, namedSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'

/** «بدأت عملية تبادل. وزارة الدفاع الروسية: 157 عسكريا»: a body or office and a colon open a further sentence of an entry. */
export function speakerFurtherOn(hearing: Hearing): Source | null {
  const { sentence } = hearing
  if (sentence.opensLine || sentence.hitAt[0]?.from !== 0 || !tagOf(sentence.hitAt[0], 'source-word')) return null
  for (let i = 1; i <= LONGEST_HEAD && i < sentence.keys.length; i++) {
    const hit = sentence.hitAt[i]
    if (isColon(sentence.keys[i])) {
      const kind = sourceKind(sentence, 0, i)
      return kind === null || kind === 'dataset' ? null : namedSource(hearing, 0, i, i, true)
    }
    if (isMark(sentence.keys[i]) || sentence.amountAt[i] || tagOf(hit, 'said') || tagOf(hit, 'complement')) return null
    if (tagOf(hit, 'trigger') && !tagOf(hit, 'source-word')) return null
  }
  return null
}

/** A speaker before a colon within a line has at most this many words. */
const LONGEST_HEAD = 7

/** A name in an entry has at most this many words. */
const LONGEST_NAME = 4

/** An office behind a name has at most this many words. */
const LONGEST_OFFICE = 9

/**
 * «22:14 | ذبيح الله مجاهد: ندفن غدا …», «زيلينسكي في خطابه المسائي: …»: in an entry of a live report words that mean nothing else are a name, where
 * a colon follows them.
 */
export function namedInEntry(hearing: Hearing, entry: boolean): Source | null {
  const { sentence } = hearing
  if (!sentence.opensLine) return null
  const behind = behindHour(sentence)
  if (!entry && behind === 0) return null
  let from = behind
  while (isMark(sentence.keys[from] ?? '') && from < sentence.keys.length) from++
  let to = from
  while (to < sentence.keys.length && to - from <= LONGEST_NAME && isOfName(hearing, to, to > from)) to++
  if (to === from || to - from > LONGEST_NAME) return null
  // «إيفان فيدورينكو، رئيس الإدارة العسكرية: …»
  if (isComma(sentence.keys[to]) && tagOf(sentence.hitAt[to + 1], 'source-word')) {
    const office = plainEnd(sentence, to + 1, to + LONGEST_OFFICE)
    return isColon(sentence.keys[office]) ? namedSource(hearing, from, office, office, true) : null
  }
  // «آفاد في آخر بيان: …»
  const end = tagOf(sentence.hitAt[to], 'source-end') || tagOf(sentence.hitAt[to], 'place-preposition') ? plainEnd(sentence, to, to + LONGEST_NAME) : to
  return isColon(sentence.keys[end]) ? namedSource(hearing, from, to, end, true) : null
}

/** The first mark or figure from word `at` on, no further than word `limit`. */
function plainEnd({ keys, amountAt }: Sentence, at: number, limit: number): number {
  let end = at
  while (end < limit && end < keys.length && !isMark(keys[end]) && !amountAt[end]) end++
  return end
}

/** True for a word that may be of a name: one that means nothing else, or behind such a one a noun for a person («ذبيح الله مجاهد»). */
function isOfName(hearing: Hearing, at: number, further: boolean): boolean {
  const { keys, hitAt, amountAt } = hearing.sentence
  const hit = isNameLikeVerb(hearing, at) ? null : hitAt[at]
  if (isMark(keys[at]) || (amountAt[at] && !(further && amountAt[at]?.quantity.form === 'singular'))) return false
  if (!hit || !further) return !hit
  const tellsMore = tagOf(hit, 'trigger') ?? tagOf(hit, 'said') ?? tagOf(hit, 'function') ?? tagOf(hit, 'source-end')
  return (tellsMore ?? tagOf(hit, 'place-preposition') ?? tagOf(hit, 'place-word') ?? tagOf(hit, 'no-person') ?? tagOf(hit, 'boundary')) === null
}
