import { boundsOf, type Qualifier } from '../../model/figure.ts'
import { numbersOf } from '../languages.ts'
import { AND } from '../lexicon/proclitics.ts'
import type { Quantity } from '../quantity.ts'
import { DIGITS, WORD } from '../text/tokens.ts'
import type { Counted } from './counted.ts'
import { isYearHere } from './dates.ts'
import { decimal } from './decimal.ts'
import { isDuring, isTime } from './during.ts'
import { skipNoQuantity } from './exclusions.ts'
import { inheritUnits } from './inheritance.ts'
import { settleCurrencies } from './national-currencies.ts'
import { negationOf } from './negative.ts'
import { mayOpenNoun, readBareNoun } from './nouns-alone.ts'
import { mayOpenNumber } from './number-word.ts'
import { isOneOf } from './one-of.ts'
import { COUNTS, DUALS, EXCLUDES, NAMES, OPENS, PARTS, Passage, PRICES, QUALIFIES } from './passage.ts'
import { qualifierOf, readQualifier, readQualifierBehind, reaches, type Qualified } from './qualified.ts'
import { readRange, readWithCurrency, unitOf, type Reading } from './ranges.ts'
import { settleSeparator } from './separators.ts'
import { stands } from './stands.ts'

/** What is read besides numbers. */
export interface ReadOptions {
  /** Also gives every single person named without a number ("a soldier", «جندي») as a quantity of one, form `singular`. */
  singulars?: boolean
}

/** A quantity with the tokens it spans and whether the unit of the one before may be meant. */
export interface Draft {
  quantity: Quantity
  from: number
  to: number
  own: boolean
  scale: number
}

/**
 * Reads every quantity of a text, claims or not, in reading order and without overlaps. `language` is a BCP 47 primary tag;
 * for a language without number data the list is empty. Cost is linear in the text's length.
 */
export function readQuantities(text: string, language: string, options: ReadOptions = {}): Quantity[] {
  const numbers = numbersOf(language)
  return numbers ? quantitiesOf(new Passage(text, numbers), options) : []
}

/** As `readQuantities`, of a text whose words have been looked up. */
export function quantitiesOf(passage: Passage, options: ReadOptions = {}): Quantity[] {
  const drafts = new QuantityReader(passage, options).read()
  settleCurrencies(passage, drafts)
  inheritUnits(passage, drafts)
  return drafts.map(({ quantity }) => {
    const { value, min, max } = quantity
    quantity.value = value === null ? null : decimal(value)
    quantity.min = min === null ? null : decimal(min)
    quantity.max = max === null ? null : decimal(max)
    return quantity
  })
}

/** What opens a range: tokens `from` to `to` (exclusive), from offset `start` on. */
interface Opened { start: number; from: number; to: number; kind: 'between' | 'from' }

/** What the reader stops at: where a noun tells how many by its form that too, and with `singulars` what may open a single person. */
function stopsOf(countsByForm: boolean, singulars: boolean): number {
  const always = EXCLUDES | QUALIFIES | COUNTS | PRICES
  if (!countsByForm) return singulars ? always | OPENS : always
  return singulars ? always | NAMES | DUALS : always | DUALS
}

class QuantityReader {
  readonly #p: Passage
  readonly #singulars: boolean
  readonly #drafts: Draft[] = []
  #qualified: Qualified | null = null
  #opened: Opened | null = null

  constructor(p: Passage, options: ReadOptions) {
    this.#p = p
    this.#singulars = options.singulars === true
  }

  read(): Draft[] {
    const p = this.#p
    const { kind } = p.tokens
    const { count } = p
    const stops = stopsOf(p.language.countsByForm, this.#singulars)
    for (let i = 0; i < count;) {
      // Most tokens are words of no interest.
      // What begins a currency before its number («A$», «USD») may be a common word.
      const any = p.beginnings(i) & ~PARTS
      let begins = any
      if (begins & PRICES && kind[i] === WORD && kind[i + 1] === WORD && !(p.beginnings(i + 1) & COUNTS)) begins &= ~PRICES
      if ((begins & stops) === 0 && kind[i] !== DIGITS && !(begins !== 0 && this.#isNamed(i, any))) { i++; continue }
      // Most of what opens a noun is no article before a number ("a hundred"), and stands before things.
      if (begins & OPENS && (any & (COUNTS | PRICES)) === 0 && !mayOpenNumber(p, i)) {
        if (any === OPENS && !mayOpenNoun(p, i)) { i++; continue }
        begins &= ~OPENS
      }
      i = Math.max(this.#at(i, begins), i + 1)
    }
    return this.#drafts
  }

  /** True for a noun or unit that may say how many by what stands beside it («شخص واحد», «مقتل جندي», «وامرأة»), and for an article before a number. */
  #isNamed(i: number, begins: number): boolean {
    const p = this.#p
    if (begins & OPENS || p.language.countsByForm) {
      const next = p.beginnings(i + 1)
      // "an hour and a half"
      if (begins & OPENS && next & NAMES && p.has(i + 1, 'measure') && p.has(i + 2, 'and')) return true
      if (next & COUNTS || (begins & PRICES && p.beginnings(i + 2) & COUNTS)) return true
      if (p.isParticle(i + 1) && p.isDigits(i + 2)) return true
    }
    return (begins & NAMES) !== 0 && p.language.countsByForm && (p.has(i - 1, 'toll') || this.#drafts.at(-1)?.to === i)
  }

  /** Reads what begins at token `i`, which `begins` tells the kinds of; gives the token behind it. */
  #at(i: number, begins: number): number {
    const p = this.#p
    const digits = p.isDigits(i)
    if (digits || begins & (EXCLUDES | COUNTS)) {
      const skipped = skipNoQuantity(p, i)
      if (skipped > i) return skipped
    }
    if (begins & QUALIFIES) {
      const qualifier = readQualifier(p, i, this.#qualified)
      if (qualifier) { this.#qualified = qualifier; return qualifier.to }
      const between = p.find(i, 'between')
      if (between) { this.#opened = { start: between.start, from: i, to: between.to, kind: 'between' }; return between.to }
    }
    const found = digits || begins & (COUNTS | PRICES | OPENS) ? this.#quantityAt(i) : this.#bareNounAt(i)
    return found > 0 ? found : i + 1
  }

  /** What opens a range whose first number begins at token `i`: "between" some words before, "from" right before. */
  #openedAt(i: number): Opened | null {
    const p = this.#p
    const between = this.#opened
    if (between && between.to >= i - 1 && reaches(p, between.to, i)) return between
    const at = p.isParticle(i - 1) ? i - 2 : i - 1
    const from = p.find(at, 'from')
    return from ? { start: from.start, from: at, to: from.to, kind: 'from' } : null
  }

  #quantityAt(i: number): number {
    const reading = readWithCurrency(this.#p, i)
    if (!reading) return this.#bareNounAt(i)
    const range = this.#rangeAt(i, reading)
    if (range > 0) return range
    const qualified = this.#qualifierOf(i)
    if (!stands(this.#p, reading, qualified, this.#singulars)) return this.#bareNounAt(i) || reading.amount.to
    if (qualified?.start === null && reading.currency === null && isTime(reading.counted.unit) && this.#p.has(i - 1, 'function')) return this.#pushSpan(reading)
    const during = qualified?.during === true && reading.currency === null && isDuring(this.#p, reading.counted.unit, qualified.from, reading.counted.to)
    return this.#push(reading, during ? null : qualified)
  }

  #qualifierOf(i: number): Qualified | null { return qualifierOf(this.#p, i, this.#qualified, this.#drafts.at(-1)?.to ?? 0) }

  #rangeAt(i: number, reading: Reading): number {
    const p = this.#p
    const opened = this.#openedAt(i)
    let range = readRange(p, reading, opened?.kind ?? null)
    if (!range && opened?.kind === 'between') {
      const apart = readWithCurrency(p, i, true)
      if (apart && apart.amount.to < reading.amount.to) range = readRange(p, apart, 'between')
    }
    if (!range) return 0
    const { low, high } = range
    if (isYearHere(p, low.amount, false) && high.counted.noun === null && unitOf(high) === null && high.amount.plainDigits) return high.amount.to
    // "between 5 and 7 pm"
    const clock = unitOf(high) === null && high.counted.noun === null ? p.find(high.amount.to, 'clock-mark') : null
    if (clock) return clock.to
    const qualified = this.#qualifierOf(opened?.from ?? i)
    const start = qualified?.start ?? opened?.start ?? low.start
    const counted = countedByBoth(low.counted, high.counted)
    const after = readQualifierBehind(p, counted.to)
    const end = after?.end ?? counted.end
    this.#drafts.push({
      quantity: {
        text: p.tokens.text.slice(start, end), start, end, value: null, min: low.amount.min, max: high.amount.max, qualifier: 'between',
        unit: high.currency?.unit ?? low.currency?.unit ?? counted.unit, numberStart: low.amount.start, numberEnd: high.amount.end,
        noun: counted.noun, nounStart: counted.nounStart, nounEnd: counted.nounEnd, form: 'range',
        unitAssumed: high.currency?.assumed ?? low.currency?.assumed ?? counted.unitAssumed
      },
      from: qualified?.from ?? opened?.from ?? i, to: after?.to ?? counted.to, own: counted.own || high.currency !== null || low.currency !== null, scale: high.amount.scale
    })
    return after?.to ?? counted.to
  }

  /** «تجاوز عدد القتلى خلال 24 ساعة 50 قتيلا»: how long it took, of which the word for more is not said. */
  #pushSpan(reading: Reading): number {
    const qualified = this.#qualified
    const to = this.#push(reading, null)
    this.#qualified = qualified
    return to
  }

  #push(reading: Reading, qualified: Qualified | null): number {
    // What stands apart from its number is said of the first behind it.
    if (this.#qualified?.start === null) this.#qualified = null
    const p = this.#p
    const { currency } = reading
    const { counted } = reading
    const amount = settleSeparator(reading.amount, counted)
    let qualifier: Qualifier = amount.value === null ? 'vague' : qualified?.qualifier ?? reading.qualifier ?? 'exact'
    const after = readQualifierBehind(p, counted.to)
    if (after && amount.value !== null && (qualifier === 'exact' || qualifier === 'about')) qualifier = after.qualifier
    const negation = negationOf(p, reading)
    const value = amount.value !== null && negation ? -amount.value : amount.value
    const start = qualified?.start ?? negation?.start ?? reading.start
    const end = after?.end ?? negation?.end ?? counted.end
    const bounds = value === null ? amount : boundsOf(value, qualifier)
    const unit = currency?.unit ?? counted.unit ?? (isSizeOfCollective(p, reading, qualified?.from ?? reading.from) ? 'person' : null)
    const one = amount.pronoun && counted.noun === null && currency === null && isOneOf(p, amount)
    this.#drafts.push({
      quantity: {
        text: p.tokens.text.slice(start, end), start, end, value, min: bounds.min, max: bounds.max, qualifier, unit: one ? 'person' : unit,
        numberStart: amount.start, numberEnd: amount.end, noun: counted.noun, nounStart: counted.nounStart, nounEnd: counted.nounEnd,
        form: one ? 'singular' : amount.form, unitAssumed: currency?.assumed ?? counted.unitAssumed
      },
      from: qualified?.from ?? negation?.from ?? reading.from, to: after?.to ?? negation?.to ?? counted.to,
      own: counted.own || currency !== null || amount.share, scale: amount.scale
    })
    return after?.to ?? negation?.to ?? counted.to
  }

  #bareNounAt(i: number): number {
    const p = this.#p
    const last = this.#drafts.at(-1)
    const before = last !== undefined && last.to === i ? last.quantity : null
    const afterPerson = before?.unit === 'person'
    const afterCounted = afterPerson && (before.form !== 'singular' || before.noun === null)
    const bare = readBareNoun(p, i, { singulars: this.#singulars, afterPerson, afterCounted, afterDual: before?.form === 'dual' })
    if (!bare) return 0
    if (bare.form === 'singular' && last?.to === i - 1 && p.has(i - 1, 'between')) return behindKinds(p, bare.to)
    const qualified = this.#qualifierOf(i)
    const after = readQualifierBehind(p, bare.to)
    const qualifier = after?.qualifier ?? qualified?.qualifier ?? 'exact'
    const start = qualified?.start ?? bare.start
    const end = after?.end ?? bare.end
    const { min, max } = boundsOf(bare.value, qualifier)
    this.#drafts.push({
      quantity: {
        text: p.tokens.text.slice(start, end), start, end, value: bare.value, min, max, qualifier, unit: bare.unit, numberStart: bare.start, numberEnd: bare.end,
        noun: bare.noun, nounStart: bare.nounStart ?? bare.start, nounEnd: bare.end, form: bare.form, unitAssumed: bare.unitAssumed
      },
      from: qualified?.from ?? i, to: after?.to ?? bare.to, own: true, scale: 1
    })
    return after?.to ?? bare.to
  }
}

/** «65 بين عاملة وعامل»: the token behind the second of two kinds, of which those before are; the first ends at token `to`. */
function behindKinds(p: Passage, to: number): number {
  const second = p.find(to, 'noun')
  return second !== null && (second.prefix & AND) !== 0 && second.value.number === 'singular' ? second.to : to
}

/** "a crew of 21", «طاقم من 21»: true for a number from token `from` on, its qualifier with it, that says of how many persons something is and counts nothing else. */
function isSizeOfCollective(p: Passage, { amount, counted }: Reading, from: number): boolean {
  if (counted.noun !== null || counted.own || amount.share || !p.has(from - 1, 'of')) return false
  return p.has(from - 2, 'collective')
}

/** «من 3 أشخاص إلى 5», "between 3 people and 5": what the two ends of a range count, told behind the higher or else behind the lower. */
const countedByBoth = (low: Counted, high: Counted): Counted =>
  high.unit !== null || high.noun !== null ? high : { ...high, unit: low.unit, noun: low.noun, own: high.own || low.own }
