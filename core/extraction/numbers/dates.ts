import type { Amount } from './amount.ts'
import { readCounted } from './counted.ts'
import type { Passage } from './passage.ts'
import { readAmount } from './read-amount.ts'
import { totalBefore } from './total-before.ts'

/** True for digits that can be a day of the month. */
export const isDay = (p: Passage, i: number): boolean => p.isDigits(i) && p.tokens.hash[i]! >= 1 && p.tokens.hash[i]! <= 31 && p.tokens.length[i]! <= 2
/** True for digits that can be a year. */
export const isYear = (p: Passage, i: number): boolean => p.isDigits(i) && p.tokens.length[i] === 4 && p.tokens.hash[i]! >= 1000 && p.tokens.hash[i]! <= 2199

/** Letters from this code unit on are not Latin, and have no capitals. */
export const LAST_LATIN = 0x250

/** True for the name of a month, with a capital where the language writes it so ("May", but "may"). */
function isMonth(p: Passage, i: number): boolean {
  if (!p.has(i, 'month')) return false
  if (p.capital(i) || p.start(i) >= p.tokens.text.length) return true
  return p.tokens.text.charCodeAt(p.start(i)) > LAST_LATIN || p.language.decimalSign === ','
}

/** True for what a number can count or be scaled by. */
export const isUnit = (p: Passage, i: number): boolean =>
  p.isSign(i, '%') || p.has(i, 'scale') || p.has(i, 'measure') || p.has(i, 'noun') ||
  p.has(i, 'percent') || p.has(i, 'currency') || p.has(i, 'adjective') || p.has(i, 'state')

/** True for digits that after a day and a month are the year, whatever follows them. */
export const isYearOfDate = (p: Passage, i: number): boolean => isYear(p, i) && p.tokens.hash[i]! >= 1900 && p.tokens.hash[i]! < 2100

/** The tokens of a month's name, its other name («نيسان/أبريل») and its point, from token `i`. */
function afterMonth(p: Passage, i: number): number {
  let to = p.find(i, 'month')?.to ?? i
  if (p.isSign(to, '.') && p.glued(to)) to++
  if ((p.isSign(to, '/') || p.isSign(to, '(')) && p.has(to + 1, 'month')) {
    to = p.find(to + 1, 'month')?.to ?? to + 1
    if (p.isSign(to, ')')) to++
  }
  return to
}

/** One past the year that stands after a date at token `i`; `i` where none does. `day`: the date names one. */
export function afterYear(p: Passage, i: number, day = false): number {
  let at = p.isSign(i, ',') ? i + 1 : i
  if (p.has(at, 'year-word')) at = p.find(at, 'year-word')?.to ?? at
  if (!isYear(p, at) || (p.isSign(at + 1, ',') && p.glued(at + 1) && p.isDigits(at + 2) && p.glued(at + 2))) return i
  if (at === i && !(day && isYearOfDate(p, at)) && readsAsQuantity(p, at)) return i
  if ((p.isSign(at + 1, '-') || p.isSign(at + 1, '/')) && p.isDigits(at + 2) && p.glued(at + 2)) return at + 3
  return at + 1
}

/** True when the number at `i` counts something known to the lexicon. */
export function readsAsQuantity(p: Passage, i: number): boolean {
  const amount = readAmount(p, i)
  if (!amount) return false
  const counted = readCounted(p, amount)
  return counted.to > amount.to || amount.scale > 1 || p.has(amount.to, 'state')
}

/** "on April 5 killed 12", "on June 9 wounded a guard": true for a word that says what befell those whom a number or article behind it counts. */
const isVerbBehind = (p: Passage, i: number): boolean =>
  !p.language.countsByForm && p.has(i, 'state') && (p.has(i + 1, 'determiner') || p.has(i + 1, 'article') || p.has(i + 1, 'qualifier') || readAmount(p, i + 1) !== null)

/**
 * "the October 7 attacks", "On October 7 gunmen …", "the day of the September 11 attack": true where what stands around the month that begins at
 * token `month` and the digits at token `i` makes them a date, though they might count what follows ("In June 12 soldiers died").
 */
function isDateByFrame(p: Passage, month: number, i: number): boolean {
  if (p.has(month - 1, 'determiner') || p.has(month - 1, 'day-before')) return true
  if (!p.language.pluralAfterNumber || p.tokens.hash[i] === 1) return false
  const noun = p.find(i + 1, 'noun')
  return noun?.value.number === 'singular' && !p.has(noun.to, 'noun')
}

/** "24—30 June": true for a long dash with a number against it on either side. */
const isDashBetween = (p: Passage, i: number): boolean => p.isSign(i, '—') && p.glued(i) && p.glued(i + 1) && p.isDigits(i + 1)

/** True for digits behind the month that begins at token `month`, at token `i`, that are its day. */
function isDayBehindMonth(p: Passage, month: number, i: number): boolean {
  if (!isDay(p, i) || p.startsLine(i)) return false
  if (isUnit(p, i + 1) && !isVerbBehind(p, i + 1) && !isDateByFrame(p, month, i)) return false
  // «منذ يناير 14 من أفرادها»: in a language that counts by form the day comes before its month, and this is a number of those behind.
  if (p.language.countsByForm && p.has(i + 1, 'of') && !p.has(i + 1, 'era') && !p.has(i + 1, 'of-month')) return false
  return !(p.isSign(i + 1) && p.glued(i + 1) && p.isDigits(i + 2) && p.glued(i + 2) && !p.isSign(i + 1, '-') && !isDashBetween(p, i + 1))
}

/** One past a date that begins with a month at token `i`; 0 where none does. */
export function skipMonth(p: Passage, i: number): number {
  if (!isMonth(p, i)) return 0
  const to = afterMonth(p, i)
  if (!isDayBehindMonth(p, i, to)) return Math.max(afterYear(p, to), to)
  let at = to + 1
  if (p.has(at, 'ordinal-suffix') && p.glued(at)) at++
  const next = p.isSign(at, '-') || isDashBetween(p, at) ? at + 1 : p.find(at, 'to')?.to ?? p.find(at, 'and')?.to ?? 0
  if (next > 0 && isDay(p, next) && !readsAsQuantity(p, next)) at = next + 1
  return Math.max(afterYear(p, at, true), at)
}

/** One past a date that begins with a day at token `i`; 0 where no month follows. */
export function skipDayAndMonth(p: Passage, i: number): number {
  let at = i + 1
  for (let k = 0; k < 3; k++) {
    // "Floods kill at least 24", and the next line begins with its date.
    if (p.startsLine(at)) return 0
    // «بين 16 و20 من الشهر نفسه»: the days of a month that was named before.
    if (k > 0 && p.has(at, 'of-month')) return p.find(at, 'of-month')?.to ?? at
    const of = p.find(at, 'of')
    if (isMonth(p, of?.to ?? at)) {
      const to = afterMonth(p, of?.to ?? at)
      return Math.max(afterYear(p, to, true), to)
    }
    // "Sunday 24 and Monday 25, November"
    const named = !p.language.countsByForm && p.has(i - 1, 'day-name')
    if ((p.isSign(at, '/') || (named && p.isSign(at, ','))) && isMonth(p, at + 1)) { at++; continue }
    const joined = p.isSign(at, '-') || p.isSign(at, ',') || isDashBetween(p, at) ? at + 1 : p.find(at, 'to')?.to ?? p.find(at, 'and')?.to ?? 0
    const day = named && joined > 0 && p.has(joined, 'day-name') ? joined + 1 : joined
    if (joined === 0 || !isDay(p, day)) return 0
    at = day + 1
  }
  return 0
}

/** «2023-24», «2019-2021»: true for two numbers on either side of a hyphen that are years, the second perhaps shortened. */
export function areYears(p: Passage, i: number, other: number): boolean {
  if (!isYear(p, i) || p.tokens.length[other]! > 4) return false
  return (p.tokens.length[other] !== 4 || isYear(p, other)) && !readsAsQuantity(p, other)
}

/** "since two thousand and four", «في ألفين وأحد عشر»: the years of this century that are said so, as numbers. */
const isYearSpelt = (p: Passage, { from, form, value }: Amount): boolean =>
  form === 'words' && value !== null && value > 2000 && value < 2050 && p.has(from - 1, 'year-before')

/** "revised the toll from 1500 to 1200": true for a number of a count that goes down to another, as years do not. */
const comesDown = (p: Passage, { from, to, value }: Amount): boolean =>
  value !== null && p.has(to, 'to') && p.isDigits(to + 1) && p.tokens.hash[to + 1]! < value && totalBefore(p, from)

/** True when a number is a year: four plain digits of our age that count nothing, or what words say of one behind a preposition of time. */
export function isYearHere(p: Passage, amount: Amount, qualified: boolean): boolean {
  if (!qualified && isYearSpelt(p, amount)) return true
  if (!amount.plainDigits || p.tokens.length[amount.from] !== 4 || amount.value === null) return false
  const near = amount.value >= 1900 && amount.value <= 2099
  if (!near && !(amount.value >= 1000 && amount.value < 1900 && p.has(amount.from - 1, 'year-before'))) return false
  if (qualified || comesDown(p, amount)) return false
  for (let k = Math.max(0, amount.from - 4); k < amount.from; k++) if (p.has(k, 'change') && p.has(amount.from - 1, 'to')) return false
  return p.has(amount.from - 1, 'year-before') || !totalBefore(p, amount.from)
}
