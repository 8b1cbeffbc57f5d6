import { THE, AND } from '../lexicon/proclitics.ts'
import type { Match } from '../lexicon/lexicon.ts'
import type { Amount } from './amount.ts'
import { afterHyphen, numberWord } from './number-word.ts'
import { behindOwner } from './owner.ts'
import { COUNTS, type Passage } from './passage.ts'
import type { Role, Sense } from './senses.ts'

/** What a number counts, as far as it stands after it: tokens up to `to` (exclusive) belong to the quantity. */
export interface Counted {
  unit: string | null
  unitAssumed: boolean
  noun: string | null
  nounStart: number
  nounEnd: number
  to: number
  end: number
  /** False where nothing follows that could be counted, so that the unit of the amount before may be meant. */
  own: boolean
}

const MAX_ADJECTIVES = 4
/** How far behind a number the plural of a noun that the lexicon does not know may stand ("56 wild mountain goats"). */
const UNKNOWN_WORDS = 4
const MILLION = 1e6
const THOUSAND = 1000
/** Places of which nobody counts thousands, by their ids: behind «من» they tell whence people are. */
const WHENCE: ReadonlySet<string> = new Set(['country', 'city', 'town', 'village', 'province', 'region', 'state'])
const YEAR_DIGITS = 4
const OTHER_PREFIXES = ~(AND | THE)

/** True for a currency match that may be read so: some codes are words unless in capitals. */
export function isCurrencyHere(p: Passage, match: Match<Sense>): boolean {
  if (match.value.role !== 'currency') return false
  if (match.value.capitals && p.raw(match.from) !== p.raw(match.from).toUpperCase()) return false
  // «A$375» is Australian, «a $375» is not: letters before a sign are capitals and, when there is one only, written against it.
  if (match.to - match.from > 1 && p.isWord(match.from) && p.isSign(match.from + 1)) return p.capital(match.from) && (p.glued(match.from + 1) || p.tokens.length[match.from]! > 1)
  return true
}

/**
 * «ونصف الساعة», "and a half" from token `i` on, after a whole number of `unit`; null where none is said. After a scale the fraction
 * is of that («مليون دولار ونصف المليون»), unless it opens an amount of its own («ونصف مليون يورو»).
 */
export function fractionAfter(p: Passage, i: number, unit: string, scale = 1): { value: number; to: number; end: number } | null {
  let match = p.find(i, 'fraction')
  if (!match || !(match.prefix & AND)) {
    const and = p.find(i, 'and')
    const article = and ? p.find(and.to, 'article') : null
    match = and && (article !== null || p.language.countsByForm) ? p.find(article?.to ?? and.to, 'fraction') : null
  }
  if (!match || match.prefix & OTHER_PREFIXES || (match.value.form !== 'half' && match.value.form !== 'single')) return null
  const whole = numberWord(p, match.to)
  if (whole && whole.value.role === 'scale') {
    if (whole.value.value !== scale || whole.prefix !== THE) return null
    return { value: match.value.value * scale, to: whole.to, end: whole.end }
  }
  const again = p.scan.at(match.to).find(({ value, prefix }) => isOfUnit(value, unit) && (prefix & ~THE) === 0)
  // «ونصف السكان»: a share of something else.
  if (!again && (p.hasArticle(match.to) || (!p.language.countsByForm && p.has(match.to, 'of')))) return null
  return { value: match.value.value * scale, to: again?.to ?? match.to, end: again?.end ?? match.end }
}

/** True for a word that names this measure or currency. */
const isOfUnit = (sense: Sense, unit: string): boolean =>
  (sense.role === 'measure' && sense.unit === unit) || (sense.role === 'currency' && sense.code === unit)

/**
 * «ستة (6) أشخاص», "six (6) workers": the token behind digits in brackets that say a number in words again, and «/137/ قتيلا» behind the second of two strokes;
 * right behind the number where there are none.
 */
function behindRepeat(p: Passage, { from, to, form, value }: Amount): number {
  if (form === 'digits' && p.isSign(from - 1, '/') && p.isSign(to, '/') && p.glued(to) && p.isWord(to + 1) && !p.glued(to + 1)) return to + 1
  const isRepeat = form === 'words' && p.isSign(to, '(') && p.isDigits(to + 1) && p.isSign(to + 2, ')') && p.digitsValue(to + 1) === value
  return isRepeat && p.isWord(to + 3) && !p.startsSentence(to + 3) ? to + 3 : to
}

/** Reads percent, currency, unit or counted noun after a number. */
export function readCounted(p: Passage, amount: Amount): Counted {
  const none: Counted = { unit: null, unitAssumed: false, noun: null, nounStart: amount.end, nounEnd: amount.end, to: amount.to, end: amount.end, own: false }
  // "Inside shelters: 48", and a line below "Persons: 912".
  if (p.startsSentence(amount.to)) return none
  let at = behindRepeat(p, amount)
  const hyphen = p.isSign(at, '-') && p.glued(at) && p.glued(at + 1)
  if (hyphen) at++
  if (amount.share) {
    const article = p.find(at, 'article')
    if (article) at = afterHyphen(p, article.to)
  }
  const unit = readUnit(p, at, none, amount, hyphen)
  // «نصف ساعة» is a measure, «نصف الأيام» a share of days told of.
  const apart = amount.share && !p.has(amount.to, 'article') && unit?.unit !== 'percent' && (p.scan.at(at)[0]?.prefix ?? 0) !== 0
  if (unit && !apart) return unit
  if (amount.share) return ofPercent(p, amount, none) ?? none
  const of = p.find(amount.to, 'of')
  // «115 مليارا من الولايات المتحدة»: who gave the money, not what it counts.
  if (of && p.language.countsByForm && amount.scale >= MILLION && amount.value !== null && readNoun(p, of.to, none, amount, false)?.unit === null) return none
  if (of) {
    const vague = amount.value === null || p.has(amount.to - 1, 'dozen') || p.has(amount.to - 1, 'scale')
    // "two of the company's drivers": persons are counted, but the figure is the number alone; one is told by what he is.
    const owned = p.language.countsByForm || amount.scale >= MILLION ? null : behindOwner(p, of.to)
    if (owned !== null) {
      const those = readNoun(p, owned, none, amount, false)
      return those ? { ...none, unit: those.unit, noun: those.unit === 'person' && amount.value !== 1 ? null : those.noun, own: those.unit !== null } : none
    }
    const inner = p.find(of.to, 'determiner')
    const partOf = vague ? readUnit(p, of.to, none, amount) ?? readNoun(p, of.to, none, amount, false) : null
    // «الآلاف من البلدة»: from the town, not of towns; «460 ألفا من تركيا»: a country, not a Turk.
    if (p.language.countsByForm && isSingular(p, of.to)) return none
    // «عاد 31 ألفا من دول الجوار»
    if (p.language.countsByForm && amount.scale >= THOUSAND && amount.value !== null && WHENCE.has(partOf?.noun ?? '')) return none
    if (partOf) return partOf
    const definite = inner ? readNoun(p, inner.to, none, amount, false) : null
    if (definite) return definite
    const counted = of.to < p.count && p.scan.word(of.to) === 0 && !p.capital(of.to) ? null : readNoun(p, of.to, none, amount, false)
    // «ثلاثة من الجنود»: persons are counted, but the figure is the number alone.
    return counted ? { ...none, unit: counted.unit, noun: counted.noun, own: counted.unit !== null } : none
  }
  // «20 مليونا» counts nothing behind it, «مليونا نازح» are two million.
  const isClosed = amount.value !== 2 * amount.scale && p.language.closedScale?.test(p.raw(amount.to - 1)) === true
  const noun = isClosed ? null : readNoun(p, at, none, amount, hyphen)
  if (noun) return noun
  for (let k = at, steps = 0; steps < 3 && k < p.count; steps++, k++) {
    if (tellsOfPersons(p, k, amount)) return { ...none, unit: 'person', own: true }
    if (!p.has(k, 'adjective') && !p.has(k, 'auxiliary')) break
  }
  return hyphen ? { ...none, own: true } : { ...none, own: isUnknownNoun(p, at, amount) }
}

/** "5 wounded", "nine were freed": true where token `k` behind an amount says what befell persons; "in 2023 killed" says it of nobody counted. */
function tellsOfPersons(p: Passage, k: number, amount: Amount): boolean {
  if (p.has(k, 'state') && !(looksLikeYear(amount) && p.has(amount.from - 1, 'year-before'))) return true
  return isBefallen(p, k) && !looksLikeYear(amount)
}

/** "a quarter of a percentage point" */
function ofPercent(p: Passage, amount: Amount, none: Counted): Counted | null {
  const of = p.find(amount.to, 'of')
  const article = of && p.find(of.to, 'article')
  const percent = article && p.find(article.to, 'percent')
  return percent ? { ...none, unit: 'percent', to: percent.to, end: percent.end, own: true } : null
}

/** "5 held over a bombing", but "3 released films". */
function isBefallen(p: Passage, k: number): boolean {
  const told = p.find(k, 'befallen')
  return told !== null && (!p.isWord(told.to) || p.startsLine(told.to) || p.has(told.to, 'function'))
}

/** "The army in 2023 killed twelve": digits that may be a year count nobody by the verb behind them. */
const looksLikeYear = ({ plainDigits, value }: Amount): boolean => plainDigits && value !== null && value >= 1900 && value < 2100

function readUnit(p: Passage, at: number, none: Counted, amount: Amount, hyphen = false): Counted | null {
  if (p.isSign(at, '%')) return { ...none, unit: 'percent', to: at + 1, end: p.end(at), own: true }
  if (p.has(at, 'day-name') || (!p.may(at, 'percent') && !p.may(at, 'currency') && !p.may(at, 'measure'))) return null
  for (const match of p.scan.at(at)) {
    if (match.prefix & OTHER_PREFIXES || match.prefix & AND) continue
    const { value } = match
    // "18 day labourers": a longer phrase that names persons.
    if (value.role === 'noun' && value.unit === 'person' && match.to - match.from > 1) return null
    if (value.role === 'percent') return { ...none, unit: 'percent', to: match.to, end: match.end, own: true }
    if (value.role === 'currency' && value.side !== 'before' && value.count !== 2 && isCurrencyHere(p, match)) {
      // «$1.2bn-$1.5bn»: the sign belongs to the amount after it.
      if (p.isSign(at) && p.isDigits(match.to) && p.glued(match.to)) continue
      // "50 pounds of explosives", "a 500-pound bomb"
      if (value.also !== undefined && amount.scale < 1e6 && (hyphen || p.has(match.to, 'of'))) return { ...none, unit: value.also, to: match.to, end: match.end, own: true }
      return { ...none, unit: value.code, unitAssumed: value.assumed === true, to: match.to, end: match.end, own: true }
    }
    // «بعد ثلاثة ملايين الشهر الماضي»: a definite time behind a number is when, not what is counted.
    if (value.role === 'measure' && match.prefix & THE && amount.value !== null && !amount.share) continue
    // «620 مليونا عام 2024»: the year names when.
    if (value.role === 'measure' && value.unit === 'year' && p.isDigits(match.to) && p.tokens.length[match.to] === YEAR_DIGITS) continue
    if (value.role === 'measure' && value.count !== 2) {
      // «15 كم2», "200 m3"
      const power = p.isDigits(match.to) && p.glued(match.to) && p.tokens.length[match.to] === 1 ? p.tokens.hash[match.to] : 0
      if (power === 2 || power === 3) return { ...none, unit: `${power === 2 ? 'square' : 'cubic'} ${value.unit}`, to: match.to + 1, end: p.end(match.to), own: true }
      return { ...none, unit: value.unit, to: match.to, end: match.end, own: true }
    }
  }
  return null
}

/** The noun at token `at`, after adjectives where the language puts them before; a chain of nouns is taken to its last ("police officers"). */
function readNoun(p: Passage, at: number, none: Counted, amount: Amount, hyphen: boolean): Counted | null {
  let found: Counted | null = null
  let unknown = 0
  // «واثنان أُسرا»: two are told by the form of a noun, never by a number before it; «اثنان آخران» agree.
  if (p.language.countsByForm && amount.value === 2 && amount.form === 'words') return readDual(p, at, none)
  const singular = hyphen || amount.value === 1 || !p.language.pluralAfterNumber
  // «74 مليونا لتخزين»: behind millions a noun that they count is in the singular, and none that the lexicon lacks; «850 مليونا مساعدات» is aid, no helpers.
  const mayBeUnknown = !p.language.countsByForm || amount.scale < MILLION || amount.value === null
  for (let k = at, steps = 0; k < p.count && steps <= MAX_ADJECTIVES; steps++) {
    if ((k > at && p.startsLine(k)) || (p.beginnings(k) & COUNTS && startsNumber(p, k))) break
    let next = 0
    if (p.may(k, 'noun')) for (const match of p.scan.at(k)) {
      if (match.prefix & OTHER_PREFIXES || match.prefix & AND || match.value.role !== 'noun' || match.value.number === 'dual') continue
      if (!mayBeUnknown && match.value.id === 'helper') continue
      if (match.prefix & THE && match.value.number === 'singular' && mayStandBeforeDefinite(p, amount)) continue
      const here: Counted = { ...none, unit: match.value.unit, noun: match.value.id, nounStart: match.start, nounEnd: match.end, to: match.to, end: match.end, own: true }
      const fits = singular || match.value.number !== 'singular'
      if (fits) found = here
      next = match.to
      break
    }
    if (next === 0 && !found && mayBeUnknown && p.scan.word(k) === 0 && p.endsAsPerson(k) && (amount.value === null || !p.hasArticle(k))) {
      found = { ...none, unit: 'person', noun: 'person', nounStart: p.start(k), nounEnd: p.end(k), to: k + 1, end: p.end(k), own: true }
      next = k + 1
    }
    if (!p.language.adjectivesBeforeNoun) break
    if (next === 0) {
      const described = p.find(k, 'adjective')
      if (described) { next = described.to; if (found) break }
      else if (found || endsNounPhrase(p, k)) break
      else if (p.capital(k)) next = k + 1
      else if (++unknown > 2 || p.language.noNoun?.test(p.folded(k))) break
      else next = k + 1
    }
    if (p.isSign(next, '-') && p.glued(next) && p.glued(next + 1)) next++
    k = next
  }
  return found
}

/** «غادر 30 المستشفى», «القناة 12 الإسرائيلية»: true for a number behind which a definite singular is nothing that it counts. */
const mayStandBeforeDefinite = (p: Passage, { value, definite, share }: Amount): boolean => p.language.countsByForm && value !== null && !definite && !share

/** True for a word that no adjective or noun of what a number before it counts can be. */
function endsNounPhrase(p: Passage, k: number): boolean {
  return !p.isWord(k) || p.has(k, 'function') || p.has(k, 'determiner') || p.has(k, 'and') || p.has(k, 'to') || p.has(k, 'from') || p.has(k, 'of') || p.has(k, 'state')
}

/** «اثنان آخران», «اثنين مدنيين»: a dual of persons that agrees with the two before it. */
function readDual(p: Passage, at: number, none: Counted): Counted | null {
  for (const { value, prefix, start, end, to } of p.scan.at(at)) {
    if (value.role !== 'noun' || value.number !== 'dual' || value.unit !== 'person' || prefix !== 0) continue
    return { ...none, unit: 'person', noun: value.id, nounStart: start, nounEnd: end, to, end, own: true }
  }
  return null
}

/** True where a noun in the singular begins at token `k`. */
function isSingular(p: Passage, k: number): boolean {
  const noun = p.find(k, 'noun')
  return noun?.value.number === 'singular'
}

/** True for a number of its own among the words after another («three of the five hostages»). */
function startsNumber(p: Passage, k: number): boolean {
  const role = numberWord(p, k)?.value.role
  return role === 'unit' || role === 'teen' || role === 'ten' || role === 'hundreds' || role === 'hundred' || role === 'many' || role === 'few'
}

/** What a word is that is no noun by the lexicon, and that no noun stands for. */
const NO_NOUN = new Set<Role>(['function', 'of', 'to', 'from', 'and', 'or', 'between', 'state', 'qualifier', 'determiner', 'change', 'toll', 'adjective'])

/** True when a word stands at token `i` that may be a noun the lexicon does not know. */
function isUnknownNoun(p: Passage, i: number, { value, form }: Amount): boolean {
  const vague = value === null
  while (p.language.adjectivesBeforeNoun && p.has(i, 'adjective') && p.isWord(i + 1) && !p.startsLine(i + 1)) i++
  if (!p.isWord(i) || (p.startsLine(i) && i > 0)) return false
  for (const match of p.scan.at(i)) if (NO_NOUN.has(match.value.role)) return false
  if (p.scan.bits(i) !== 0) return false
  // "from 41 to 56 overnight": no plural follows.
  // "300 million and one retailer"
  const one = form !== 'digits' && value !== null && value % 10 === 1
  if (!vague && !one && p.language.pluralEnding !== null && !isPluralSoon(p, i, p.language.pluralEnding)) return false
  // «مئات الكتب»: what a vague amount counts has the article.
  if (vague && p.hasArticle(i)) return true
  return p.language.noNoun?.test(p.folded(i)) !== true
}

/** True where a word that ends as plurals do stands at token `i` or behind words that may describe it. */
function isPluralSoon(p: Passage, i: number, ending: RegExp): boolean {
  for (let k = i; k < i + UNKNOWN_WORDS; k++) {
    // "the 20 worst" structures
    if (p.isSign(k, '"') && k > i) continue
    if (!p.isWord(k) || (k > i && (p.startsLine(k) || p.has(k, 'function')))) return false
    // "19 AK-47 rifles": what has a number in its name is a thing.
    if (ending.test(p.folded(k)) || (p.isSign(k + 1, '-') && p.isDigits(k + 2) && p.glued(k + 2))) return true
    if (p.isSign(k + 1, '-') && p.glued(k + 1)) k++
  }
  return false
}
