import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, hasCapital, isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { apposedSubject } from './apposed-subject.ts'
import { unspeakingSubject } from './opening-subject.ts'
import { phraseStart } from './phrase-start.ts'
import { namedSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { isCircumstance, isNominal } from './subject-phrases.ts'

/** Segments between commas that are looked at before a colon. */
const SEGMENTS = 3

/**
 * Who is quoted behind the colon at word `colon`, where no verb of saying stands before it: a name alone in its segment ("In a note, the spokesman:"),
 * the last one that a segment names ("a line from Dr Kay of the clinic:"), or the subject of the clause ("Ana Ruiz, who runs the office, is blunt:").
 * Null where nobody is named. `from` is the first word of the sentence or entry.
 */
export function quotedBehindColon(hearing: Hearing, from: number, colon: number): Source | null {
  const { sentence } = hearing
  let right = colon
  for (let n = 0; n < SEGMENTS && right > from; n++) {
    let left = right
    while (left > from && !isComma(sentence.keys[left - 1])) left--
    const source = tagOf(sentence.hitAt[left], 'auxiliary') && left > from ? subjectOfPredicate(hearing, left - 1, colon) : inSegment(hearing, left, right, colon)
    if (source) return source
    right = left - 1
  }
  return null
}

function subjectOfPredicate(hearing: Hearing, edge: number, colon: number): Source | null {
  const head = apposedSubject(hearing, edge)
  return head === null ? null : namedSource(hearing, head, edge, colon, true)
}

function inSegment(hearing: Hearing, from: number, to: number, colon: number): Source | null {
  const { sentence } = hearing
  if (figureAt(sentence, from) || isCircumstance(sentence, from) || tagOf(sentence.hitAt[from], 'boundary')) return null
  let verb = false
  for (let i = from; i < to; i++) if (tagOf(sentence.hitAt[i], 'auxiliary') || tagOf(sentence.hitAt[i], 'before-verb') || tagOf(sentence.hitAt[i], 'pronoun')) verb = true
  if (!verb && isNominal(sentence, from, to)) {
    const named = sourceKind(sentence, from, to) !== null || (to - from >= 2 && hasCapital(hearing.sentence, from) && hasCapital(hearing.sentence, to - 1))
    return named ? namedSource(hearing, from, to, colon, true) : null
  }
  if (from === 0) {
    const subject = unspeakingSubject(hearing)
    if (subject) return { ...subject, at: colon }
  }
  for (let i = from + 1; i < to; i++) {
    if (isMark(sentence.keys[i]) || !hasCapital(hearing.sentence, i) || !hasCapital(hearing.sentence, i + 1) || isMark(sentence.keys[i + 1])) continue
    return isNominal(sentence, i, to) ? namedSource(hearing, i, to, colon, true) : null
  }
  return null
}

/** Words of a phrase that names whose count it is, at most. */
const LONGEST_COUNT = 12

/** "by the state's own count", "by AFP's tally": the phrase behind the preposition `hit`, where it ends in a word for a count and says whose it is. */
export function sourceOfCount(hearing: Hearing, hit: Hit): Source | null {
  const { sentence, text } = hearing
  for (let i = hit.to; i < sentence.keys.length && i < hit.to + LONGEST_COUNT; i++) {
    const at = sentence.hitAt[i]
    if (isMark(sentence.keys[i]) || figureAt(sentence, i)) return null
    if (!at || at.from !== i || !tagOf(at, 'figure-word')) continue
    return sentence.profile.possessive?.within.test(text.slice(sentence.starts[hit.to], sentence.starts[i])) ? namedSource(hearing, hit.to, at.to, hit.from, false) : null
  }
  return null
}

/** Words between a noun for a figure and the figure itself, at most. */
const FIGURE_WITHIN = 5

/** "the refugee agency's figure is 71,000": the owner right before a noun for a figure, where the figure follows behind a form of "to be"; null where none stands there. */
export function ownerOfFigure(hearing: Hearing, hit: Hit): Source | null {
  const { sentence, text } = hearing
  // "the ministry's latest count"
  const possessiveAt = (to: number): RegExpExecArray | null => {
    const end = sentence.ends[to - 1] ?? 0
    return sentence.profile.possessive?.end.exec(text.slice(Math.max(0, end - 2), end)) ?? null
  }
  const to = possessiveAt(hit.from) ? hit.from : hit.from - 1
  const possessive = to > 0 && !isMark(sentence.keys[to]) ? possessiveAt(to) : null
  const verb = possessive ? verbOfFigure(sentence, hit.to) : -1
  if (!possessive || verb < 0) return null
  let follows = false
  for (let i = verb; i < verb + FIGURE_WITHIN && !isMark(sentence.keys[i]); i++) if (figureAt(sentence, i)) follows = true
  const from = phraseStart(hearing, to)
  if (!follows || from >= to || sourceKind(sentence, from, to) === null) return null
  const owner = namedSource(hearing, from, to, hit.from, true)
  return owner && { ...owner, end: owner.end - possessive[0].length }
}

/** "count for the twelve-day war is": the form of "to be" behind a noun for a figure and what it is a figure of; -1 where another word stands between. */
function verbOfFigure(sentence: Sentence, from: number): number {
  for (let i = from; i < from + OF_WITHIN && i < sentence.keys.length && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'auxiliary') || tagOf(hit, 'link')) return i
    if (tagOf(hit, 'said') || tagOf(hit, 'trigger') || tagOf(hit, 'boundary') || (i === from && !hit)) return -1
  }
  return -1
}
/** Words between a noun for a figure and its verb, at most. */
const OF_WITHIN = 8
