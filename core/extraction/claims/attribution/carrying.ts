import type { Decision } from '../decision.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import type { Statement } from '../merging.ts'
import { isColon, isComma, isDash, isMark, isQuote } from '../sentence.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../sentence.ts'
import { hearingOf, namedSource } from './source.ts'
import type { Source } from './source.ts'
import { topicOf } from './sources-in.ts'
import { isQuoted } from './in-quotation.ts'
import { interviewee } from './interview.ts'
import { documentSource, issuerOf } from './issuer.ts'
import type { SourcesOf } from './issuer.ts'
import type { TopicSense } from '../topics.ts'
import { kindOf } from '../../../model/kind.ts'

/** How many sentences back a speech that goes on is looked for. */
const LOOK_BACK = 6
const LIST_LIMIT = 30

/**
 * The source of a figure whose sentence names none: of the quotation it goes on with, of the line that opens its list, of the
 * sentence before it in its paragraph, of its whole, or of the statement that the text is. `statements` are those made before it, latest last. Null where there is none.
 */
export function carriedSource(reading: Reading, decision: Decision, statements: readonly Statement[], topics: TopicSense, sourcesOf: SourcesOf): Source | null {
  const { sentence } = decision
  const { verbFirst } = reading.compiled.profile
  // What is quoted in an answer behind a dash is told by who answers; elsewhere it may be anybody's.
  const telling = verbFirst ? interviewee(reading, sentence, sourcesOf) : null
  if (telling) return telling
  if (sentence.quoted || sentence.keys[0] === '"') {
    const quoted = quotationSource(reading, sentence, sourcesOf)
    if (quoted) return quoted
  }
  const answering = verbFirst ? null : interviewee(reading, sentence, sourcesOf)
  if (answering) return answering
  const line = lineOf(reading, sentence)
  const entry = line === sentence ? null : sourcesOf(line.index).find((source) => source.sentence === line && isColon(line.keys[source.at]))
  if (entry && !namesOther(line.index + 1, sentence.index, sourcesOf)) return entry
  const above = speakerAbove(reading, line, sourcesOf)
  if (above) return above
  const header = isItem(line) ? headerOf(reading, line) : null
  // Those who pledge speak for themselves («- ألمانيا: 620 مليون يورو»).
  const headed = header && (kindOf(decision.measure ?? 'other') === 'aid' && reading.compiled.profile.verbFirst ? sourcesOf(header.index).at(-1) ?? null : headerSource(reading, header, sourcesOf, kindOf(decision.measure ?? 'other') === 'aid'))
  if (headed) return headed
  const footed = isItem(line) ? footerSource(reading, line) : null
  if (footed) return footed
  const titled = isItem(line) ? headingSource(reading, line) : null
  if (titled) return titled
  if (header) return documentSource(reading) ?? (reading.compiled.profile.verbFirst ? null : issuerOf(reading, sentence, topics, sourcesOf))
  return sourceOfWhole(decision, statements) ?? retoldBy(reading, sentence, sourcesOf) ?? paragraphSource(reading, decision, statements, sourcesOf) ?? documentSource(reading) ?? (kindOf(decision.measure ?? 'other') === 'aid' && reading.compiled.profile.verbFirst ? null : issuerOf(reading, sentence, topics, sourcesOf))
}

/** «المتحدث باسم الوزارة، عبر إكس:» alone in the line above: whose words a line is; null where that line says something. */
function speakerAbove(reading: Reading, line: Sentence, sourcesOf: SourcesOf): Source | null {
  if (line.index === 0 || isItem(line) || !reading.opensLine(line.index - 1) || !isColon(reading.lastSign(line.index - 1))) return null
  const above = reading.sentence(line.index - 1)
  return above.amounts.length > 0 ? null : sourcesOf(above.index).find((source) => source.sentence === above && source.at === above.keys.length - 1) ?? null
}

/** True where one of the sentences from `from` up to `to` names a source. */
function namesOther(from: number, to: number, sourcesOf: SourcesOf): boolean {
  for (let i = from; i < to; i++) if (sourcesOf(i).length > 0) return true
  return false
}

function quotationSource(reading: Reading, sentence: Sentence, sourcesOf: SourcesOf): Source | null {
  // "Nine have died. Two are missing," he said.
  for (let i = sentence.index + 1; i < reading.count && i <= sentence.index + LOOK_BACK && reading.isQuoted(i) && !reading.opensLine(i); i++) {
    const next = sourcesOf(i)[0]
    if (next) return next
  }
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - LOOK_BACK; i--) {
    // Whom a speaker quotes speaks no further ("Nineteen have drowned, our partners report. In …").
    const last = sourcesOf(i).findLast((source) => source.sentence.index !== i || !isQuoted(source.sentence, source.at))
    if (last) return last
    // "The sheriff was blunt. 'Nine people have died.'"
    const about = i === sentence.index - 1 && !reading.compiled.profile.verbFirst ? topicOf(reading.sentence(i)) : null
    if (about) return about
    // A speech of several paragraphs opens each with a quotation mark.
    if (reading.opensLine(i + 1) && !isQuote(reading.firstSign(i + 1))) return null
  }
  return null
}

/** The sentence that opens the line another stands in. */
function lineOf(reading: Reading, sentence: Sentence): Sentence {
  let first = sentence.index
  while (first > 0 && !reading.opensLine(first) && first > sentence.index - LOOK_BACK) first--
  return reading.sentence(first)
}

function headerSource(reading: Reading, header: Sentence, sourcesOf: SourcesOf, money: boolean): Source | null {
  for (let k = header.index; k >= 0 && k >= header.index - 2; k--) {
    // What opens its own paragraph goes on with nobody's words.
    const source = sourcesOf(k).at(-1) ?? (k === header.index && !money && !reading.compiled.profile.verbFirst ? topicOf(header) : null)
    if (source) return source
    if (reading.opensLine(k) && !reading.compiled.profile.verbFirst) return null
  }
  return null
}

/** Lines below an item that the source of its list is looked for in. */
const FOOTER_WITHIN = 12

/** "(Source: NDRRMC, 22 November)": the source that a line right below the list of an item names, or the end of the item; null where none does. */
function footerSource(reading: Reading, item: Sentence): Source | null {
  for (let i = item.index + 1; i < reading.count && i <= item.index + FOOTER_WITHIN; i++) {
    const below = reading.sentence(i)
    const open = below.keys[0] === '(' ? 1 : 0
    const source = labelledSource(reading, below, open)
    if (source) return source
    if (below.opensLine && !isItem(below)) return null
  }
  return null
}

/** Words of a heading over a list, at most. */
const HEADING_WORDS = 14

/** "Casualties (source: OCD)": the source that the heading right over the list of an item names; null where it names none. */
function headingSource(reading: Reading, item: Sentence): Source | null {
  for (let i = item.index - 1; i >= 0 && i >= item.index - FOOTER_WITHIN; i--) {
    const above = reading.sentence(i)
    if (!above.opensLine || isItem(above)) continue
    if (above.keys.length > HEADING_WORDS) return null
    const open = above.keys.findIndex((key) => key === '(' || key === '[')
    return open > 0 ? labelledSource(reading, above, open + 1) : null
  }
  return null
}

/** The source named behind a label for it and a colon at a word; null where no such label stands there. */
function labelledSource(reading: Reading, sentence: Sentence, at: number): Source | null {
  const label = sentence.hitAt[at]
  if (!label || !tagOf(label, 'source-label') || !isColon(sentence.keys[label.to])) return null
  let to = label.to + 1
  while (to < sentence.keys.length && !isComma(sentence.keys[to]) && sentence.keys[to] !== ')' && sentence.keys[to] !== ']' && sentence.keys[to] !== ';') to++
  return namedSource(hearingOf(sentence), label.to + 1, to, label.from, true)
}

/** The sentence that opens the list an item stands in (it ends with a colon); null where there is none. */
export function headerOf(reading: Reading, item: Sentence): Sentence | null {
  if (!isItem(item)) return null
  for (let i = item.index - 1; i >= 0 && i >= item.index - LIST_LIMIT; i--) {
    if (isColon(reading.lastSign(i))) return reading.sentence(i)
    if (reading.opensLine(i) && !isItem(reading.sentence(i))) return null
  }
  return null
}

/** "The toll climbed to 107. A deputy gave the figure on Sunday.": the source of the sentence behind, where that tells no figure itself but of figures. */
function retoldBy(reading: Reading, sentence: Sentence, sourcesOf: SourcesOf): Source | null {
  if (sentence.index + 1 >= reading.count || reading.opensLine(sentence.index + 1)) return null
  const next = reading.sentence(sentence.index + 1)
  // "researchers think the toll is low" gives none.
  if (next.amounts.length > 0 || !next.hitAt.some((hit) => hit && hit.to - hit.from > 1 && tagOf(hit, 'figure-word') && tagOf(hit, 'said'))) return null
  return sourcesOf(next.index)[0] ?? null
}

/** A part told in the sentence after its whole has the whole's source. */
function sourceOfWhole(decision: Decision, statements: readonly Statement[]): Source | null {
  const whole = decision.parent
  // "Of these, six are in intensive care, two of them children": a part of a part in one sentence, too.
  if (whole && whole.sentence === decision.sentence && whole.parent) return statements.findLast((s) => s.decision === whole)?.source ?? null
  if (!whole || decision.sentence.opensLine || whole.sentence.index !== decision.sentence.index - 1) return null
  return statements.findLast((s) => s.decision === whole)?.source ?? null
}

/** A paragraph that has begun in somebody's words goes on in them until another is named; money's donors speak for themselves. */
function paragraphSource(reading: Reading, decision: Decision, statements: readonly Statement[], sourcesOf: SourcesOf): Source | null {
  const { sentence } = decision
  const last = statements.findLast((s) => s.decision.sentence !== sentence)
  if (!last?.source || kindOf(decision.measure ?? 'other') === 'aid' || opensWithTime(sentence)) return null
  // Where the subject comes first, one whose words opened the sentence before goes on with a figure that opens this one ("The union said five had died. Four more …").
  if (!reading.compiled.profile.verbFirst && !(last.source.leads && (sentence.amounts[0]?.from ?? Infinity) <= 1)) return null
  if (reading.compiled.profile.verbFirst ? !goesOn(sentence) && !(last.source.leads && goesOnCounting(sentence)) : kindOf(last.decision.measure ?? 'other') !== kindOf(decision.measure ?? 'other')) return null
  if (last.decision.sentence.index < sentence.index - (reading.compiled.profile.verbFirst ? 2 : 1)) return null
  for (let i = sentence.index; i > last.decision.sentence.index; i--) {
    if ((reading.opensLine(i) && !(i === sentence.index && tagOf(sentence.hitAt[0], 'thereby'))) || (i < sentence.index && sourcesOf(i).length > 0)) return null
  }
  return last.source
}

/** "In March, …", "Last year …": another event is told. */
function opensWithTime(sentence: Sentence): boolean {
  for (let i = 0; i < 4 && i < sentence.keys.length; i++) {
    if (tagOf(sentence.hitAt[i], 'background')) return true
    if (hasTopic(sentence.hitAt[i], 'since')) return false
    if (tagOf(sentence.hitAt[i], 'month') || tagOf(sentence.hitAt[i], 'then') || tagOf(sentence.hitAt[i], 'background')) return true
  }
  return false
}

/** True for an item of a list, with a bullet or as a line of its own with a label («الجرحى: 1,088»). */
const isItem = (sentence: Sentence): boolean => sentence.listItem || isLabelLine(sentence) || isEntry(sentence) || isRow(sentence)

/** True for a row of a table with strokes, tabs or wide spaces between its figures. */
const isRow = ({ opensLine, amounts, keys, starts, ends, text }: Sentence): boolean => opensLine && amounts.length > 0 && amounts[0]!.from > 0 && (keys[amounts[0]!.from - 1] === '|' || isWide(text, ends[amounts[0]!.from - 1] ?? 0, starts[amounts[0]!.from] ?? 0))

/** True for a tab or for two blanks and more. */
const isWide = (text: string, from: number, to: number): boolean => to > from && (text[from] === '\t' || (to - from > 1 && text[from] === ' ' && text[from + 1] === ' '))

/** True for an entry of a running list: a line that opens with a quotation, or with an hour and a quotation. */
function isEntry(sentence: Sentence): boolean {
  if (!sentence.opensLine) return false
  for (let i = 0; i < 4 && i < sentence.keys.length && sentence.amountAt[i] === null; i++) if (isQuote(sentence.keys[i])) return true
  return false
}

/** Words before the colon of a label line, at most. */
const LABEL_WORDS = 5

function isLabelLine(sentence: Sentence): boolean {
  if (!sentence.opensLine) return false
  for (let i = 0; i <= LABEL_WORDS && i < sentence.keys.length - 1; i++) {
    if (isColon(sentence.keys[i]) || (isDash(sentence.keys[i]) && sentence.amountAt[i + 1] != null)) return i > 0 && sentence.amountAt[i + 1] != null
    if (sentence.amountAt[i] || tagOf(sentence.hitAt[i], 'said')) return false
  }
  return false
}

/** Words that what goes on with a count stands within. */
const COUNTED_WITHIN = 6

/**
 * True for a sentence that opens with more of what was counted: «كما أسفرت الغارات عن», «ولا يزال 7 مفقودين», «أما الجرحى فنقل 15», «ومن الجنود الذين»,
 * «وفي كاندي وحدها 234». Whoever's words came before, where he has spoken rather than been named behind, tells of these too.
 */
function goesOnCounting(sentence: Sentence): boolean {
  const first = sentence.hitAt[0]
  if (!first || first.from !== 0) return false
  if (tagOf(first, 'not-negation')) return true
  const second = sentence.hitAt[first.to]
  if (tagOf(first, 'fronting')) return tagOf(second, 'set') !== null || reachesHarm(sentence, first.to)
  const adds = tagOf(first, 'relay') !== null
  if (!adds && !tagOf(first, 'place-preposition') && !tagOf(first, 'partitive')) return false
  for (let i = first.to; i < COUNTED_WITHIN && i < sentence.keys.length && !isMark(sentence.keys[i]); i++) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'said')) return false
    if (adds ? tagOf(hit, 'trigger') : tagOf(first, 'partitive') ? tagOf(hit, 'antecedent') : tagOf(hit, 'subset')?.form === 'of-them') return true
  }
  return false
}

/** «أما الحادث الثالث فأودى بحياة شقيقين»: another of what was told of, and right behind it what it did. */
function reachesHarm({ hitAt, keys, amountAt }: Sentence, at: number): boolean {
  for (let i = at; i < COUNTED_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i] && !tagOf(hitAt[i], 'said'); i++) if (tagOf(hitAt[i], 'trigger')?.frame === 'either') return true
  return false
}

/** True where a sentence with its verb first goes on counting: it opens with a verb of what happened («وأصيب 40»), not with another time or place. */
function goesOn(sentence: Sentence): boolean {
  if (tagOf(sentence.hitAt[0], 'thereby')) return true
  for (let i = 0, words = 0; i < sentence.keys.length && words < 3; i++) {
    if (isMark(sentence.keys[i])) { if (words > 0) continue; return false }
    const hit = sentence.hitAt[i]
    if (hit && hit.from !== i) continue
    if (tagOf(hit, 'place-preposition') || tagOf(hit, 'fronting') || tagOf(hit, 'weekday') || tagOf(hit, 'source-word') || tagOf(hit, 'topic')?.topic === 'since') return false
    if (tagOf(hit, 'subset')?.form === 'out-of') return false
    if (tagOf(hit, 'trigger') || tagOf(hit, 'conveys') || tagOf(hit, 'subset') || tagOf(hit, 'set')) return true
    words++
  }
  return false
}
