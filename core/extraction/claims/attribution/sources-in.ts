import { kindOf } from '../../../model/kind.ts'
import { holdsAny, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit, TagOf } from '../meaning.ts'
import { figureAt, hasCapital, isColon, isComma, isInBrackets, isMark, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { speakerBeforeAside } from './aside-before-colon.ts'
import { attendingSpeaker } from './attending-speaker.ts'
import { speakerGoingOn } from './going-on.ts'
import { ownerOfFigure, sourceOfCount } from './named-before-quotation.ts'
import { openingSubject, unspeakingSubject } from './opening-subject.ts'
import { hasAuxiliary, isDescribingNoun, isInCompound, opensWhatIsTold } from './reported.ts'
import { personIntroduced } from './person-named.ts'
import { hearingOf, isEdge, isNameLikeVerb, LONGEST_SOURCE, namedSource, sameSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { sourceAfterPreposition } from './source-after-preposition.ts'
import { sourcesInBrackets } from './source-in-brackets.ts'
import { speakerAtEnd } from './speaker-at-end.ts'
import { speakerBeforeColon, speakerBeforeQuotation } from './speaker-before-colon.ts'
import { namedInEntry, speakerFurtherOn } from './speaker-in-entry.ts'
import { subjectOfSentence } from './subject-before-verb.ts'
import { nextCounter, speakerBesideVerb } from './subject-first-speakers.ts'
import { speakersWithoutVerb } from './speaker-without-verb.ts'
import { relayedSpeaker, speakerAfterVerb } from './verb-first-speakers.ts'

const ANONYMOUS = rolesAsked('anonymous')
/** Phrases beside which a source may be named. */
const NAMING = rolesAsked('said', 'holds', 'gives', 'figure-word', 'agent', 'resting', 'place-preposition')

/** What a word of saying tells of how somebody speaks by it. */
type Said = TagOf<'said'>

/**
 * The sources of a sentence in the order of their words; `before` gives the last one named ahead of it, `entry` tells that an hour alone in its line
 * stands over it.
 */
export function sourcesIn(sentence: Sentence, before: (fits?: ((source: Source) => boolean) | null) => Source | null, entry = false): Source[] {
  const sources: Source[] = []
  // Whose count one goes by is no speaker that a pronoun means.
  const counts = new Set<Source>()
  const { verbFirst } = sentence.profile
  const hearing = hearingOf(sentence, (fits = null) => sources.findLast((source) => !counts.has(source) && (fits === null || fits(source))) ?? before(fits))
  let held: Source | null = null
  const anonymous = holdsAny(sentence, ANONYMOUS) && sentence.hitAt.some((hit) => tagOf(hit, 'anonymous') !== null)
  nameAround(hearing, entry, sources)
  for (let i = 0; i < sentence.keys.length; ) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i) { i++; continue }
    i = hit.to
    if (!holdsAny(hit.meaning, NAMING)) continue
    // «سجل» is a verb as well as a noun.
    const said = tagsOf(hit, 'said').find(({ owner }) => !owner) ?? tagOf(hit, 'said')
    if (said && saysHere(sentence, hit, said) && !isNameLikeVerb(hearing, hit.from)) {
      const source = speakerOf(hearing, hit, said)
      if (source && !(verbFirst ? speaksForAnother(sentence, source, hit, sources) : findsInOthersWords(source, hit, sources))) {
        sources.push(anonymous && source.sentence === sentence && source.kind !== 'un' && source.kind !== 'ngo' ? { ...source, kind: 'anonymous' } : source)
        if (said.form === 'before-source') {
          i = Math.max(hit.to, source.sentence === sentence ? source.to : hit.to)
          continue
        }
      }
    }
    if (verbFirst) continue
    // "The ministry has 34 dead": by its count.
    if (!said && tagOf(hit, 'holds') && isHeld(sentence, hit)) {
      const source = speakerBesideVerb(hearing, hit, 'counts', false)
      if (source) { held = source; sources.push(source) }
    }
    if (!said && tagOf(hit, 'gives') && isHeld(sentence, hit) && tellsHarm(sentence, hit.to)) {
      const source = speakerBesideVerb(hearing, hit, 'counts', false)
      if (source) sources.push(source)
    }
    // "the agency's figure is 71,000"
    const owner = tagOf(hit, 'figure-word') ? ownerOfFigure(hearing, hit) : null
    if (owner) { sources.push(owner); continue }
    const next = !said && tagOf(hit, 'agent') ? nextCounter(hearing, hit, sources.at(-1)) : null
    if (next) { sources.push(next); continue }
    const ofCount = !said && mayNameCount(sentence, hit) ? sourceOfCount(hearing, hit) : null
    if (ofCount) { sources.push(ofCount); counts.add(ofCount); i = ofCount.to }
  }
  sources.push(...speakersWithoutVerb(hearing, sources))
  return verbFirst ? sources : withoutHolder(sources, held).filter((source, _, all) => !takesInAsTold(source, all))
}

/** Adds to the sources of a sentence those whom no verb names but their place: before a colon, at its end or in brackets. */
function nameAround(hearing: Hearing, entry: boolean, sources: Source[]): void {
  const { verbFirst } = hearing
  const title = speakerBeforeColon(hearing) ?? (verbFirst ? speakerFurtherOn(hearing) ?? namedInEntry(hearing, entry) ?? speakerBeforeAside(hearing) : null)
  if (title) sources.push(title)
  const quoting = title || !verbFirst ? null : speakerBeforeQuotation(hearing)
  if (quoting) sources.push(quoting)
  const closing = speakerAtEnd(hearing)
  if (closing) sources.push(closing)
  sources.push(...sourcesInBrackets(hearing))
}

/** False for a figure, for a noun behind an article and for a word alone in brackets ("Civilian deaths (verified): 612"). */
function saysHere(sentence: Sentence, hit: Hit, { form }: Said): boolean {
  if (figureAt(sentence, hit.from) || isInBrackets(sentence, hit)) return false
  if (!sentence.profile.verbFirst && (isInCompound(sentence, hit) || isDescribingNoun(sentence, hit))) return false
  // "the government first said"
  const before = sentence.hitAt[lowered(sentence, hit.from) - 1]
  return form === 'before-source' || !tagOf(before, 'determiner') || tagOf(before, 'before-verb') !== null
}

/** Who speaks by a word of saying, of the kind that `said` tells. */
function speakerOf(hearing: Hearing, hit: Hit, said: Said): Source | null {
  const attending = hearing.verbFirst || said.form === 'before-source' ? null : attendingSpeaker(hearing, hit)
  if (attending) return attending
  const quoted = said.quoted ? objectQuoted(hearing, hit) : null
  if (quoted) return quoted
  if (said.form === 'adds') return speakerAdding(hearing, hit)
  if (said.form === 'before-source') return sourceAfterPreposition(hearing, hit) ?? (said.document ? speakerBeforeDocument(hearing, hit) : null)
  if (said.form === 'relays') return relayedSpeaker(hearing, hit)
  return hearing.verbFirst ? speakerAfterVerb(hearing, hit, said.form) : speakerBesideVerb(hearing, hit, said.form, said.finite === true)
}

/** "by the agency's own count", "on the ministry's figures", ", in the agency's count": what may stand before whose count it is. */
const mayNameCount = (sentence: Sentence, hit: Hit): boolean =>
  tagOf(hit, 'agent') !== null || tagOf(hit, 'resting') !== null || (tagOf(hit, 'place-preposition') !== null && isComma(rightBefore(sentence.keys, hit.from)))

/** "The hospital has 52 patients, its director said": who closes the sentence tells of who has them, who is none of its sources then. */
function withoutHolder(sources: Source[], holding: Source | null): Source[] {
  const held = holding ?? sources.find((source) => source.receives || (source.leads && takesIn(source))) ?? null
  const isTold = held !== null && sources.some((source) => source !== held && !source.leads && source.at > held.at)
  return isTold ? sources.filter((source) => source !== held) : sources
}

/** "A doctor said the hospital had received 12 bodies", "According to the ministry, hospitals received four": who takes people in does it in the words of who tells of it. */
function takesInAsTold(source: Source, sources: readonly Source[]): boolean {
  const { sentence, from, at } = source
  if (!(source.receives || takesIn(source)) || from >= at) return false
  const opening = tagOf(sentence.hitAt[from - 1], 'determiner') ? from - 2 : from - 1
  const isTold = opensWhatIsTold(sentence, from)
  return sources.some((other) => {
    if (other === source || other.onwards || other.at >= from || other.sentence !== source.sentence) return false
    return isTold || (isComma(sentence.keys[opening]) && other.to === opening && other.at < other.from)
  })
}

/** «وكان المحافظ قد ذكر في أول بيان أن»: the subject before a verb that has no document behind it. */
function speakerBeforeDocument(hearing: Hearing, hit: Hit): Source | null {
  const source = hearing.verbFirst ? speakerAfterVerb(hearing, { ...hit, to: hit.from + 1 }, 'verb') : null
  return source?.sentence === hearing.sentence && source.to <= hit.from ? source : null
}

/**
 * «قالت المديرة إن المنظمة وثقت مقتل 240»: a body without a name of its own that counts right behind the "that" of a speaker does it in that
 * speaker's words.
 */
function speaksInOthersWords({ sentence, from, to, at, reports }: Source, sources: readonly Source[]): boolean {
  if (!reports || to !== from + 1 || from >= at || !(tagOf(sentence.hitAt[from - 1], 'complement') || isColon(sentence.keys[from - 1]))) return false
  const speaks = (other: Source): boolean => other.sentence !== sentence || other.from > other.at || other.at === from - 1
  return sources.some((other) => other.leads && other.at < from && speaks(other))
}

/** True for who is named only in the words of another, or as what those were issued by or told in, where verbs come first. */
const speaksForAnother = (sentence: Sentence, source: Source, hit: Hit, sources: readonly Source[]): boolean =>
  speaksInOthersWords(source, sources) || issuesStatement(sentence, hit, sources) || isOwnStatement(source, sources)

/** Words between who speaks and whose office issued the words, at most. */
const ISSUED_WITHIN = 4

/** «قالت الوزارة في بيان صادر عن مكتبها إن»: true for an issuer named right behind who speaks by what was issued. */
function issuesStatement(sentence: Sentence, hit: Hit, sources: readonly Source[]): boolean {
  if (!tagOf(hit, 'issued-by')) return false
  const isRightBefore = ({ from, to, at }: Source): boolean => at < from && to <= hit.from && hit.from - to <= ISSUED_WITHIN
  return sources.some((other) => other.sentence === sentence && other.leads && !other.onwards && isRightBefore(other))
}

/** Words from who speaks to the statement that it is told by, another title between them, at most. */
const STATED_WITHIN = 8

/** «قال الوزير، حسب بيان صحفي، إن»: true for the statement by which who is named before it speaks. */
function isOwnStatement({ sentence, from, to, at }: Source, sources: readonly Source[]): boolean {
  if (at > from || !tagOf(sentence.hitAt[from], 'statement') || !isComma(sentence.keys[at - 1])) return false
  if (!tagOf(sentence.hitAt[isComma(sentence.keys[to]) ? to + 1 : to], 'complement')) return false
  const isStating = (other: Source): boolean => other.sentence === sentence && other.leads && other.at < other.from && other.to < at && at - other.to <= STATED_WITHIN
  return sources.some((other) => isStating(other) && !sentence.hitAt.slice(other.to, at).some((hit) => tagOf(hit, 'complement')))
}

/** Words between a verb of saying and who came upon something, at most ("said that the"). */
const FOUND_WITHIN = 3

/** "He said rescuers had recovered two bodies", "said an initial inquiry showed that": who came upon them, or what shows it, right behind who says so, says nothing. */
function findsInOthersWords(source: Source, hit: Hit, sources: readonly Source[]): boolean {
  if (source.from > source.at) return false
  if (isPlaceCounting(source, hit)) return true
  const shows = showsUnnamed(source, hit)
  if (!shows && !tagOf(hit, 'comes-upon')) return false
  const { hitAt } = source.sentence
  // "Initial reports from local authorities indicated"
  const opens = (from: number): boolean => hitAt.slice(from, source.from).every((between) => OPENING.some((role) => tagOf(between, role)))
  return sources.some((other) => other.leads && other.at < source.from && source.from - other.at <= FOUND_WITHIN && (!shows || opens(other.at + 1)))
}

/** "358 died, with Sukkur reporting the highest toll at 225", "with Kerala reporting 40 deaths": true for a place that "with" brings in, which has so many and says nothing. */
function isPlaceCounting({ sentence: { hitAt }, from, to, kind }: Source, hit: Hit): boolean {
  if (kind !== 'other' || to - from > PLACE || !tagOf(hitAt[from - 1], 'carrying-with') || hit.from !== to) return false
  return tagOf(hitAt[from], 'place-word') !== null || hitAt.slice(hit.to, hit.to + PLACE).some((behind) => tagOf(behind, 'worst-hit'))
}
/** Words of the name of a place, and from its verb to the word that compares it, at most. */
const PLACE = 2

/** What may stand between a verb of saying and what shows something: "that", an article, "earlier", a day. */
const OPENING = ['complement', 'determiner', 'superseded', 'weekday'] as const

/** "preliminary investigations showed", "an initial report suggests": true for what shows something, by no name. */
function showsUnnamed({ sentence, from, to }: Source, hit: Hit): boolean {
  if (!tagsOf(hit, 'said').some(({ mental }) => mental)) return false
  for (let i = from; i < to; i++) if (hasCapital(sentence, i)) return false
  return true
}

/** "saying", «مضيفا»: the one who spoke last in the sentence, else its subject, else the source before. */
function speakerAdding(hearing: Hearing, hit: Hit): Source | null {
  const source = hearing.sentence.profile.grammar.dropsSubject ? speakerGoingOn(hearing, hit, false) : speakerBefore(hearing, hit)
  return source && { ...source, onwards: true }
}

/** "The agency cited the army as saying that …": who is named between a verb of saying and what that one is quoted by; null where nobody is. */
function objectQuoted(hearing: Hearing, { from }: Hit): Source | null {
  const { keys, hitAt } = hearing.sentence
  for (let i = from - 1; i >= 0 && from - i <= LONGEST_SOURCE && (isComma(keys[i]) || !isEdge(keys[i] ?? '')); i--) {
    const verb = hitAt[i]
    if (!verb || !tagOf(verb, 'said') || tagOf(verb, 'source-word')) continue
    // "The mayor was quoted by the agency as saying"
    const passive = hasAuxiliary(hearing.sentence, verb.from) ? openingSubject(hearing, verb) : null
    if (passive) return { ...passive, at: from }
    const speaks = verb.to < from && (sourceKind(hearing.sentence, verb.to, from) !== null || hasCapital(hearing.sentence, from - 1))
    return speaks ? namedSource(hearing, verb.to, from, from, true) : null
  }
  return null
}

/** The one who spoke last in a sentence before a word in it, or else its subject. */
function speakerBefore(hearing: Hearing, hit: Hit): Source | null {
  const last = hearing.last()
  if (last?.sentence !== hearing.sentence) return openingSubject(hearing, hit)
  // "The agency gave a lower toll than the one announced by the army, saying …": who is named behind "by" is not whose sentence it is.
  const opening = last.from > last.at && isComma(rightBefore(hearing.sentence.keys, hit.from)) ? openingSubject(hearing, hit) : null
  return opening?.sentence === hearing.sentence && opening.from < last.at ? opening : sameSource(hearing, hit.from, true)
}

/** Who a sentence that quotes nobody is about, where its subject can speak: the one that "she said" in the next sentence means. */
export function topicOf(sentence: Sentence): Source | null {
  const hearing = hearingOf(sentence)
  return hearing.verbFirst ? subjectOfSentence(hearing, sentence.keys.length, 0) : unspeakingSubject(hearing) ?? personIntroduced(hearing)
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
  const isLowering = tagsOf(before, 'said').some(({ form, finite }) => form === 'counts' && finite) && !tagOf(before, 'figure-word')
  // "an earlier count"
  const isSuperseding = tagOf(before, 'superseded') !== null && tagOf(sentence.hitAt[at], 'figure-word') !== null
  return isLowering || isSuperseding ? at - 1 : at
}

/** "gives three dead", "used 5,898, later 4,352": true where the figure at a word counts the dead or hurt, or stands alone up to a mark. */
function tellsHarm(sentence: Sentence, at: number): boolean {
  const figure = figureAt(sentence, at)
  if (figure === null) return false
  if (figure.quantity.unit === null && figure.quantity.noun === null && isMark(sentence.keys[figure.to])) return true
  return [sentence.hitAt[figure.to], sentence.hitAt[figure.to - 1]].some((hit) => tagsOf(hit, 'trigger').some(({ measure }) => kindOf(measure) === 'casualty'))
}

/** True where a count of people stands right behind, itself no part of the verb ("has 34 dead", but "has topped 34"). */
function isHeld(sentence: Sentence, hit: Hit): boolean {
  const figure = figureAt(sentence, hit.to)
  if (figure === null || figure.quantity.form === 'fraction' || tagOf(sentence.hitAt[hit.to], 'link')) return false
  return figure.quantity.unit === null || figure.quantity.unit === 'person'
}
