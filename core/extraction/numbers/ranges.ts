import type { Qualifier } from '../../model/figure.ts'
import { excessOver, type Amount } from './amount.ts'
import { readAmount } from './read-amount.ts'
import { fractionAfter, isCurrencyHere, readCounted, type Counted } from './counted.ts'
import type { Passage } from './passage.ts'

/** How many tokens before a range are looked at for a verb that goes from one number to another. */
const CHANGE_WINDOW = 10

/** The least sum that a letter alone may be the currency of; below, it names something ("N6 road"). */
const LEAST_LARGE = 10_000
const LEAST_APART = 1e6

/** An amount with its currency before it, and what it counts. */
export interface Reading { amount: Amount; counted: Counted; start: number; from: number; currency: { unit: string; assumed: boolean } | null; qualifier: Qualifier | null }

/** Reads an amount with the currency sign or code before it, if any, at token `i`. */
export function readWithCurrency(p: Passage, i: number, apart = false): Reading | null {
  if (p.may(i, 'currency')) for (const match of p.scan.at(i)) {
    const { value } = match
    if (value.role !== 'currency' || value.side === 'after' || !isCurrencyHere(p, match)) continue
    const amount = readAmount(p, match.to, { apart })
    if (!amount || amount.share || amount.value === null || p.startsLine(match.to)) continue
    if (value.large && !isLargeSum(p, match.from, amount)) continue
    return { ...complete(p, amount), start: match.start, from: i, currency: { unit: value.code, assumed: value.assumed === true } }
  }
  // «%70», as typed from right to left.
  if (p.isSign(i, '%') && p.isDigits(i + 1) && !p.isDigits(i - 1)) {
    const share = readAmount(p, i + 1, { apart })
    if (share) {
      const counted = { ...readCounted(p, share), unit: 'percent', noun: null, to: share.to, end: share.end, own: true }
      return { amount: share, counted, start: p.start(i), from: i, currency: null, qualifier: null }
    }
  }
  const amount = readAmount(p, i, { apart })
  return amount ? { ...complete(p, amount), start: amount.start, from: i, currency: null } : null
}

/** "N5bn": digits of a sum that letters at token `letters` may be the currency of. */
function isLargeSum(p: Passage, letters: number, amount: Amount): boolean {
  if (!p.isDigits(amount.from) || amount.value === null || amount.value < LEAST_LARGE) return false
  // "KD 3 million": two letters may stand apart from millions.
  return p.glued(amount.from) || (p.tokens.length[letters]! > 1 && amount.scale >= LEAST_APART)
}

/** What is said of the number itself, before its noun ("90+ hostages", «عشرون ونيف», "120-odd survivors"), and what it counts. */
function complete(p: Passage, amount: Amount): { amount: Amount; counted: Counted; qualifier: Qualifier | null } {
  if (amount.value !== null && !amount.share) {
    const hyphen = p.isSign(amount.to, '-') && p.glued(amount.to) ? amount.to + 1 : amount.to
    const said = p.qualifierAfter(hyphen)
    if (said && (!p.isSign(hyphen) || p.glued(hyphen))) {
      const wider = { ...amount, to: said.to, end: said.end }
      return { amount: wider, counted: readCounted(p, wider), qualifier: said.value.qualifier }
    }
    const excess = p.find(amount.to, 'excess')
    if (excess) {
      const wider = withExcess({ ...amount, to: excess.to, end: excess.end }, amount.value)
      return { amount: wider, counted: readCounted(p, wider), qualifier: 'vague' }
    }
  }
  const counted = readCounted(p, amount)
  // «عشرون شخصا ونيف»
  const excess = amount.value !== null && !amount.share && counted.to > amount.to ? p.find(counted.to, 'excess') : null
  if (excess) return { amount: withExcess(amount, amount.value!), counted: { ...counted, to: excess.to, end: excess.end }, qualifier: 'vague' }
  if (counted.unit !== null && counted.noun === null && counted.unit !== 'person' && counted.unit !== 'percent' && amount.value !== null && !amount.share) {
    const more = fractionAfter(p, counted.to, counted.unit, amount.scale)
    if (more) {
      const value = amount.value + more.value
      const wider: Amount = { ...amount, value, min: value, max: value, form: 'mixed' }
      return { amount: wider, counted: { ...counted, to: more.to, end: more.end }, qualifier: null }
    }
  }
  return { amount, counted, qualifier: null }
}

/** An amount of which somewhat more than `value` is said. */
const withExcess = (amount: Amount, value: number): Amount => ({ ...amount, ...excessOver(value), value: null, form: 'vague' })

/** The two ends of a range («بين 200 و250», "10-12"), each as it was read. */
export interface Range { low: Reading; high: Reading }

/** The token after a connector of kind `role` at `i` (also a dash), or 0. */
function afterConnector(p: Passage, i: number, opener: 'between' | 'from' | null): number {
  // "three- to five-year"
  if (p.isSign(i, '-') && p.glued(i) && !p.glued(i + 1) && (p.has(i + 1, 'to') || p.has(i + 1, 'or'))) i++
  const dash = p.isSign(i, '-') || p.isSign(i, '—')
  const both = p.glued(i) === p.glued(i + 1)
  if (dash && both) return i + 1
  const to = p.find(i, 'to')
  if (to) return to.to
  if (opener === 'between') {
    const and = p.find(i, 'and')
    if (and) return and.to
    // «و» written against the number after it is no token: the number itself begins there.
    if (p.isDigits(i)) return 0
    return p.scan.at(i).some((m) => (m.prefix & 1) !== 0) ? i : 0
  }
  if (opener === null) {
    const or = p.find(i, 'or')
    if (or) return or.to
  }
  return 0
}

/**
 * Reads a range whose low end has been read: "between 200 and 250", «من 10 إلى 12», "10-12". Null where the second number is none, is
 * not higher, or is where something rose or fell to.
 */
export function readRange(p: Passage, low: Reading, opener: 'between' | 'from' | null): Range | null {
  const at = low.counted.to
  const next = afterConnector(p, at, opener)
  if (next === 0 || next >= p.count || p.startsLine(next) || p.startsLine(at)) return null
  if (low.amount.value === null || low.amount.share) return null
  const or = p.has(at, 'or') || (p.isSign(at, '-') && p.has(at + 1, 'or') && !p.glued(at + 1))
  const dash = (p.isSign(at, '-') && !(p.has(next - 1, 'to') || or)) || p.isSign(at, '—')
  if (dash && !p.isDigits(next) && !p.find(next, 'unit') && !p.find(next, 'currency') && !p.isSign(next, '$')) return null
  const skipped = p.isParticle(next) && p.isDigits(next + 1) ? next + 1 : next
  const high = readWithCurrency(p, skipped)
  if (!high || high.amount.value === null || high.amount.share) return null
  const a = low.amount
  const b = high.amount
  // "5 to 6 million", «بين 5 و7 ملايين»: the scale said once.
  if (b.scale > 1 && a.scale === 1 && a.value! < b.value! / b.scale && sameUnit(low, high)) {
    const value = a.value! * b.scale
    low = { ...low, amount: { ...a, value, min: value, max: value, scale: b.scale } }
  }
  if (low.amount.value! >= b.value! || isOfAnotherOrder(low.amount.value!, b.value!)) return null
  if (!sameUnit(low, high)) return null
  if (opener !== 'between' && !or && !dash && changesBefore(p, low.from) && !(opener === null && saysByHowMuch(p, low, high))) return null
  if (or && (areFarApart(low.amount.value!, b.value!, b.scale) || (!countsSomething(p, high) && !areNextNumbers(p, low, high)))) return null
  return { low, high }
}

/**
 * True for shares that tell by how much something changes, right behind the verb or behind "by" ("rose 3 to 5 percent", «ارتفع بنسبة 3 إلى 5
 * في المئة»); "up seven to 158" tells to what.
 */
const saysByHowMuch = (p: Passage, low: Reading, high: Reading): boolean =>
  (p.has(low.from - 1, 'change') || p.has(low.from - 1, 'by')) && high.counted.unit === 'percent' && high.currency === null &&
  !areFarApart(low.amount.value!, high.amount.value!, high.amount.scale)

/** How many times its low end a range may reach: «من 1.5 مليار في 2024 إلى 350 مليونا» goes from no year to a sum. */
const WIDEST_RANGE = 10_000

/** True for two numbers of which the first tells something else. */
const isOfAnotherOrder = (low: number, high: number): boolean => low > 1000 && high > low * WIDEST_RANGE

/** True for two numbers that are no alternatives ("5 or 60"). */
const areFarApart = (low: number, high: number, scale: number): boolean => high > low * 2 || high - low > alternativeStep(low, high, scale)

/** True where what is counted stands behind a number, or who it was that something befell. */
const countsSomething = (p: Passage, { amount, counted }: Reading): boolean =>
  counted.unit !== null || counted.noun !== null || counted.own || saysWho(p, amount.to)

/** True where the word behind a number says that persons are meant ("fifty or sixty more would have died", "five or six were hurt"). */
const saysWho = (p: Passage, i: number): boolean => p.has(i, 'adjective') || p.has(i, 'auxiliary') || p.has(i, 'state')

/** True for «اثنان أو ثلاثة», «عشرون أو ثلاثون»: neighbours in words, with which no other noun is meant where nouns need none. */
const areNextNumbers = (p: Passage, low: Reading, high: Reading): boolean => {
  const step = high.amount.value! - low.amount.value!
  return p.language.countsByForm && low.amount.form === 'words' && high.amount.form === 'words' && (step === 1 || (step === 10 && low.amount.value! % 10 === 0))
}

/** How far apart the numbers of "five or six", "20 or 30", "300 or 400" may be: five, or one step of the order that both are round to. */
function alternativeStep(low: number, high: number, scale: number): number {
  let order = scale
  while (low % (order * 10) === 0 && high % (order * 10) === 0) order *= 10
  return Math.max(order, 5 * scale)
}

/** The currency of a number, else the unit of what it counts; null where neither is told. */
export const unitOf = (r: Reading): string | null => r.currency?.unit ?? r.counted.unit

function sameUnit(low: Reading, high: Reading): boolean {
  const a = unitOf(low)
  const b = unitOf(high)
  if (a !== null && b !== null) return a === b || (low.currency !== null && high.currency === null && high.counted.unit === null)
  return !(low.counted.own && a === null && low.counted.noun !== null)
}

/** True when a verb of rising or falling stands before token `i` in its sentence. */
function changesBefore(p: Passage, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - CHANGE_WINDOW); k--) {
    if (p.isSign(k, '.') && !p.glued(k + 1)) return false
    if (p.has(k, 'change')) return true
  }
  return false
}
