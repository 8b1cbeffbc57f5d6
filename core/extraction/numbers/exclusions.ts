import { AND, THE } from '../lexicon/proclitics.ts'
import { afterName, afterPhone, isPartOfName } from './codes.ts'
import { readCounted } from './counted.ts'
import { afterYear, areYears, isDay, isUnit, isYear, isYearOfDate, LAST_LATIN, readsAsQuantity, skipDayAndMonth, skipMonth } from './dates.ts'
import { decimalPart } from './decimal-in-words.ts'
import { readDigits } from './digits.ts'
import { hasAuxiliaryBehind, isLabelHere, skipLabelled, skipModel } from './labels.ts'
import { afterHyphen, numberWord } from './number-word.ts'
import { EXCLUDES, type Passage } from './passage.ts'
import { readAmount } from './read-amount.ts'
import { isScore } from './scores.ts'
import type { Role } from './senses.ts'
import { readShare } from './share.ts'

/** One past the last token of what begins at token `i` and holds numbers that are no quantities (dates, times, names, ages), or 0. */
export function skipNoQuantity(p: Passage, i: number): number {
  if (p.isDigits(i)) return skipDigits(p, i)
  if ((p.beginnings(i) & EXCLUDES) === 0) return skipOrdinal(p, i) || skipYearInPairs(p, i) || skipClockWords(p, i)
  const look = p.find(i, 'not-a-number')
  if (look && !goesOnAsNumber(p, look.to) && look.to >= (numberWord(p, i)?.to ?? 0) && !namesLonger(p, i, look.to)) return look.to
  if (p.has(i, 'month')) return skipMonth(p, i)
  const label = p.find(i, 'label')
  // "The wounded number 2,835": a verb behind those who are counted.
  if (label?.value.verb && p.has(i - 1, 'state') && p.has(i - 2, 'determiner')) return 0
  if (label && isLabelHere(p, label)) return skipLabelled(p, label.to, label.value.always === true)
  const model = p.find(i, 'model')
  if (model) return skipModel(p, model.to)
  const clock = p.find(i, 'clock')
  if (clock) return afterHourJoined(p, skipClock(p, clock.to), p.has(i - 1, 'between') || p.has(i - 1, 'from'))
  const year = p.find(i, 'year-word')
  // "Last year 563 were killed", "each year 300 drown": how many, in a year named otherwise.
  if (year && !p.language.countsByForm && p.isDigits(year.to) && !isYear(p, year.to) && (p.has(i - 1, 'function') || hasAuxiliaryBehind(p, year.to))) return 0
  if (year) return skipYearAfter(p, year.to)
  const age = p.find(i, 'age-before')
  if (age) return skipAges(p, age.to)
  return skipOrdinal(p, i) || skipYearInPairs(p, i) || skipClockWords(p, i)
}

/** "of which one million", "one point two million": true where what only looks like a number, up to token `to`, is part of one. */
const goesOnAsNumber = (p: Passage, to: number): boolean => numberWord(p, to)?.value.role === 'scale' || decimalPart(p, to - 1, true) !== null

/** «الاثنين الآخرين»: true where a longer phrase that begins at token `i` names those counted, the dual of their noun too. */
const namesLonger = (p: Passage, i: number, to: number): boolean => p.scan.at(i).some((match) => match.value.role === 'noun' && match.to > to)

/** "nineteen forty-eight", "twenty twenty-four": one past a year said by its two pairs of digits, which no other number is said by; 0 where none is. */
function skipYearInPairs(p: Passage, i: number): number {
  const first = numberWord(p, i)?.value
  if (p.language.unitsFirst || (first?.role !== 'teen' && !(first?.role === 'ten' && first.value === 20))) return 0
  const second = numberWord(p, i + 1)
  if (second?.value.role !== 'ten' || second.prefix !== 0 || p.startsLine(i + 1)) return 0
  const to = numberWord(p, afterHyphen(p, second.to))?.value.role === 'unit' ? afterHyphen(p, second.to) + 1 : second.to
  // "sixteen thirty-year-old men"
  return isUnit(p, to) || (p.isSign(to, '-') && p.glued(to)) ? 0 : to
}

/** What a time of day may be said by: "ten past nine", "half past three". */
const CLOCK_ROLES: ReadonlySet<string> = new Set<Role>(['unit', 'teen', 'ten', 'fraction'])

/** "ten past nine", «الثالثة فجرا» where the number is in words. */
function skipClockWords(p: Passage, i: number): number {
  const word = numberWord(p, i)
  const mark = word && CLOCK_ROLES.has(word.value.role) ? p.find(word.to, 'clock-mark') : null
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
  if (isAtLeast(p, i)) return 0
  if (p.isSign(i - 1, '+') && p.glued(i) && !p.isDigits(i - 2)) return afterPhone(p, afterName(p, i))
  if (isPartOfName(p, i)) return afterName(p, i)
  const next = i + 1
  if (readShare(p, i)?.share) return 0
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
    // «9M133», "2S19": letters between digits.
    if (isLetterOfName(p, next) || areLettersInName(p, next)) return afterName(p, i)
  }
  const read = readDigits(p, i)
  if (read.value === null) return afterPhone(p, read.to)
  if (p.has(read.to, 'clock-mark') && !p.has(read.to, 'measure')) {
    const isNoHour = p.language.countsByForm && read.value > HALF_DAY && p.has(i - 1, 'from')
    if (!isNoHour) return p.find(read.to, 'clock-mark')?.to ?? read.to + 1
  }
  if (isItemNumber(p, i)) return next + 1
  if (isDay(p, i)) {
    const date = skipDayAndMonth(p, i)
    if (date > 0) return date
    // "on Wednesday 19, the paper has learned"
    if (!p.language.countsByForm && p.has(i - 1, 'day-name') && (p.isSign(next, ',') || p.isSign(next, '.')) && !p.glued(next + 1)) return next
  }
  if ((p.has(read.to, 'era') || p.has(read.to, 'of-month')) && !p.has(read.to, 'measure')) return read.to + 1
  return read.plain && read.value < OLDEST && isAgeBetweenCommas(p, i, read.to) ? read.to : 0
}

/** "5G", "12b": true for a few Latin letters, written against digits, that neither scale what they count nor name it. */
const isLetterOfName = (p: Passage, i: number): boolean =>
  p.tokens.text.charCodeAt(p.start(i)) < LAST_LATIN && !isUnit(p, i) && !p.qualifierAfter(i) && p.tokens.length[i]! < 4

/** "9M133", "2S19": true for one or two letters between digits of a name, but «15km2» are square kilometres. */
const areLettersInName = (p: Passage, i: number): boolean =>
  p.tokens.length[i]! <= 2 && p.glued(i + 1) && p.isDigits(i + 1) && p.tokens.text.charCodeAt(p.start(i)) < LAST_LATIN && !p.has(i, 'measure')

/** "3. The report", "12) Water": true for digits that open a line as the number of an item. */
const isItemNumber = (p: Passage, i: number): boolean =>
  p.startsLine(i) && (p.isSign(i + 1, '.') || p.isSign(i + 1, ')')) && p.glued(i + 1) && p.spaced(i + 2) && p.tokens.length[i]! <= 3

/** Nobody is as old, in years. */
const OLDEST = 120

/** «Lorna Abad, 34, told», "the bomber, 22, killed": true for digits, up to token `to`, that commas set off behind the one whose age they are. */
function isAgeBetweenCommas(p: Passage, i: number, to: number): boolean {
  if (!p.isSign(i - 1, ',') || !(p.isSign(to, ',') || p.isSign(to, '.'))) return false
  return (p.capital(i - 2) || isOnePerson(p, i - 2)) && !p.has(i - 2, 'month')
}

/** True for a noun that names one person, to whom an age may be added. */
function isOnePerson(p: Passage, i: number): boolean {
  const noun = p.language.countsByForm ? null : p.find(i, 'noun')
  return noun?.value.unit === 'person' && noun.value.number === 'singular'
}

/** «2024-05-06», «14:30:05»: one past the numbers that signs join, from the sign at token `sign` on. */
function afterChain(p: Passage, sign: number): number {
  let at = sign
  while (p.isSign(at) && p.glued(at) && p.isDigits(at + 1) && p.glued(at + 1)) at += 2
  return at
}

function afterClockMark(p: Passage, i: number): number {
  return p.find(i, 'clock-mark')?.to ?? i
}

function skipClock(p: Passage, i: number): number {
  if (p.isDigits(i)) return Math.max(afterClockMark(p, afterChain(p, i + 1)), i + 1)
  const word = numberWord(p, i)
  return word ? word.to : 0
}

/** «بين الساعة 5 و7», «من الساعة 5 إلى 7»: one past the second hour, where the first ends at token `i` and `opened` says that two are told of; else `i`. */
function afterHourJoined(p: Passage, i: number, opened: boolean): number {
  const joined = p.find(i, 'and')?.to ?? p.find(i, 'to')?.to ?? (p.isParticle(i) ? i + 1 : i)
  const isHour = opened && i > 0 && joined > i && p.isDigits(joined) && p.tokens.length[joined]! <= 2 && !readsAsQuantity(p, joined)
  return isHour ? afterClockMark(p, afterChain(p, joined + 1)) : i
}

function skipYearAfter(p: Passage, i: number): number {
  // «منذ مطلع العام 212»: this year; only a year of our age is named behind the article.
  const named = isArticled(p, i - 1) ? isYearOfDate(p, i) : isYear(p, i) || p.tokens.length[i] === 3
  // «منذ عام 2016 مليونا و151 ألفا»: where a million is a number by itself, a year is not counted in them.
  const beforeScale = p.language.countsByForm && isYearOfDate(p, i) && p.has(i - 2, 'year-before') && !isArticled(p, i - 1) && p.has(i + 1, 'scale')
  const ofYear = beforeScale || !readsAsQuantity(p, i)
  if (p.isDigits(i) && ofYear && named) return Math.max(afterYear(p, i), i + 1)
  const amount = numberWord(p, i) && !p.isDigits(i) ? readAmount(p, i) : null
  if (amount && amount.value !== null && amount.value >= 1000 && amount.value < 2200 && readCounted(p, amount).noun === null) return amount.to
  return 0
}

const isArticled = (p: Passage, i: number): boolean => p.language.gluedArticle !== '' && p.isWord(i) && p.folded(i).startsWith(p.language.gluedArticle)

/** True where a noun for people stands behind a number, or "of" behind one that a comma sets off. */
const countsAnew = (p: Passage, at: number, to: number): boolean => (p.isSign(at - 1, ',') && p.has(to, 'of')) || p.find(to, 'noun')?.value.unit === 'person'

function skipAges(p: Passage, i: number): number {
  let at = p.find(i, 'between')?.to ?? p.find(i, 'from')?.to ?? i
  let to = 0
  for (let k = 0; k < 4; k++) {
    const qualified = p.qualifierBefore(at)
    const amount = readAmount(p, qualified?.to ?? at, { apart: true })
    // "pupils aged 12 to 17, nine of them girls", "… and two teachers": who is counted anew.
    if (!amount || (k > 0 && countsAnew(p, at, amount.to))) break
    to = p.find(amount.to, 'measure')?.to ?? amount.to
    at = p.find(to, 'and')?.to ?? p.find(to, 'to')?.to ?? p.find(to, 'or')?.to ?? (p.isSign(to, '-') || p.isSign(to, ',') ? to + 1 : to)
  }
  return to
}

/** «الحادي والعشرون», «الثالث عشر»: one past an ordinal, with the teen or ten that goes with it. */
function skipOrdinal(p: Passage, i: number): number {
  const ordinal = p.find(i, 'ordinal')
  if (!ordinal) return skipTenAndOrdinal(p, i)
  if (readAmount(p, i)?.share) return 0
  let to = ordinal.to
  const teen = numberWord(p, to)
  if (teen?.value.role === 'teen' && teen.prefix === 0) to = teen.to
  const ten = numberWord(p, to)
  if (ten && (ten.value.role === 'ten' || ten.value.role === 'hundred') && ten.prefix & AND && ten.prefix & THE) to = ten.to
  return to
}

/** "twenty-first", "thirty second": one past an ordinal that opens with a ten; 0 where none does. */
function skipTenAndOrdinal(p: Passage, i: number): number {
  const ten = numberWord(p, i)
  if (ten?.value.role !== 'ten') return 0
  const hyphen = p.isSign(ten.to, '-') && p.glued(ten.to)
  return p.find(hyphen ? ten.to + 1 : ten.to, 'ordinal')?.to ?? 0
}
