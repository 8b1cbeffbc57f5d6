import { isCurrency } from '../../../model/figure.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { behindColon, behindHour, figureAt, hasCapital, isColon, isComma, isDash, isMark, isQuote } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { quotedBehindColon } from './named-before-quotation.ts'
import { unspeakingSubject } from './opening-subject.ts'
import { isNameLikeVerb, namedSource, sameSource, sourceKind } from './source.ts'
import type { Hearing, Source } from './source.ts'
import { subjectOfSentence } from './subject-before-verb.ts'
import { isCircumstance, isNounSaid } from './subject-phrases.ts'

/** "Zelensky: …", «الجيش الإسرائيلي: مقتل…»: a source word and a colon at the start of a sentence. */
export function speakerBeforeColon(hearing: Hearing): Source | null {
  const { sentence } = hearing
  if (!sentence.keys.includes(':')) return null
  const limit = Math.min(sentence.keys.length, hearing.verbFirst ? COLON_WITHIN : QUOTED_WITHIN)
  // The hour of an entry: «١٩:٣٠ الوزارة: …», «17.40 وزيرة الصحة: …», "6:50 pm: The mayor: …".
  const hour = behindHour(sentence)
  let from = hour
  let listed = false
  let spoken: number | null = null
  let counted = false
  let means: number | null = null
  let relayed: number | null = null
  for (let i = hour; i < limit; i++) {
    const key = sentence.keys[i] ?? ''
    if (i === 0 && key === '•') from = 1
    const opening = figureFrom(sentence, i, hour)
    // The hour of an entry: "11.31 The ministry: …".
    if (opening && opening.from === 0 && opening.quantity.unit !== 'person') { from = opening.to; i = opening.to - 1; continue }
    // "a line from Dr Kay of the clinic, 146 beds: …"
    if (opening && (hearing.verbFirst || !listed)) return null
    if (opening) counted = true
    // «وزارة الصحة في حصيلة أولية: …»
    const occasion = hearing.verbFirst && tagsOf(sentence.hitAt[i], 'said').some(({ rests }) => rests)
    if (tagOf(sentence.hitAt[i], 'said') && !occasion && !isNameLikeVerb(hearing, i) && !(!hearing.verbFirst && isNounSaid(sentence, i))) { listed = true; spoken = i }
    // «حصيلة جديدة عن جهاز الطوارئ: …»
    if (tagOf(sentence.hitAt[i], 'relayed')) relayed = spoken === null || tagsOf(sentence.hitAt[spoken], 'said').every(({ owner }) => owner) ? i : null
    if (isComma(key) && !hearing.verbFirst && isMeans(sentence, i + 1)) means ??= i
    else if (isComma(key) && !(i > from && isApposedName(hearing, from, i))) listed = true
    // "Update, 11:30 – The hospital: …"
    if (isDash(key)) { from = i + 1; listed = false }
    if (!isColon(key) || i === from) continue
    if (hearing.verbFirst) means ??= hearerOrOccasion(sentence, from, i)
    const mayQuote = !hearing.verbFirst && isQuote(sentence.keys[i + 1]) && (spoken === null || inOpening(sentence, from, spoken))
    const quoted = mayQuote ? quotedBehindColon(hearing, from, i) : null
    if (quoted) return quoted
    if (counted || i >= COLON_WITHIN) return null
    if (relayed !== null && issuesHead(hearing, relayed, i)) return namedSource(hearing, relayed + 1, i, i, true)
    if (listed && !(hearing.verbFirst && spoken === null && isQuote(sentence.keys[i + 1]))) return null
    // "The governor has spoken to reporters. His figures: …"
    if (!hearing.verbFirst && i === from + 2 && isTheirFigure(sentence, from)) return sameSource(hearing, i, true)
    return isLabel(hearing, from, i) ? null : namedBefore(hearing, from, i, means ?? i)
  }
  return null
}

/** The figure at word `at`; none that the hour up to word `hour` was taken for («17.40 وزيرة»), nor two who speak («مصدران: …»). */
function figureFrom(sentence: Sentence, at: number, hour: number): Amount | null {
  const figure = figureAt(sentence, at)
  const speak = figure?.quantity.form === 'dual' && tagOf(sentence.hitAt[figure.from], 'source-word') !== null && tagOf(sentence.hitAt[figure.from], 'trigger') === null
  return figure && (figure.from < hour || speak) ? null : figure
}

/** «حصيلة جديدة عن جهاز الطوارئ: …»: true where a body or office from behind word `relayed` up to the colon issues what a line says. */
function issuesHead({ sentence, verbFirst }: Hearing, relayed: number, colon: number): boolean {
  if (!verbFirst || relayed >= colon - 1 || !sentence.opensLine || !tagOf(sentence.hitAt[relayed + 1], 'source-word')) return false
  return !NO_ISSUER.has(sourceKind(sentence, relayed + 1, colon) ?? 'dataset')
}

/** "His figures": an owner's pronoun and a noun for a figure. */
const isTheirFigure = ({ hitAt }: Sentence, from: number): boolean =>
  tagOf(hitAt[from], 'determiner') !== null && tagOf(hitAt[from + 1], 'figure-word') !== null && !tagOf(hitAt[from], 'definite')

/** True where what stands from word `from` up to a colon is the name of a part, a ward, a fund or one who is asked, none of a speaker. */
function isLabel({ sentence, verbFirst }: Hearing, from: number, colon: number): boolean {
  // «• الصحة: …»: a part of a report.
  if (colon === from + 1 && sentence.index > 0 && tagsOf(sentence.hitAt[from], 'source-word').some(({ sector }) => sector)) return true
  const amount = behindColon(sentence, colon)
  // «- مستشفى حيرام: 4», «محافظة بابل: 12 قتيلا و40 جريحا»: where they lie.
  const row = sentence.listItem || (sentence.opensLine && sentence.index > 0 && hasFiguresAlone(sentence, colon + 1))
  if (row && amount && tagsOf(sentence.hitAt[skipMarks(sentence, from)], 'source-word').some(({ lodges }) => lodges)) return true
  // «سأله القاضي: كم كانوا؟» inside a line.
  if (verbFirst && !sentence.opensLine && from === 0 && !isQuote(sentence.keys[colon + 1])) return true
  // "Central fund: $10m"
  return isCurrency(amount?.quantity.unit ?? null)
}

/** True where a sentence holds nothing but figures from word `from` on. */
function hasFiguresAlone({ keys, hitAt, amountAt }: Sentence, from: number): boolean {
  for (let i = from; i < keys.length; i++) if (!amountAt[i] && !isMark(keys[i]) && !tagOf(hitAt[i], 'coordination')) return false
  return true
}

/** Who is named from word `from` up to a colon, with the name up to word `to`; null where nobody is who can speak. */
function namedBefore(hearing: Hearing, from: number, colon: number, to: number): Source | null {
  const { sentence } = hearing
  const kind = sourceKind(sentence, from, colon)
  const quotes = isQuote(sentence.keys[colon + 1])
  if (kind === 'dataset' || (kind === null && !quotes) || (kind === 'media' && !quotes && isDateline(sentence, from, colon))) return null
  const counting = hearing.verbFirst ? null : unspeakingSubject(hearing)
  const verb = counting?.from === from ? verbBehind(sentence, counting.to, colon) : null
  if (verb !== null) return namedSource(hearing, from, verb, colon, true)
  // «خفّفت المديرة من وقع الأرقام: «…»»
  const subject = hearing.verbFirst && quotes && !tagOf(sentence.hitAt[from], 'source-word') ? subjectOfSentence(hearing, colon, colon) : null
  return subject ?? namedSource(hearing, from, to, colon, true)
}

/**
 * "NAIROBI Xinhua: …", "Dhaka (AFP): …": a town, in capitals where no brackets follow, before the agency whose dispatch it is; without capitals a dash parts the two
 * («غزة - الأناضول: …»), and before it stands no hour.
 */
function isDateline(sentence: Sentence, from: number, colon: number): boolean {
  const { text, starts, ends, keys, hitAt, index, profile } = sentence
  if (!profile.grammar.capitalizesNames) return index <= 1 && from > 1 && from <= LONGEST_TOWN && isDash(keys[from - 1]) && behindHour(sentence) === 0 && !isMark(keys[0])
  if (index > 1 || colon - from < 2 || tagOf(hitAt[from], 'source-word')) return false
  const isBracketed = keys[colon - 1] === ')'
  const agency = isBracketed ? colon - 2 : colon - 1
  if (tagOf(hitAt[agency], 'source-word')?.kind !== 'media') return false
  if (isBracketed && keys.indexOf('(', from) <= from + LONGEST_TOWN) return true
  const town = text.slice(starts[from], ends[from])
  return town.length > SHORTEST_TOWN && town === town.toUpperCase()
}

/** Words of a town and its region before a bracket, at most. */
const LONGEST_TOWN = 5

/** Letters of what may be an abbreviation before a name, at most. */
const SHORTEST_TOWN = 3

/** Words of a subject behind what of it is known, at most. */
const REST_OF_SUBJECT = 2

/** "The mayor has given the latest count: 21 dead": where the verb begins of the subject that ends at word `at`, or a word or two on; null where none stands there. */
function verbBehind(sentence: Sentence, at: number, colon: number): number | null {
  let end = at
  while (end <= at + REST_OF_SUBJECT && end < colon - 1 && !isMark(sentence.keys[end])) end++
  const isKnown = (i: number): boolean => {
    const hit = sentence.hitAt[i]
    return hit?.from === i && (tagOf(hit, 'auxiliary') ?? tagOf(hit, 'before-verb') ?? tagOf(hit, 'gives') ?? tagOf(hit, 'holds')) !== null
  }
  // "issued the list", "broke down the deaths"
  const isArticle = (i: number): boolean => tagOf(sentence.hitAt[i], 'determiner') !== null
  const isUnknown = (i: number): boolean => !sentence.hitAt[i] && !hasCapital(sentence, i) && (isArticle(i + 1) || isArticle(i + 2))
  const words = Array.from({ length: end - at }, (_, n) => at + n)
  return words.find(isKnown) ?? words.find(isUnknown) ?? null
}

/** The first word behind the marks that an item opens with. */
function skipMarks({ keys }: Sentence, from: number): number {
  let at = from
  while (at < keys.length && isMark(keys[at])) at++
  return at
}

/** «مصدر طبي لمراسلنا: …», «المحافظ في أول تعليق: …»: the word at which who speaks ends and whom he tells or when begins; null where nothing of that stands there. */
function hearerOrOccasion({ hitAt }: Sentence, from: number, colon: number): number | null {
  for (let i = from + 1; i < colon; i++) if (hitAt[i]?.from === i && tagOf(hitAt[i], 'source-end') && !tagOf(hitAt[i], 'source-word')) return i
  return null
}

/** Kinds of source that are no body. */
const NO_ISSUER: ReadonlySet<string> = new Set(['dataset', 'other'])

/** Words of a name behind an office, at most. */
const LONGEST_NAME = 4

/**
 * "The ministry's spokesman, Hossein Kermanpour:": a name in capitals behind an office and a comma, up to a colon or what tells by what means he
 * speaks.
 */
function isApposedName(hearing: Hearing, from: number, comma: number): boolean {
  const { sentence } = hearing
  if (!sentence.profile.grammar.capitalizesNames || sourceKind(sentence, from, comma) === null) return false
  let to = comma + 1
  while (to < sentence.keys.length && to - comma <= LONGEST_NAME && !isMark(sentence.keys[to]) && hasCapital(hearing.sentence, to) && !figureAt(sentence, to)) to++
  return to > comma + 1 && (isColon(sentence.keys[to]) || (isComma(sentence.keys[to]) && isMeans(sentence, to + 1)))
}

/** Words that tell by what means somebody speaks, before a colon, at most. */
const MEANS = 4

/** ", by radio:", ", on X:": how the one named before the comma speaks. */
function isMeans(sentence: Sentence, from: number): boolean {
  if (!tagOf(sentence.hitAt[from], 'agent') && !tagOf(sentence.hitAt[from], 'source-end')) return false
  for (let i = from + 1; i <= from + MEANS; i++) {
    if (isColon(sentence.keys[i])) return true
    if (isMark(sentence.keys[i]) || figureAt(sentence, i)) return false
  }
  return false
}

/** "In a voice note to reporters, the spokesman: …": a noun like a verb of saying, in the circumstance that a sentence opens with. */
function inOpening(sentence: Sentence, from: number, at: number): boolean {
  if (!isCircumstance(sentence, from)) return false
  for (let i = from; i < at; i++) if (isComma(sentence.keys[i])) return false
  return true
}

/** «وخفّفت مديرة المنظمة من وقع الأرقام: «…»»: the subject of a sentence whose verb is none of saying, where a quotation follows its colon. */
export function speakerBeforeQuotation(hearing: Hearing): Source | null {
  const { sentence } = hearing
  for (let i = 1; i < sentence.keys.length - 1 && i < QUOTED_WITHIN; i++) {
    if (tagOf(sentence.hitAt[i - 1], 'said') || figureAt(sentence, i)) return null
    if (isColon(sentence.keys[i]) && isQuote(sentence.keys[i + 1])) return subjectOfSentence(hearing, i, i)
  }
  return null
}

/** Words of a sentence before the colon that leads to a quotation, and to anything else, at most. */
const QUOTED_WITHIN = 30
const COLON_WITHIN = 18
