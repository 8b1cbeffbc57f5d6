import { kindOf } from '../../../model/kind.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Statement } from '../merging.ts'
import type { Reading } from '../reading.ts'
import { isColon, isMark, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isQuoted } from './in-quotation.ts'
import { interviewee } from './interview.ts'
import { documentSource, issuerOf } from './issuer.ts'
import type { SourcesOf } from './issuer.ts'
import type { Source } from './source.ts'
import { headerOf, listSource } from './list-source.ts'
import { paragraphSource } from './paragraph-source.ts'
import { isItem } from './list-item.ts'
import { topicOf } from './sources-in.ts'

/** How many sentences back a speech that goes on is looked for. */
const LOOK_BACK = 6

/**
 * The source of a figure whose sentence names none: of the quotation it goes on with, of the line that opens its list, of the sentence before it in
 * its paragraph, of its whole, or of the statement that the text is. `statements` are those made before it, latest last. Null where there is none.
 */
export function carriedSource(reading: Reading, decision: Decision, statements: readonly Statement[], sourcesOf: SourcesOf): Source | null {
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
  const told = line === sentence ? [] : sourcesOf(line.index)
  const entry = told.find((source) => source.sentence === line && isColon(line.keys[source.at]))
  // "- United States: John Kerry says …": whoever speaks behind the name of a giver.
  const isGiver = entry !== undefined && line.listItem && !verbFirst && told.some((source) => source.at > entry.at && source.leads)
  if (entry && !isGiver && !namesOther(line.index + 1, sentence.index, sourcesOf)) return entry
  const above = speakerAbove(reading, line, sourcesOf)
  if (above) return above
  const header = headerOf(reading, line)
  const aid = kindOf(decision.measure ?? 'other') === 'aid'
  const listed = isItem(line) ? listSource(reading, line, header, sourcesOf, aid) : null
  if (listed) return listed
  if (header) return documentSource(reading) ?? (verbFirst ? null : issuerOf(reading, sentence, sourcesOf))
  const carried = sourceOfWhole(decision, statements) ?? retoldBy(reading, sentence, sourcesOf) ?? paragraphSource(reading, decision, statements, sourcesOf)
  return carried ?? documentSource(reading) ?? (aid && verbFirst ? null : issuerOf(reading, sentence, sourcesOf))
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

/** The source of what is quoted: who speaks behind it or before it in the same speech. */
function quotationSource(reading: Reading, sentence: Sentence, sourcesOf: SourcesOf): Source | null {
  // "Nine have died. Two are missing," he said.
  const limit = Math.min(reading.count, sentence.index + LOOK_BACK + 1)
  // "So far we have ten bodies. Engineers believe that three are left," the mayor said: not those whom the speaker speaks of.
  let within: Source | null = null
  for (let i = sentence.index + 1; i < limit && reading.isQuoted(i) && !reading.opensLine(i); i++) {
    const [next] = sourcesOf(i)
    const speaker = sourcesOf(i).find((source) => !isQuoted(source.sentence, source.at))
    if (speaker) return speaker
    within ??= next ?? null
  }
  if (within) return within
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - LOOK_BACK; i--) {
    // Whom a speaker quotes speaks no further ("Nineteen have drowned, our partners report. In …").
    const last = sourcesOf(i).findLast((source) => source.sentence.index !== i || !isQuoted(source.sentence, source.at))
    if (last) return last
    // "The sheriff was blunt. 'Nine people have died.'"
    // … but of those whom the quotation itself names none says it.
    const about = i === sentence.index - 1 && !reading.isQuoted(i) && !reading.compiled.profile.verbFirst ? topicOf(reading.sentence(i)) : null
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

/**
 * "The toll climbed to 107. A deputy gave the figure on Sunday.": the source of the sentence behind, where that tells no figure itself but of
 * figures.
 */
function retoldBy(reading: Reading, sentence: Sentence, sourcesOf: SourcesOf): Source | null {
  if (sentence.index + 1 >= reading.count || reading.opensLine(sentence.index + 1)) return null
  const next = reading.sentence(sentence.index + 1)
  // "researchers think the toll is low" gives none.
  const tellsFigures = next.hitAt.some((hit) => hit && hit.to - hit.from > 1 && tagOf(hit, 'figure-word') && tagOf(hit, 'said'))
  if (next.amounts.length > 0 || !(tellsFigures || isAccordingTo(next))) return null
  return sourcesOf(next.index)[0] ?? null
}

/** Words of "That's" and the like at the head of a sentence, at most. */
const POINTS_WITHIN = 3

/** "That's according to the mayor.": true for a sentence that does nothing but name whose words the one before it are, where the subject comes first. */
function isAccordingTo({ hitAt, keys, profile }: Sentence): boolean {
  if (profile.verbFirst) return false
  const at = hitAt.findIndex((hit, i) => i > 0 && i <= POINTS_WITHIN && tagsOf(hit, 'said').some(({ form }) => form === 'before-source'))
  return at > 0 && !hitAt.slice(0, at).some((hit) => tagOf(hit, 'source-word')) && !keys.slice(0, at).some((key) => isMark(key))
}

/** A part told in the sentence after its whole has the whole's source. */
function sourceOfWhole(decision: Decision, statements: readonly Statement[]): Source | null {
  const whole = decision.parent
  // "Of these, six are in intensive care, two of them children": a part of a part in one sentence, too.
  if (whole && whole.sentence === decision.sentence && whole.parent) return statements.findLast((s) => s.decision === whole)?.source ?? null
  if (!whole || decision.sentence.opensLine || whole.sentence.index !== decision.sentence.index - 1) return null
  return statements.findLast((s) => s.decision === whole)?.source ?? null
}
