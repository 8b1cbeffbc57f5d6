import { boundsOf, type Qualifier } from '../../model/figure.ts'
import { numbersOf } from '../languages.ts'
import type { Quantity } from '../quantity.ts'
import { decimal } from './decimal.ts'
import { isDuring } from './during.ts'
import { isAtLeast, isYearHere, skipNoQuantity, totalBefore } from './exclusions.ts'
import { inheritUnits } from './inheritance.ts'
import { negationOf } from './negative.ts'
import { isOneOf } from './one-of.ts'
import { settleCurrencies } from './national-currencies.ts'
import { mayOpenNoun, readBareNoun } from './nouns-alone.ts'
import { mayOpenNumber } from './number-word.ts'
import { settleSeparator } from './separators.ts'
import { THE } from '../lexicon/proclitics.ts'
import { DIGITS, WORD } from '../text/tokens.ts'
import { COUNTS, DUALS, EXCLUDES, NAMES, OPENS, PARTS, Passage, PRICES, QUALIFIES } from './passage.ts'
import { readRange, readWithCurrency, unitOf, type Reading } from './ranges.ts'

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

/**
 * A qualifier before its number. `start` is null where other words stand between, so that the quantity begins with the number («تجاوز عدد القتلى 50 ألفا»);
 * `beyond`: only of a number with a preposition right before it («لا يقل عدد القتلى عن 63»).
 */
interface Qualified { start: number | null; from: number; to: number; qualifier: Qualifier; beyond?: boolean; during?: boolean }
interface Opened { start: number; from: number; to: number; kind: 'between' | 'from' }

/** Words between the name of a count and its number («تجاوز عدد القتلى في قطاع غزة 50 ألفا»), at most. */
const MAX_BETWEEN = 10

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
    const { count } = p
    const stops = EXCLUDES | QUALIFIES | COUNTS | PRICES | (p.language.countsByForm ? (this.#options.singulars ? NAMES | DUALS : DUALS) : 0) | (this.#options.singulars && !p.language.countsByForm ? OPENS : 0)
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

  /** True for a noun or unit that may say how many it is by what stands beside it («شخص واحد», «مقتل جندي», «وامرأة»), and for an article before a number. */
  #isNamed(i: number, begins: number): boolean {
    const p = this.#p
    // "an hour and a half"
    if (begins & OPENS && p.has(i + 1, 'measure') && p.has(i + 2, 'and')) return true
    if (begins & OPENS || p.language.countsByForm) {
      if (p.beginnings(i + 1) & COUNTS || (begins & PRICES && p.beginnings(i + 2) & COUNTS)) return true
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
      const qualifier = this.#qualifierAt(i)
      if (qualifier) { this.#qualified = qualifier; return qualifier.to }
      const between = p.find(i, 'between')
      if (between) { this.#opened = { start: between.start, from: i, to: between.to, kind: 'between' }; return between.to }
    }
    const found = digits || begins & (COUNTS | PRICES | OPENS) ? this.#quantityAt(i) : this.#bareNounAt(i)
    return found > 0 ? found : i + 1
  }

  /** The qualifier that begins at token `i`, with the article or other words that lead it in, and with one that ends right before it. */
  #qualifierAt(i: number): Qualified | null {
    const p = this.#p
    const found = p.qualifierBefore(i)
    // «القارب»: a boat, no «nearly».
    if (!found || found.prefix & THE || (found.value.ofTotal && !totalBefore(p, i))) return null
    let from = i
    let start = found.start
    const article = p.find(i - 1, 'article')
    if (article) { from = i - 1; start = article.start }
    if (found.value.led) {
      while (from > i - 2 && p.has(from - 1, 'lead')) from--
      if (from === i) return null
      start = p.start(from)
    }
    const before = this.#qualified && this.#qualified.to === from ? this.#qualified : null
    const qualifier = before && before.qualifier !== 'about' ? before.qualifier : found.value.qualifier
    // «تجاوز عدد القتلى 50 ألفا»
    const total = p.find(found.to, 'total')
    const beyond = found.value.apart === true
    if (total) return { start: null, from: total.to, to: total.to, qualifier, beyond }
    // «لا يتجاوز دخله خمسمئة جنيه», «لا تقل مساحته عن 365 كيلومترا»
    const measured = p.find(found.to, 'measured')
    const to = measured && beyond ? p.find(measured.to, 'beyond')?.to : measured?.to
    if (to !== undefined) return { start: before?.start ?? start, from: before?.from ?? from, to, qualifier }
    if (beyond) return null
    return { start: before?.start ?? start, from: before?.from ?? from, to: found.to, qualifier, during: found.value.during === true && before === null }
  }

  /** What opens a range whose first number begins at token `i`: "between" some words before, "from" right before. */
  #openedAt(i: number): Opened | null {
    const p = this.#p
    const between = this.#opened
    if (between && between.to >= i - 1 && this.#reaches(between.to, i)) return between
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
    if (!this.#stands(reading, qualified)) return this.#bareNounAt(i) || reading.amount.to
    const during = qualified?.during === true && reading.currency === null && isDuring(this.#p, reading.counted.unit, qualified.from, reading.counted.to)
    return this.#push(reading, during ? null : qualified)
  }

  /** True when only particles stand between tokens `from` and `to`. */
  #reaches(from: number, to: number): boolean {
    const p = this.#p
    if (from > to) return false
    const last = this.#p.has(from, 'and') ? from + 1 : from
    for (let k = from; k <= last && k < to; k++) if (!(p.isParticle(k) || (p.language.gluedArticle !== '' && p.has(k, 'determiner')) || p.isSign(k, '"') || p.isSign(k, '('))) return false
    return true
  }

  #qualifierOf(i: number): Qualified | null {
    if (isAtLeast(this.#p, i)) return { start: this.#p.start(i - 1), from: i - 1, to: i, qualifier: 'at-least' }
    const q = this.#qualified
    if (q?.start === null) return i - q.to <= MAX_BETWEEN && !(q.beyond && !this.#p.has(i - 1, 'beyond')) && !this.#endsBetween(q.to, i) ? q : null
    // "passed (12 12": a qualifier is of the number right behind it, and of no other.
    const taken = q !== null && (this.#drafts.at(-1)?.to ?? 0) > q.to
    return q && !taken && i - q.to <= 2 && this.#reaches(q.to, i) ? q : null
  }

  /** True when a sign or a line ends what goes on between tokens `from` and `to`. */
  #endsBetween(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if ((this.#p.isSign(k) && !this.#p.isSign(k, '"')) || this.#p.startsLine(k)) return true
    return false
  }

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
    const qualified = this.#qualifierOf(opened?.from ?? i)
    const start = qualified?.start ?? opened?.start ?? low.start
    const counted = high.counted.unit !== null || high.counted.noun !== null ? high.counted : { ...high.counted, unit: low.counted.unit, noun: low.counted.noun, own: high.counted.own || low.counted.own }
    const after = this.#after(counted.to)
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

  /** False for numbers that only look like quantities: years, pronouns, ordinals with the article. */
  #stands(reading: Reading, qualified: Qualified | null): boolean {
    const { amount, counted, currency } = reading
    const p = this.#p
    const known = counted.unit !== null || counted.noun !== null || currency !== null
    if (!known && isYearHere(p, amount, qualified !== null && qualified.qualifier !== 'up-to')) return false
    // "the 1967 borders"
    if (!p.language.countsByForm && counted.unit === null && currency === null && !qualified && p.has(amount.from - 1, 'determiner') && isYearHere(p, amount, false)) return false
    // A telephone number.
    if (!known && !qualified && amount.plainDigits && amount.value !== null && amount.value >= 1e7) return false
    if (amount.pronoun && this.#options.singulars && isOneOf(p, amount)) return true
    if (amount.pronoun && !known && !p.has(amount.from - 1, 'toll')) return false
    if (amount.pronoun && (p.has(amount.to, 'of') || p.has(amount.from - 1, 'determiner'))) return false
    // «دفن الستة»: those named before, unless the number describes a noun («الدول السبع», «اليوم العشرين»).
    if (amount.definite && amount.form === 'words' && amount.value !== null && amount.value < 100 && !known && !qualified) return this.#options.singulars === true && amount.value > 1 && !(p.isWord(amount.from - 1) && p.hasArticle(amount.from - 1))
    // «النصف» may be a name; «أكثر من النصف» is a share.
    if (amount.share && amount.definite && !qualified) return false
    // «القمة الـ33»: digits with the article and nothing counted are an ordinal.
    if (!known && !qualified && p.isParticle(amount.from - 1) && p.glued(amount.from) && p.hasArticle(amount.from - 1)) return this.#options.singulars === true && p.has(amount.from - 2, 'determiner')
    // "the first half"
    if (amount.share && (p.has(amount.from - 1, 'ordinal') || (p.isSign(amount.from - 1, '-') && p.has(amount.from - 2, 'ordinal')))) return false
    return true
  }

  /** A qualifier after the number or its noun («على الأقل», "or more"), with one word between at most. */
  #after(i: number): { qualifier: Qualifier; to: number; end: number } | null {
    const p = this.#p
    for (let k = i; k <= i + 1 && k < p.count; k++) {
      if (k > i && (!p.isWord(i) || p.startsLine(k) || p.scan.bits(i) !== 0)) return null
      if (p.startsLine(k)) return null
      const hyphen = k === i && p.isSign(k, '-') && p.glued(k) ? k + 1 : k
      const match = p.qualifierAfter(hyphen, true)
      if (match && this.#opensNext(k, match.to)) return null
      if (match && (k === i || match.value.side === 'after')) return { qualifier: match.value.qualifier, to: match.to, end: match.end }
      if (p.has(k, 'and') || p.has(k, 'function')) return null
    }
    return null
  }

  /** True for «وأكثر من 800», "and more than 800": a word of what looks like a qualifier opens that of the number behind it. */
  #opensNext(from: number, to: number): boolean {
    const last = this.#p.has(from, 'and') ? from + 1 : from
    for (let k = from; k <= last && k < to; k++) if ((this.#p.qualifierBefore(k)?.to ?? 0) > to) return true
    return false
  }

  #push(reading: Reading, qualified: Qualified | null): number {
    // What stands apart from its number is said of the first behind it.
    if (this.#qualified?.start === null) this.#qualified = null
    const p = this.#p
    const { currency } = reading
    const { counted } = reading
    const amount = settleSeparator(reading.amount, counted)
    let qualifier: Qualifier = amount.value === null ? 'vague' : qualified?.qualifier ?? reading.qualifier ?? 'exact'
    const after = this.#after(counted.to)
    if (after && amount.value !== null && (qualifier === 'exact' || qualifier === 'about')) qualifier = after.qualifier
    const negation = negationOf(p, reading)
    const value = amount.value !== null && negation ? -amount.value : amount.value
    const start = qualified?.start ?? negation?.start ?? reading.start
    const end = after?.end ?? negation?.end ?? counted.end
    const bounds = value === null ? amount : boundsOf(value, qualifier)
    const one = amount.pronoun && counted.noun === null && currency === null && isOneOf(p, amount)
    this.#drafts.push({
      quantity: {
        text: p.tokens.text.slice(start, end), start, end, value, min: bounds.min, max: bounds.max, qualifier, unit: one ? 'person' : currency?.unit ?? counted.unit,
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
    const bare = readBareNoun(p, i, { singulars: this.#options.singulars === true, afterPerson: last !== undefined && last.to === i && last.quantity.unit === 'person', afterDual: last !== undefined && last.to === i && last.quantity.form === 'dual' })
    if (!bare) return 0
    const qualified = this.#qualifierOf(i)
    const after = this.#after(bare.to)
    const qualifier = after?.qualifier ?? qualified?.qualifier ?? 'exact'
    const start = qualified?.start ?? bare.start
    const end = after?.end ?? bare.end
    const { min, max } = boundsOf(bare.value, qualifier)
    this.#drafts.push({
      quantity: {
        text: p.tokens.text.slice(start, end), start, end, value: bare.value, min, max, qualifier, unit: bare.unit, numberStart: bare.start, numberEnd: bare.end,
        noun: bare.noun, nounStart: bare.start, nounEnd: bare.end, form: bare.form, unitAssumed: bare.unitAssumed
      },
      from: qualified?.from ?? i, to: after?.to ?? bare.to, own: true, scale: 1
    })
    return after?.to ?? bare.to
  }
}
