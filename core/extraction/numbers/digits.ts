import { afterHyphen } from './number-word.ts'
import type { Passage } from './passage.ts'
import { fractionBeside } from './vulgar-fractions.ts'

/** A number written in digits: tokens `from` to `to` (exclusive). `threeAfterPoint` marks what may be read either way («35.903»). */
export interface DigitNumber {
  value: number
  from: number
  to: number
  /** The other reading of a number whose one separator could mean thousands or decimals; null where there is no doubt. */
  otherwise: number | null
  /** The number has no separator of any kind. */
  plain: boolean
  digits: number
}

/** Written in digits, but not as a quantity: dates, versions, telephone numbers, figures too long to be meant as numbers. */
export interface NoNumber { value: null; from: number; to: number }

const MAX_DIGITS = 15
const MAX_GROUPS = 8
/** Digits on either side of a letter that stands for the decimal sign, at most. */
const MAX_DECIMALS = 4
const GROUPING = 1
const DECIMAL = 2

/** Reads the digits at token `i` with the separators in them. Cost is linear in what it reads. */
export function readDigits(p: Passage, i: number): DigitNumber | NoNumber {
  const last = p.lastDigits
  return last && last.from === i ? last : (p.lastDigits = readAnew(p, i))
}

/** True for decimals at token `i` that a letter parts from the whole number behind it («487ر74»: 74.487). */
function hasDecimalLetter(p: Passage, i: number): boolean {
  const { decimalLetter } = p.language
  if (decimalLetter === '' || !p.isDigits(i + 2) || !p.isWord(i + 1) || !p.glued(i + 1) || !p.glued(i + 2) || p.raw(i + 1) !== decimalLetter) return false
  return p.tokens.length[i]! <= MAX_DECIMALS && p.tokens.length[i + 2]! <= MAX_DECIMALS && !p.glued(i + 3)
}

/** "250, 000": true for a comma at token `i` with the noughts of a thousand behind it, a space between. */
const areNoughtsApart = (p: Passage, i: number): boolean =>
  p.isSign(i, ',') && p.tokens.length[i - 1]! <= 3 && p.tokens.length[i + 1] === 3 && p.digitsValue(i + 1) === 0 && !p.startsLine(i + 1)

function readAnew(p: Passage, i: number): DigitNumber | NoNumber {
  const { tokens } = p
  if (hasDecimalLetter(p, i)) {
    const decimals = tokens.length[i]!
    return number(Number((p.digitsValue(i + 2) + p.digitsValue(i) / 10 ** decimals).toFixed(decimals)), i, i + 3, null, decimals + tokens.length[i + 2]!)
  }
  const groups: number[] = [i]
  const signs: string[] = []
  let to = i + 1
  // Longer runs are no numbers, and must not be read again from each of their groups.
  while (groups.length < MAX_GROUPS) {
    if (to + 1 < p.count && p.isSign(to) && p.isDigits(to + 1) && p.glued(to) && (p.glued(to + 1) || areNoughtsApart(p, to))) {
      const sign = String.fromCharCode(tokens.hash[to]!)
      if (!',.\u066b\u066c\''.includes(sign)) break
      signs.push(sign)
      groups.push(to + 1)
      to += 2
      // A list («1,2,3,…»), not a number.
      if (groups.length > 2 && tokens.length[to - 1] === 1 && sign === ',') break
    } else if (spacedGroup(p, groups, signs, to)) {
      signs.push(' ')
      groups.push(to)
      to++
    } else break
  }
  const none: NoNumber = { value: null, from: i, to }
  const firstLength = tokens.length[i]!
  // «06 أشخاص»: a nought stands before a small number of people.
  const padded = firstLength === 2 && p.find(to, 'noun')?.value.unit === 'person'
  const zero = firstLength > 1 && p.startsWithZero(i) && !padded
  // «.5 percent»
  if (signs.length === 0 && p.isSign(i - 1, '.') && p.glued(i) && !p.glued(i - 1)) return number(p.digitsValue(i) / 10 ** firstLength, i, to, null, firstLength)
  const beside = signs.length === 0 && !zero && firstLength <= MAX_DIGITS ? fractionBeside(p, to) : null
  if (beside) return number(p.digitsValue(i) + beside.value, i, beside.to, null, firstLength)
  if (signs.length === 0) return zero || firstLength > MAX_DIGITS ? none : number(p.digitsValue(i), i, to, null, firstLength, true)
  let length = 0
  let joined = 0
  for (const group of groups) {
    length += tokens.length[group]!
    joined = joined * 10 ** tokens.length[group]! + p.digitsValue(group)
  }
  if (length > MAX_DIGITS) return isList(p, groups, signs) ? firstOfList(p, i) : none
  const last = groups.at(-1)!
  const lastLength = tokens.length[last]!
  const sign = signs[0]!
  const decimal = joined / 10 ** lastLength
  if (signs.length === 1) return readPair(p, { i, to, sign, zero, firstLength, lastLength, joined, decimal })
  const middle = groups.slice(1, -1)
  const inThrees = firstLength <= 3 && middle.every((g) => tokens.length[g] === 3)
  if (signs.every((s) => s === sign) && sign !== '\u066b') {
    if (inThrees && lastLength === 3 && !p.startsWithZero(i)) return number(joined, i, to, null, length)
    // 1,25,000 as in South Asia.
    if (sign === ',' && firstLength <= 2 && lastLength === 3 && middle.every((g) => tokens.length[g] === 2)) return number(joined, i, to, null, length)
    return sign === ',' ? firstOfList(p, i) : none
  }
  // 1,234,567.8
  const lastSign = signs.at(-1)!
  const isDecimal = lastSign !== sign && lastSign !== ' ' && signs.slice(0, -1).every((s) => s === sign)
  return isDecimal && inThrees ? number(decimal, i, to, null, length) : none
}

/** «12,34,56»: true for more groups than a number has, which commas part into numbers of their own. */
const isList = (p: Passage, groups: readonly number[], signs: readonly string[]): boolean =>
  signs[0] === ',' && p.tokens.length[groups[0]!]! <= 3 && groups.some((g) => p.tokens.length[g] !== 3)

/** The digits at token `i` alone, where the comma behind them parts two numbers. */
const firstOfList = (p: Passage, i: number): DigitNumber => number(p.digitsValue(i), i, i + 1, null, p.tokens.length[i]!, true)

function number(value: number, from: number, to: number, otherwise: number | null, digits: number, plain = false): DigitNumber {
  return { value, from, to, otherwise, plain, digits }
}

/** A next group of three after a space («1 016 000»): only after a group of one to three, and after no other separator. */
function spacedGroup(p: Passage, groups: readonly number[], signs: readonly string[], to: number): boolean {
  const first = groups[0]!
  if (!p.isDigits(to) || p.tokens.length[to] !== 3 || p.tokens.length[first]! > 3 || signs.some((s) => s !== ' ') || p.startsLine(to)) return false
  if (!/^[^\S\n]$/.test(p.tokens.text.slice(p.end(to - 1), Math.min(p.start(to), p.end(to - 1) + 16)).replace(/\p{Cf}/gu, ''))) return false
  if (p.tokens.hash[first] === 0 || p.startsWithZero(first)) return false
  // «On May 3 200 people»: a day of the month before, if that has none.
  if (signs.length === 0 && p.has(first - 1, 'month') && !p.isDigits(first - 2)) return false
  return !(p.isDigits(to + 1) && p.glued(to + 1))
}

interface Pair { i: number; to: number; sign: string; zero: boolean; firstLength: number; lastLength: number; joined: number; decimal: number }

/** Two groups with one separator between them. */
function readPair(p: Passage, { i, to, sign, zero, firstLength, lastLength, joined, decimal }: Pair): DigitNumber | NoNumber {
  const length = firstLength + lastLength
  const groups = lastLength === 3 && firstLength <= 3 && !p.startsWithZero(i)
  if (sign === '\u066b') return number(decimal, i, to, null, length)
  if (sign === '\u066c' || sign === ' ' || sign === '\'') return groups ? number(joined, i, to, null, length) : firstOfList(p, i)
  if (zero) return { value: null, from: i, to }
  const meant = meaningOfSign(p, sign, groups)
  if (groups) return meant === GROUPING ? number(joined, i, to, decimal, length) : number(decimal, i, to, joined, length)
  // A comma that cannot group: decimals where the language writes them so, otherwise two numbers of a list.
  if (sign === ',' && p.language.decimalSign === '.' && !p.has(afterHyphen(p, to), 'scale') && !p.has(to, 'percent') && !p.isSign(to, '%')) return firstOfList(p, i)
  return number(decimal, i, to, null, length)
}

function meaningOfSign(p: Passage, sign: string, groups: boolean): number {
  if (!groups) return DECIMAL
  if (p.language.decimalSign === 'both') return GROUPING
  return p.language.decimalSign === sign ? DECIMAL : GROUPING
}
