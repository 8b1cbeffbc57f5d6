import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit, TagOf } from '../meaning.ts'
import { figureAt, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { LONGEST_SOURCE, sourceKind } from './source.ts'

/** What the word costs as an edge that opens a clause on a noun, at most. */
export const DESCRIBING_EDGE = 3

/** "an organisation | which defends prisoners": where the noun ends that a clause in the same segment describes. */
export function describedEnd(sentence: Sentence, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const boundary = tagOf(sentence.hitAt[i], 'boundary')
    if (boundary && boundary.cost <= DESCRIBING_EDGE && !tagOf(sentence.hitAt[i - 1], 'said')) return i
  }
  return to
}

/** True where a segment opens with a place or time, no name ("In Kharkiv, …"). */
export const isCircumstance = (sentence: Sentence, from: number): boolean => {
  const first = sentence.hitAt[from]
  if (!first || tagOf(first, 'source-word')) return false
  const tellsWhen = tagOf(first, 'weekday') ?? tagOf(first, 'month') ?? tagOf(first, 'then')
  return (tellsWhen ?? tagOf(first, 'place-preposition') ?? tagOf(first, 'source-end') ?? tagOf(first, 'subset') ?? tagOf(first, 'coordination')) !== null
}

/** "mother of", "father of": true where the phrase at word `at` tells that the number behind it is that of somebody's children. */
export const isKinOf = ({ hitAt }: Sentence, at: number): boolean => tagOf(hitAt[at], 'age') !== null && tagOf(hitAt[at], 'source-word') !== null

/** True where no verb and no figure but the first stands among the words: they can be a name. */
export function isNominal(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const at = sentence.hitAt[i]
    const figure = figureAt(sentence, i)
    if (figure && figure.from !== from && !isKinOf(sentence, figure.from - 1)) return false
    if (!at || at.from !== i || figure) continue
    if (tagOf(at, 'auxiliary') || (tagOf(at, 'holds') && i > from)) return false
    const trigger = tagOf(at, 'trigger')
    if (!trigger || trigger.frame === 'counted' || trigger.frame === 'label') continue
    // "a freed tourist"
    const described = trigger.frame === 'participle' && i === from + 1 && tagOf(sentence.hitAt[from], 'determiner') !== null && at.to < to
    if (!described && sourceKind(sentence, at.from, at.to) === null) return false
  }
  return true
}

/**
 * Where the noun ends before a remark in brackets ("A report on Tuesday (page 4, early editions) said"); short forms in brackets ("(RRC)") belong
 * to the noun.
 */
export function beforeBrackets(sentence: Sentence, to: number): number {
  if (sentence.keys[to - 1] !== ')') return to
  for (let i = to - 2; i > 0 && to - i <= LONGEST_SOURCE; i--) if (sentence.keys[i] === '(') return to - i > 3 ? i : to
  return to
}

/** "a front-page report", "in a voice note": a word of saying behind an article and words that mean nothing else is a noun. */
export function isNounSaid(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - ADJECTIVES; i--) {
    // "the government first said"
    if (tagOf(sentence.hitAt[i], 'determiner')) return i < at - 1 || tagOf(sentence.hitAt[i], 'before-verb') === null
    if (sentence.hitAt[i] || isMark(sentence.keys[i]) || figureAt(sentence, i)) return false
  }
  return false
}
/** "Initial reports indicate", "Unofficial reports have put": of two verbs of saying that stand together, the first in the present, that one is a noun. */
export function areReports({ hitAt }: Sentence, hit: Hit): boolean {
  const next = hitAt[tagOf(hitAt[hit.to], 'before-verb') && hitAt[hit.to]?.from === hit.to ? hitAt[hit.to]!.to : hit.to]
  if (!next || hit.to - hit.from > 1) return false
  const isVerb = (said: TagOf<'said'>): boolean => said.form === 'verb' || said.form === 'tells' || said.form === 'counts'
  return tagsOf(hit, 'said').some((said) => said.finite === true && !said.mental && isVerb(said)) && tagsOf(next, 'said').some(isVerb)
}

/** Words between an article and its noun, at most. */
const ADJECTIVES = 3

/** True where an article or its like stands among the words. */
export function hasDeterminer(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagOf(sentence.hitAt[i], 'determiner')) return true
  return false
}

/** "documented by the aid group in August": true for a preposition right before a month. */
export const opensMonth = ({ hitAt }: Sentence, hit: Hit): boolean => (tagOf(hit, 'within') ?? tagOf(hit, 'place-preposition')) !== null && tagOf(hitAt[hit.to], 'month') !== null
