import { boundsOf, type Qualifier } from '../../model/figure.ts'
import { numbersOf } from '../languages.ts'
import type { Quantity } from '../quantity.ts'
import type { Amount } from './amount.ts'
import type { Counted } from './counted.ts'
import { isYearHere, skipNoQuantity } from './exclusions.ts'
import { inheritUnits } from './inheritance.ts'
import { readBareNoun } from './nouns-alone.ts'
import { DIGITS } from '../text/tokens.ts'
import { COUNTS, DUALS, EXCLUDES, NAMES, OPENS, Passage, PRICES, QUALIFIES } from './passage.ts'
import { readRange, readWithCurrency, type Reading } from './ranges.ts'

export interface ReadOptions {
  /** Also gives every single person named without a number ("a soldier", «جندي») as a quantity of one, form `singular`. */
  singulars?: boolean
}

/** A quantity with the tokens it spans and whether the unit of the one before may be meant. */
export interface Draft extends Quantity {
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
  inheritUnits(passage, drafts)
  return drafts.map(({ from: _from, to: _to, own: _own, scale: _scale, ...quantity }) => quantity)
}

interface Qualified { start: number; from: number; to: number; qualifier: Qualifier }
interface Opened { start: number; from: number; to: number; kind: 'between' | 'from' }

class QuantityReader {
  readonly #p: Passage
  readonly #options: ReadOptions
  readonly #drafts: Draft[] = []
  #qualified: Qualified | null = null
  #opened: Opened | null = null

  constructor(p: Passage, options: ReadOptions) {
    this.#p = p
    this.#options = options
  }

  read(): Draft[] {
    const p = this.#p
    const { kind } = p.tokens
    const { word } = p.scan
    const { count } = p
    const { beginnings } = p.numbers
    const stops = EXCLUDES | QUALIFIES | COUNTS | PRICES | (p.language.countsByForm ? (this.#options.singulars ? NAMES | DUALS : DUALS) : 0) | (this.#options.singulars && !p.language.countsByForm ? OPENS : 0)
    for (let i = 0; i < count;) {
      // Most tokens are words of no interest.
      const begins = beginnings[word[i]!]!
      if ((begins & stops) === 0 && kind[i] !== DIGITS && !(begins !== 0 && this.#isNamed(i, begins))) { i++; continue }
      i = Math.max(this.#at(i, begins), i + 1)
    }
    return this.#drafts
  }

  /** True for a noun or unit that may say how many it is by what stands beside it («شخص واحد», «مقتل جندي», «وامرأة»), and for an article before a number. */
  #isNamed(i: number, begins: number): boolean {
    const p = this.#p
    if (begins & OPENS || p.language.countsByForm) {
      if (p.beginnings(i + 1) & COUNTS) return true
    }
    return (begins & NAMES) !== 0 && p.language.countsByForm && (p.has(i - 1, 'toll') || this.#drafts.at(-1)?.to === i)
  }

  #at(i: number, begins: number): number {
    const p = this.#p
    const digits = p.isDigits(i)
    if (digits || begins & (EXCLUDES | COUNTS)) {
      const skipped = skipNoQuantity(p, i)
      if (skipped > i) return skipped
    }
    if (begins & QUALIFIES) {
      const qualifier = p.qualifier(i, 'before')
      if (qualifier) {
        const article = p.find(i - 1, 'article')
        const start = article && article.to === i ? article.start : qualifier.start
        const chained = this.#qualified && this.#qualified.to === i ? this.#qualified : null
        const strongest = chained && chained.qualifier !== 'about' ? chained.qualifier : qualifier.value.qualifier
        this.#qualified = { start: chained?.start ?? start, from: chained?.from ?? (article ? i - 1 : i), to: qualifier.to, qualifier: strongest }
        return qualifier.to
      }
      const between = p.find(i, 'between')
      if (between) { this.#opened = { start: between.start, from: i, to: between.to, kind: 'between' }; return between.to }
    }
    const found = digits || begins & (COUNTS | PRICES | OPENS) ? this.#quantityAt(i) : this.#bareNounAt(i)
    if (found > 0) return found
    const from = begins & QUALIFIES ? p.find(i, 'from') : null
    if (from) this.#opened = { start: from.start, from: i, to: from.to, kind: 'from' }
    return i + 1
  }

  #quantityAt(i: number): number {
    const p = this.#p
    const opened = this.#opened && this.#opened.to >= i - 1 && this.#reaches(this.#opened.to, i) ? this.#opened : null
    const reading = readWithCurrency(p, i)
    if (!reading) return this.#bareNounAt(i)
    const range = this.#rangeAt(i, reading, opened)
    if (range > 0) return range
    const qualified = this.#qualifierOf(i)
    if (!this.#stands(reading, qualified)) return this.#bareNounAt(i) || reading.amount.to
    const done = this.#push(reading, qualified)
    return done
  }

  /** True when only particles stand between tokens `from` and `to`. */
  #reaches(from: number, to: number): boolean {
    const p = this.#p
    if (from > to) return false
    for (let k = from; k < to; k++) if (!(p.isParticle(k) || p.has(k, 'determiner') || p.isSign(k, '"') || p.isSign(k, '('))) return false
    return true
  }

  #qualifierOf(i: number): Qualified | null {
    const q = this.#qualified
    return q && i - q.to <= 2 && this.#reaches(q.to, i) ? q : null
  }

  #rangeAt(i: number, reading: Reading, opened: Opened | null): number {
    const p = this.#p
    let range = readRange(p, reading, opened?.kind ?? null)
    if (!range && opened?.kind === 'between') {
      const apart = readWithCurrency(p, i, true)
      if (apart && apart.amount.to < reading.amount.to) range = readRange(p, apart, 'between')
    }
    if (!range) return 0
    const { low, high } = range
    if (isYearHere(p, low.amount, false) && high.counted.noun === null && unitOf(high) === null && high.amount.plainDigits) return high.amount.to
    const qualified = this.#qualifierOf(opened?.from ?? i)
    const start = qualified?.start ?? opened?.start ?? low.start
    const counted = high.counted.unit !== null || high.counted.noun !== null ? high.counted : { ...high.counted, unit: low.counted.unit, noun: low.counted.noun, own: high.counted.own || low.counted.own }
    const after = this.#after(counted.to)
    const end = after?.end ?? counted.end
    this.#drafts.push({
      text: p.tokens.text.slice(start, end), start, end, value: null, min: low.amount.min, max: high.amount.max, qualifier: 'between',
      unit: high.currency?.unit ?? low.currency?.unit ?? counted.unit, numberStart: low.amount.start, numberEnd: high.amount.end,
      noun: counted.noun, nounStart: counted.nounStart, nounEnd: counted.nounEnd, form: 'range',
      unitAssumed: (high.currency?.assumed ?? low.currency?.assumed ?? counted.unitAssumed),
      from: qualified?.from ?? opened?.from ?? i, to: after?.to ?? counted.to, own: counted.own || high.currency !== null || low.currency !== null, scale: high.amount.scale
    })
    return after?.to ?? counted.to
  }

  /** False for numbers that only look like quantities: years, pronouns, ordinals with the article. */
  #stands(reading: Reading, qualified: Qualified | null): boolean {
    const { amount, counted, currency } = reading
    const p = this.#p
    const known = counted.unit !== null || counted.noun !== null || currency !== null
    if (!known && isYearHere(p, amount, qualified !== null && qualified.qualifier !== 'up-to')) return false
    if (amount.pronoun && !known && !p.has(amount.from - 1, 'toll')) return false
    if (amount.pronoun && (p.has(amount.to, 'of') || p.has(amount.from - 1, 'determiner'))) return false
    if (amount.definite && amount.form === 'words' && amount.value !== null && amount.value < 100 && !known && !qualified) return false
    if (p.has(counted.to, 'age-after') || (p.isSign(counted.to, '-') && p.has(counted.to + 1, 'age-after'))) return false
    if (amount.share && amount.definite) return false
    return true
  }

  /** A qualifier after the number or its noun («على الأقل», "or more"), with one word between at most. */
  #after(i: number): { qualifier: Qualifier; to: number; end: number } | null {
    const p = this.#p
    for (let k = i; k <= i + 1 && k < p.count; k++) {
      if (k > i && (!p.isWord(i) || p.startsLine(k) || p.scan.bits[i] !== 0)) return null
      if (p.startsLine(k)) return null
      const hyphen = k === i && p.isSign(k, '-') && p.glued(k) ? k + 1 : k
      const match = k === i ? p.qualifier(hyphen, 'after', 'of-number') : p.qualifier(k, 'after')
      // «وأكثر من 800» goes on to another number.
      const longer = p.qualifier(k, 'before')
      if (match && longer && longer.to > match.to) return null
      if (match) return { qualifier: match.value.qualifier, to: match.to, end: match.end }
      if (p.has(k, 'and') || p.has(k, 'function')) return null
    }
    return null
  }

  #push(reading: Reading, qualified: Qualified | null): number {
    const p = this.#p
    const { currency } = reading
    const { counted } = reading
    const amount = settleSeparator(reading.amount, counted)
    let qualifier: Qualifier = amount.value === null ? 'vague' : qualified?.qualifier ?? reading.qualifier ?? 'exact'
    const after = this.#after(counted.to)
    if (after && amount.value !== null && (qualifier === 'exact' || qualifier === 'about')) qualifier = after.qualifier
    const start = qualified?.start ?? reading.start
    const end = after?.end ?? counted.end
    const bounds = amount.value === null ? { min: amount.min, max: amount.max } : boundsOf(amount.value, qualifier)
    this.#drafts.push({
      text: p.tokens.text.slice(start, end), start, end, value: amount.value, ...bounds, qualifier, unit: currency?.unit ?? counted.unit,
      numberStart: amount.start, numberEnd: amount.end, noun: counted.noun, nounStart: counted.nounStart, nounEnd: counted.nounEnd,
      form: amount.form, unitAssumed: currency?.assumed ?? counted.unitAssumed, from: qualified?.from ?? reading.from, to: after?.to ?? counted.to,
      own: counted.own || currency !== null || amount.share, scale: amount.scale
    })
    return after?.to ?? counted.to
  }

  #bareNounAt(i: number): number {
    const p = this.#p
    const last = this.#drafts.at(-1)
    const bare = readBareNoun(p, i, { singulars: this.#options.singulars === true, afterPerson: last !== undefined && last.unit === 'person' && last.to === i })
    if (!bare) return 0
    const qualified = this.#qualifierOf(i)
    const after = this.#after(bare.to)
    const qualifier = after?.qualifier ?? qualified?.qualifier ?? 'exact'
    const start = qualified?.start ?? bare.start
    const end = after?.end ?? bare.end
    this.#drafts.push({
      text: p.tokens.text.slice(start, end), start, end, value: bare.value, ...boundsOf(bare.value, qualifier), qualifier, unit: bare.unit,
      numberStart: bare.start, numberEnd: bare.end, noun: bare.noun, nounStart: bare.start, nounEnd: bare.end, form: bare.form, unitAssumed: bare.unitAssumed,
      from: qualified?.from ?? i, to: after?.to ?? bare.to, own: true, scale: 1
    })
    return after?.to ?? bare.to
  }
}

const unitOf = (r: Reading): string | null => r.currency?.unit ?? r.counted.unit

/** «35.903 قتلى» counts persons, of which there are no thousandths; «1,125 مليار» is a decimal. */
function settleSeparator(amount: Amount, counted: Counted): Amount {
  if (amount.otherwise === null || amount.value === null) return amount
  const whole = Math.max(amount.otherwise, amount.value)
  const wanted = counted.unit === 'person' && amount.scale === 1 ? whole : amount.value
  return wanted === amount.value ? amount : { ...amount, value: wanted, min: wanted, max: wanted }
}
