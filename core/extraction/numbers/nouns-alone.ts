import { AND, THE } from '../lexicon/proclitics.ts'
import type { Match } from '../lexicon/lexicon.ts'
import { numberWord } from './number-word.ts'
import { readAmount } from './read-amount.ts'
import { fractionAfter } from './counted.ts'
import { isDualSpeltAsPlural } from './dual-spelling.ts'
import { readOneMore } from './one-more.ts'
import { DUALS, NAMES, OPENS, PARTS, type Passage } from './passage.ts'
import type { Sense, SenseOf } from './senses.ts'

/** A noun that says how many it is by its own form, or with a number after it. Tokens up to `to` (exclusive). */
export interface NounAlone {
  value: number
  unit: string | null
  noun: string | null
  unitAssumed: boolean
  form: 'dual' | 'singular' | 'words' | 'mixed'
  start: number
  /** Where the noun begins that another word stands before («أحد الجنود»). */
  nounStart?: number
  end: number
  to: number
}

/** What a noun without a number before it is read by. */
export interface NounContext {
  /** Whether one person named without a number is asked for (see `ReadOptions`). */
  singulars: boolean
  /** A quantity of persons ends right before the noun. */
  afterPerson: boolean
  /** As `afterPerson`, where a number or a pronoun counts them, not a noun alone («جثة رجل»). */
  afterCounted: boolean
  /** A dual ends right before the noun. */
  afterDual: boolean
}

const OTHER_PREFIXES = ~(AND | THE)

/** Reads «قتيلان», «متران ونصف المتر», «شخص واحد», «المهاجمين الستة», and where asked "a soldier". */
export function readBareNoun(p: Passage, i: number, context: NounContext): NounAlone | null {
  if (p.language.countsByForm && (p.beginnings(i) & (NAMES | DUALS)) !== 0) for (const match of p.scan.at(i)) {
    const { value } = match
    if (value.role === 'measure' || value.role === 'currency') {
      const read = readUnitAlone(p, match, value)
      if (read) return read
    } else if (value.role === 'noun') {
      const read = readNounAlone(p, match, value, context)
      if (read) return read
    } else if (value.role === 'one-of-them' && context.singulars && (match.prefix & OTHER_PREFIXES) === 0) {
      return { value: 1, unit: 'person', noun: null, unitAssumed: false, form: 'singular', start: match.start, end: match.end, to: match.to }
    } else if (value.role === 'another' && context.singulars && match.prefix === 0) {
      const more = readOneMore(p, match)
      if (more) return more
    }
  }
  if (p.language.countsByForm) return context.singulars ? readOneOfPersons(p, i) : null
  return readArticleMeasure(p, i) ?? (context.singulars ? readAnother(p, i) ?? readArticleNoun(p, i) : null)
}

/** «أحد الجنود», «إحدى موظفات الوكالة»: one of several persons, whose noun stands right behind. */
function readOneOfPersons(p: Passage, i: number): NounAlone | null {
  const one = numberWord(p, i)
  if (one?.value.role !== 'unit' || one.value.value !== 1 || !one.value.joinedOnly || one.prefix & ~AND) return null
  for (const { value, prefix, start, to, end } of p.scan.at(one.to)) {
    if (value.role !== 'noun' || value.unit !== 'person' || value.number !== 'plural' || prefix & ~THE) continue
    return { value: 1, unit: 'person', noun: value.id, unitAssumed: false, form: 'singular', start: one.start, nounStart: start, end, to }
  }
  return null
}

/** "an hour and a half". */
function readArticleMeasure(p: Passage, i: number): NounAlone | null {
  const article = p.find(i, 'article')
  const measure = article ? p.find(article.to, 'measure') : null
  const more = measure ? fractionAfter(p, measure.to, measure.value.unit) : null
  if (!article || !measure || !more) return null
  return { value: 1 + more.value, unit: measure.value.unit, noun: null, unitAssumed: false, form: 'mixed', start: article.start, end: more.end, to: more.to }
}

function readUnitAlone(p: Passage, match: Match<Sense>, value: SenseOf<'measure'> | SenseOf<'currency'>): NounAlone | null {
  const unit = value.role === 'measure' ? value.unit : value.code
  const base = { unit, noun: null, unitAssumed: value.role === 'currency' && value.assumed === true, start: match.start }
  const one = readOne(p, match)
  if (one && value.count !== 2) return { ...base, value: 1, form: 'words', end: one.end, to: one.to }
  // «الساعات الـ48 الماضية»
  const number = match.prefix & THE && value.count === undefined ? readDefiniteNumber(p, match.to) : null
  if (number) return { ...base, ...number }
  // «عام ونصف العام», «دولار ونصف»
  const count = value.count ?? (value.role === 'currency' && p.isWord(match.from) ? 1 : undefined)
  if (count === undefined) return null
  const more = fractionAfter(p, match.to, unit)
  if (more && !(match.prefix & THE)) return { ...base, value: count + more.value, form: value.count === 2 ? 'dual' : 'mixed', end: more.end, to: more.to }
  return value.count === 2 ? { ...base, value: 2, form: 'dual', end: match.end, to: match.to } : null
}

function readNounAlone(p: Passage, match: Match<Sense>, value: SenseOf<'noun'>, context: NounContext): NounAlone | null {
  const base = { unit: value.unit, noun: value.id, unitAssumed: false, start: match.start }
  const one = readOne(p, match)
  if (one && value.unit === null && p.has(match.from - 1, 'of')) return null
  if (one && value.number !== 'plural') return { ...base, value: value.number === 'dual' ? 2 : 1, form: 'words', end: one.end, to: one.to }
  if (value.number === 'dual') {
    // «حل الدولتين»: with the article it is a name rather than a count.
    if (value.unit === null && match.prefix & THE) return null
    // «غارتان إسرائيليتان»: an adjective of the two.
    if (context.afterDual && (match.prefix & ~THE) === 0) return null
    const two = numberWord(p, match.to)
    const both = two?.value.role === 'unit' && two.value.value === 2 ? two : null
    return { ...base, value: 2, form: 'dual', end: both?.end ?? match.end, to: both?.to ?? match.to }
  }
  const behindOne = context.afterPerson && !context.afterCounted
  if (value.number === 'plural' && value.unit === 'person' && isDualSpeltAsPlural(p, match, behindOne)) return { ...base, value: 2, form: 'dual', end: match.end, to: match.to }
  if (value.number !== 'singular') {
    const after = numberWord(p, match.to)
    // «رفات اثنين وخمسين ضحية»: the first word of a larger number.
    const tens = after && numberWord(p, after.to)
    const goesOn = tens?.value.role === 'ten' && (tens.prefix & AND) !== 0
    const two = after?.value.role === 'unit' && after.value.value === 2 && after.prefix === (match.prefix & THE) && !goesOn ? after : null
    // «أُفرج عن التلاميذ الاثنين»: on Monday; two of them would stand in the dual.
    // «قتل مسلحون اثنين من الحراس», «وأسر اثنين»: nor are two whom several do something to.
    if (two && value.number === 'plural' && !p.language.dualSpelling?.test(p.spelling(match.to - 1))) return null
    if (two) return { ...base, value: 2, form: 'words', end: two.end, to: two.to }
    // «الرهائن الأربعة», «الرهائن الـ33», «أطفالها الأربعة»
    const number = match.prefix & THE || (value.number === 'plural' && value.unit === 'person') ? readDefiniteNumber(p, match.to, value.unit === 'person') : null
    // «قتلى الاثنين»: those killed on Monday; two would stand in the dual.
    if (number && (match.prefix & THE || number.value !== 2)) return { ...base, ...number }
    return null
  }
  if (value.unit !== 'person' || match.prefix & THE || p.has(match.from, 'toll')) return null
  // «183 معتقلا فلسطينيا»، «أحدهم ضابط»: tells of those counted right before.
  if (context.afterCounted && match.prefix === 0) return null
  // «قائد الكتيبة»: the one who commands it, as «قائد الجيش» is.
  if (match.to - match.from === 2 && p.hasArticle(match.to - 1)) return null
  const told = (match.prefix === 0 && p.has(match.from - 1, 'toll')) || (context.afterPerson && match.prefix === AND)
  if (!told && !(context.singulars && (match.prefix & OTHER_PREFIXES) === 0)) return null
  return { ...base, value: 1, form: 'singular', end: match.end, to: match.to }
}

/** A number with the article after a noun with the article; twenty and more only of persons («الجرحى الأربعين», but «الذكرى الأربعين»). */
function readDefiniteNumber(p: Passage, i: number, ofPersons = false): { value: number; form: 'words' | 'mixed'; end: number; to: number } | null {
  const digits = p.isParticle(i) && p.hasArticle(i) && p.isDigits(i + 1)
  const word = digits ? null : numberWord(p, i)
  if (!digits) {
    if (!word || (word.prefix & (AND | THE)) !== THE) return null
    const { role } = word.value
    if (role !== 'unit' && role !== 'teen' && !(ofPersons && role === 'ten')) return null
  }
  const amount = readAmount(p, digits ? i + 1 : i)
  return amount?.value == null ? null : { value: amount.value, form: digits ? 'mixed' : 'words', end: amount.end, to: amount.to }
}

/** The word for one after a noun («شخص واحد»). */
function readOne(p: Passage, match: Match<Sense>): Match<Sense> | null {
  const one = numberWord(p, match.to)
  if (!one || one.value.role !== 'unit' || one.value.value !== 1 || one.value.joinedOnly || one.prefix !== 0) return null
  // «وفاة واحد وستين مواطنا»: the first word of a larger number.
  const tens = numberWord(p, one.to)
  return tens?.value.role === 'ten' && tens.prefix & AND ? null : one
}

const MAX_WORDS = 4

/** "… and another was injured", "the other is missing", "wounding another": one more where a clause tells what befell those counted. */
function readAnother(p: Passage, i: number): NounAlone | null {
  const other = p.find(i, 'one-of-them')
  if (!other) return null
  if (!(isAnotherAsSubject(p, i, other.to) || isAnotherAsObject(p, i, other.to)) || p.startsLine(other.to)) return null
  if (isAnotherThing(p, i, other.to) || (p.has(other.to, 'state') && p.has(other.to + 1, 'noun'))) return null
  return { value: 1, unit: 'person', noun: null, unitAssumed: false, form: 'singular', start: other.start, end: other.end, to: other.to }
}

/** "… and another was injured": a clause opens with one more, and tells what befell them. */
function isAnotherAsSubject(p: Passage, i: number, to: number): boolean {
  if (!p.startsSentence(i) && !p.isSign(i - 1, ',') && !p.isSign(i - 1, ';') && !p.has(i - 1, 'and')) return false
  return p.has(to, 'auxiliary') || p.has(to, 'state') || p.has(to, 'part')
}

/** "Another was a proposal", but "another was a driver from Moldova"; in "the other was a woman" the noun for a person stands for the figure. */
function isAnotherThing(p: Passage, i: number, verb: number): boolean {
  if (p.has(verb + 1, 'determiner')) return true
  return p.has(verb + 1, 'article') && (verb > i + 1 || readArticleNoun(p, verb + 1)?.unit !== 'person')
}

/** "wounding another": the clause ends with one more, or goes on with a preposition. */
function isAnotherAsObject(p: Passage, i: number, to: number): boolean {
  if (!p.has(i - 1, 'toll')) return false
  return to >= p.count || p.isSign(to) || p.startsSentence(to) || (p.has(to, 'function') && !p.has(to, 'of'))
}

/** A quick test that rules most words out that open a noun: false where neither a person nor a measure ("an hour and a half") can stand behind token `i`. */
export const mayOpenNoun = (p: Passage, i: number): boolean => mayNameSomebody(p, i) || (p.beginnings(i + 1) & NAMES) !== 0

/**
 * A quick test that rules most articles out: false where the first words behind token `i` that may name a person are too far off, or
 * parted from it. Hyphens may stand among the words, as in "a 68-year-old man".
 */
function mayNameSomebody(p: Passage, i: number): boolean {
  const at = p.nextSomebody(i + 1)
  if (at > Math.min(i + 3 * MAX_WORDS, p.count - 1)) return false
  for (let k = i, words = 0; k < at; k++) {
    // Over a phrase of several words what stands in it parts nothing.
    if (p.scan.leadsOn(k)) return true
    if (k === i) continue
    const begins = p.beginnings(k)
    if (p.isSign(k) ? !p.isSign(k, '-') : ++words >= MAX_WORDS || ((begins & (PARTS | OPENS)) !== 0 && (begins & NAMES) === 0 && !p.has(k, 'adjective'))) return false
  }
  return true
}

/** True for a word that ends the words between an article and its noun ("a lot of people"), or opens another noun phrase ("the gang abducted a doctor"). */
function partsFromNoun(p: Passage, k: number): boolean {
  // "a US soldier": behind an article no pronoun.
  if ((p.beginnings(k) & (PARTS | OPENS)) === 0 || p.has(k, 'adjective')) return false
  return p.has(k, 'function') || p.has(k, 'and') || p.has(k, 'of') || p.has(k, 'to') || p.has(k, 'from') || p.has(k, 'article') || p.has(k, 'determiner')
}

/** True where no noun follows an age that it could describe ("a 19-year-old was killed"). */
function standsForOne(p: Passage, i: number): boolean {
  if (i >= p.count || (p.isSign(i) && !p.isSign(i, '-') && !p.isSign(i, '\''))) return true
  return p.has(i, 'function') || p.has(i, 'auxiliary') || p.has(i, 'and')
}

/**
 * "a Somali-born nurse", "a well-known singer", "a village court judge": true for a noun that a hyphen joins to the next word, or behind which one word more
 * stands before the noun for a person: no verb has a single person behind it without an article.
 */
function describesNoun(p: Passage, { to, value }: Match<SenseOf<'noun'>>): boolean {
  if (p.isSign(to, '-') && p.glued(to)) return p.isWord(to + 1) && p.glued(to + 1) && !p.find(to + 1, 'noun') && !partsFromNoun(p, to + 1)
  if (value.unit === 'person' || !p.isWord(to) || p.startsLine(to) || partsFromNoun(p, to) || p.has(to, 'auxiliary') || p.startsLine(to + 1)) return false
  const person = p.find(to + 1, 'noun')
  return person?.value.unit === 'person' && person.value.number === 'singular' && !p.find(person.to, 'noun')
}

const personAlone = (value: number, noun: string, form: NounAlone['form'], start: number, end: number, to: number): NounAlone =>
  ({ value, unit: 'person', noun, unitAssumed: false, form, start, end, to })

/** "both separatists and criminals": two kinds, not two of a kind; `to` is the token behind the first noun. */
const isFirstOfTwoKinds = (p: Passage, to: number): boolean =>
  p.has(to, 'and') && p.isWord(to + 1) && !p.has(to + 1, 'article') && !p.has(to + 1, 'determiner') && !numberWord(p, to + 1)

/** True for a word of a number other than one. */
function countsSeveral(p: Passage, i: number): boolean {
  const sense = numberWord(p, i)?.value
  return sense !== undefined && !(sense.role === 'unit' && sense.value === 1)
}

/** "one 14-year-old boy": the word for one, where the digits of an age stand behind it; null for any other. */
function oneBeforeAge(p: Passage, i: number): Match<Sense> | null {
  if (!p.isDigits(i + 1) || !p.isSign(i + 2, '-') || !p.glued(i + 2) || !p.has(i + 3, 'measure')) return null
  const one = numberWord(p, i)
  return one?.value.role === 'unit' && one.value.value === 1 && one.to === i + 1 ? one : null
}

/** "a soldier", "her husband", "a 68-year-old man", and two in "both drivers". */
function readArticleNoun(p: Passage, i: number): NounAlone | null {
  if (!mayNameSomebody(p, i)) return null
  const opening = p.find(i, 'article') ?? p.find(i, 'determiner') ?? p.find(i, 'both') ?? oneBeforeAge(p, i)
  // "the all-volunteer force"
  if (!opening || (p.isSign(opening.to, '-') && p.glued(opening.to))) return null
  const both = p.has(i, 'both')
  // "its 18-member crew": as many as they are.
  let members: number | null = null
  let membersFrom = 0
  for (let k = opening.to, words = 0; k < p.count && words < MAX_WORDS; words++) {
    if (p.startsLine(k)) return null
    // A word that no lexicon knows is no noun and parts nothing from one.
    if (p.isUnknownWord(k)) { k++; continue }
    const aged = both ? null : p.find(k, 'aged-one')
    if (aged && p.isSign(k - 1, '-') && standsForOne(p, aged.to)) return personAlone(1, 'person', 'singular', opening.start, aged.end, aged.to)
    const noun = p.find(k, 'noun')
    if (noun) {
      const next = p.find(noun.to, 'noun')
      if (next && !p.startsLine(noun.to)) { k = noun.to; continue }
      if (!both && describesNoun(p, noun)) { k = noun.to; continue }
      if (noun.value.unit !== 'person' || (noun.value.number === 'plural') !== both) return null
      // "its troops", "their staff": all of them, and nobody knows how many.
      if (members === null && noun.value.number === 'either' && p.has(i, 'determiner')) return null
      if (both && isFirstOfTwoKinds(p, noun.to)) return null
      // "A third guard died.": he is the third, not one more by himself.
      if (k > opening.to && p.has(k - 1, 'ordinal')) return null
      // "a police station", "the soldier's": not the person, but "a mother-of-two".
      if ((p.isSign(noun.to, '-') && p.glued(noun.to) && !p.has(noun.to + 1, 'of')) || (p.isSign(noun.to, '\'') && p.glued(noun.to))) return null
      if (members !== null && noun.value.number !== 'either') return null
      if (members !== null) return personAlone(members, noun.value.id, 'mixed', membersFrom, noun.end, noun.to)
      // "a mother and daughter": two, who are told of as one person is.
      return personAlone(both || noun.value.number === 'dual' ? 2 : 1, noun.value.id, both ? 'dual' : 'singular', opening.start, noun.end, noun.to)
    }
    if (!p.isWord(k) && !p.isDigits(k) && !(p.isSign(k, '-') && p.glued(k))) return null
    // "that 54 troops", "that ten staff", "that one child": they are counted by the number.
    if ((p.isDigits(k) || (k === opening.to ? numberWord(p, k) !== null : countsSeveral(p, k))) && !p.isSign(k + 1, '-')) return null
    if (partsFromNoun(p, k)) return null
    if (p.isDigits(k) && p.isSign(k + 1, '-') && !p.has(k + 2, 'measure')) {
      members = p.tokens.hash[k] ?? null
      membersFrom = p.start(k)
    }
    if (p.isSign(k, '-')) words--
    k++
  }
  return null
}
