import { spelling } from '../../text/spelling.ts'
import { tagOf } from '../meaning.ts'
import { figureAt, hasCapital, isComma, isDash, isMark, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { phraseStart } from './phrase-start.ts'
import { isEdge, LONGEST_SOURCE, sourceKind } from './source.ts'
import type { Hearing } from './source.ts'
import { describedEnd, isCircumstance, isNominal } from './subject-phrases.ts'

/**
 * "contradicts the mayor, who told …": where the noun begins whose relative pronoun, behind a comma or dash, ends before `right`; null where none does.
 */
export function relativeSubject(hearing: Hearing, right: number): number | null {
  const { sentence } = hearing
  const pronoun = sentence.hitAt[right - 1]
  if (!pronoun || pronoun.from !== right - 1 || !(isComma(sentence.keys[right - 2]) || isDash(sentence.keys[right - 2])) || !tagOf(pronoun, 'boundary')) return null
  // "The relief fund, which says it has paid out 310 million"
  const isBody = tagOf(pronoun, 'describing') !== null && tagOf(pronoun, 'relative') === null
  if (!tagOf(pronoun, 'pronoun') && !isBody) return null
  const to = right - 2
  const phrase = phraseStart(hearing, to)
  // "was disputed by the commissioner, who said …"
  const start = tagOf(sentence.hitAt[phrase], 'agent') ? phrase + 1 : phrase
  if (start >= to || tagOf(sentence.hitAt[start], 'pronoun') || !isNominal(sentence, start, to)) return null
  // "Kamal Raza, director of the hospital, who said …"
  if (isComma(sentence.keys[start - 1])) {
    const head = apposedSubject(hearing, to)
    return head === 0 && hasCapital(sentence, 0) ? head : null
  }
  return sourceKind(sentence, start, to) !== null || hasCapital(hearing.sentence, to - 1) ? start : null
}

/** What describes a subject between commas is at most so many words ("speaking on condition of anonymity because he was not authorised to talk to the press"). */
const LONGEST_SEGMENT = 26

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
    let from = beforeNickname(sentence, right)
    while (from > 0 && right - from < LONGEST_SEGMENT && !isEdge(sentence.keys[from - 1] ?? '') && !isQuote(sentence.keys[from - 1])) from--
    if (right - from > LONGEST_SOURCE && !isDescription(sentence, from, right)) from = right - LONGEST_SOURCE
    if (!isDescription(sentence, from, right) && !isCircumstance(sentence, from)) {
      const end = describedEnd(sentence, from, right)
      const start = Math.max(from, phraseStart(hearing, end))
      const name = tagOf(sentence.hitAt[start], 'determiner') ? start + 1 : start
      const isName = hasCapital(hearing.sentence, start) || (name < end && hasCapital(hearing.sentence, name))
      const named = sourceKind(sentence, start, end) !== null || (isName && !hasVerbBeforeArticle(sentence, start, end))
      // "Six killed in a rebel attack on the town, says the army": a clause, of which a place is told.
      if (start > from && tagOf(sentence.hitAt[start], 'place-preposition')) break
      if (start >= end || !isNominal(sentence, start, end) || (!named && start > from)) break
      // "Raiders burned the market, the mayor, Anna Kern, told …": a clause is no part of the name behind it.
      if (head !== null && isClauseOfUnknown(sentence, start, end)) break
      if (named || head === null) head = start
      if (start > from) break
    }
    if (from === 0 || !isComma(sentence.keys[from - 1])) break
    right = from - 1
  }
  return head
}

/** Words of a name in quotation marks, at most, and of one with a comma within them, as one more sign. */
const NICKNAME = 3
const BODY = 6

/** 'their commander, alias "the Tiger"': where a name in quotation marks opens that closes right before word `right`; `right` where none does. */
function beforeNickname(sentence: Sentence, right: number): number {
  const { keys } = sentence
  if (!isQuote(keys[right - 1])) return right
  for (let i = right - 2; i > 0 && i >= right - 2 - NICKNAME; i--) if (isQuote(keys[i])) return i
  return nameInQuotesBefore(sentence, right)
}

/** 'Ivo Marek, the head of the so-called "Free Republic," said': where such a name opens that closes with a comma right before word `right`; `right` where none does. */
export function nameInQuotesBefore(sentence: Sentence, right: number): number {
  const { keys } = sentence
  if (!isQuote(keys[right - 1]) || !isComma(keys[right - 2])) return right
  for (let i = right - 3; i > 1 && i >= right - 3 - BODY; i--) {
    if (isQuote(keys[i])) return !isMark(keys[i - 1]) && !hasCapital(sentence, i - 1) && hasCapital(sentence, i + 1) ? i : right
  }
  return right
}

/** "The second strike hit a market": true where a verb, or a word that the lexicon does not know, stands between a noun and the article of another. */
function hasVerbBeforeArticle(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from + 2; i < to - 1; i++) {
    const hit = sentence.hitAt[i]
    if ((!hit || (tagOf(hit, 'link') && !tagOf(hit, 'place-preposition'))) && !hasCapital(sentence, i) && tagOf(sentence.hitAt[i + 1], 'determiner')) return true
  }
  return false
}

/** No verb that the lexicon lacks has fewer letters; words for "of" have. */
const SHORTEST_VERB = 4

/** True where a word that the lexicon does not know, in small letters, stands between a noun and the article of another. */
function isClauseOfUnknown(sentence: Sentence, from: number, to: number): boolean {
  const { hitAt, keys, starts, ends } = sentence
  for (let i = from + 1; i < to - 1; i++) {
    if (hitAt[i] || isMark(keys[i]) || hasCapital(sentence, i) || !tagOf(hitAt[i + 1], 'determiner') || hitAt[i + 1]!.to > i + 2) continue
    if ((ends[i] ?? 0) - (starts[i] ?? 0) >= SHORTEST_VERB) return true
  }
  return false
}

/** "making the promise in a tweet": true for words that a participle opens, with no figure among them. */
function isParticipial(sentence: Sentence, from: number, to: number): boolean {
  const { happening } = sentence.profile
  if (happening === null || to - from < 2 || hasCapital(sentence, from) || tagOf(sentence.hitAt[from], 'trigger')) return false
  for (let i = from; i < to; i++) if (figureAt(sentence, i)) return false
  return happening.test(spelling(sentence.text, sentence.starts[from], sentence.ends[from]))
}

/** "…, sparking panic, said a resident": true where the words between the last commas are a participle's. */
export function endsInParticiple(sentence: Sentence, edge: number): boolean {
  let from = edge
  while (from > 0 && !isMark(sentence.keys[from - 1])) from--
  return from > 0 && !tagOf(sentence.hitAt[from], 'describing') && isParticipial(sentence, from, edge)
}

/** Words of "co-led by", at most. */
const DONE_WITHIN = 4

/** "co-led by the IOM and the UNHCR": true for a participle with "by" near behind it. */
function isDoneBy(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + DONE_WITHIN; i++) {
    if (i > from && tagOf(sentence.hitAt[i], 'agent')) return true
    const opensName = tagOf(sentence.hitAt[i], 'source-word') ?? tagOf(sentence.hitAt[i], 'determiner') ?? tagOf(sentence.hitAt[i], 'boundary')
    if (hasCapital(sentence, i) || opensName || figureAt(sentence, i)) return false
  }
  return false
}

/** True for "who heads the unit", "speaking by phone", "34": words between commas that describe the name before them. */
function isDescription(sentence: Sentence, from: number, to: number): boolean {
  const first = sentence.hitAt[from]
  // "The staff, it continues, denies …"
  if (tagOf(first, 'pronoun') && to - from <= 3 && from > 0) return true
  if (tagOf(first, 'boundary') || tagOf(first, 'anonymous') || tagOf(first, 'describing') || tagOf(first, 'said') || tagOf(first, 'partitive')) return true
  if (isParticipial(sentence, from, to) || isDoneBy(sentence, from, to)) return true
  // "one of hundreds of such groups"
  if (tagOf(sentence.hitAt[from + 1], 'partitive') && figureAt(sentence, from + 2)) return true
  const age = figureAt(sentence, from)
  return age !== null && age.to >= to && age.quantity.unit === null
}
