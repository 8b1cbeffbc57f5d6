import { hasTopic, tagOf } from '../meaning.ts'
import { figureAt, isComma, isDash, isDefiniteWord, isMark, isQuote } from '../sentence.ts'
import type { Reading } from '../reading.ts'
import type { LanguageProfile } from '../profile.ts'
import type { Sentence } from '../sentence.ts'
import type { SourcesOf } from './issuer.ts'
import { hearingOf, namedSource } from './source.ts'
import type { Source } from './source.ts'

/** Within how many sentences of the head an interview asks its first questions, how many answered behind a dash make one, and how many where only its head says that it is one. */
const ASKS_WITHIN = 40
const ASKED = 2
const ASKED_PLAINLY = 3
/** Sentences of the introduction, at most. */
const INTRODUCTION = 10
/** How many sentences back the line of an answer begins, at most. */
const LONGEST_ANSWER = 30

interface Interview {
  answering: Source
  /** The first question. */
  from: number
  /** True where answers open with a dash. */
  dashed: boolean
}

const known = new WeakMap<Reading, Interview | null>()

/** Who answers, for a sentence of an answer in an interview (questions in lines of their own, answers behind a dash, or right behind them where the head calls it an interview); null anywhere else. */
export function interviewee(reading: Reading, sentence: Sentence, sourcesOf: SourcesOf): Source | null {
  let interview = known.get(reading)
  if (interview === undefined) known.set(reading, (interview = findInterview(reading, sourcesOf)))
  if (interview === null || sentence.index <= interview.from) return null
  for (let i = sentence.index; i > interview.from && i > sentence.index - LONGEST_ANSWER; i--) {
    if (reading.opensLine(i)) return (!interview.dashed || isDash(reading.firstSign(i))) && !isQuestion(reading, i) ? interview.answering : null
  }
  return null
}

const isQuestion = (reading: Reading, index: number): boolean => reading.lastSign(index) === '?'

function findInterview(reading: Reading, sourcesOf: SourcesOf): Interview | null {
  let asked = 0
  let answered = 0
  let from = -1
  for (let i = 1; i < ASKS_WITHIN && i + 1 < reading.count && answered < ASKED; i++) {
    if (!isQuestion(reading, i) || !reading.opensLine(i) || !reading.opensLine(i + 1)) continue
    if (from < 0) from = i
    asked++
    if (isDash(reading.firstSign(i + 1))) answered++
  }
  const dashed = answered >= ASKED
  if (!dashed && (asked < ASKED_PLAINLY || !isCalledInterview(reading, from))) return null
  const answering = introduced(reading, from, sourcesOf)
  return answering && { answering, from, dashed }
}

/** True where a line before the first question calls the text an interview («حاورته: …», «في هذا الحوار»). */
function isCalledInterview(reading: Reading, question: number): boolean {
  for (let i = 0; i < question && i < INTRODUCTION; i++) if (reading.mayTell(i, 'interview') && reading.sentence(i).hitAt.some((hit) => hasTopic(hit, 'interview'))) return true
  return false
}

/** The one whom the introduction names by office or with an apposition («يستعيد عبد السلام الورفلي، عميد بلدية درنة السابق، …», «الأب سانسون ديسير تحدث إلينا»), else who speaks in it, else whom it names right behind its first verb. */
function introduced(reading: Reading, question: number, sourcesOf: SourcesOf): Source | null {
  let spoken: Source | null = null
  let plain: Source | null = null
  for (let i = 1; i < question && i < INTRODUCTION; i++) {
    // A title and a byline («حوار: …») end without a point.
    if (reading.lastSign(i) !== '.') continue
    const sentence = reading.sentence(i)
    spoken ??= sourcesOf(i).find((source) => source.sentence === sentence && source.at < source.from && source.leads && source.kind !== 'other' && source.kind !== 'media') ?? null
    for (let at = -1; at < sentence.keys.length - 1; at++) {
      const to = nameEnd(sentence, at + 1)
      if (to === null || (at >= 0 && !isVerbLike(sentence, at))) continue
      const named = namedSource(hearingOf(sentence, reading.text, reading.compiled.profile), at + 1, to, Math.max(at, 0), true)
      if (tagOf(sentence.hitAt[at + 1], 'source-word') || (at >= 0 && isApposed(sentence, at + 1, to))) return named
      if (at >= 0) plain ??= named
    }
  }
  return spoken ?? plain
}

/** True for a name whose office stands behind a comma. */
function isApposed({ keys, hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isComma(keys[i])) return tagOf(hitAt[i + 1], 'source-word') !== null
  return false
}

/** «تقود ماريا كروث منذ سنوات جماعة …»: the one whom a sentence names right behind the verb it opens with, by words that mean nothing else; null where none is. */
export function personAtHead(sentence: Sentence, text: string, profile: LanguageProfile): Source | null {
  const to = nameEnd(sentence, 1)
  if (to === null || !isVerbLike(sentence, 0)) return null
  for (let i = 1; i < to; i++) if (isDefiniteWord(sentence, i) || (i === to - 1 && profile.speechForms?.noName.test(text.slice(sentence.starts[i], sentence.ends[i])))) return null
  return namedSource(hearingOf(sentence, text, profile), 1, to, 0, true)
}

/** True for a word that no noun phrase begins with, where a clause may begin. */
function isVerbLike(sentence: Sentence, at: number): boolean {
  const hit = sentence.hitAt[at]
  if (isMark(sentence.keys[at]) || sentence.amountAt[at] || isDefiniteWord(sentence, at)) return false
  return !hit || (!tagOf(hit, 'source-word') && (tagOf(hit, 'said') !== null || tagOf(hit, 'trigger')?.frame === 'either'))
}

/** Where a name of two or three words that begins at `from` ends, an office or trade before it and an apposition behind it; null where none begins there. */
function nameEnd(sentence: Sentence, from: number): number | null {
  let at = from
  while (tagOf(sentence.hitAt[at], 'source-word')) at = sentence.hitAt[at]?.to ?? at + 1
  const first = at
  while (at < sentence.keys.length && at < first + 3 && isNameWord(sentence, at)) at++
  if (at - first < 2) return null
  // «تدير غريتا لاندغرين بعثة المنظمة»: of words that go on, two are the name.
  if (!isComma(sentence.keys[at])) return tagOf(sentence.hitAt[first], 'source-word') ? at : first + 2
  for (let k = at + 1; k < sentence.keys.length && k < at + APPOSED; k++) if (isComma(sentence.keys[k])) return k
  return at
}
const APPOSED = 9

const isNameWord = (sentence: Sentence, at: number): boolean => !sentence.hitAt[at] && !figureAt(sentence, at) && !isMark(sentence.keys[at]) && !isQuote(sentence.keys[at])
