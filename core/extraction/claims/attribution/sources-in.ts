import { isCurrency } from '../../../model/figure.ts'
import { holdsAny, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import { behindHour, figureAt, isColon, isComma, isDash, isMark, isQuote, rightBefore } from '../sentence.ts'
import { speakerBeforeAside } from './aside-before-colon.ts'
import { hearingOf, namedSource, sameSource, sourceKind } from './source.ts'
import { sourceAfterPreposition } from './source-after-preposition.ts'
import { sourceInBrackets } from './source-in-brackets.ts'
import { openingSubject, spokenOf } from './opening-subject.ts'
import { speakerBesideVerb } from './subject-first-speakers.ts'
import { subjectOfSentence } from './subject-before-verb.ts'
import { ownerOfFigure, quotedBehindColon, sourceOfCount } from './named-before-quotation.ts'
import { isCapital, isCircumstance, isNounSaid, personIntroduced } from './subject-phrases.ts'
import { speakerGoingOn } from './going-on.ts'
import { relayedSpeaker, speakerAfterVerb } from './verb-first-speakers.ts'
import type { Hit } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import type { Hearing, Source } from './source.ts'

const ANONYMOUS = rolesAsked('anonymous')
/** Phrases beside which a source may be named. */
const NAMING = rolesAsked('said', 'holds', 'figure-word', 'agent', 'resting', 'place-preposition')

/** The sources of a sentence in the order of their words; `before` gives the last one named ahead of it, `entry` tells that an hour alone in its line stands over it. */
export function sourcesIn(sentence: Sentence, before: (fits?: ((source: Source) => boolean) | null) => Source | null, entry = false): Source[] {
  const sources: Source[] = []
  // Whose count one goes by is no speaker that a pronoun means.
  const counts = new Set<Source>()
  const { verbFirst } = sentence.profile
  const hearing = hearingOf(sentence, (fits = null) => sources.findLast((source) => !counts.has(source) && (fits === null || fits(source))) ?? before(fits))
  let held: Source | null = null
  const anonymous = holdsAny(sentence, ANONYMOUS) && sentence.hitAt.some((hit) => tagOf(hit, 'anonymous') !== null)
  const title = speakerBeforeColon(hearing) ?? (verbFirst ? speakerFurtherOn(hearing) : null) ?? (verbFirst ? namedInEntry(hearing, entry) ?? speakerBeforeAside(hearing) : null)
  if (title) sources.push(title)
  const quoting = title || !verbFirst ? null : speakerBeforeQuotation(hearing)
  if (quoting) sources.push(quoting)
  const closing = speakerAtEnd(hearing)
  if (closing) sources.push(closing)
  const bracketed = sourceInBrackets(hearing)
  if (bracketed) sources.push(bracketed)
  for (let i = 0; i < sentence.keys.length; ) {
    const hit = sentence.hitAt[i]
    if (hit && hit.from === i && holdsAny(hit.meaning, NAMING)) {
      // «سجل» is a verb as well as a noun.
      const said = tagsOf(hit, 'said').find(({ owner }) => !owner) ?? tagOf(hit, 'said')
      // "Civilian deaths (verified): 612"
      const aside = rightBefore(sentence.keys, hit.from) === '(' && sentence.keys[hit.to] === ')'
      if (said && !aside && !figureAt(sentence, i) && (said.form === 'before-source' || !tagOf(sentence.hitAt[lowered(sentence, i) - 1], 'determiner'))) {
        const source = said.form === 'adds' ? speakerAdding(hearing, hit)
          : said.form === 'before-source' ? sourceAfterPreposition(hearing, hit) ?? (said.document ? speakerBeforeDocument(hearing, hit) : null)
          : said.form === 'relays' ? (verbFirst ? relayedSpeaker(hearing, hit) : null)
          : verbFirst ? speakerAfterVerb(hearing, hit, said.form)
            : speakerBesideVerb(hearing, hit, said.form, said.finite === true)
        if (source && !(verbFirst && isRetold(source, sources))) {
          sources.push(anonymous && source.sentence === sentence && source.kind !== 'un' && source.kind !== 'ngo' ? { ...source, kind: 'anonymous' } : source)
          if (said.form === 'before-source') { i = Math.max(hit.to, source.sentence === sentence ? source.to : hit.to); continue }
        }
      }
      // "The ministry has 34 dead": by its count.
      if (!said && !verbFirst && tagOf(hit, 'holds') && isHeld(sentence, hit)) {
        const source = speakerBesideVerb(hearing, hit, 'counts', false)
        if (source) { held = source; sources.push(source) }
      }
      // "the agency's figure is 71,000"
      if (!verbFirst && tagOf(hit, 'figure-word')) {
        const source = ownerOfFigure(hearing, hit)
        if (source) { sources.push(source); i = hit.to; continue }
      }
      // "by the agency's own count", "on the ministry's figures", ", in the agency's count"
      if (!said && !verbFirst && (tagOf(hit, 'agent') || tagOf(hit, 'resting') || (tagOf(hit, 'place-preposition') && isComma(rightBefore(sentence.keys, i))))) {
        const source = sourceOfCount(hearing, hit)
        if (source) { sources.push(source); counts.add(source); i = source.to; continue }
      }
      i = hit.to
    } else i = hit && hit.from === i ? hit.to : i + 1
  }
  // "The hospital has 52 patients, its director said": who closes the sentence tells of who has them.
  held ??= verbFirst ? null : sources.find((source) => source.receives || (source.leads && takesIn(source))) ?? null
  return held && sources.some((source) => source !== held && !source.leads && source.at > (held?.at ?? 0)) ? sources.filter((source) => source !== held) : sources
}

/** «وكان المحافظ قد ذكر في أول بيان أن»: the subject before a verb that has no document behind it. */
function speakerBeforeDocument(hearing: Hearing, hit: Hit): Source | null {
  const source = hearing.verbFirst ? speakerAfterVerb(hearing, { ...hit, to: hit.from + 1 }, 'verb') : null
  return source?.sentence === hearing.sentence && source.to <= hit.from ? source : null
}

/** «قالت المديرة إن المنظمة وثقت مقتل 240»: a body without a name of its own that counts right behind the "that" of a speaker does it in that speaker's words. */
const isRetold = ({ sentence, from, to, at, reports }: Source, sources: readonly Source[]): boolean =>
  reports && to === from + 1 && from < at && (tagOf(sentence.hitAt[from - 1], 'complement') !== null || isColon(sentence.keys[from - 1])) && sources.some((other) => other.leads && other.at < from && (other.sentence !== sentence || other.from > other.at || other.at === from - 1))

/** "Zelensky: …", «الجيش الإسرائيلي: مقتل…»: a source word and a colon at the start of a sentence. */
function speakerBeforeColon(hearing: Hearing): Source | null {
  const { sentence } = hearing
  if (!sentence.keys.includes(':')) return null
  const limit = Math.min(sentence.keys.length, hearing.verbFirst ? 18 : QUOTED_WITHIN)
  let from = 0
  let listed = false
  let spoken: number | null = null
  let counted = false
  let means: number | null = null
  let relayed: number | null = null
  for (let i = 0; i < limit; i++) {
    const key = sentence.keys[i] ?? ''
    // The hour of an entry: "11.31 The ministry: …".
    if (i === 0 && key === '•') from = 1
    const opening = figureAt(sentence, i)
    if (opening && opening.from === 0 && opening.quantity.unit !== 'person') { from = opening.to; i = opening.to - 1; continue }
    // "a line from Dr Kay of the clinic, 146 beds: …"
    if (opening && (hearing.verbFirst || !listed)) return null
    if (opening) counted = true
    if (tagOf(sentence.hitAt[i], 'said') && !(!hearing.verbFirst && isNounSaid(sentence, i))) { listed = true; spoken = i }
    // "Update, 11:30 – The hospital: …"
    // «حصيلة جديدة عن جهاز الطوارئ: …»
    if (tagOf(sentence.hitAt[i], 'relayed')) relayed = spoken === null || tagsOf(sentence.hitAt[spoken], 'said').every(({ owner }) => owner) ? i : null
    if (isComma(key) && !hearing.verbFirst && isMeans(sentence, i + 1)) means ??= i
    else if (isComma(key) && !(i > from && isApposedName(hearing, from, i))) listed = true
    if (isDash(key)) { from = i + 1; listed = false }
    if (!isColon(key) || i === from) continue
    const quoted = !hearing.verbFirst && (spoken === null || inOpening(sentence, from, spoken)) && isQuote(sentence.keys[i + 1]) ? quotedBehindColon(hearing, from, i) : null
    if (quoted) return quoted
    if (counted || i >= COLON_WITHIN) return null
    if (hearing.verbFirst && relayed !== null && relayed < i - 1 && sentence.opensLine && tagOf(sentence.hitAt[relayed + 1], 'source-word') && !ISSUES.has(sourceKind(sentence, relayed + 1, i) ?? 'dataset')) return namedSource(hearing, relayed + 1, i, i, true)
    if (listed && !(hearing.verbFirst && spoken === null && isQuote(sentence.keys[i + 1]))) return null
    // "The governor has spoken to reporters. His figures: …"
    if (!hearing.verbFirst && i === from + 2 && tagOf(sentence.hitAt[from], 'determiner') && tagOf(sentence.hitAt[from + 1], 'figure-word') && !tagOf(sentence.hitAt[from], 'definite')) return sameSource(hearing, i, true)
    // «• الصحة: …»: a part of a report.
    if (i === from + 1 && sentence.index > 0 && tagsOf(sentence.hitAt[from], 'source-word').some(({ sector }) => sector)) return null
    // «- مستشفى حيرام: 4»: where they lie.
    if (sentence.listItem && sentence.amountAt[i + 1] && tagsOf(sentence.hitAt[skipMarks(sentence, from)], 'source-word').some(({ lodges }) => lodges)) return null
    // «سأله القاضي: كم كانوا؟» inside a line, "Central fund: $10m" as a label.
    const money = sentence.amountAt[i + 1]?.quantity.unit
    if ((hearing.verbFirst && !sentence.opensLine && from === 0 && !isQuote(sentence.keys[i + 1])) || (money && isCurrency(money))) return null
    const kind = sourceKind(sentence, from, i)
    if (kind === 'dataset') return null
    if (kind === null && !isQuote(sentence.keys[i + 1])) return null
    // «خفّفت المديرة من وقع الأرقام: «…»»
    const subject = hearing.verbFirst && isQuote(sentence.keys[i + 1]) && !tagOf(sentence.hitAt[from], 'source-word') ? subjectOfSentence(hearing, i, i) : null
    return subject ?? namedSource(hearing, from, means ?? i, i, true)
  }
  return null
}

function skipMarks({ keys }: Sentence, from: number): number {
  let at = from
  while (at < keys.length && isMark(keys[at])) at++
  return at
}

/** Kinds of source that are no body. */
const ISSUES: ReadonlySet<string> = new Set(['dataset', 'other'])

/** «بدأت عملية تبادل. وزارة الدفاع الروسية: 157 عسكريا»: a body or office and a colon open a further sentence of an entry. */
function speakerFurtherOn(hearing: Hearing): Source | null {
  const { sentence } = hearing
  if (sentence.opensLine || sentence.hitAt[0]?.from !== 0 || !tagOf(sentence.hitAt[0], 'source-word')) return null
  for (let i = 1; i <= LONGEST_HEAD && i < sentence.keys.length; i++) {
    const hit = sentence.hitAt[i]
    if (isColon(sentence.keys[i])) { const kind = sourceKind(sentence, 0, i); return kind === null || kind === 'dataset' ? null : namedSource(hearing, 0, i, i, true) }
    if (isMark(sentence.keys[i]) || sentence.amountAt[i] || tagOf(hit, 'said') || tagOf(hit, 'complement') || (tagOf(hit, 'trigger') && !tagOf(hit, 'source-word'))) return null
  }
  return null
}

/** A speaker before a colon within a line has at most this many words. */
const LONGEST_HEAD = 7

/** A name in an entry has at most this many words. */
const LONGEST_NAME = 4

/** An office behind a name has at most this many words. */
const LONGEST_OFFICE = 9

/** «22:14 | ذبيح الله مجاهد: ندفن غدا …», «زيلينسكي في خطابه المسائي: …»: in an entry of a live report words that mean nothing else are a name, where a colon follows them. */
function namedInEntry(hearing: Hearing, entry: boolean): Source | null {
  const { sentence } = hearing
  if (!sentence.opensLine) return null
  const behind = behindHour(sentence)
  if (!entry && behind === 0) return null
  let from = behind
  while (isMark(sentence.keys[from] ?? '') && from < sentence.keys.length) from++
  let to = from
  while (to < sentence.keys.length && to - from <= LONGEST_NAME && isOfName(sentence, to, to > from)) to++
  if (to === from || to - from > LONGEST_NAME) return null
  let end = to
  // «إيفان فيدورينكو، رئيس الإدارة العسكرية: …»
  if (isComma(sentence.keys[to]) && tagOf(sentence.hitAt[to + 1], 'source-word')) {
    let office = to + 1
    while (office < to + LONGEST_OFFICE && office < sentence.keys.length && !isMark(sentence.keys[office]) && !sentence.amountAt[office]) office++
    return isColon(sentence.keys[office]) ? namedSource(hearing, from, office, office, true) : null
  }
  if (tagOf(sentence.hitAt[to], 'source-end')) while (end < to + LONGEST_NAME && end < sentence.keys.length && !isMark(sentence.keys[end]) && !sentence.amountAt[end]) end++
  return isColon(sentence.keys[end]) ? namedSource(hearing, from, to, end, true) : null
}

/** True for a word that may be of a name: one that means nothing else, or behind such a one a noun for a person («ذبيح الله مجاهد»). */
function isOfName({ keys, hitAt, amountAt }: Sentence, at: number, further: boolean): boolean {
  const hit = hitAt[at]
  if (isMark(keys[at]) || (amountAt[at] && !(further && amountAt[at]?.quantity.form === 'singular'))) return false
  return !hit || (further && !tagOf(hit, 'trigger') && !tagOf(hit, 'said') && !tagOf(hit, 'function') && !tagOf(hit, 'source-end') && !tagOf(hit, 'place-preposition') && !tagOf(hit, 'place-word') && !tagOf(hit, 'no-person') && !tagOf(hit, 'boundary'))
}

/** "The ministry's spokesman, Hossein Kermanpour:": a name in capitals behind an office and a comma, up to a colon or what tells by what means he speaks. */
function isApposedName(hearing: Hearing, from: number, comma: number): boolean {
  const { sentence } = hearing
  if (hearing.verbFirst || sourceKind(sentence, from, comma) === null) return false
  let to = comma + 1
  while (to < sentence.keys.length && to - comma <= LONGEST_NAME && !isMark(sentence.keys[to]) && isCapital(hearing, to) && !figureAt(sentence, to)) to++
  return to > comma + 1 && (isColon(sentence.keys[to]) || (isComma(sentence.keys[to]) && isMeans(sentence, to + 1)))
}

/** Words that tell by what means somebody speaks, before a colon, at most. */
const MEANS = 4

/** ", by radio:", ", on X:": how the one named before the comma speaks. */
function isMeans(sentence: Sentence, from: number): boolean {
  if (!tagOf(sentence.hitAt[from], 'agent') && !tagOf(sentence.hitAt[from], 'source-end')) return false
  for (let i = from + 1; i <= from + MEANS; i++) if (isColon(sentence.keys[i])) return true; else if (isMark(sentence.keys[i]) || figureAt(sentence, i)) return false
  return false
}

/** "In a voice note to reporters, the spokesman: …": a noun like a verb of saying, in the circumstance that a sentence opens with. */
function inOpening(sentence: Sentence, from: number, at: number): boolean {
  if (!isCircumstance(sentence, from)) return false
  for (let i = from; i < at; i++) if (isComma(sentence.keys[i])) return false
  return true
}

/** «وخفّفت مديرة المنظمة من وقع الأرقام: «…»»: the subject of a sentence whose verb is none of saying, where a quotation follows its colon. */
function speakerBeforeQuotation(hearing: Hearing): Source | null {
  const { sentence } = hearing
  for (let i = 1; i < sentence.keys.length - 1 && i < QUOTED_WITHIN; i++) {
    if (tagOf(sentence.hitAt[i - 1], 'said') || figureAt(sentence, i)) return null
    if (isColon(sentence.keys[i]) && isQuote(sentence.keys[i + 1])) return subjectOfSentence(hearing, i, i)
  }
  return null
}
const QUOTED_WITHIN = 30
const COLON_WITHIN = 18

/** "Strike kills 8 — health ministry", "Strike kills 8: officials": a few source words behind a dash or colon close a headline. */
function speakerAtEnd(hearing: Hearing): Source | null {
  const { sentence } = hearing
  const end = sentence.keys.length
  for (let i = end - 1; i > 0 && i >= end - 7; i--) {
    const key = sentence.keys[i] ?? ''
    const at = sentence.hitAt[i]
    // «بيمبا - من مراسلنا»: a line that tells where a report comes from.
    if (isDash(key) && hearing.verbFirst && sentence.amounts.length === 0 && sourceKind(sentence, i + 1, end) === 'media') return null
    if (isDash(key) || (isColon(key) && i < end - 1)) return i + 1 < end && sourceKind(sentence, i + 1, end) !== null ? namedSource(hearing, i + 1, end, i, false) : null
    if (figureAt(sentence, i) || isMark(key) || tagOf(at, 'said') || tagOf(at, 'trigger') || tagOf(at, 'boundary') || tagOf(at, 'subset')) return null
  }
  return null
}

/** "saying", «مضيفا»: the one who spoke last in the sentence, else its subject, else the source before. */
function speakerAdding(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  const source = hearing.verbFirst ? speakerGoingOn(hearing, hit, false) : hearing.last()?.sentence === sentence ? sameSource(hearing, hit.from, true) : openingSubject(hearing, hit)
  return source && { ...source, onwards: true }
}

/** Who a sentence that quotes nobody is about, where its subject can speak: the one that "she said" in the next sentence means. */
export function topicOf(sentence: Sentence): Source | null {
  const hearing = hearingOf(sentence)
  return hearing.verbFirst ? subjectOfSentence(hearing, sentence.keys.length, 0) : spokenOf(hearing) ?? personIntroduced(hearing)
}

/** "The hospital admitted 24": who takes people in, by a verb that may be one of saying. */
function takesIn({ sentence, from, to, at }: Source): boolean {
  if (!tagOf(sentence.hitAt[at], 'takes-in')) return false
  for (let i = from; i < to; i++) if (tagOf(sentence.hitAt[i], 'ward')) return true
  return false
}

/** "a lower count": behind an article a verb of lowering is an adjective, and the word behind it a noun. */
const lowered = (sentence: Sentence, at: number): number => {
  const before = rightBefore(sentence.hitAt, at)
  const isAdjective = (tagsOf(before, 'said').some(({ form, finite }) => form === 'counts' && finite) && !tagOf(before, 'figure-word')) || (tagOf(before, 'superseded') !== null && tagOf(sentence.hitAt[at], 'figure-word') !== null)
  return isAdjective ? at - 1 : at
}

/** True where a count of people stands right behind, itself no part of the verb ("has 34 dead", but "has topped 34"). */
function isHeld(sentence: Sentence, hit: Hit): boolean {
  const figure = figureAt(sentence, hit.to)
  return figure !== null && figure.quantity.form !== 'fraction' && (figure.quantity.unit === null || figure.quantity.unit === 'person') && !tagOf(sentence.hitAt[hit.to], 'link')
}
