import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { figureAt, hasCapital, isComma, isDash, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { meantBy } from './agreement.ts'
import { apposedSubject, endsInParticiple, nameInQuotesBefore, relativeSubject } from './apposed-subject.ts'
import { isQuoted, speaksInQuotation } from './in-quotation.ts'
import { openingSubject } from './opening-subject.ts'
import { phraseStart } from './phrase-start.ts'
import { hasSource, isBehindPreposition, isReportedOf, isReportedThing, hasAuxiliaryIn, opensWhatIsTold } from './reported.ts'
import { countsSpeakers, isAgain, isEdge, LONGEST_SOURCE, namedSource, sameSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { closes, saysClause, speakerNamed } from './speaker-named.ts'
import { areReports, beforeBrackets, hasDeterminer, isCircumstance, isNominal, isNounSaid, opensMonth } from './subject-phrases.ts'
import { agentBehind, behindWhen, opensPredicate, verbGroupStart } from './verb-group.ts'

/**
 * English: the subject stands before the verb, or after it where a quotation or comma closes what is said; a passive has it after "by".
 * `form` is what the verb does with what is said, `finite` tells that it is no participle.
 */
export function speakerBesideVerb(hearing: Hearing, hit: Hit, form: string, finite: boolean): Source | null {
  const { sentence } = hearing
  const { keys } = sentence
  // "Germany adds 150 million euros to its aid": it gives.
  if ((form === 'verb' && givesSum(sentence, hit)) || (form === 'counts' && raisesSum(sentence, hit)) || areReports(sentence, hit)) return null
  const right = beforeBrackets(sentence, verbGroupStart(sentence, hit))
  if (finite && closesWithReport(sentence, hit, right)) return speakerBehindVerb(hearing, hit, right)
  // "from a double entry in the passenger list.": what counts has something behind it.
  if (form === 'counts' && finite && !WORD.test(sentence.text.slice(sentence.ends[hit.to - 1], sentence.end))) return null
  if (tellsNothing(sentence, hit, right) || (finite && isInfinitive(sentence, hit))) return null
  if (!finite && (hasAuxiliaryIn(sentence, right, hit.from) || agentBehind(sentence, hit.to) >= 0)) return speakerAfterBy(hearing, hit)
  const before = keys[right - 1]
  if (right > 0 && !isComma(before) && !isQuote(before) && !isDash(before)) return speakerRightBefore(hearing, hit, right, form, finite)
  const setOff = right > 1 && (isComma(before) || nameInQuotesBefore(sentence, right) < right) ? speakerSetOff(hearing, hit, right, form) : null
  if (setOff) return setOff
  // '"…," informed the mayor', where a quotation closes: else those behind it are told.
  const tells = form === 'tells' && (finite || (isQuote(before) && !tagsOf(hit, 'said').some((said) => said.counting)))
  return form === 'verb' || tells ? speakerBehindVerb(hearing, hit, right) : null
}

const WORD = /[\p{L}\p{N}]/u

/** True for a verb of finding or concluding, which says something only where a clause follows. */
const isMental = (hit: Hit): boolean => tagsOf(hit, 'said').every((said) => said.mental === true)

/** "Twelve were burned alive, concludes a report by two experts": a verb of concluding closes what is said. */
const closesWithReport = ({ keys, hitAt }: Sentence, hit: Hit, right: number): boolean =>
  right === hit.from && isComma(keys[right - 1]) && tagOf(hitAt[hit.to], 'determiner') !== null && isMental(hit)

/** True where a verb whose group begins at word `right` says nothing in anybody's words. */
function tellsNothing(sentence: Sentence, hit: Hit, right: number): boolean {
  const { hitAt } = sentence
  // "The insurgency has claimed 40,000 lives"
  const lives = figureAt(sentence, hit.to)
  if (lives?.quantity.noun === 'life' && !tagOf(hitAt[lives.to], 'trigger') && !saysClause(sentence, hit.to)) return true
  // "the number of confirmed deaths": no subject ends so.
  if (right > 0 && right === hit.from && tagOf(hitAt[right - 1], 'partitive')) return true
  if (right === hit.from && isBehindPreposition(sentence, hit)) return true
  if (tagOf(hitAt[right - 1], 'modality') && !tagOf(hitAt[right - 1], 'before-verb')) return true
  if (tagOf(hit, 'said')?.written && !(isMark(sentence.keys[hit.to] ?? '.') && isOfDocument(sentence, right))) return true
  if (!isMental(hit)) return false
  if (findsThing(sentence, hit.to)) return true
  // "crews found three more": they tell nothing by it, but "initial reports indicate 75 fatalities"
  const reports = sentence.hitAt[right - 1]
  return !hasSource(sentence, right) && !(reports && areReports(sentence, reports)) && figureAt(sentence, hit.to) !== null && !saysClause(sentence, hit.to)
}

/** Words of "a statement from the ministry" before its verb, at most. */
const DOCUMENT = 6

/** "the statement read": true where a noun for a document is named right before word `right`. */
function isOfDocument({ keys, hitAt }: Sentence, right: number): boolean {
  for (let i = right - 1; i >= 0 && i >= right - DOCUMENT && !isMark(keys[i]); i--) {
    if (tagsOf(hitAt[i], 'again').some(({ means }) => means === undefined) || tagsOf(hitAt[i], 'topic').some(({ topic }) => topic === 'statement')) return true
  }
  return false
}

/** True where neither "that" nor a pronoun, a figure or a mark stands behind a verb of finding: what is found is a thing. */
function findsThing(sentence: Sentence, at: number): boolean {
  const { keys, hitAt } = sentence
  if (at >= keys.length || isMark(keys[at])) return false
  // "indicates the dead include nine Danes"
  if (tagOf(hitAt[at], 'set')) return false
  // "expects another 100,000 to be displaced"
  const counted = figureAt(sentence, at) ?? (tagOf(hitAt[at], 'further') ? figureAt(sentence, hitAt[at]!.to) : null)
  return !tagOf(hitAt[behindWhen(sentence, at)], 'complement') && !tagOf(hitAt[at], 'pronoun') && !counted
}

/** "I am sorry to say": an infinitive, a word between or none, has no subject of its own. */
function isInfinitive({ keys, hitAt }: Sentence, { from }: Hit): boolean {
  if (tagOf(hitAt[from - 1], 'direction')) return true
  return hitAt[from - 1] === null && !isMark(keys[from - 1]) && tagOf(hitAt[from - 2], 'direction') !== null
}

/** Whose words a verb tells that has its subject right before it, at word `right`. */
function speakerRightBefore(hearing: Hearing, hit: Hit, right: number, form: string, finite: boolean): Source | null {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  if (tagOf(hitAt[right - 1], 'coordination') || (tagOf(hitAt[right - 1], 'boundary')?.cost ?? 0) >= CLAUSE_EDGE) return openingSubject(hearing, hit)
  const relative = relativeSubject(hearing, right)
  if (relative !== null) return speakerNamed(hearing, relative, right - 2, hit, form)
  const from = phraseStart(hearing, right)
  const described = describedBefore(hearing, from, right)
  if (described !== null) return speakerNamed(hearing, described, right, hit, form)
  // "left 377,000 dead, by a UN estimate": a noun, of whom it is.
  if (tagOf(hitAt[from], 'agent') && finite && (hit.to >= keys.length || isMark(keys[hit.to]))) {
    return figureAt(sentence, from + 1) ? null : namedSource(hearing, from + 1, hit.to, hit.from, false)
  }
  // "killed by alleged terrorists": right behind "by" the word says something of those who did it.
  if (tagOf(hitAt[from], 'agent') && right === from + 1) return null
  if (isSeenBy(sentence, hit, from) || isShown(hearing, hit, from, right) || isReceivedAsTold(sentence, hit, from) || isReportedFigure(sentence, hit, from, right)) return null
  if (!finite && right === hit.from && tagsOf(hit, 'said').some((said) => said.counting) && isReportedThing(sentence, hit, from)) return null
  if (hasShare(sentence, hit, from, right)) return null
  if (!finite && right === hit.from && isReducedRelative(sentence, hit, from)) return null
  // "Nobody counts them"
  if (from === right - 1 && tagOf(hitAt[from], 'negation')) return null
  if (hasOnlyTimeBefore(sentence, from, right)) return openingSubject(hearing, hit)
  if (finite && isWhatWasSaid(sentence, from)) return null
  if (isWriter(sentence, hit, right) || isHypothetical(sentence, right)) return null
  const isMeant = isPronoun(hearing, from, right)
  if (!isMeant && isOwnPeople(sentence, hit, from)) return null
  // "They say there are thirteen," said Saleh: who they are is hers to tell.
  if (isMeant && !sentence.profile.verbFirst && isQuoted(sentence, right) && speaksInQuotation(sentence, hit)) return null
  const again = isAgain(hearing, from, right)
  // "the statement added", where nobody is named before
  if (again && !isMeant && !hearing.last()) return namedSource(hearing, from, right, hit.from, !closes(hearing, from, hit))
  if (isOwnCount(sentence, from, right) || isMeant || again) {
    return sameSource(hearing, hit.from, !closes(hearing, from, hit), meantBy(hitAt[right - 1]))
  }
  const source = speakerNamed(hearing, from, right, hit, form)
  return source && speaksInRelative(sentence, from, form) ? { ...source, onwards: true } : source
}

/**
 * "The institute, which follows the war said …": where the noun begins that a clause describes which no comma closes, its words from `from` up to the verb;
 * null where they have a subject of their own.
 */
function describedBefore(hearing: Hearing, from: number, right: number): number | null {
  const { sentence } = hearing
  if (right - from < 2 || hasCapital(sentence, from) || tagOf(sentence.hitAt[from], 'determiner') || sourceKind(sentence, from, right) !== null) return null
  return figureAt(sentence, from) ? null : relativeSubject(hearing, from)
}

/** "the hospital's log, which the Guardian has seen, …": who saw what tells, says nothing. */
const isSeenBy = ({ keys, hitAt }: Sentence, hit: Hit, from: number): boolean =>
  isMental(hit) && tagOf(hitAt[from - 1], 'describing') !== null && tagOf(hitAt[from - 1], 'boundary') !== null && isMark(keys[hit.to] ?? '.')

/** What a word that opens a clause costs as an edge, at least. */
const CLAUSE_EDGE = 6

/** "told AFP that the manifest showed that …": what a thing shows is told by who tells of it. */
const isShown = ({ sentence }: Hearing, hit: Hit, from: number, right: number): boolean =>
  tagOf(rightBefore(sentence.hitAt, from), 'complement') !== null && isMental(hit) && sourceKind(sentence, from, right) === null && !hasCapital(sentence, from)

/** "noting that Egypt received 250,000 Sudanese", "The doctors said the hospital received 14": who receives them as somebody else tells, tells nothing. */
const isReceivedAsTold = (sentence: Sentence, hit: Hit, from: number): boolean =>
  tagsOf(hit, 'said').some((said) => said.receives === true) && opensWhatIsTold(sentence, from)

/** "85 people reported killed and 130 wounded": they are told of, nobody speaks. */
const isReportedFigure = (sentence: Sentence, hit: Hit, from: number, right: number): boolean =>
  figureAt(sentence, right - 1)?.from === from && sourceKind(sentence, from, right) === null && tagsOf(hit, 'said').some((said) => said.counting) && isReportedOf(sentence, hit)

/** Words of "out of 1,545 deaths owing to the floods,", at most. */
const SHARE_WITHIN = 14

/** "Out of 1,545 deaths, Sindh has reported 678, Punjab 306": whose share of a whole a bare number is, tells of it no more than the others do. */
function hasShare(sentence: Sentence, hit: Hit, from: number, right: number): boolean {
  if (!isComma(sentence.keys[from - 1])) return false
  let open = from - 2
  while (open > 0 && from - open < SHARE_WITHIN && (figureAt(sentence, open - 1) || !isComma(sentence.keys[open - 1]))) open--
  if (!tagsOf(sentence.hitAt[open], 'subset').some(({ form }) => form === 'out-of')) return false
  return figureAt(sentence, hit.to)?.quantity.noun === null && tagsOf(hit, 'said').some((said) => said.counting) && sourceKind(sentence, from, right) === null
}

/** "similar to the number documented during the same period": true for a participle that tells when a number was had, behind a noun for that. */
function isReducedRelative(sentence: Sentence, verb: Hit, from: number): boolean {
  const { hitAt } = sentence
  const noun = verb.from - 1
  return tagOf(hitAt[verb.to], 'within') !== null && tagOf(hitAt[noun], 'figure-word') !== null && !hasCapital(sentence, noun) && sourceKind(sentence, from, noun) === null
}

/** Words of "and in June", at most. */
const JOINED_TIME = 4

/** "has had troops there since 2021, and in June declared that": nothing but the time stands between "and" and the verb. */
function hasOnlyTimeBefore(sentence: Sentence, from: number, right: number): boolean {
  if (!tagOf(sentence.hitAt[from], 'coordination') || right - from > JOINED_TIME || !isCircumstance(sentence, from + 1)) return false
  return sourceKind(sentence, from, right) === null && !hasDeterminer(sentence, from, right)
}

/** "denied social media claims that …": right behind another verb of saying it is what that one says. */
function isWhatWasSaid(sentence: Sentence, from: number): boolean {
  // "dismissed as baseless reports that …"
  const as = rightBefore(sentence.hitAt, from)
  const rejects = as && tagOf(as, 'boundary') && as.to === from ? sentence.hitAt[as.from - 1] : null
  if (rejects && (tagOf(rejects, 'said') ?? tagOf(rejects, 'modality')) && !tagOf(sentence.hitAt[from], 'determiner')) return true
  const verb = rightBefore(sentence.hitAt, from)
  return tagOf(verb, 'said') !== null && !tagOf(verb, 'complement') && verb?.to === from && !isNounSaid(sentence, from - 1)
}

/** "says her team in Tawila has treated 196": whoever says so tells what those of his own found, received or counted. */
function isOwnPeople({ hitAt }: Sentence, hit: Hit, from: number): boolean {
  if (tagOf(hitAt[from], 'determiner')?.possessive !== true) return false
  if (!tagsOf(hit, 'said').every((said) => said.mental ?? said.counting ?? said.receives ?? said.form === 'counts')) return false
  const opening = rightBefore(hitAt, from)
  const said = tagOf(opening, 'complement') && !tagOf(opening, 'said') ? hitAt[opening!.from - 1] : opening
  return tagsOf(said, 'said').some(({ form }) => form === 'verb' || form === 'tells')
}

/** "We gave the toll as 110" in nobody's quotation: the text itself. */
const isWriter = (sentence: Sentence, hit: Hit, right: number): boolean =>
  tagsOf(sentence.hitAt[right - 1], 'pronoun').some(({ writer }) => writer) && (!isQuoted(sentence, right) || speaksInQuotation(sentence, hit))

/** "Should it reject the agreement, …": nothing is said yet. */
const isHypothetical = ({ hitAt }: Sentence, right: number): boolean => right === 2 && tagOf(hitAt[0], 'modality') !== null && tagOf(hitAt[1], 'pronoun') !== null

/** Words of "its own latest tally", at most. */
const OWN_COUNT = 4

/** "Its list also has 130 wounded": who was named before has it. */
const isOwnCount = ({ hitAt }: Sentence, from: number, right: number): boolean =>
  right - from <= OWN_COUNT && tagOf(hitAt[from], 'determiner')?.possessive === true && tagOf(hitAt[right - 1], 'figure-word') !== null

/** True for a subject in a clause on a noun, who speaks of nothing before it. */
function speaksInRelative({ keys, hitAt }: Sentence, from: number, form: string): boolean {
  const opening = rightBefore(hitAt, from)
  // "were taken to hospital, where a doctor said three were dying"
  if (tagOf(opening, 'where')) return true
  // "a payment that one mediator put at $50 million"
  if (form === 'counts' && from > 1 && tagOf(opening, 'complement') && !tagOf(hitAt[from - 2], 'said')) return true
  // "a retired teacher, whose son said he had taken the bus"
  return tagOf(opening, 'no-person') !== null && tagOf(opening, 'boundary') !== null && isComma(keys[from - 2])
}

/** Whose words a verb tells that a comma, the word before `right`, sets off from its subject; null where none stands there. */
function speakerSetOff(hearing: Hearing, hit: Hit, right: number, form: string): Source | null {
  const { sentence } = hearing
  const comma = isComma(sentence.keys[right - 1]) ? right - 1 : right
  const closes = form === 'verb' && isShortName(hearing, hit.to) && (isClause(hearing, comma) || endsInParticiple(sentence, comma))
  const head = closes ? null : apposedSubject(hearing, comma)
  if (head !== null) {
    const source = speakerNamed(hearing, head, spokenAt(sentence, head, comma), hit, form)
    if (source && (source.kind !== 'other' || form === 'tells')) return source
    // "Six dead, says the collector": no name opens with a figure where one stands behind the verb.
    if (source && ((head === 0 && figureAt(sentence, 0) === null) || !isShortName(hearing, hit.to))) return source
  }
  return tagOf(sentence.hitAt[hit.to], 'complement') || tagOf(hit, 'complement') ? describedSubject(hearing, comma) : null
}

/**
 * "the spokesman, Ali Reza, said Thursday, updating …": where the name ends that begins at word `from`, before a verb by which its owner has spoken already;
 * `to` where there is none.
 */
function spokenAt(sentence: Sentence, from: number, to: number): number {
  const { keys, hitAt } = sentence
  for (let i = from + 1; i + 1 < to; i++) {
    if (!isComma(keys[i]) || !tagsOf(hitAt[i + 1], 'said').some(({ form, counting }) => (form === 'verb' || form === 'tells') && counting !== true)) continue
    if (agentBehind(sentence, i + 2) < 0) return i
  }
  return to
}

/** True for a verb that may tell of giving, with a sum right behind it. */
const givesSum = (sentence: Sentence, hit: Hit): boolean =>
  isCurrency(figureAt(sentence, hit.to)?.quantity.unit ?? null) && tagsOf(hit, 'trigger').some(({ measure }) => kindOf(measure) === 'aid')

/** Words of "only half of the" before a sum, at most. */
const SUM_WITHIN = 4

/** "The governor said it had raised half of the $2.1 billion": true for a verb that may tell of giving, with a sum next behind it. */
function raisesSum(sentence: Sentence, hit: Hit): boolean {
  if (!tagsOf(hit, 'trigger').some(({ measure }) => kindOf(measure) === 'aid')) return false
  for (let i = hit.to; i <= hit.to + SUM_WITHIN && !isMark(sentence.keys[i] ?? '.'); i++) {
    const figure = figureAt(sentence, i)
    if (figure && figure.quantity.form !== 'fraction') return isCurrency(figure.quantity.unit)
  }
  return false
}

/**
 * "The bomber, in a tracksuit, detonated his vest at the gate, said …": a word that the lexicon does not know and an owner's pronoun right behind
 * it are a verb and its object, where a sentence ends that is no name.
 */
function isClause({ sentence, text }: Hearing, edge: number): boolean {
  for (let i = 2; i < edge; i++) {
    if (!tagOf(sentence.hitAt[i], 'determiner') || sentence.hitAt[i - 1] || isMark(sentence.keys[i - 1])) continue
    const word = text.slice(sentence.starts[i - 1], sentence.ends[i - 1])
    if (word === word.toLowerCase() && !figureAt(sentence, i - 1)) return true
  }
  return false
}

/** "A post on X, viewed 2.4 million times, states that …": the noun a sentence opens with, whatever stands between commas behind it. */
function describedSubject(hearing: Hearing, edge: number): Source | null {
  const { sentence } = hearing
  let to = 0
  while (to < edge && !isMark(sentence.keys[to])) to++
  if (to === 0 || to >= edge || to > LONGEST_SOURCE || !isComma(sentence.keys[to])) return null
  if (isCircumstance(sentence, 0) || tagOf(sentence.hitAt[0], 'pronoun') || !isNominal(sentence, 0, to)) return null
  return namedSource(hearing, 0, edge, edge + 1, true)
}

/** "was given by the governor": who did the telling, right after the verb. */
function speakerAfterBy(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  const by = agentBehind(sentence, hit.to)
  // "Two identified by their relatives": what is done to the dead once they are counted tells nothing.
  if (by < 0 || tagOf(hit, 'afterwards')) return null
  const from = by + 1
  const to = speakerEnd(sentence, from)
  // "As stated by the MoI"
  const isName = tagOf(sentence.hitAt[hit.from - 1], 'boundary') !== null && to > from && hasCapital(sentence, to - 1)
  return isName || sourceKind(sentence, from, to) !== null ? namedSource(hearing, from, to, figureAt(sentence, by - 1) ? by : hit.from, false) : null
}

/** Words of ", and at" between who puts a count at a number and the next number, at most. */
const NEXT_COUNT_WITHIN = 4

/**
 * "put at 64 by the police and at 71 by the Red Cross": who puts a count at a second number, behind the word `by`, where `last` was named behind the first;
 * null where nobody does.
 */
export function nextCounter(hearing: Hearing, by: Hit, last: Source | undefined): Source | null {
  const { sentence } = hearing
  const second = figureAt(sentence, by.from - 1)
  if (!second || second.quantity.noun !== null || last?.sentence !== sentence || !tagOf(sentence.hitAt[last.at], 'agent') || last.to > second.from) return null
  if (second.from - last.to > NEXT_COUNT_WITHIN) return null
  for (let i = last.to; i < second.from; i++) if (!(tagOf(sentence.hitAt[i], 'coordination') ?? tagOf(sentence.hitAt[i], 'link')) && !isComma(sentence.keys[i])) return null
  const to = speakerEnd(sentence, by.to)
  return sourceKind(sentence, by.to, to) !== null ? namedSource(hearing, by.to, to, by.from, false) : null
}

/** Where a name that starts at `from` ends: at a mark, a figure, or a word that opens something else. */
function speakerEnd(sentence: Sentence, from: number): number {
  let to = from
  for (; to < sentence.keys.length && to < from + LONGEST_SOURCE; to++) {
    // "said one of the officials"
    if (figureAt(sentence, to)?.from === from && countsSpeakers(sentence, to, from)) continue
    const key = sentence.keys[to] ?? ''
    if (isEdge(key) || isQuote(key) || opensFigure(sentence, from, to) || (to > from && endsName(sentence, from, to))) break
  }
  // "put at 44 by the police and 61 by …"
  return to > from + 1 && tagOf(sentence.hitAt[to - 1], 'coordination') ? to - 1 : to
}

/** True for the first word of a figure that is none of the name from word `from`, and for one on which a name may not begin. */
function opensFigure(sentence: Sentence, from: number, at: number): boolean {
  const figure = figureAt(sentence, at)
  return figure !== null && !(at > from && tagOf(sentence.hitAt[at - 1], 'agent')) && figure !== figureAt(sentence, at - 1)
}

/** True for a word that opens something else than what a name goes on with. */
function endsName(sentence: Sentence, from: number, at: number): boolean {
  const { keys, hitAt } = sentence
  const hit = hitAt[at]
  if (!hit) return false
  if (opensMonth(sentence, hit)) return true
  // "put by the army at 50"
  if (tagOf(hit, 'link') && (isQuote(keys[at + 1]) || figureAt(sentence, at + 1)?.from === at + 1)) return true
  if (hit.from !== at) return false
  if (opensPredicate(sentence, from, hit)) return true
  // "believed by coordinators to have fled"
  if (tagOf(hit, 'direction') && (tagOf(hitAt[at + 1], 'before-verb') || tagOf(hitAt[at + 1], 'auxiliary'))) return true
  if (tagOf(hit, 'boundary') || tagOf(hit, 'weekday') || tagOf(hit, 'said')) return true
  return tagOf(hit, 'source-end') !== null && !tagOf(hit, 'place-preposition')
}

/** "…," said the mayor: the name behind the verb, where what is said stands before it. */
function speakerBehindVerb(hearing: Hearing, hit: Hit, right: number): Source | null {
  const { sentence } = hearing
  // 'the "truce" announced on October 11, …': a date names nobody.
  if (tellsDate(sentence, hit.to)) return null
  let to = speakerEnd(sentence, hit.to)
  // "said a source who was not authorised to speak"
  const isDescribed = tagOf(sentence.hitAt[to], 'relative') !== null && to > hit.to && isComma(sentence.keys[right - 1]) && sourceKind(sentence, hit.to, to) !== null
  if (isDescribed) while (to < sentence.keys.length && !isMark(sentence.keys[to])) to++
  if (to - hit.to <= 2 && tagOf(sentence.hitAt[hit.to], 'pronoun')) return sameSource(hearing, hit.from, false, meantBy(sentence.hitAt[hit.to]))
  let closes = to >= sentence.keys.length || isMark(sentence.keys[to]) || closesWithDay(sentence, to)
  const occasion = isComma(sentence.keys[right - 1]) && (!closes || sentence.keys[to] === '(') ? occasionBehind(sentence, hit.to) : -1
  if (occasion >= 0 && (sourceKind(sentence, hit.to, occasion) !== null || hasCapital(sentence, hit.to))) {
    to = occasion
    closes = true
  }
  if (right === 0 || (!isQuote(sentence.keys[right - 1]) && !closes)) return null
  return namedSource(hearing, hit.to, to, hit.from, false)
}

/** Words of a name before the occasion on which one spoke, and of that, at most. */
const NAME_WITHIN = 16
const OCCASION_WITHIN = 14

/**
 * "said the ministry in a statement.", "said the mayor during a visit to the camp.": where words begin that tell when, where or in what somebody named from word `from`
 * on spoke, and nothing else up to the next mark; -1 where none do. A place names where one serves ("the office in Geneva").
 */
function occasionBehind({ keys, hitAt }: Sentence, from: number): number {
  if (tagOf(hitAt[from], 'source-end')) return -1
  let at = from + 1
  const opens = (i: number): boolean => tagOf(hitAt[i], 'source-end') !== null && hitAt[i]?.from === i && !tagOf(hitAt[hitAt[i]!.to], 'place-word')
  // "the refugee agency (UNHCR) in a report"
  const isBracketOfOne = (i: number): boolean => (keys[i] === '(' && keys[i + 2] === ')') || (keys[i] === ')' && keys[i - 2] === '(')
  for (; at < from + NAME_WITHIN && at < keys.length && !opens(at); at++) if (isMark(keys[at]) && !isBracketOfOne(at)) return -1
  if (at >= keys.length || !opens(at) || hitAt[at]!.to >= keys.length) return -1
  for (let i = at + 1; i < at + OCCASION_WITHIN; i++) {
    if (i >= keys.length || isMark(keys[i])) return at
    if (tagOf(hitAt[i], 'complement') ?? tagOf(hitAt[i], 'auxiliary')) return -1
  }
  return -1
}

/** Words of "in Dhaka on Tuesday", at most. */
const DAY_WITHIN = 4

/** "said the mayor on Monday, according to …": true where nothing but a place and a day stands between word `at` and a mark. */
function closesWithDay(sentence: Sentence, at: number): boolean {
  let day = false
  for (let i = at; i < at + DAY_WITHIN; i++) {
    if (i >= sentence.keys.length || isMark(sentence.keys[i])) return day
    if (figureAt(sentence, i) || tagOf(sentence.hitAt[i], 'complement') || tagOf(sentence.hitAt[i], 'auxiliary')) return false
    day ||= tagOf(sentence.hitAt[i], 'weekday') !== null
  }
  return false
}

/** True where a day or month stands at word `at`, a preposition before it or not. */
function tellsDate({ hitAt }: Sentence, at: number): boolean {
  const first = hitAt[at]
  const day = tagOf(first, 'source-end') && first!.to === at + 1 ? hitAt[at + 1] : first
  return (tagOf(day, 'month') ?? tagOf(day, 'weekday')) !== null && tagOf(day, 'source-word') === null
}

/** Words of a name that closes what is said, at most. */
const SHORT_NAME = 8

/** A short name and nothing else stands at `from`, up to a mark ("said Ali,"). */
function isShortName(hearing: Hearing, from: number): boolean {
  const { sentence } = hearing
  const to = speakerEnd(sentence, from)
  if (to === from || to - from > SHORT_NAME) return false
  return (hasCapital(hearing.sentence, from) || sourceKind(sentence, from, to) !== null) && (to >= sentence.keys.length || isMark(sentence.keys[to]))
}

/** True where a pronoun is the subject that ends before `right` ("told AFP that it counted"); "who" only right after its noun's comma. */
function isPronoun(hearing: Hearing, from: number, right: number): boolean {
  const { sentence } = hearing
  const last = sentence.hitAt[right - 1]
  if (!last || last.to !== right || !tagOf(last, 'pronoun') || tagOf(last, 'source-word')) return false
  return right - from <= 2 || tagOf(last, 'boundary') === null
}
