import { AND, THE } from '../lexicon/proclitics.ts'
import type { Amount } from './amount.ts'
import { numberWord } from './number-word.ts'
import { readAmount } from './read-amount.ts'
import { readCounted } from './counted.ts'
import { afterYear, isDay, isUnit, isYear, isYearOfDate, readsAsQuantity, skipDayAndMonth, skipMonth } from './dates.ts'
import { readDigits } from './digits.ts'
import { EXCLUDES, type Found, type Passage } from './passage.ts'

/** How many words before a hyphenated pair of numbers are looked at for a word of sport. */
const SCORE_WINDOW = 8

/** One past the last token of what begins at token `i` and holds numbers that are no quantities (dates, times, names, ages), or 0. */
export function skipNoQuantity(p: Passage, i: number): number {
  if (p.isDigits(i)) return skipDigits(p, i)
  if ((p.beginnings(i) & EXCLUDES) === 0) return skipOrdinal(p, i) || skipClockWords(p, i)
  const look = p.find(i, 'not-a-number')
  // "of which one million": no more of a name than any number.
  if (look && numberWord(p, look.to)?.value.role !== 'scale' && look.to >= (numberWord(p, i)?.to ?? 0) && !namesLonger(p, i, look.to)) return look.to
  if (p.has(i, 'month')) return skipMonth(p, i)
  const label = p.find(i, 'label')
  // "The wounded number 2,835": a verb behind those who are counted.
  if (label?.value.verb && p.has(i - 1, 'state') && p.has(i - 2, 'determiner')) return 0
  if (label && isLabelHere(p, label)) return skipLabelled(p, label.to, label.value.always === true)
  const clock = p.find(i, 'clock')
  if (clock) return skipClock(p, clock.to)
  const year = p.find(i, 'year-word')
  // "Last year 563 were killed", "each year 300 drown": how many, in a year named otherwise.
  if (year && !p.language.countsByForm && p.isDigits(year.to) && !isYear(p, year.to) && (p.has(i - 1, 'function') || isToldOf(p, year.to))) return 0
  if (year) return skipYearAfter(p, year.to)
  const age = p.find(i, 'age-before')
  if (age) return skipAges(p, age.to)
  return skipOrdinal(p, i) || skipClockWords(p, i)
}

/** True for a label that may name something by the number behind it, as it is written and by what stands beside it. */
function isLabelHere(p: Passage, { value, from: i, to, prefix }: Found<'label'>): boolean {
  if (value.capital && !p.capital(i)) return false
  if (!value.always && p.has(i - 1, 'determiner') && isToldOf(p, to)) return false
  if (!value.digits) return true
  // «دُفن صباح اليوم 16»: today, not a day's number.
  if (prefix !== 0 && p.has(i, 'function') && !p.has(to + 1, 'of')) return false
  return p.isDigits(to) || p.isDigits(to + 1)
}

/** "At the gate 12 were shot dead": true for a number with a verb right behind it. */
function isToldOf(p: Passage, i: number): boolean {
  const number = numberWord(p, i)
  return (number !== null || p.isDigits(i)) && p.has(number?.to ?? i + 1, 'auxiliary')
}

/** «الاثنين الآخرين»: true where a longer phrase that begins at token `i` names those counted, the dual of their noun too. */
const namesLonger = (p: Passage, i: number, to: number): boolean => p.scan.at(i).some((match) => match.value.role === 'noun' && match.to > to)

/** "ten past nine", «الثالثة فجرا» where the number is in words. */
function skipClockWords(p: Passage, i: number): number {
  const word = numberWord(p, i)
  const mark = word?.value.role === 'unit' || word?.value.role === 'teen' || word?.value.role === 'ten' ? p.find(word.to, 'clock-mark') : null
  if (!mark) return 0
  return numberWord(p, mark.to)?.to ?? mark.to
}

/** «+150»: no code of a telephone number, which more digits follow. */
export function isAtLeast(p: Passage, i: number): boolean {
  if (!p.isSign(i - 1, '+') || !p.glued(i) || (!p.spaced(i - 1) && !p.startsLine(i - 1)) || p.tokens.length[i]! > 4) return false
  const { to } = readDigits(p, i)
  return !p.isDigits(to) && !(p.isSign(to, '-') || p.isSign(to, '('))
}

/** «من 19 ظهرا»: no hour of a half day is as large as that. */
const HALF_DAY = 12

function skipDigits(p: Passage, i: number): number {
  const { tokens } = p
  if (isAtLeast(p, i)) return 0
  if (p.isSign(i - 1, '+') && p.glued(i) && !p.isDigits(i - 2)) return afterPhone(p, afterName(p, i))
  if (isPartOfName(p, i)) return afterName(p, i)
  const next = i + 1
  if (readAmount(p, i)?.share) return 0
  // Times, scores with a colon, numeric dates, fractions of a date.
  const joins = p.isSign(next) && p.glued(next) && p.isDigits(next + 1) && p.glued(next + 1)
  if (joins && (p.isSign(next, ':') || p.isSign(next, '/') || p.isSign(next, '\\'))) return afterClockMark(p, afterChain(p, next))
  if (joins && p.isSign(next, '-')) {
    const hyphens = afterChain(p, next)
    if (hyphens > next + 2 || areYears(p, i, next + 1)) return hyphens
    if (isScore(p, i, next + 1)) return next + 2
  }
  if (p.isWord(next) && p.glued(next) && !p.startsLine(next)) {
    if (p.has(next, 'ordinal-suffix')) return next + 1
    if (p.has(next, 'clock-mark')) return p.find(next, 'clock-mark')?.to ?? next + 1
    if (tokens.text.charCodeAt(p.start(next)) < 0x250 && !isUnit(p, next) && !p.qualifierAfter(next) && tokens.length[next]! < 4) return afterName(p, i)
  }
  const read = readDigits(p, i)
  if (read.value === null) return afterPhone(p, read.to)
  if (p.has(read.to, 'clock-mark') && !p.has(read.to, 'measure')) {
    const isNoHour = p.language.countsByForm && read.value > HALF_DAY && p.has(i - 1, 'from')
    if (!isNoHour) return p.find(read.to, 'clock-mark')?.to ?? read.to + 1
  }
  if (p.startsLine(i) && (p.isSign(next, '.') || p.isSign(next, ')')) && p.glued(next) && p.spaced(next + 1) && tokens.length[i]! <= 3) return next + 1
  if (isDay(p, i)) {
    const date = skipDayAndMonth(p, i)
    if (date > 0) return date
  }
  if (p.has(read.to, 'era') && !p.has(read.to, 'measure')) return read.to + 1
  return read.plain && read.value < OLDEST && isAgeBetweenCommas(p, i, read.to) ? read.to : 0
}

/** Nobody is as old, in years. */
const OLDEST = 120

/** «Lorna Abad, 34, told», "the bomber, 22, killed": true for digits, up to token `to`, that commas set off behind the one whose age they are. */
function isAgeBetweenCommas(p: Passage, i: number, to: number): boolean {
  if (!p.isSign(i - 1, ',') || !(p.isSign(to, ',') || p.isSign(to, '.'))) return false
  return (p.capital(i - 2) || isOnePerson(p, i - 2)) && !p.has(i - 2, 'month')
}

/** «2023-24», «2019-2021»: true for two numbers on either side of a hyphen that are years, the second perhaps shortened. */
function areYears(p: Passage, i: number, other: number): boolean {
  if (!isYear(p, i) || p.tokens.length[other]! > 4) return false
  return (p.tokens.length[other] !== 4 || isYear(p, other)) && !readsAsQuantity(p, other)
}

/** True for a noun that names one person, to whom an age may be added. */
function isOnePerson(p: Passage, i: number): boolean {
  const noun = p.language.countsByForm ? null : p.find(i, 'noun')
  return noun?.value.unit === 'person' && noun.value.number === 'singular'
}

function afterChain(p: Passage, sign: number): number {
  let at = sign
  while (p.isSign(at) && p.glued(at) && p.isDigits(at + 1) && p.glued(at + 1)) at += 2
  return at
}

function afterClockMark(p: Passage, i: number): number {
  return p.find(i, 'clock-mark')?.to ?? i
}

function afterPhone(p: Passage, i: number): number {
  let at = i
  for (;;) {
    if (p.isSign(at, '(') && p.isDigits(at + 1) && p.isSign(at + 2, ')')) at += 3
    else if (p.isSign(at, '-') && p.glued(at) && p.isDigits(at + 1) && p.glued(at + 1)) at += 2
    else if (p.isDigits(at) && !p.startsLine(at) && !isUnit(p, at + 1)) at++
    else return at
  }
}

function afterName(p: Passage, i: number): number {
  let at = i + 1
  while (at < p.count && p.glued(at) && (p.isDigits(at) || p.isWord(at) || ((p.isSign(at, '-') || p.isSign(at, '.') || p.isSign(at, '/') || p.isSign(at, ':')) && p.glued(at + 1)))) at++
  return at
}

/** True for digits inside a name, address or code: «F-16», «MH17», «#5», «+961 1 …». */
function isPartOfName(p: Passage, i: number): boolean {
  if (!p.glued(i)) return false
  if (p.isWord(i - 1)) return !(p.isParticle(i - 1) || isCurrencyBefore(p, i - 1) || p.has(i - 1, 'qualifier'))
  if (p.isSign(i - 1, '-') && p.glued(i - 1)) return (p.isWord(i - 2) && !p.isParticle(i - 2) && !isSpeltNumber(p, i - 2)) || p.isSign(i - 2, '_')
  if (p.isSign(i - 1, '/') || p.isSign(i - 1, '.') || p.isSign(i - 1, '_')) return p.glued(i - 1) && p.isWord(i - 2) && !p.isParticle(i - 2)
  return p.isSign(i - 1, '#') || p.isSign(i - 1, '@') || p.isSign(i - 1, '+')
}

/** True for a currency that its amount follows; a letter that is one only before large sums names what it stands against. */
function isCurrencyBefore(p: Passage, i: number): boolean {
  const currency = p.find(i, 'currency')?.value
  return currency !== undefined && currency.side !== 'after' && currency.large !== true
}

/** True for a word that is a number by itself, so that a hyphen after it joins two numbers («ten-12»). */
function isSpeltNumber(p: Passage, i: number): boolean {
  const role = numberWord(p, i)?.value.role
  return role === 'unit' || role === 'teen' || role === 'ten'
}

function isScore(p: Passage, i: number, other: number): boolean {
  const a = p.tokens.hash[i]!
  const b = p.tokens.hash[other]!
  // "$10-8": a currency that its amount follows stands before no score.
  if ((p.find(i - 1, 'currency')?.value.side ?? 'after') !== 'after') return false
  if (a >= b && p.tokens.length[i]! <= 2) return true
  if (p.tokens.length[i]! > 3 || p.tokens.length[other]! > 3) return false
  if (isUnit(p, other + 1) || (p.isSign(other + 1, '-') && isUnit(p, other + 2))) return false
  if (a >= b) return true
  if (p.has(i - 1, 'qualifier') || p.has(i - 1, 'between') || p.has(i - 1, 'from')) return false
  for (let k = Math.max(0, i - SCORE_WINDOW); k < Math.min(p.count, other + 3); k++) if (p.has(k, 'score')) return true
  return a < 10 && b < 10 && !(p.isWord(other + 1) && !p.has(other + 1, 'function'))
}

/** True for a sign that may stand between a label and its number («No. 5», «Gate: 3», «المادة (5)»). */
const mayFollowLabel = (p: Passage, i: number): boolean =>
  p.isSign(i, '.') || p.isSign(i, ':') || p.isSign(i, '#') || p.isSign(i, '(') || p.isSign(i, '"') || p.isSign(i, '«') || p.isSign(i, '“')

/** "1,366 are": digits in two groups with a comma, and a verb right behind them. */
const isThousandsWithVerb = (p: Passage, i: number): boolean =>
  p.isDigits(i) && p.isSign(i + 1, ',') && p.glued(i + 1) && p.isDigits(i + 2) && p.glued(i + 2) && p.tokens.length[i + 2] === 3 && p.has(i + 3, 'auxiliary')

function skipLabelled(p: Passage, i: number, always: boolean): number {
  // «أم وثلاثة أطفال»: "and" joins no number to the name of a thing.
  if (always && (p.has(i, 'and') || ((numberWord(p, i)?.prefix ?? 0) & AND) !== 0)) return 0
  let at = i
  while (at < i + 2 && mayFollowLabel(p, at)) at++
  // "… of our Albay chapter. "Three of those …""
  for (let k = i; k <= at; k++) if (p.startsSentence(k)) return 0
  // "… of our Albay chapter. "Three of those who died …": other words begin.
  if (at === i + 2 && p.isSign(i, '.') && !p.isSign(i + 1, '.')) return 0
  // "a depot beside the road: 218 were burnt": a colon opens a clause with a verb of its own.
  if (!always && at > i && isToldOf(p, at)) return 0
  const again = p.find(at, 'label')
  if (again) at = again.to
  while (p.isSign(at, '.') || p.isSign(at, '#')) at++
  // "leads the highway unit. Seven more died"
  if (again && !always && p.startsSentence(at)) return 0
  if (p.isParticle(at) && p.isDigits(at + 1)) at++
  if (!p.isDigits(at) && !numberWord(p, at)) return 0
  if (!always && readsAsQuantity(p, at)) return 0
  // "with Wednesday's group 1,366 are back": no label has its thousands set apart and a verb behind.
  if (!always && at === i && isThousandsWithVerb(p, at)) return 0
  const amount = p.isDigits(at) ? null : readAmount(p, at)
  if (!p.isDigits(at) && (!amount || amount.value === null || amount.share)) return 0
  let to = amount ? amount.to : afterName(p, at)
  // «Article 2(4)»
  while (p.isSign(to, '(') && p.glued(to) && p.isDigits(to + 1) && p.isSign(to + 2, ')')) to += 3
  while (p.isSign(to, ',') || p.has(to, 'and') || (p.isSign(to, '-') && p.glued(to)) || p.has(to, 'to')) {
    if (!p.isDigits(to + 1) || readsAsQuantity(p, to + 1)) break
    to = afterName(p, to + 1)
  }
  return afterPhone(p, to)
}

function skipClock(p: Passage, i: number): number {
  if (p.isDigits(i)) return Math.max(afterClockMark(p, afterChain(p, i + 1)), i + 1)
  const word = numberWord(p, i)
  return word ? word.to : 0
}

function skipYearAfter(p: Passage, i: number): number {
  // «منذ مطلع العام 212»: this year; only a year of our age is named behind the article.
  const named = isArticled(p, i - 1) ? isYearOfDate(p, i) : isYear(p, i) || p.tokens.length[i] === 3
  if (p.isDigits(i) && !readsAsQuantity(p, i) && named) return Math.max(afterYear(p, i), i + 1)
  const amount = numberWord(p, i) && !p.isDigits(i) ? readAmount(p, i) : null
  if (amount && amount.value !== null && amount.value >= 1000 && amount.value < 2200 && readCounted(p, amount).noun === null) return amount.to
  return 0
}

const isArticled = (p: Passage, i: number): boolean => p.language.gluedArticle !== '' && p.isWord(i) && p.folded(i).startsWith(p.language.gluedArticle)

function skipAges(p: Passage, i: number): number {
  let at = p.find(i, 'between')?.to ?? p.find(i, 'from')?.to ?? i
  let to = 0
  for (let k = 0; k < 4; k++) {
    const qualified = p.qualifierBefore(at)
    const amount = readAmount(p, qualified?.to ?? at, { apart: true })
    if (!amount) break
    to = p.find(amount.to, 'measure')?.to ?? amount.to
    at = p.find(to, 'and')?.to ?? p.find(to, 'to')?.to ?? p.find(to, 'or')?.to ?? (p.isSign(to, '-') || p.isSign(to, ',') ? to + 1 : to)
  }
  return to
}

/** «الحادي والعشرون», «الثالث عشر», "twenty-first". */
function skipOrdinal(p: Passage, i: number): number {
  const ordinal = p.find(i, 'ordinal')
  if (!ordinal) {
    const ten = numberWord(p, i)
    if (ten?.value.role === 'ten' || ten?.value.role === 'hundred' || ten?.value.role === 'unit') {
      let at = ten.to
      if (p.isSign(at, '-') && p.glued(at)) at++
      const after = p.find(at, 'ordinal')
      if (after && ten.value.role === 'ten') return after.to
    }
    return 0
  }
  if (readAmount(p, i)?.share) return 0
  let to = ordinal.to
  const teen = numberWord(p, to)
  if (teen?.value.role === 'teen' && teen.prefix === 0) to = teen.to
  const ten = numberWord(p, to)
  if (ten && (ten.value.role === 'ten' || ten.value.role === 'hundred') && ten.prefix & AND && ten.prefix & THE) to = ten.to
  return to
}

/** How many tokens before a number are looked at for the name of a count. */
const TOTAL_WINDOW = 12

/** True when the words before token `i`, in its sentence, name a count of persons ("the death toll … rose to 44"). */
export function totalBefore(p: Passage, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - TOTAL_WINDOW); k--) {
    if ((p.isSign(k, '.') && p.spaced(k + 1)) || p.startsLine(k + 1)) return false
    if (p.has(k, 'total')) return true
  }
  return false
}

/** True when a number in plain digits is a year: four digits of our age that count nothing. */
export function isYearHere(p: Passage, amount: Amount, qualified: boolean): boolean {
  if (!amount.plainDigits || p.tokens.length[amount.from] !== 4 || amount.value === null) return false
  const near = amount.value >= 1900 && amount.value <= 2099
  if (!near && !(amount.value >= 1000 && amount.value < 1900 && p.has(amount.from - 1, 'year-before'))) return false
  if (qualified) return false
  for (let k = Math.max(0, amount.from - 4); k < amount.from; k++) if (p.has(k, 'change') && p.has(amount.from - 1, 'to')) return false
  return p.has(amount.from - 1, 'year-before') || !totalBefore(p, amount.from)
}
