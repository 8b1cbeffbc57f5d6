import { isCurrency } from '../../../model/figure.ts'
import { spelling } from '../../text/spelling.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, hasCapital, isComma, isDash, isHeadline, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isEdge, namedSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { describedEnd, hasDeterminer, isNominal } from './subject-phrases.ts'

/** Words between a verb and what is said, at most. */
const SAID_WITHIN = 12

/** True where the verb is followed by what is said. */
function saysAfter(hearing: Hearing, hit: Hit): boolean {
  const { sentence } = hearing
  for (let i = hit.to; i < sentence.keys.length && i < hit.to + SAID_WITHIN; i++) {
    if (figureAt(sentence, i) || isQuote(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'complement')) return true
    if (isEdge(sentence.keys[i] ?? '')) return false
  }
  return false
}

/** True where the subject and verb close what was said ("…, he said."). */
export function closes(hearing: Hearing, from: number, hit: Hit): boolean {
  const { sentence } = hearing
  const before = rightBefore(sentence.keys, from)
  if (tagOf(sentence.hitAt[from], 'coordination') && hit.to < sentence.keys.length && !isMark(sentence.keys[hit.to])) return false
  if (!(isComma(before) || isQuote(before) || isDash(before))) return false
  const after = sentence.keys[hit.to]
  return after === undefined || isMark(after) || !saysAfter(hearing, hit)
}

/** The source that the words `from` to `to` name, the subject of a verb of saying; null where they name nobody who speaks. */
export function speakerNamed(hearing: Hearing, from: number, to: number, hit: Hit, form: string): Source | null {
  const { sentence } = hearing
  const kind = sourceKind(sentence, from, to)
  const opening = figureAt(sentence, from)
  if (opening && opening.to >= to && opening.quantity.noun === null) return null
  if (kind === null && form !== 'verb' && !canSpeak(hearing, from, to, hit, form)) return null
  // "13 bodies found, nine missing": those counted say nothing.
  if (opening && kind === null && tagsOf(sentence.hitAt[opening.to - 1], 'trigger').some(({ frame }) => frame === 'counted')) return null
  const first = sentence.hitAt[from]
  // "In a voice note" names nobody, "In a statement sent to reporters the group" the group.
  if (kind === null && (tagOf(first, 'place-preposition') || (tagOf(first, 'source-end') && first && first.to - first.from > 1))) {
    let noun = to - 1
    while (noun > from + 1 && !tagOf(sentence.hitAt[noun], 'determiner')) noun--
    return noun > from + 1 && noun < to - 1 ? namedSource(hearing, noun, to, hit.from, !closes(hearing, from, hit)) : null
  }
  const start = sentence.starts[from] ?? 0
  // "The council's tally stands at 81": a noun, no verb of saying.
  const owned = sentence.profile.possessive?.end.exec(hearing.text.slice(start, sentence.ends[to - 1] ?? start))
  if (owned) {
    // "The minister's claim that only 24 died": whose claim it is.
    const claim = kind !== null && (hit.to - hit.from > 1 || tagOf(sentence.hitAt[hit.to], 'complement') !== null)
    const owner = claim ? namedSource(hearing, from, to, hit.from, true) : null
    return owner && { ...owner, end: owner.end - owned[0].length }
  }
  return namedSource(hearing, from, to, hit.from, !closes(hearing, from, hit))
}

/** True where the subject of a verb that does more than say, without a word for a source, is one who speaks all the same. */
function canSpeak(hearing: Hearing, from: number, to: number, hit: Hit, form: string): boolean {
  const { sentence } = hearing
  const opening = figureAt(sentence, from)
  if (form === 'tells') return opening === null ? isTeller(sentence, from, to, hit) : opening.quantity.unit === 'person'
  if (form === 'announces') return isCapitalCity(hearing, from, hit) || isCountryGiving(hearing, from, to, hit)
  if (form !== 'counts') return false
  // "DTM recorded 9,340,000"
  if (to - from === 1 && ACRONYM.test(spelling(hearing.text, sentence.starts[from], sentence.ends[from]))) return true
  return opening === null && (tagOf(sentence.hitAt[hit.to], 'complement') !== null || tagOf(hit, 'complement') !== null || saysClause(sentence, hit.to))
}
const ACRONYM = /^[A-Z]{3,}$/

/** "a paediatrician who left told this paper": whoever tells is a source, but "the final tally", "a count" are nouns. */
function isTeller(sentence: Sentence, from: number, to: number, hit: Hit): boolean {
  const first = sentence.hitAt[from]
  if (tagOf(first, 'source-end') || tagOf(first, 'place-preposition')) return false
  const isNoun = tagsOf(hit, 'said').some((said) => said.counting && said.finite) && hasDeterminer(sentence, from, to)
  return !isNoun && isNominal(sentence, from, describedEnd(sentence, from, to))
}

/** "Kinshasa announced two hundred dead": a government by its capital, of people. */
function isCapitalCity(hearing: Hearing, from: number, hit: Hit): boolean {
  const counted = figureAt(hearing.sentence, hit.to)
  return counted !== null && (counted.quantity.unit === null || counted.quantity.unit === 'person') && hasCapital(hearing.sentence, from)
}

/** Words between a verb of announcing and the sum it announces, at most. */
const SUM_WITHIN = 10

/**
 * "Japan announced a further $38 million", "ECHO announced €3 million", "Norway announced in May that it would give $12 million": a country or body that
 * announces money, not in a headline.
 */
function isCountryGiving({ sentence, text }: Hearing, from: number, to: number, hit: Hit): boolean {
  const { hitAt, keys, amountAt } = sentence
  if (isHeadline(sentence) || tagsOf(hit, 'said').some(({ receives }) => receives)) return false
  const isBody = to - from === 1 && ACRONYM.test(spelling(text, sentence.starts[from], sentence.ends[from]))
  if (!isBody && !nameCountries(sentence, from, to)) return false
  for (let i = hit.to; i < hit.to + SUM_WITHIN && i < keys.length && !isMark(keys[i]); i++) {
    const sum = amountAt[i]
    if (sum) return isCurrency(sum.quantity.unit)
    // "announced that France had given": of another giver it tells, as anybody may.
    if (tagOf(hitAt[i], 'complement') && !tagOf(hitAt[i + 1], 'pronoun')) return false
  }
  return false
}

/** "The United Kingdom", "Norway and the Netherlands": true for words that name a country, or several, and nothing else. */
function nameCountries({ hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; ;) {
    const name = hitAt[tagOf(hitAt[i], 'determiner') ? i + 1 : i]
    if (!name || !tagOf(name, 'place-word')?.country || name.to > to) return false
    if (name.to === to) return true
    if (!tagOf(hitAt[name.to], 'coordination')) return false
    i = name.to + 1
  }
}

/** True where a figure and its verb follow: a clause is said ("claims 300 people were killed", but "claims 300 lives"). */
export function saysClause(sentence: Sentence, at: number): boolean {
  const figure = figureAt(sentence, at)
  return figure !== null && (tagOf(sentence.hitAt[figure.to], 'auxiliary') !== null || tagOf(sentence.hitAt[figure.to], 'before-verb') !== null)
}
