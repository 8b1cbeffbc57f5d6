import { tagOf, tagsOf } from './meaning.ts'
import { figureAt, isComma, isDash, isMark, isQuote } from './reading.ts'
import { isAgain, isEdge, LONGEST_SOURCE, namedSource, sameSource, sourceKind } from './source.ts'
import type { Hit } from './meaning.ts'
import type { Sentence } from './reading.ts'
import type { Hearing, Source } from './source.ts'

/** English: the subject stands before the verb, or after it where a quotation or comma closes what is said; a passive has it after "by". */
export function speakerBesideVerb(hearing: Hearing, hit: Hit, form: string, finite: boolean): Source | null {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  const right = verbGroupStart(sentence, hit)
  const mental = tagsOf(hit, 'said').every((said) => said.mental === true)
  if (mental && hit.to < keys.length && !isMark(keys[hit.to]) && !tagOf(hitAt[hit.to], 'complement') && !tagOf(hitAt[hit.to], 'pronoun') && !figureAt(sentence, hit.to)) return null
  if (tagOf(hitAt[right - 1], 'modality') && !tagOf(hitAt[right - 1], 'before-verb')) return null
  if (!finite && (tagOf(hitAt[hit.from - 1], 'auxiliary') !== null || tagOf(hitAt[hit.to], 'agent') !== null)) return speakerAfterBy(hearing, hit)
  const before = keys[right - 1]
  if (right > 0 && !isComma(before) && !isQuote(before) && !isDash(before)) {
    if (tagOf(hitAt[right - 1], 'coordination')) return openingSubject(hearing, hit)
    const from = phraseStart(hearing, right)
    if (isPronoun(hearing, from, right) || isAgain(hearing, from, right)) return sameSource(hearing, hit.from, !closes(hearing, from, hit))
    return speakerNamed(hearing, from, right, hit, form)
  }
  if (right > 1 && isComma(before)) {
    const head = apposedSubject(hearing, right - 1)
    if (head !== null) {
      const source = speakerNamed(hearing, head, right - 1, hit, form)
      if (source && (source.kind !== 'other' || form === 'tells' || !isShortName(hearing, hit.to) || head === 0)) return source
    }
  }
  return form === 'verb' ? speakerBehindVerb(hearing, hit, right) : null
}

/** The first word of the verb and what belongs to it: "has also", "on Monday". */
function verbGroupStart(sentence: Sentence, hit: Hit): number {
  let right = hit.from
  while (right > 0) {
    const at = sentence.hitAt[right - 1]
    if (!at || !(tagOf(at, 'auxiliary') || tagOf(at, 'before-verb') || tagOf(at, 'weekday') || tagOf(at, 'relative-day'))) break
    right = at.from
    // "on Monday said"
    if (right > 0 && (tagOf(at, 'weekday') || tagOf(at, 'relative-day')) && tagOf(sentence.hitAt[right - 1], 'source-end') && !tagOf(sentence.hitAt[right - 1], 'before-verb')) right = sentence.hitAt[right - 1]?.from ?? right
  }
  return right
}

/** "was given by the governor": who did the telling, right after the verb. */
function speakerAfterBy(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  if (!tagOf(sentence.hitAt[hit.to], 'agent')) return null
  const from = hit.to + 1
  const to = nameEnd(sentence, from)
  return sourceKind(sentence, from, to) === null ? null : namedSource(hearing, from, to, hit.from, false)
}

/** Where a name that starts at `from` ends: at a mark, a figure, or a word that opens something else. */
function nameEnd(sentence: Sentence, from: number): number {
  let to = from
  for (; to < sentence.keys.length && to < from + LONGEST_SOURCE; to++) {
    const key = sentence.keys[to] ?? ''
    const at = sentence.hitAt[to]
    if (isEdge(key) || isQuote(key) || figureAt(sentence, to)) break
    if (at && at.from === to && to > from && (tagOf(at, 'boundary') || tagOf(at, 'weekday') || (tagOf(at, 'source-end') && !tagOf(at, 'place-preposition')) || tagOf(at, 'said'))) break
  }
  return to
}

/** "…," said the mayor: the name behind the verb, where what is said stands before it. */
function speakerBehindVerb(hearing: Hearing, hit: Hit, right: number): Source | null {
  const { sentence } = hearing
  const to = nameEnd(sentence, hit.to)
  if (to - hit.to <= 2 && tagOf(sentence.hitAt[hit.to], 'pronoun')) return sameSource(hearing, hit.from, false)
  if (right === 0 || (!isQuote(sentence.keys[right - 1]) && to < sentence.keys.length && !isMark(sentence.keys[to]))) return null
  return namedSource(hearing, hit.to, to, hit.from, false)
}

/** A short name and nothing else stands at `from`, up to a mark ("said Ali,"). */
function isShortName(hearing: Hearing, from: number): boolean {
  const to = nameEnd(hearing.sentence, from)
  return to > from && to - from <= 8 && (isCapital(hearing, from) || sourceKind(hearing.sentence, from, to) !== null) && (to >= hearing.sentence.keys.length || isMark(hearing.sentence.keys[to]))
}

/** A subject and the segments that describe it are at most this many. */
const SEGMENTS = 5

/**
 * "the agency's director, Amin Khan, who came on Monday, said": where the subject begins whose last comma is `edge`. Its segments are
 * names and what describes them; the subject is as long as they go on to the left. Null where the segment before the verb is a clause.
 */
function apposedSubject(hearing: Hearing, edge: number): number | null {
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
function describedEnd(sentence: Sentence, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const boundary = tagOf(sentence.hitAt[i], 'boundary')
    if (boundary && boundary.cost <= 3 && !tagOf(sentence.hitAt[i - 1], 'said')) return i
  }
  return to
}

/** True for "who heads the unit", "speaking by phone", "34": words between commas that describe the name before them. */
function isDescription(sentence: Sentence, from: number, to: number): boolean {
  const first = sentence.hitAt[from]
  if (tagOf(first, 'boundary') || tagOf(first, 'anonymous') || tagOf(first, 'describing') || tagOf(first, 'said')) return true
  const age = figureAt(sentence, from)
  return age !== null && age.to >= to && age.quantity.unit === null
}

/** True where a segment opens with a place or time, no name ("In Kharkiv, …"). */
const isCircumstance = (sentence: Sentence, from: number): boolean => {
  const first = sentence.hitAt[from]
  return tagOf(first, 'source-word') === null && (tagOf(first, 'place-preposition') !== null || tagOf(first, 'source-end') !== null || tagOf(first, 'weekday') !== null || tagOf(first, 'month') !== null || tagOf(first, 'subset') !== null || tagOf(first, 'coordination') !== null || tagOf(first, 'then') !== null)
}

/** True where no verb and no figure but the first stands among the words: they can be a name. */
function isNominal(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const at = sentence.hitAt[i]
    const figure = figureAt(sentence, i)
    if (figure && figure.from !== from) return false
    if (!at || at.from !== i || figure) continue
    const trigger = tagOf(at, 'trigger')
    if (tagOf(at, 'auxiliary') || (trigger && trigger.frame !== 'counted' && trigger.frame !== 'label' && sourceKind(sentence, at.from, at.to) === null)) return false
  }
  return true
}

const isCapital = ({ sentence, text }: Hearing, at: number): boolean => {
  const first = text.charAt(sentence.starts[at] ?? 0)
  return first !== first.toLowerCase()
}

/** The subject that a sentence without speech opens with, where it names someone who can speak. */
export function spokenOf(hearing: Hearing): Source | null {
  const { sentence } = hearing
  let to = 0
  for (; to < sentence.keys.length && to < 10; to++) {
    const at = sentence.hitAt[to]
    if (isMark(sentence.keys[to]) || figureAt(sentence, to)) break
    // A word that the lexicon does not know, right behind a name, is its verb.
    if (!at && to > 0 && !isCapital(hearing, to) && (isCapital(hearing, to - 1) || tagOf(sentence.hitAt[to - 1], 'source-word')) && !(to === 1 && tagOf(sentence.hitAt[0], 'determiner'))) break
    if (at && at.from === to && to > 0 && sourceKind(sentence, at.from, at.to) === null && (tagOf(at, 'auxiliary') || tagOf(at, 'before-verb') || tagOf(at, 'said') || tagOf(at, 'trigger') || tagOf(at, 'boundary') || tagOf(at, 'link') || (tagOf(at, 'place-preposition')))) break
  }
  if (to === 0 || isCircumstance(sentence, 0) || tagOf(sentence.hitAt[0], 'pronoun') || sourceKind(sentence, 0, to) === null) return null
  return namedSource(hearing, 0, to, 0, true)
}

/** The noun phrase a sentence opens with, up to its verb. */
export function openingSubject(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  if (hearing.verbFirst) return sameSource(hearing, hit.from, true)
  let from = 0
  for (let i = 0; i < Math.min(hit.from, 12); i++) if (isDash(sentence.keys[i])) from = i + 1
  let to = from
  for (; to < hit.from && to < from + 10; to++) {
    const at = sentence.hitAt[to]
    if (isMark(sentence.keys[to]) && sentence.keys[to] !== '(' && sentence.keys[to] !== ')') break
    if (at && at.from === to && to > from && (tagOf(at, 'said') || tagOf(at, 'auxiliary') || tagOf(at, 'before-verb') || tagOf(at, 'modality') || (tagOf(at, 'trigger') && !sourceKind(sentence, at.from, at.to)))) break
  }
  if (to === from || figureAt(sentence, from) || tagOf(sentence.hitAt[from], 'pronoun')) return sameSource(hearing, hit.from, true)
  return sourceKind(sentence, from, to) === null ? sameSource(hearing, hit.from, true) : namedSource(hearing, from, to, hit.from, true)
}

/** True where a pronoun is the subject that ends before `right` ("told AFP that it counted"); "who" only right after its noun's comma. */
function isPronoun(hearing: Hearing, from: number, right: number): boolean {
  const { sentence } = hearing
  const last = sentence.hitAt[right - 1]
  if (!last || last.to !== right || !tagOf(last, 'pronoun') || tagOf(last, 'source-word')) return false
  return right - from <= 2 || tagOf(last, 'boundary') === null
}

/** True where the verb is followed by what is said. */
function saysAfter(hearing: Hearing, hit: Hit): boolean {
  const { sentence } = hearing
  for (let i = hit.to; i < sentence.keys.length && i < hit.to + 12; i++) {
    if (figureAt(sentence, i) || isQuote(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'complement')) return true
    if (isEdge(sentence.keys[i] ?? '')) return false
  }
  return false
}

/** True where the subject and verb close what was said ("…, he said."). */
function closes(hearing: Hearing, from: number, hit: Hit): boolean {
  const { sentence } = hearing
  const before = sentence.keys[from - 1]
  if (tagOf(sentence.hitAt[from], 'coordination') && hit.to < sentence.keys.length && !isMark(sentence.keys[hit.to])) return false
  if (!(isComma(before) || isQuote(before) || isDash(before))) return false
  const after = sentence.keys[hit.to]
  return after === undefined || isMark(after) || !saysAfter(hearing, hit)
}

function phraseStart(hearing: Hearing, right: number): number {
  const { sentence } = hearing
  let from = right
  while (from > 0 && right - from < LONGEST_SOURCE) {
    const key = sentence.keys[from - 1] ?? ''
    const at = sentence.hitAt[from - 1]
    if (isEdge(key) || isQuote(key)) break
    const figure = figureAt(sentence, from - 1)
    // "two security officials said": the number opens the phrase.
    if (figure) return figure.quantity.unit === 'person' && right - figure.from < LONGEST_SOURCE ? figure.from : from
    const named = at !== null && at !== undefined && (sourceKind(sentence, at.from, at.to) !== null || tagOf(sentence.hitAt[at.from - 1], 'determiner') !== null)
    if (at && tagOf(at, 'boundary') && !isRelative(hearing, at)) break
    if (at && tagOf(at, 'said') && !named) break
    const trigger = tagOf(at, 'trigger')
    if (trigger && trigger.frame !== 'counted' && trigger.frame !== 'label' && !named) break
    from--
  }
  return from
}

/** "the company that runs the ferry": the clause belongs to the noun before it. */
function isRelative(hearing: Hearing, hit: Hit): boolean {
  const { sentence } = hearing
  const before = sentence.hitAt[hit.from - 1]
  return (tagOf(hit, 'boundary')?.cost ?? 9) <= 3 && hit.from > 0 && !isMark(sentence.keys[hit.from - 1]) && !tagOf(before, 'said') && !tagOf(before, 'auxiliary') && !figureAt(sentence, hit.from - 1)
}

function speakerNamed(hearing: Hearing, from: number, to: number, hit: Hit, form: string): Source | null {
  const { sentence } = hearing
  const kind = sourceKind(sentence, from, to)
  const first = sentence.starts[from] ?? 0
  let capital = false
  for (let i = from; i < to && !capital; i++) {
    const c = hearing.text.charAt(sentence.starts[i] ?? first)
    capital = c !== c.toLowerCase()
  }
  const opening = figureAt(sentence, from)
  if (opening && opening.to >= to && opening.quantity.noun === null) return null
  const people = form === 'tells' && opening !== null && opening.quantity.unit === 'person'
  if (kind === null && form !== 'verb' && !(capital && form === 'tells') && !people) return null
  // "The council's tally stands at 81": a noun, no verb of saying.
  if (/['’]s$/.test(hearing.text.slice(first, sentence.ends[to - 1] ?? first))) return null
  return namedSource(hearing, from, to, hit.from, !closes(hearing, from, hit))
}
