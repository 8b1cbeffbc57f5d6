import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { behindHour, figureAt, isComma, isDash, isMark, isQuote, rightBefore } from '../sentence.ts'
import { meantBy } from './agreement.ts'
import { countsSpeakers, isAgain, isEdge, LONGEST_SOURCE, namedSource, sameSource, sourceKind } from './source.ts'
import { isQuoted, speaksInQuotation } from './in-quotation.ts'
import { hasSource, isDoneTo, isPassive } from './reported.ts'
import { apposedSubject, beforeBrackets, describedEnd, hasDeterminer, isCapital, isCircumstance, isNominal, isNounSaid, personNamed, phraseStart, relativeSubject } from './subject-phrases.ts'
import { agentBehind, behindWhen, verbGroupStart } from './verb-group.ts'
import type { Hit } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import type { Hearing, Source } from './source.ts'

/** English: the subject stands before the verb, or after it where a quotation or comma closes what is said; a passive has it after "by". */
export function speakerBesideVerb(hearing: Hearing, hit: Hit, form: string, finite: boolean): Source | null {
  const { sentence } = hearing
  const { keys, hitAt } = sentence
  // "Germany adds 150 million euros to its aid": it gives.
  if (form === 'verb' && givesSum(sentence, hit)) return null
  const right = beforeBrackets(sentence, verbGroupStart(sentence, hit))
  const mental = tagsOf(hit, 'said').every((said) => said.mental === true)
  // "Twelve were burned alive, concludes a report by two experts": it closes what is said.
  const closing = mental && finite && right === hit.from && isComma(keys[right - 1]) && tagOf(hitAt[hit.to], 'determiner') !== null
  if (closing) return speakerBehindVerb(hearing, hit, right)
  if (mental && hit.to < keys.length && !isMark(keys[hit.to]) && !tagOf(hitAt[behindWhen(sentence, hit.to)], 'complement') && !tagOf(hitAt[hit.to], 'pronoun') && !figureAt(sentence, hit.to)) return null
  // "the number of confirmed deaths": no subject ends so.
  if (right > 0 && right === hit.from && tagOf(hitAt[right - 1], 'partitive')) return null
  // "crews found three more": they tell nothing by it.
  if (mental && !hasSource(sentence, right) && figureAt(sentence, hit.to) !== null && !saysClause(sentence, hit.to)) return null
  if (tagOf(hitAt[right - 1], 'modality') && !tagOf(hitAt[right - 1], 'before-verb')) return null
  // "I am sorry to say": an infinitive has no subject of its own.
  if (finite && (tagOf(hitAt[hit.from - 1], 'direction') || (hitAt[hit.from - 1] === null && !isMark(keys[hit.from - 1]) && tagOf(hitAt[hit.from - 2], 'direction')))) return null
  if (!finite && (isPassive(sentence, right, hit.from) || agentBehind(sentence, hit.to) >= 0)) return speakerAfterBy(hearing, hit)
  const before = keys[right - 1]
  if (right > 0 && !isComma(before) && !isQuote(before) && !isDash(before)) {
    if (tagOf(hitAt[right - 1], 'coordination') || (tagOf(hitAt[right - 1], 'boundary')?.cost ?? 0) >= 6) return openingSubject(hearing, hit)
    const relative = relativeSubject(hearing, right)
    if (relative !== null) return speakerNamed(hearing, relative, right - 2, hit, form)
    const from = phraseStart(hearing, right)
    // "left 377,000 dead, by a UN estimate": a noun, of whom it is.
    if (tagOf(hitAt[from], 'agent') && finite && (hit.to >= keys.length || isMark(keys[hit.to]))) return figureAt(sentence, from + 1) ? null : namedSource(hearing, from + 1, hit.to, hit.from, false)
    // "told AFP that the manifest showed that …": what a thing shows is told by who tells of it.
    if (mental && tagOf(rightBefore(hitAt, from), 'complement') && sourceKind(sentence, from, right) === null && !isCapital(hearing, from)) return null
    // "85 people reported killed and 130 wounded": they are told of, nobody speaks.
    if (figureAt(sentence, right - 1)?.from === from && sourceKind(sentence, from, right) === null && tagsOf(hit, 'said').some((said) => said.counting) && isDoneTo(sentence, hit)) return null
    // "has had troops there since 2021, and in June declared that": nothing but the time stands between.
    if (tagOf(hitAt[from], 'coordination') && isCircumstance(sentence, from + 1) && right - from <= 4 && sourceKind(sentence, from, right) === null && !hasDeterminer(sentence, from, right)) return openingSubject(hearing, hit)
    // "denied social media claims that …": right behind another verb of saying it is what that one says.
    if (finite && tagOf(rightBefore(hitAt, from), 'said') && !tagOf(rightBefore(hitAt, from), 'complement') && rightBefore(hitAt, from)?.to === from && !isNounSaid(sentence, from - 1)) return null
    // "We gave the toll as 110" in nobody's quotation: the text itself.
    if (tagsOf(hitAt[right - 1], 'pronoun').some(({ writer }) => writer) && (!isQuoted(sentence, right) || speaksInQuotation(sentence, hit))) return null
    // "Should it reject the agreement, …": nothing is said yet.
    if (right === 2 && tagOf(hitAt[0], 'modality') && tagOf(hitAt[1], 'pronoun')) return null
    // "Its list also has 130 wounded": who was named before has it.
    const own = tagOf(hitAt[from], 'determiner')?.possessive === true && right - from <= OWN_COUNT && tagOf(hitAt[right - 1], 'figure-word') !== null
    // "They say there are thirteen," said Saleh: who they are is hers to tell.
    if (isPronoun(hearing, from, right) && !sentence.profile.verbFirst && isQuoted(sentence, right) && speaksInQuotation(sentence, hit)) return null
    if (own || isPronoun(hearing, from, right) || isAgain(hearing, from, right)) return sameSource(hearing, hit.from, !closes(hearing, from, hit), meantBy(hitAt[right - 1]))
    const source = speakerNamed(hearing, from, right, hit, form)
    // "a payment that one mediator put at $50 million": of nothing before it.
    const behindThat = tagOf(rightBefore(hitAt, from), 'complement') !== null && from > 1 && !tagOf(hitAt[from - 2], 'said') && form === 'counts'
    // "a retired teacher, whose son said he had taken the bus": nor what a relative clause tells.
    const behindWhose = tagOf(rightBefore(hitAt, from), 'no-person') !== null && tagOf(rightBefore(hitAt, from), 'boundary') !== null && isComma(keys[from - 2])
    // "were taken to hospital, where a doctor said three were dying"
    const behindWhere = tagOf(rightBefore(hitAt, from), 'where') !== null
    return source && (behindThat || behindWhose || behindWhere) ? { ...source, onwards: true } : source
  }
  if (right > 1 && isComma(before)) {
    const head = form === 'verb' && isClause(hearing, right - 1) && isShortName(hearing, hit.to) ? null : apposedSubject(hearing, right - 1)
    if (head !== null) {
      const source = speakerNamed(hearing, head, right - 1, hit, form)
      // "Six dead, says the collector": no name opens with a figure where one stands behind the verb.
      if (source && (source.kind !== 'other' || form === 'tells' || !isShortName(hearing, hit.to) || (head === 0 && figureAt(sentence, 0) === null))) return source
    }
  }
  if (right > 1 && isComma(before) && (tagOf(hitAt[hit.to], 'complement') || tagOf(hit, 'complement'))) {
    const opening = describedSubject(hearing, right - 1)
    if (opening) return opening
  }
  return form === 'verb' || (form === 'tells' && finite) ? speakerBehindVerb(hearing, hit, right) : null
}

/** True for a verb that may tell of giving, with a sum right behind it. */
const givesSum = (sentence: Sentence, hit: Hit): boolean => isCurrency(figureAt(sentence, hit.to)?.quantity.unit ?? null) && tagsOf(hit, 'trigger').some(({ measure }) => kindOf(measure) === 'aid')

/** Words of "its own latest tally", at most. */
const OWN_COUNT = 4

/** "The bomber, in a tracksuit, detonated his vest at the gate, said …": a word that the lexicon does not know and an owner's pronoun right behind it are a verb and its object, where a sentence ends that is no name. */
function isClause({ sentence, text }: Hearing, edge: number): boolean {
  for (let i = 2; i < edge; i++) {
    const word = text.slice(sentence.starts[i - 1], sentence.ends[i - 1])
    if (tagOf(sentence.hitAt[i], 'determiner') && !sentence.hitAt[i - 1] && !isMark(sentence.keys[i - 1]) && word === word.toLowerCase() && !figureAt(sentence, i - 1)) return true
  }
  return false
}

/** "A post on X, viewed 2.4 million times, states that …": the noun a sentence opens with, whatever stands between commas behind it. */
function describedSubject(hearing: Hearing, edge: number): Source | null {
  const { sentence } = hearing
  let to = 0
  while (to < edge && !isMark(sentence.keys[to])) to++
  if (to === 0 || to >= edge || to > LONGEST_SOURCE || !isComma(sentence.keys[to]) || isCircumstance(sentence, 0) || tagOf(sentence.hitAt[0], 'pronoun') || !isNominal(sentence, 0, to)) return null
  return namedSource(hearing, 0, edge, edge + 1, true)
}

/** "was given by the governor": who did the telling, right after the verb. */
function speakerAfterBy(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  const by = agentBehind(sentence, hit.to)
  if (by < 0) return null
  const from = by + 1
  const to = nameEnd(sentence, from)
  return sourceKind(sentence, from, to) === null ? null : namedSource(hearing, from, to, hit.from, false)
}

/** Where a name that starts at `from` ends: at a mark, a figure, or a word that opens something else. */
function nameEnd(sentence: Sentence, from: number): number {
  let to = from
  for (; to < sentence.keys.length && to < from + LONGEST_SOURCE; to++) {
    const key = sentence.keys[to] ?? ''
    const at = sentence.hitAt[to]
    // "said one of the officials"
    if (figureAt(sentence, to)?.from === from && countsSpeakers(sentence, to, from)) continue
    if (isEdge(key) || isQuote(key) || (figureAt(sentence, to) && !(to > from && tagOf(sentence.hitAt[to - 1], 'agent')) && figureAt(sentence, to) !== figureAt(sentence, to - 1))) break
    // "believed by coordinators to have fled"
    if (at && at.from === to && to > from && tagOf(at, 'direction') && (tagOf(sentence.hitAt[to + 1], 'before-verb') || tagOf(sentence.hitAt[to + 1], 'auxiliary'))) break
    // "put by the army at 50"
    if (at && to > from && tagOf(at, 'link') && (isQuote(sentence.keys[to + 1]) || figureAt(sentence, to + 1)?.from === to + 1)) break
    if (at && at.from === to && to > from && (tagOf(at, 'boundary') || tagOf(at, 'weekday') || (tagOf(at, 'source-end') && !tagOf(at, 'place-preposition')) || tagOf(at, 'said'))) break
  }
  return to
}

/** "…," said the mayor: the name behind the verb, where what is said stands before it. */
function speakerBehindVerb(hearing: Hearing, hit: Hit, right: number): Source | null {
  const { sentence } = hearing
  let to = nameEnd(sentence, hit.to)
  // "said a source who was not authorised to speak"
  if (tagOf(sentence.hitAt[to], 'relative') && to > hit.to && isComma(sentence.keys[right - 1]) && sourceKind(sentence, hit.to, to) !== null) while (to < sentence.keys.length && !isMark(sentence.keys[to])) to++
  if (to - hit.to <= 2 && tagOf(sentence.hitAt[hit.to], 'pronoun')) return sameSource(hearing, hit.from, false, meantBy(sentence.hitAt[hit.to]))
  if (right === 0 || (!isQuote(sentence.keys[right - 1]) && to < sentence.keys.length && !isMark(sentence.keys[to]))) return null
  return namedSource(hearing, hit.to, to, hit.from, false)
}

/** A short name and nothing else stands at `from`, up to a mark ("said Ali,"). */
function isShortName(hearing: Hearing, from: number): boolean {
  const to = nameEnd(hearing.sentence, from)
  return to > from && to - from <= 8 && (isCapital(hearing, from) || sourceKind(hearing.sentence, from, to) !== null) && (to >= hearing.sentence.keys.length || isMark(hearing.sentence.keys[to]))
}

/** The subject that a sentence without speech opens with, where it names someone who can speak. */
export function spokenOf(hearing: Hearing): Source | null {
  const { sentence } = hearing
  const from = speechStart(sentence)
  let to = from
  for (; to < sentence.keys.length && to < from + 10; to++) {
    const at = sentence.hitAt[to]
    if (isMark(sentence.keys[to]) || figureAt(sentence, to)) break
    // "Niger's defence ministry"
    if (to > from && sentence.profile.possessive?.between.test(hearing.text.slice(sentence.ends[to - 1], sentence.ends[to]))) continue
    // A word that the lexicon does not know, right behind a name, is its verb.
    if (!at && to > from && !isCapital(hearing, to) && (isCapital(hearing, to - 1) || tagOf(sentence.hitAt[to - 1], 'source-word')) && !(to === from + 1 && tagOf(sentence.hitAt[from], 'determiner'))) break
    if (at && at.from === to && to > from && sourceKind(sentence, at.from, at.to) === null && (tagOf(at, 'auxiliary') || tagOf(at, 'before-verb') || tagOf(at, 'said') || tagOf(at, 'trigger') || tagOf(at, 'boundary') || tagOf(at, 'link') || (tagOf(at, 'place-preposition')))) break
  }
  if (to === from || isCircumstance(sentence, from) || tagOf(sentence.hitAt[from], 'pronoun') || tagOf(sentence.hitAt[from], 'agent')) return null
  if (sourceKind(sentence, from, to) !== null) return namedSource(hearing, from, to, from, true)
  const end = personNamed(hearing, from, to)
  return end > 0 ? namedSource(hearing, from, end, from, true) : null
}

/** Words of a place or time before the subject, at most. */
const LEADING = 8

/** Where the subject of a sentence begins: behind the hour of an entry ("18.20 The governor …") or behind a place or time set off by a comma ("Outside the hall, …"). */
function speechStart(sentence: Sentence): number {
  const hour = figureAt(sentence, 0)
  if (hour && sentence.opensLine && hour.quantity.unit !== 'person') return hour.to
  const entry = behindHour(sentence)
  if (entry > 0) return entry
  if (!isCircumstance(sentence, 0)) return 0
  for (let i = 1; i < LEADING && i < sentence.keys.length; i++) {
    if (isComma(sentence.keys[i])) return i + 1
    if (isMark(sentence.keys[i]) || figureAt(sentence, i) || tagOf(sentence.hitAt[i], 'auxiliary') || tagOf(sentence.hitAt[i], 'trigger')) return 0
  }
  return 0
}

/** The noun phrase a sentence opens with, up to its verb. */
export function openingSubject(hearing: Hearing, hit: Hit): Source | null {
  const { sentence } = hearing
  if (hearing.verbFirst) return sameSource(hearing, hit.from, true)
  let from = 0
  for (let i = 0; i < Math.min(hit.from, 12); i++) if (isDash(sentence.keys[i])) from = i + 1
  // "In a statement read on television, it acknowledged … and said"
  if (from === 0) from = Math.min(speechStart(sentence), hit.from)
  let to = from
  for (; to < hit.from && to < from + 10; to++) {
    const at = sentence.hitAt[to]
    if (isMark(sentence.keys[to]) && sentence.keys[to] !== '(' && sentence.keys[to] !== ')') break
    if (at && at.from === to && to > from && (tagOf(at, 'said') || tagOf(at, 'auxiliary') || tagOf(at, 'before-verb') || tagOf(at, 'modality') || (tagOf(at, 'trigger') && !sourceKind(sentence, at.from, at.to)))) break
  }
  if (to === from || figureAt(sentence, from) || tagOf(sentence.hitAt[from], 'pronoun')) return sameSource(hearing, hit.from, true)
  const ends = isComma(sentence.keys[to]) ? !tagOf(sentence.hitAt[from], 'place-word') : tagOf(sentence.hitAt[hit.to], 'complement') !== null
  const isName = isCapital(hearing, from) && isCapital(hearing, to - 1) && ends && !isCircumstance(sentence, from) && isNominal(sentence, from, to)
  return sourceKind(sentence, from, to) === null && !isName ? sameSource(hearing, hit.from, true) : namedSource(hearing, from, to, hit.from, true)
}

/** True where a pronoun is the subject that ends before `right` ("told AFP that it counted"); "who" only right after its noun's comma. */
function isPronoun(hearing: Hearing, from: number, right: number): boolean {
  const { sentence } = hearing
  const last = sentence.hitAt[right - 1]
  if (!last || last.to !== right || !tagOf(last, 'pronoun') || tagOf(last, 'source-word')) return false
  return right - from <= 2 || tagOf(last, 'boundary') === null
}

/** True where the verb is followed by what is said. */
function saysAfter(hearing: Hearing, hit: Hit): boolean {
  const { sentence } = hearing
  for (let i = hit.to; i < sentence.keys.length && i < hit.to + 12; i++) {
    if (figureAt(sentence, i) || isQuote(sentence.keys[i]) || tagOf(sentence.hitAt[i], 'complement')) return true
    if (isEdge(sentence.keys[i] ?? '')) return false
  }
  return false
}

/** True where the subject and verb close what was said ("…, he said."). */
function closes(hearing: Hearing, from: number, hit: Hit): boolean {
  const { sentence } = hearing
  const before = rightBefore(sentence.keys, from)
  if (tagOf(sentence.hitAt[from], 'coordination') && hit.to < sentence.keys.length && !isMark(sentence.keys[hit.to])) return false
  if (!(isComma(before) || isQuote(before) || isDash(before))) return false
  const after = sentence.keys[hit.to]
  return after === undefined || isMark(after) || !saysAfter(hearing, hit)
}

function speakerNamed(hearing: Hearing, from: number, to: number, hit: Hit, form: string): Source | null {
  const { sentence } = hearing
  const kind = sourceKind(sentence, from, to)
  const start = sentence.starts[from] ?? 0
  const opening = figureAt(sentence, from)
  if (opening && opening.to >= to && opening.quantity.noun === null) return null
  const people = form === 'tells' && opening !== null && opening.quantity.unit === 'person'
  // "a paediatrician who left told this paper": whoever tells is a source, and who claims "that".
  // "the final tally", "a count" are nouns.
  const noun = tagsOf(hit, 'said').some((said) => said.counting && said.finite) && hasDeterminer(sentence, from, to)
  const first = sentence.hitAt[from]
  const tells = form === 'tells' && opening === null && !noun && !tagOf(first, 'source-end') && !tagOf(first, 'place-preposition') && isNominal(sentence, from, describedEnd(sentence, from, to))
  const clause = tagOf(sentence.hitAt[hit.to], 'complement') !== null || tagOf(hit, 'complement') !== null || saysClause(sentence, hit.to)
  const counted = figureAt(sentence, hit.to)
  // "Kinshasa announced two hundred dead": a government by its capital, of people.
  const capital = form === 'announces' && isCapital(hearing, from) && counted !== null && (counted.quantity.unit === null || counted.quantity.unit === 'person')
  // "DTM recorded 9,340,000"
  const acronym = form === 'counts' && to - from === 1 && /^[A-Z]{3,}$/.test(hearing.text.slice(start, sentence.ends[from]))
  if (kind === null && form !== 'verb' && !tells && !people && !capital && !acronym && !(form === 'counts' && clause && opening === null)) return null
  // "In a voice note" names nobody, "In a statement sent to reporters the group" the group.
  if (kind === null && (tagOf(first, 'place-preposition') || (tagOf(first, 'source-end') && first && first.to - first.from > 1))) {
    let noun = to - 1
    while (noun > from + 1 && !tagOf(sentence.hitAt[noun], 'determiner')) noun--
    return noun > from + 1 && noun < to - 1 ? namedSource(hearing, noun, to, hit.from, !closes(hearing, from, hit)) : null
  }
  // "The council's tally stands at 81": a noun, no verb of saying.
  if (sentence.profile.possessive?.end.test(hearing.text.slice(start, sentence.ends[to - 1] ?? start))) return null
  return namedSource(hearing, from, to, hit.from, !closes(hearing, from, hit))
}

/** True where a figure and its verb follow: a clause is said ("claims 300 people were killed", but "claims 300 lives"). */
function saysClause(sentence: Sentence, at: number): boolean {
  const figure = figureAt(sentence, at)
  return figure !== null && (tagOf(sentence.hitAt[figure.to], 'auxiliary') !== null || tagOf(sentence.hitAt[figure.to], 'before-verb') !== null)
}
