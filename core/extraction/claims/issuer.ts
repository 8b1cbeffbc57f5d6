import { tagOf, tagsOf } from './meaning.ts'
import { isColon } from './sentence.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import { namedSource } from './source.ts'
import { topicOf } from './sources-in.ts'
import type { Source } from './source.ts'
import type { TopicSense } from './topics.ts'

/** The sources named in the sentence `index`. */
export type SourcesOf = (index: number) => readonly Source[]

/** Titles and datelines are this many sentences at most, and a statement this many. */
const HEAD = 3
const ISSUER_WITHIN = 7
const LONGEST_STATEMENT = 80

/** Who issued the statement that the text is by its head, where a line that ends in a colon says so ("informs the public of the following:"); null for any other text. */
export function issuerOf(reading: Reading, sentence: Sentence, topics: TopicSense, sourcesOf: SourcesOf): Source | null {
  if (sentence.index > LONGEST_STATEMENT) return null
  let isStatement = false
  for (let i = 0; i < HEAD && i < reading.count && !isStatement; i++) isStatement = topics.in(reading.sentence(i), 'statement')
  if (!isStatement) return null
  for (let i = 0; i < ISSUER_WITHIN && i < sentence.index; i++) {
    if (!isColon(reading.sentence(i).keys.at(-1))) continue
    const source = sourcesOf(i).find((s) => s.sentence.index === i && s.leads)
    if (source) return ['official', 'un', 'ngo', 'party-to-conflict'].includes(source.kind) ? source : null
  }
  return null
}

/** Lines at the head of a report that its own source may stand in, and words of such a line, at most. */
const SOURCE_WITHIN = 8
const SOURCE_LINE = 16

/** The source that a report names for all it says («المصدر: المنظمة الدولية للهجرة», "Source: IOM"); null where it names none. */
export function documentSource(reading: Reading): Source | null {
  if (reading.documentSource === undefined) reading.documentSource = findDocumentSource(reading)
  return reading.documentSource
}

function findDocumentSource(reading: Reading): Source | null {
  for (let i = 0; i < SOURCE_WITHIN && i < reading.count; i++) {
    const sentence = reading.sentence(i)
    const label = sentence.hitAt[0]
    if (!sentence.opensLine || !label || !tagOf(label, 'source-label') || !isColon(sentence.keys[label.to]) || sentence.keys.length > SOURCE_LINE) continue
    return namedSource({ sentence, text: reading.text, verbFirst: reading.compiled.profile.verbFirst, last: () => null }, label.to + 1, sentence.keys.length, label.from, true)
  }
  return null
}

/** A text is an interview where as many lines of it ask, and where its head says so; the head is this many sentences. */
const QUESTIONS = 3
const INTERVIEW_HEAD = 9

const asked = new WeakMap<Reading, { person: Source; from: number } | null>()

/** Who answers in an interview: the person that its introduction is about, for all that stands behind the first question. Null where the text is none. */
export function intervieweeOf(reading: Reading, sentence: Sentence): Source | null {
  let found = asked.get(reading)
  if (found === undefined) asked.set(reading, (found = findInterviewee(reading)))
  return found && sentence.index > found.from && !isQuestion(reading, sentence.index) ? found.person : null
}

/** True for a line that is one question. */
function isQuestion(reading: Reading, index: number): boolean {
  const sentence = reading.sentence(index)
  return sentence.opensLine && sentence.keys.at(-1) === '?' && (index + 1 >= reading.count || reading.sentence(index + 1).opensLine)
}

function findInterviewee(reading: Reading): { person: Source; from: number } | null {
  if (reading.compiled.profile.verbFirst) return null
  let isInterview = false
  let person: Source | null = null
  for (let i = 0; i < INTERVIEW_HEAD && i < reading.count; i++) {
    const sentence = reading.sentence(i)
    if (sentence.hitAt.some((hit) => tagsOf(hit, 'topic').some((t) => t.topic === 'interview'))) isInterview = true
    // A title and a byline end without a point.
    if (i > 0 && person === null && sentence.opensLine && sentence.keys.at(-1) === '.') person = topicOf(sentence, reading.text, false)
  }
  if (!isInterview || person === null) return null
  let questions = 0
  let from = -1
  for (let i = 0; i < reading.count && i < LONGEST_STATEMENT && questions < QUESTIONS; i++) {
    if (!isQuestion(reading, i)) continue
    questions++
    if (from < 0) from = i
  }
  return questions === QUESTIONS && person.sentence.index < from ? { person, from } : null
}
