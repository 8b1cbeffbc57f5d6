import { tagOf } from './meaning.ts'
import { figureAt, isComma, isDash, isMark, isQuote } from './reading.ts'
import { isAgain, isEdge, LONGEST_SOURCE, namedSource, sameAgain, sameSource, sourceKind } from './source.ts'
import type { Hit } from './meaning.ts'
import type { Hearing, Source } from './source.ts'

/** English: the subject stands before the verb, or after it where a quotation or comma closes what is said. */
export function speakerBesideVerb(hearing: Hearing, hit: Hit, form: string, finite: boolean): Source | null {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  let right = hit.from
  while (right > 0) {
    const at = hitAt[right - 1]
    if (at && (tagOf(at, 'auxiliary') || tagOf(at, 'before-verb'))) right = at.from
    else if (at && (tagOf(at, 'weekday') || tagOf(at, 'relative-day'))) right = at.from
    else break
  }
  const passive = !finite && tagOf(hitAt[hit.from - 1], 'auxiliary') !== null
  if (passive) return null
  const before = keys[right - 1]
  const nounFirst = right > 0 && !isComma(before) && !isQuote(before) && !isDash(before)
  if (nounFirst) {
    if (tagOf(hitAt[right - 1], 'coordination')) return openingSubject(hearing, hit)
    const from = phraseStart(hearing, right)
    const pronoun = isPronoun(hearing, from, right)
    if (pronoun || isAgain(hearing, from, right) || sameAgain(hearing, from, right)) return sameSource(hearing, hit.from, !closes(hearing, from, hit))
    return speakerNamed(hearing, from, right, hit, form)
  }
  if (right > 1 && isComma(before) && (form === 'tells' || hit.to >= keys.length || isMark(keys[hit.to]) || tagOf(hitAt[hit.to], 'source-end') || (!isQuote(keys[hit.to]) && saysAfter(hearing, hit)))) {
    // "X, an apposition, said": the segments before the comma, past those that open with "which" or hold no name.
    for (let edge = right - 1, n = 0; edge > 0 && n < 3; n++) {
      const outer = phraseStart(hearing, edge)
      const opens = opensRelative(hearing, edge)
      const source = opens || outer >= edge ? null : speakerNamed(hearing, outer, edge, hit, form)
      if (source && (source.kind !== 'other' || n === 2 || outer === 0)) return withName(hearing, n === 1 ? withNameAfter(hearing, source, edge, right - 1) : source)
      let next = outer - 1
      while (next > 0 && !isComma(keys[next])) next--
      if (next <= 0) return source
      edge = next
    }
    return null
  }
  if (form !== 'verb') return null
  let to = hit.to
  for (; to < keys.length && to < hit.to + LONGEST_SOURCE; to++) {
    const key = keys[to] ?? ''
    const at = hitAt[to]
    if (isEdge(key) || isQuote(key) || figureAt(sentence, to)) break
    if (at && at.from === to && to > hit.to && (tagOf(at, 'boundary') || tagOf(at, 'weekday') || (tagOf(at, 'source-end') && !tagOf(at, 'place-preposition')) || tagOf(at, 'said'))) break
  }
  if (to - hit.to <= 2 && tagOf(hitAt[hit.to], 'pronoun')) return sameSource(hearing, hit.from, false)
  if (right === 0 || (!isQuote(before) && to < keys.length && !isMark(keys[to]))) return null
  return namedSource(hearing, hit.to, to, hit.from, false)
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

/** "the agency's director, Amin Khan, said": the name between the commas belongs to the source. */
function withNameAfter(hearing: Hearing, source: Source, comma: number, to: number): Source {
  const { sentence } = hearing
  const first = sentence.starts[comma + 1] ?? 0
  const capital = hearing.text.charAt(first) !== hearing.text.charAt(first).toLowerCase()
  if (!capital || to - comma > 6 || source.to !== comma || figureAt(sentence, comma + 1) || tagOf(sentence.hitAt[comma + 1], 'boundary')) return source
  return { ...source, to, end: sentence.ends[to - 1] ?? source.end }
}

/** "Amin Khan, head of the burns unit, said": the name before an apposition belongs to the source. */
function withName(hearing: Hearing, source: Source): Source {
  const { sentence } = hearing
  const comma = source.from - 1
  if (comma < 1 || !isComma(sentence.keys[comma])) return source
  let from = comma
  for (; from > 0 && comma - from < 7; from--) {
    const key = sentence.keys[from - 1] ?? ''
    const at = sentence.hitAt[from - 1]
    if (isEdge(key) || isQuote(key)) break
    if (figureAt(sentence, from - 1) || tagOf(at, 'said') || tagOf(at, 'auxiliary') || (tagOf(at, 'trigger') && sourceKind(sentence, from - 1, from) === null)) return source
  }
  const first = sentence.starts[from] ?? 0
  const capital = hearing.text.charAt(first) !== hearing.text.charAt(first).toLowerCase()
  if (!capital || comma - from < 2 || comma - from > 6 || tagOf(sentence.hitAt[from], 'boundary') || tagOf(sentence.hitAt[from], 'place-preposition')) return source
  return { ...source, from, start: first }
}

/** True where the words up to `edge`, back to the comma before them, are a clause that only describes ("who heads the unit"). */
function opensRelative(hearing: Hearing, edge: number): boolean {
  const { sentence } = hearing
  let from = edge
  while (from > 0 && !isEdge(sentence.keys[from - 1] ?? '') && !isQuote(sentence.keys[from - 1])) from--
  const boundary = tagOf(sentence.hitAt[from], 'boundary')
  return boundary !== null && sentence.hitAt[from]?.from === from
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
  if (kind === null && form !== 'verb' && !(capital && form === 'tells')) return null
  if (to - from > LONGEST_SOURCE) return null
  // "The council's tally stands at 81": a noun, no verb of saying.
  if (/['’]s$/.test(hearing.text.slice(first, sentence.ends[to - 1] ?? first))) return null
  return namedSource(hearing, from, to, hit.from, !closes(hearing, from, hit))
}
