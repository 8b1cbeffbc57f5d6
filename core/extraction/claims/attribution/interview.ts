import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Reading } from '../reading.ts'
import { isColon, isComma, isDash } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { SourcesOf } from './issuer.ts'
import { isVerbLike, nameEnd } from './named-behind-verb.ts'
import { hearingOf, namedSource } from './source.ts'
import type { Source } from './source.ts'
import { topicOf } from './sources-in.ts'

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
  /** The index of the sentence that asks first. */
  from: number
  /** True for a sentence behind it in which who answers speaks. */
  isAnswer: (index: number) => boolean
}

const known = new WeakMap<Reading, Interview | null>()

/**
 * Who answers, for a sentence of an answer in an interview; null anywhere else. Where verbs come first, questions stand in lines of their own and
 * answers behind a dash, or right behind them where the head calls the text an interview; elsewhere all that is no question is an answer, where the head
 * says so or those who answer speak of themselves.
 */
export function interviewee(reading: Reading, sentence: Sentence, sourcesOf: SourcesOf): Source | null {
  let interview = known.get(reading)
  if (interview === undefined) known.set(reading, (interview = reading.compiled.profile.verbFirst ? findLineByLine(reading, sourcesOf) : findByQuestions(reading)))
  return interview !== null && sentence.index > interview.from && interview.isAnswer(sentence.index) ? interview.answering : null
}

/** True where one of the first `until` sentences calls the text an interview («حاورته: …», «في هذا الحوار»). */
function isCalledInterview(reading: Reading, until: number): boolean {
  for (let i = 0; i < until; i++) if (reading.tells(i, 'interview')) return true
  return false
}

const asks = (reading: Reading, index: number): boolean => reading.lastSign(index) === '?'

function findLineByLine(reading: Reading, sourcesOf: SourcesOf): Interview | null {
  let asked = 0
  let answered = 0
  let from = -1
  for (let i = 1; i < ASKS_WITHIN && i + 1 < reading.count && answered < ASKED; i++) {
    if (!asks(reading, i) || !reading.opensLine(i) || !reading.opensLine(i + 1)) continue
    if (from < 0) from = i
    asked++
    if (isDash(reading.firstSign(i + 1))) answered++
  }
  const dashed = answered >= ASKED
  // «سيلين شميت: من الخارج عاد …»: the first answer says whose it is.
  const labelled = asked >= ASKED ? namedBeforeColon(reading.sentence(from + 1)) : null
  if (!dashed && labelled === null && (asked < ASKED_PLAINLY || !isCalledInterview(reading, Math.min(from, INTRODUCTION)))) return null
  const answering = labelled ?? introduced(reading, from, sourcesOf)
  const isAnswer = (index: number): boolean => {
    for (let i = index; i > from && i > index - LONGEST_ANSWER; i--) if (reading.opensLine(i)) return (!dashed || isDash(reading.firstSign(i))) && !asks(reading, i)
    return false
  }
  return answering && { answering, from, isAnswer }
}

/** The name of two or three words that opens a line before a colon; null where none does. */
function namedBeforeColon(sentence: Sentence): Source | null {
  const first = isDash(sentence.keys[0]) ? 1 : 0
  const to = nameEnd(sentence, first)
  return to !== null && isColon(sentence.keys[to]) ? namedSource(hearingOf(sentence), first, to, to, true) : null
}

/**
 * The one whom the introduction names by office or with an apposition («يستعيد عبد السلام الورفلي، عميد بلدية درنة السابق، …», «الأب سانسون ديسير تحدث
 * إلينا»), else who speaks in it, else whom it names right behind its first verb.
 */
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
      // «التقينا العقيد سالم»
      if (to === null || (at >= 0 && !isVerbLike(sentence, at) && !hasTopic(sentence.hitAt[at], 'interview'))) continue
      const named = namedSource(hearingOf(sentence), at + 1, to, Math.max(at, 0), true)
      // «تقود أرنو دي باك منذ سنتين بعثة اللجنة الدولية»: the body is what she leads.
      if ((tagOf(sentence.hitAt[at + 1], 'source-word') && plain?.sentence !== sentence) || (at >= 0 && isApposed(sentence, at + 1, to))) return named
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

/** A text is an interview where as many lines of it ask, within so many sentences, fewer where its head says so; the head is this many sentences. */
const QUESTIONS = 3
const QUESTIONS_OF_CALLED = 2
const QUESTIONS_WITHIN = 80
const HEAD = 9

/** Words and signs of a label before a question, at most ("Q."). */
const LABEL = 2

/** True for a line that is one question. */
function isQuestion(reading: Reading, index: number): boolean {
  if (!asks(reading, index)) return false
  const labelled = index > 0 && reading.opensLine(index - 1) && reading.size(index - 1) <= LABEL
  return (reading.opensLine(index) || labelled) && (index + 1 >= reading.count || reading.opensLine(index + 1))
}

/** Answers that are looked at, and how many of their sentences speak of those who answer, at least. */
const ANSWERS_WITHIN = 30
const OF_ITSELF = 4

/** True where those who answer behind the first question speak of themselves, as no explainer does. */
function answersForItself(reading: Reading, from: number): boolean {
  let spoken = 0
  for (let i = from + 1; i < reading.count && i <= from + ANSWERS_WITHIN && spoken < OF_ITSELF; i++) {
    if (!reading.isQuoted(i) && !isQuestion(reading, i) && reading.sentence(i).hitAt.some((hit) => tagsOf(hit, 'pronoun').some(({ writer }) => writer))) spoken++
  }
  return spoken >= OF_ITSELF
}

/** An interview with the person that its introduction is about, who speaks in all that stands behind the first question. */
function findByQuestions(reading: Reading): Interview | null {
  let questions = 0
  let from = -1
  for (let i = 0; i < reading.count && i < QUESTIONS_WITHIN && questions < QUESTIONS; i++) {
    if (!isQuestion(reading, i)) continue
    questions++
    if (from < 0) from = i
  }
  const head = Math.min(HEAD, reading.count)
  if (questions < QUESTIONS_OF_CALLED || (!isCalledInterview(reading, head) && (questions < QUESTIONS || !answersForItself(reading, from)))) return null
  let answering: Source | null = null
  // A title and a byline end without a point.
  for (let i = 1; i < head && answering === null; i++) if (reading.opensLine(i) && reading.lastSign(i) === '.') answering = topicOf(reading.sentence(i))
  return answering !== null && answering.sentence.index < from ? { answering, from, isAnswer: (index) => !isQuestion(reading, index) } : null
}
