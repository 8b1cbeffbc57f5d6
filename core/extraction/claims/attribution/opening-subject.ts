import { hasTopic, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { behindHour, figureAt, hasCapital, isComma, isDash, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { personNamed } from './person-named.ts'
import { isAdverbSetOff, namedSource, sameSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { isCircumstance, isNominal } from './subject-phrases.ts'

/** The subject that a sentence without speech opens with, where it names someone who can speak. */
export function unspeakingSubject(hearing: Hearing): Source | null {
  const { sentence } = hearing
  const from = speechStart(sentence)
  let to = from
  for (; to < sentence.keys.length && to < from + LONGEST_OPENING; to++) {
    if (isMark(sentence.keys[to]) || figureAt(sentence, to)) break
    if (to === from) continue
    // "Niger's defence ministry"
    if (sentence.profile.possessive?.between.test(hearing.text.slice(sentence.ends[to - 1], sentence.ends[to]))) continue
    if (isUnknownVerb(hearing, from, to) || endsSubject(sentence, to) || isVerbOfName(hearing, from, to)) break
  }
  if (to === from || isCircumstance(sentence, from) || tagOf(sentence.hitAt[from], 'pronoun') || tagOf(sentence.hitAt[from], 'agent')) return null
  // "The broadcaster's toll of 109 included …": the subject is what somebody has.
  const end = sentence.ends[to - 1] ?? 0
  if (sentence.profile.possessive?.end.test(hearing.text.slice(Math.max(0, end - 2), end))) return null
  if (sourceKind(sentence, from, to) !== null) return namedSource(hearing, from, to, from, true)
  const person = personNamed(hearing, from, to)
  return person > 0 ? namedSource(hearing, from, person, from, true) : null
}

/** A word that the lexicon does not know, right behind a name, is its verb. */
function isUnknownVerb(hearing: Hearing, from: number, at: number): boolean {
  const { hitAt } = hearing.sentence
  if (hitAt[at] || hasCapital(hearing.sentence, at) || (at === from + 1 && tagOf(hitAt[from], 'determiner'))) return false
  return hasCapital(hearing.sentence, at - 1) || tagOf(hitAt[at - 1], 'source-word') !== null
}

/** "Maria Lopez runs a shelter": a small word right behind two or more with capitals, an article behind it, is a verb. */
function isVerbOfName(hearing: Hearing, from: number, at: number): boolean {
  const { sentence } = hearing
  const hit = sentence.hitAt[at]
  const isVerb = tagOf(hit, 'goes') ?? tagOf(hit, 'thing') ?? tagOf(hit, 'drives') ?? tagOf(hit, 'gives') ?? tagOf(hit, 'houses') ?? tagOf(hit, 'conveys') ?? tagOf(hit, 'holds')
  if (at - from < 2 || hasCapital(sentence, at) || !isVerb || !tagOf(sentence.hitAt[at + 1], 'determiner')) return false
  for (let i = from; i < at; i++) if (!hasCapital(sentence, i) && !tagOf(sentence.hitAt[i], 'source-word')) return false
  return hasCapital(sentence, at - 1)
}

/** True for the first word of a phrase, none of a speaker's, that a subject does not go across. */
function endsSubject(sentence: Sentence, at: number): boolean {
  const hit = sentence.hitAt[at]
  if (!hit || hit.from !== at) return false
  const ofVerb = tagOf(hit, 'auxiliary') ?? tagOf(hit, 'before-verb') ?? tagOf(hit, 'said') ?? tagOf(hit, 'trigger')
  const ends = ofVerb ?? tagOf(hit, 'boundary') ?? tagOf(hit, 'link') ?? tagOf(hit, 'place-preposition')
  return ends !== null && sourceKind(sentence, hit.from, hit.to) === null
}

/** Words of a subject that a sentence opens with, at most. */
const LONGEST_OPENING = 10

/** Words of a place or time before the subject, at most. */
const LEADING = 8

/**
 * Where the subject of a sentence begins: behind the hour of an entry ("18.20 The governor …") or behind a place, a time or what was asked of it, set
 * off by a comma ("Outside the hall, …", "Contacted, …", "However, …").
 */
function speechStart(sentence: Sentence): number {
  const hour = figureAt(sentence, 0)
  if (hour && sentence.opensLine && hour.quantity.unit !== 'person') return hour.to
  const entry = behindHour(sentence)
  if (entry > 0) return entry
  if (isAdverbSetOff(sentence, 0)) return 2
  // "Contacted by phone, the officer …"
  if (!isCircumstance(sentence, 0) && !tagOf(sentence.hitAt[0], 'describing')) return 0
  for (let i = 1; i < LEADING && i < sentence.keys.length; i++) {
    if (isComma(sentence.keys[i])) return i + 1
    if (isMark(sentence.keys[i]) || figureAt(sentence, i) || tagOf(sentence.hitAt[i], 'auxiliary') || tagOf(sentence.hitAt[i], 'trigger')) return 0
  }
  return 0
}

/** The noun phrase a sentence opens with, up to its verb. */
export function openingSubject(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  if (hearing.sentence.profile.grammar.dropsSubject) return sameSource(hearing, hit.from, true)
  let from = 0
  for (let i = 0; i < Math.min(hit.from, DASH_WITHIN); i++) if (isDash(sentence.keys[i])) from = i + 1
  // "In a statement read on television, it acknowledged … and said"
  if (from === 0) from = Math.min(speechStart(sentence), hit.from)
  let to = from
  // "The WFP renewed its appeal, saying …": what is set off says of a subject that it has a verb before.
  const setOff = isComma(sentence.keys[hit.from - 1]) || tagOf(sentence.hitAt[hit.from - 1], 'agent') !== null
  let verb = false
  for (; to < hit.from && to < from + LONGEST_OPENING; to++) {
    if (isMark(sentence.keys[to]) && sentence.keys[to] !== '(' && sentence.keys[to] !== ')') break
    verb = setOff && to > from && !isHyphen(hearing, to) && !isOwner(hearing, to) && isUnknownVerb(hearing, from, to)
    if (verb) break
    if (to > from && (opensPredicate(sentence, to) || opensDay(sentence, to))) break
  }
  if (to === from || figureAt(sentence, from) || tagOf(sentence.hitAt[from], 'pronoun')) return sameSource(hearing, hit.from, true)
  if (sourceKind(sentence, from, to) === null && !(verb && isName(hearing, from, to)) && !isNameBefore(hearing, from, to, hit)) return sameSource(hearing, hit.from, true)
  return namedSource(hearing, from, to, hit.from, true)
}

/** "Guerrero state's governor" */
const isOwner = ({ text, sentence: { starts, ends, profile } }: Hearing, at: number): boolean =>
  profile.possessive?.within.test(`${text.slice(starts[at], (ends[at] ?? 0) + OWNS)} `) === true
const OWNS = 2
/** The hyphen of "UN Secretary-General". */
const isHyphen = ({ text, sentence }: Hearing, at: number): boolean => HYPHEN.test(text.charAt(sentence.starts[at] ?? 0))
const HYPHEN = /[-‐‑]/

/** "Guterres praised the rescuers, saying …": true for words with capitals that are no place, time or verb. */
function isName({ sentence }: Hearing, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!hasCapital(sentence, i)) return false
  return !isCircumstance(sentence, from) && isNominal(sentence, from, to) && !tagOf(sentence.hitAt[from], 'place-word')
}

/** Words before the dash behind which a sentence begins, at most. */
const DASH_WITHIN = 12

/** True for the first word of a verb or of what belongs to one. */
function opensPredicate(sentence: Sentence, at: number): boolean {
  const hit = sentence.hitAt[at]
  if (!hit || hit.from !== at) return false
  if (tagOf(hit, 'said') ?? tagOf(hit, 'auxiliary') ?? tagOf(hit, 'before-verb') ?? tagOf(hit, 'modality')) return true
  return (tagOf(hit, 'trigger') !== null || hasTopic(hit, 'rescue')) && sourceKind(sentence, hit.from, hit.to) === null
}

/** "The agency on Monday launched … and said": true where a day is named between subject and verb. */
const opensDay = ({ hitAt }: Sentence, at: number): boolean =>
  tagOf(hitAt[at], 'weekday') !== null || (tagOf(hitAt[at + 1], 'weekday') !== null && tagOf(hitAt[at], 'source-word') === null)

/** True for words with capitals before a comma, or whose verb says "that": a name that the lexicon does not know. */
function isNameBefore(hearing: Hearing, from: number, to: number, verb: Hit): boolean {
  const { sentence } = hearing
  if (!hasCapital(hearing.sentence, from) || !hasCapital(hearing.sentence, to - 1)) return false
  const ends = isComma(sentence.keys[to]) ? !tagOf(sentence.hitAt[from], 'place-word') : tagOf(sentence.hitAt[verb.to], 'complement') !== null
  return ends && !isCircumstance(sentence, from) && isNominal(sentence, from, to)
}
