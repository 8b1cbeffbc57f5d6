import { tagOf, tagsOf } from '../meaning.ts'
import { figureAt, isComma, isMark, isQuote, rightBefore } from '../sentence.ts'
import { isEdge, LONGEST_SOURCE, namedSource, sourceKind } from './source.ts'
import type { Hit } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import type { Hearing, Source } from './source.ts'

/** "contradicts the mayor, who told …": where the noun begins whose relative pronoun, behind a comma, ends before `right`; null where none does, or where it opens the sentence. */
export function relativeSubject(hearing: Hearing, right: number): number | null {
  const { sentence } = hearing
  const pronoun = sentence.hitAt[right - 1]
  if (!pronoun || pronoun.from !== right - 1 || !tagOf(pronoun, 'pronoun') || !tagOf(pronoun, 'boundary') || !isComma(sentence.keys[right - 2])) return null
  const to = right - 2
  const start = phraseStart(hearing, to)
  return start > 0 && start < to && !isComma(sentence.keys[start - 1]) && isNominal(sentence, start, to) && (sourceKind(sentence, start, to) !== null || isCapital(hearing, to - 1)) ? start : null
}

/** A subject and the segments that describe it are at most this many. */
const SEGMENTS = 5

/**
 * "the agency's director, Amin Khan, who came on Monday, said": where the subject begins whose last comma is `edge`. Its segments are
 * names and what describes them; the subject is as long as they go on to the left. Null where the segment before the verb is a clause.
 */
export function apposedSubject(hearing: Hearing, edge: number): number | null {
  const { sentence } = hearing
  let head: number | null = null
  for (let right = edge, n = 0; right > 0 && n < SEGMENTS; n++) {
    let from = right
    while (from > 0 && right - from < LONGEST_SOURCE && !isEdge(sentence.keys[from - 1] ?? '') && !isQuote(sentence.keys[from - 1])) from--
    if (!isDescription(sentence, from, right) && !isCircumstance(sentence, from)) {
      const end = describedEnd(sentence, from, right)
      const start = Math.max(from, phraseStart(hearing, end))
      const named = sourceKind(sentence, start, end) !== null || isCapital(hearing, start)
      if (start >= end || !isNominal(sentence, start, end) || (!named && start > from)) break
      if (named || head === null) head = start
      if (start > from) break
    }
    if (from === 0 || !isComma(sentence.keys[from - 1])) break
    right = from - 1
  }
  return head
}

/** "an organisation | which defends prisoners": where the noun ends that a clause in the same segment describes. */
export function describedEnd(sentence: Sentence, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const boundary = tagOf(sentence.hitAt[i], 'boundary')
    if (boundary && boundary.cost <= 3 && !tagOf(sentence.hitAt[i - 1], 'said')) return i
  }
  return to
}

/** True for "who heads the unit", "speaking by phone", "34": words between commas that describe the name before them. */
function isDescription(sentence: Sentence, from: number, to: number): boolean {
  const first = sentence.hitAt[from]
  // "The staff, it continues, denies …"
  if (tagOf(first, 'pronoun') && to - from <= 3 && from > 0) return true
  if (tagOf(first, 'boundary') || tagOf(first, 'anonymous') || tagOf(first, 'describing') || tagOf(first, 'said') || tagOf(first, 'partitive')) return true
  const age = figureAt(sentence, from)
  return age !== null && age.to >= to && age.quantity.unit === null
}

/** True where a segment opens with a place or time, no name ("In Kharkiv, …"). */
export const isCircumstance = (sentence: Sentence, from: number): boolean => {
  const first = sentence.hitAt[from]
  return tagOf(first, 'source-word') === null && (tagOf(first, 'place-preposition') !== null || tagOf(first, 'source-end') !== null || tagOf(first, 'weekday') !== null || tagOf(first, 'month') !== null || tagOf(first, 'subset') !== null || tagOf(first, 'coordination') !== null || tagOf(first, 'then') !== null)
}

/** True where no verb and no figure but the first stands among the words: they can be a name. */
export function isNominal(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const at = sentence.hitAt[i]
    const figure = figureAt(sentence, i)
    if (figure && figure.from !== from) return false
    if (!at || at.from !== i || figure) continue
    const trigger = tagOf(at, 'trigger')
    // "a freed tourist"
    const described = trigger?.frame === 'participle' && i === from + 1 && tagOf(sentence.hitAt[from], 'determiner') !== null && at.to < to
    if (tagOf(at, 'auxiliary') || (tagOf(at, 'holds') && i > from) || (trigger && trigger.frame !== 'counted' && trigger.frame !== 'label' && !described && sourceKind(sentence, at.from, at.to) === null)) return false
  }
  return true
}

/** True where a word begins with a capital. */
export const isCapital = ({ sentence, text }: Hearing, at: number): boolean => {
  const first = text.charAt(sentence.starts[at] ?? 0)
  return first !== first.toLowerCase()
}

/** Where the name of a person ends whose first words, `from` up to `to`, open the sentence ("Asma, a nurse, …", "Carla Ruiz, 34, …", "Hassan Ali …"); 0 where it is none. */
export function personNamed(hearing: Hearing, from: number, to: number): number {
  const { sentence } = hearing
  if (tagOf(sentence.hitAt[from], 'place-word') || tagOf(sentence.hitAt[from], 'determiner') || to - from > LONGEST_NAME) return 0
  for (let i = from; i < to; i++) if (!isCapital(hearing, i) && isCapital(hearing, from) && i !== from + 1) return 0
  if (!isComma(sentence.keys[to])) return to - from >= 2 && isCapital(hearing, to - 1) ? to : 0
  // An age.
  if (isComma(sentence.keys[to + 2]) && sentence.hitAt[to + 1] === null && !isCapital(hearing, to + 1)) return to
  if (!tagOf(sentence.hitAt[to + 1], 'determiner') && !(to - from >= 2 && isCapital(hearing, to - 1) && tagOf(sentence.hitAt[to + 1], 'source-word'))) return 0
  let end = to + 1
  while (end < sentence.keys.length && end - to <= LONGEST_SOURCE && !isMark(sentence.keys[end])) end++
  return isComma(sentence.keys[end]) ? end : 0
}

/** "We got through to Ko Min, a monk.", "In the gallery sat Ana Ruiz, 68, whose …": a person whom a sentence names behind its verb and says something of; null where it names none. */
export function personIntroduced(hearing: Hearing): Source | null {
  const { sentence } = hearing
  for (let from = 1; from < sentence.keys.length - 2 && from < INTRODUCED_WITHIN; from++) {
    if (isMark(sentence.keys[from]) || !isCapital(hearing, from) || figureAt(sentence, from)) continue
    let to = from + 1
    while (to < sentence.keys.length && !isMark(sentence.keys[to]) && isCapital(hearing, to)) to++
    const isName = to - from >= 2 && to - from <= LONGEST_NAME && isComma(sentence.keys[to]) && !tagOf(sentence.hitAt[from - 1], 'place-preposition') && !tagOf(sentence.hitAt[from - 1], 'source-end') && !isPlaceIn(sentence, from, to)
    if (!isName) { from = to; continue }
    // An age stands outside the name.
    const age = figureAt(sentence, to + 1)
    if (isComma(sentence.keys[to + 2]) && /^\d+$/.test(hearing.text.slice(sentence.starts[to + 1], sentence.ends[to + 1]))) return namedSource(hearing, from, to, 0, true)
    const described = tagOf(sentence.hitAt[to + 1], 'determiner') ?? tagOf(sentence.hitAt[to + 1], 'pronoun')
    if (age || !described) { from = to; continue }
    let end = to + 1
    while (end < sentence.keys.length && end - to <= LONGEST_SOURCE && !isMark(sentence.keys[end])) end++
    return end === sentence.keys.length || isComma(sentence.keys[end]) || sentence.keys[end] === '.' ? namedSource(hearing, from, end, 0, true) : null
  }
  return null
}
const INTRODUCED_WITHIN = 30

function isPlaceIn(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagOf(sentence.hitAt[i], 'place-word')) return true
  return false
}

/** Where the noun ends before a remark in brackets ("A report on Tuesday (page 4, early editions) said"); short forms in brackets ("(RRC)") belong to the noun. */
export function beforeBrackets(sentence: Sentence, to: number): number {
  if (sentence.keys[to - 1] !== ')') return to
  for (let i = to - 2; i > 0 && to - i <= LONGEST_SOURCE; i--) if (sentence.keys[i] === '(') return to - i > 3 ? i : to
  return to
}

/** What a relative pronoun costs as an edge, at most. */
const RELATIVE_EDGE = 1.5

/** Words of a person's name, at most. */
const LONGEST_NAME = 4

/** The first word of the noun phrase that ends before `right`: a subject right before its verb. */
export function phraseStart(hearing: Hearing, right: number): number {
  const { sentence } = hearing
  let from = right
  while (from > 0 && right - from < LONGEST_SOURCE) {
    const key = sentence.keys[from - 1] ?? ''
    const at = sentence.hitAt[from - 1]
    if (isEdge(key) || isQuote(key)) break
    const figure = figureAt(sentence, from - 1)
    // "a lawyer for 40 of the families"
    if (figure && figure.from > 1 && figure.quantity.unit !== 'person' && tagOf(sentence.hitAt[figure.from - 1], 'direction') && right - figure.from < LONGEST_SOURCE) { from = figure.from; continue }
    // "officials in the two countries", "governors of three states"
    if (figure && figure.from > 1 && figure.quantity.unit === null && figure.quantity.noun !== null && right - figure.from < LONGEST_SOURCE && isWhere(sentence, figure.from - (tagOf(sentence.hitAt[figure.from - 1], 'determiner') ? 2 : 1))) { from = figure.from; continue }
    // "34 the army says are dead": the number is none of the subject's.
    if (figure && tagOf(sentence.hitAt[figure.to], 'determiner') && !(figure.quantity.noun !== null && tagsOf(sentence.hitAt[figure.to], 'subset').some((s) => s.form === 'out-of'))) return from
    // "a community leader who lost two sons said"
    const lost = figure && figure.from > 1 && tagOf(sentence.hitAt[figure.from - 1], 'trigger') ? relativeBefore(hearing, figure.from, right) : null
    if (lost !== null) { from = lost; continue }
    // "two security officials said": the number opens the phrase.
    if (figure) return figure.quantity.unit === 'person' && right - figure.from < LONGEST_SOURCE ? figure.from : from
    // "forty died, a toll the coast guard said could rise"
    if (tagOf(at, 'figure-word') && !tagOf(at, 'said') && from < right && tagOf(sentence.hitAt[from], 'determiner') && sentence.hitAt[from] !== at) return from
    // "34 of whom the army says are dead": the clause has a subject of its own.
    // "a payment that one mediator put at $50 million": whose verb it is stands behind "that".
    if (tagOf(at, 'complement') && tagOf(at, 'boundary') && right - from === 2 && tagOf(sentence.hitAt[right - 1], 'source-word') && !isCapital(hearing, from)) return from
    if ((tagOf(at, 'subset') || (!tagOf(at, 'complement') && (tagOf(at, 'boundary')?.cost ?? Infinity) <= RELATIVE_EDGE)) && from < right && sentence.hitAt[from] !== at && (tagOf(sentence.hitAt[from], 'determiner') || (tagOf(at, 'subset') && isComma(sentence.keys[at!.from - 1]) && isCapital(hearing, from)))) return from
    const named = at !== null && at !== undefined && (sourceKind(sentence, at.from, at.to) !== null || tagOf(rightBefore(sentence.hitAt, at.from), 'determiner') !== null)
    const trigger = tagOf(at, 'trigger')
    const ends = at !== null && at !== undefined && ((tagOf(at, 'boundary') !== null && !isRelative(hearing, at)) || (tagOf(at, 'said') !== null && !named && !isNounSaid(sentence, at.from)) || (trigger !== null && trigger.frame !== 'counted' && trigger.frame !== 'label' && !named))
    if (ends) {
      // "a nurse who had left the town": a clause with its own verb belongs to the noun before it.
      const clause = relativeBefore(hearing, at.from, right)
      if (clause === null) break
      from = clause
      continue
    }
    from--
  }
  return from === 0 || isEdge(sentence.keys[from - 1] ?? '') ? behindCircumstance(sentence, from, right) : from
}

/** True for a preposition of place or "of". */
const isWhere = ({ hitAt }: Sentence, at: number): boolean => (tagOf(hitAt[at], 'place-preposition') ?? tagOf(hitAt[at], 'partitive')) !== null || tagsOf(hitAt[at], 'subset').some((s) => s.form === 'out-of')

/** "On Tuesday the army said", "overnight police said": where the subject begins behind the time or place that opens the clause; `from` where none opens it. */
function behindCircumstance(sentence: Sentence, from: number, right: number): number {
  const first = sentence.hitAt[from]
  if (!first || !(isCircumstance(sentence, from) || tagOf(first, 'clock') || tagOf(first, 'relative-day'))) return from
  const isAdverb = tagOf(first, 'weekday') || tagOf(first, 'relative-day') || tagOf(first, 'month')
  const opens = first.to + (isAdverb ? 0 : 1)
  for (let i = opens; i < right; i++) if (tagOf(sentence.hitAt[i], 'determiner')) return i
  for (let i = opens; i < right; i++) if (tagOf(sentence.hitAt[i], 'source-word') && !tagOf(sentence.hitAt[i - 1], 'partitive')) return sentence.hitAt[i]?.from ?? i
  return from
}

/** "a front-page report", "in a voice note": a word of saying behind an article and words that mean nothing else is a noun. */
export function isNounSaid(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - ADJECTIVES; i--) {
    if (tagOf(sentence.hitAt[i], 'determiner')) return true
    if (sentence.hitAt[i] || isMark(sentence.keys[i]) || figureAt(sentence, i)) return false
  }
  return false
}
const ADJECTIVES = 3

/** The relative pronoun that opens the clause a verb at word `at` stands in, its noun right before it; null where none does. */
function relativeBefore(hearing: Hearing, at: number, right: number): number | null {
  const { sentence } = hearing
  for (let i = at - 1; i > 0 && right - i < LONGEST_SOURCE && !isMark(sentence.keys[i]); i--) {
    const hit = sentence.hitAt[i]
    if (figureAt(sentence, i)) return null
    if (hit && hit.from === i && tagOf(hit, 'boundary') && tagOf(hit, 'pronoun')) return isRelative(hearing, hit) ? i : null
  }
  return null
}

/** "the company that runs the ferry": the clause belongs to the noun before it. */
function isRelative(hearing: Hearing, hit: Hit): boolean {
  const { sentence } = hearing
  const before = rightBefore(sentence.hitAt, hit.from)
  return (tagOf(hit, 'boundary')?.cost ?? 9) <= 3 && hit.from > 0 && !isToldThat(hearing, hit) && !isMark(sentence.keys[hit.from - 1]) && !tagOf(before, 'said') && !tagOf(before, 'auxiliary') && (!figureAt(sentence, hit.from - 1) || sourceKind(sentence, hit.from - 1, hit.from) !== null)
}

/** Words that name whom somebody told, at most. */
const HEARER_WORDS = 4

/** "told AFP that the manifest showed": what "that" opens was told; it describes nobody. */
function isToldThat({ sentence }: Hearing, that: Hit): boolean {
  if (!tagOf(that, 'complement')) return false
  for (let i = that.from - 1; i >= 0 && i >= that.from - HEARER_WORDS && !isMark(sentence.keys[i]); i--) {
    const hit = sentence.hitAt[i]
    if (tagsOf(hit, 'said').some(({ form }) => form === 'tells')) return true
    if (tagOf(hit, 'boundary') || tagOf(hit, 'auxiliary')) return false
  }
  return false
}

/** True where an article or its like stands among the words. */
export function hasDeterminer(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagOf(sentence.hitAt[i], 'determiner')) return true
  return false
}
