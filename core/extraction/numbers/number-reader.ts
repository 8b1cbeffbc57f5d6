import type { Match } from '../lexicon/lexicon.ts'
import { AND, THE } from '../lexicon/proclitics.ts'
import type { Amount } from './amount.ts'
import { addDecimal } from './decimal-in-words.ts'
import { readDigits } from './digits.ts'
import { addFraction, countedFraction, isFractionBeforeUnit } from './number-fractions.ts'
import { addSmallPart, countsNext, type Join, type NumberState } from './number-parts.ts'
import { afterHyphen, NOT_JOINING, numberWord } from './number-word.ts'
import type { Passage } from './passage.ts'
import { isLetterOfScale } from './scale-letters.ts'
import type { Sense } from './senses.ts'

const THOUSAND = 1000

/** How far a number may reach: `apart` leaves what "and" joins to it alone, as in "between five and twenty". */
export interface Reach { apart?: boolean }

/** Reads a number of digits, words or both, part by part, from token `first` on. */
export class NumberReader {
  private readonly p: Passage
  private readonly first: number
  private readonly reach: Reach
  private state: NumberState
  private checkpoint: NumberState | null = null
  private start = 0
  private words = false
  private digits = false
  private plain = false
  private otherwise: number | null = null
  private definite = false
  private pronoun = false
  private joinedOnly = false
  private parts = 0
  /** The number ends with the word hundred or dozen, which may be meant for a lower end of a range as well. */
  private hundredfold = false

  constructor(p: Passage, first: number, reach: Reach) {
    this.p = p
    this.first = first
    this.reach = reach
    this.state = { total: 0, scale: Infinity, group: null, units: false, tens: false, hundreds: false, takesTeens: false, to: first, end: 0 }
  }

  /** The number that begins where the reader was set, over as many words as belong to it; null where none does. */
  read(): Amount | null {
    while (this.step());
    const s = this.state
    if (this.parts === 0 || (this.joinedOnly && this.parts === 1)) return null
    const value = s.total + (s.group ?? 0)
    if (!(value < 1e18)) return null
    const one = this.parts === 1
    return {
      from: this.first, to: s.to, start: this.start, end: s.end, value, min: value, max: value, form: this.formOf(), scale: this.scaleOf(s), share: false,
      plainDigits: this.plain && one, otherwise: one ? this.otherwise : null, definite: this.definite, pronoun: this.pronoun && one
    }
  }

  private formOf(): Amount['form'] {
    if (!this.digits) return 'words'
    return this.words ? 'mixed' : 'digits'
  }

  /** "two to three hundred", "5 to 6 million": the scale the number ends with, which may be meant for a lower end of a range as well; 1 without one. */
  private scaleOf({ scale, group }: NumberState): number {
    if (scale !== Infinity) return scale
    return this.hundredfold && group !== null && group % 100 === 0 ? 100 : 1
  }

  /** Takes one more part of the number; false where it ends. */
  private step(): boolean {
    const p = this.p
    const { language } = p
    if (this.parts > 0 && !this.digits && addDecimal(p, this.state, this.pronoun)) {
      this.parts++
      return true
    }
    let join: Join = this.parts === 0 ? 'first' : 'none'
    let at = this.state.to
    if (join === 'none') {
      if (p.isSign(at, '-') && p.glued(at) && p.glued(at + 1)) {
        join = 'hyphen'
        at++
        // "one-and-a-half"
        if (p.has(at, 'and') && p.isSign(at + 1, '-') && !numberWord(p, at)) { join = 'and'; at += 2 }
      }
      else if (language.commaBetweenParts && p.isSign(at, ',') && this.state.group === null && this.state.scale < Infinity) { join = 'comma'; at++ }
      else if (p.has(at, 'and') && !numberWord(p, at)) { join = 'and'; at++ }
      else if (this.isDozenOf(at)) at++
    }
    if (p.isDigits(at)) return this.takeDigits(at, join)
    // «مليارا و(217) مليون دولار»
    if (join === 'and' && p.isSign(at, '(') && p.isDigits(at + 1) && isInBrackets(p, at + 1, readDigits(p, at + 1).to)) return this.takeDigits(at + 1, join)
    const match = numberWord(p, at)
    if (!match || match.value.role === 'many' || match.value.role === 'few') return false
    if (join !== 'first' && match.prefix & NOT_JOINING) return false
    if (join === 'none' && match.prefix & AND) join = 'and'
    if (this.reach.apart && join === 'and') return false
    if (match.value.role === 'fraction') return join === 'and' && this.takeFraction(match)
    if (match.value.role === 'article') return this.takeArticle(match, join)
    if (join === 'and' && match.value.role === 'unit' && this.takeCountedFraction(match, match.value.value)) return true
    // "has raised $1.1 million, two thirds of it from Bern"
    if (join === 'comma' && this.digits && this.beginsAnother(match)) return false
    const before = join === 'and' || join === 'comma' ? { ...this.state } : null
    const taken = this.take(match, join)
    if (!taken) return false
    if (before) this.checkpoint = before
    if (this.parts === 0) {
      this.start = match.start
      this.definite = (match.prefix & THE) !== 0
      if (match.value.role === 'unit') { this.pronoun = match.value.pronoun === true; this.joinedOnly = match.value.joinedOnly === true }
    }
    this.words = true
    this.parts++
    this.state.to = match.to
    this.state.end = match.end
    return true
  }

  /** The number so far ends before its last "and": what follows that is another number. */
  private fallBack(): false {
    if (this.checkpoint) this.state = this.checkpoint
    return false
  }

  /** «35 ألفا و903»; where digits do not go on with words, hundreds behind a thousand, with the noun behind them: "two thousand and 367 martyrs". */
  private takeDigits(at: number, join: Join): boolean {
    const p = this.p
    const s = this.state
    if (join !== 'first' && !(join === 'and' && s.group === null && s.scale < Infinity && !this.reach.apart)) return false
    const read = readDigits(p, at)
    if (read.value === null || (join === 'and' && !p.language.digitsContinue && !(s.scale === THOUSAND && (p.has(read.to, 'noun') || p.has(read.to, 'state'))))) return false
    if (join === 'and') {
      // «35 ألفا و903»: less than the scale before it, or a multiple of a smaller scale.
      const scale = p.find(read.to, 'scale')?.value
      if (read.value * (scale?.value ?? 1) >= s.scale || read.otherwise !== null) return false
      this.checkpoint = { ...s }
    } else this.start = p.start(isDecimalPoint(p, at - 1) && read.value < 1 ? at - 1 : at)
    s.group = read.value
    s.units = s.tens = s.hundreds = true
    s.to = read.to
    s.end = p.end(read.to - 1)
    if (this.parts === 0) {
      this.plain = read.plain
      this.otherwise = read.otherwise
    }
    if ((this.parts === 0 || join === 'and') && isInBrackets(p, at, read.to)) {
      if (this.parts === 0) this.start = p.start(at - 1)
      s.to = read.to + 1
      s.end = p.end(read.to)
    }
    this.digits = true
    this.parts++
    return true
  }

  /** "a" before hundred, thousand or dozen. */
  private takeArticle(match: Match<Sense>, join: Join): boolean {
    if (join !== 'first' && join !== 'and') return false
    const next = numberWord(this.p, afterHyphen(this.p, match.to))
    const role = next?.value.role
    if (join === 'and' && role === 'fraction' && next) return this.takeFraction(next, true)
    if (!next || (role !== 'hundred' && role !== 'dozen' && !(role === 'scale' && next.value.role === 'scale' && !next.value.plural && !next.value.glued))) return false
    if (join === 'and') this.checkpoint = { ...this.state }
    if (this.parts === 0) this.start = match.start
    this.state.group = 1
    this.state.units = true
    this.state.to = match.to
    this.state.end = match.end
    this.words = true
    this.parts++
    // The article alone is no number: the word it stands before must follow.
    return this.step() || this.undoArticle()
  }

  private undoArticle(): false {
    if (this.checkpoint) this.state = this.checkpoint
    else this.parts = 0
    return false
  }

  private take(match: Match<Sense>, join: Join): boolean {
    const s = this.state
    const sense = match.value
    const { language } = this.p
    const empty = s.group === null
    // What opens a group after a scale is joined to it.
    if (empty && join !== 'first' && sense.role !== 'scale' && language.andBetweenParts && join !== 'and') return false
    if (empty && join === 'hyphen') return false
    if (empty && join === 'none' && this.beginsAnother(match)) return false
    switch (sense.role) {
      case 'unit':
      case 'teen':
      case 'ten':
      case 'hundreds': return addSmallPart(s, sense, join, language)
      case 'hundred':
        if (empty) {
          // "a couple of hundred"
          if (s.total > 0 && s.scale < 100 && join === 'none') {
            s.total *= 100
            s.scale = 100
            return true
          }
          // "another hundred people"
          if (!sense.alone && !(join === 'first' && this.addsTo(match.from))) return false
          s.group = 100
        } else {
          if (join === 'and' || join === 'comma') return false
          if (s.group === null || s.group >= 100 || s.group % 10 === 0) return this.digits && s.group !== null && s.group < 10 ? this.multiplyHundred() : this.fallBack()
          s.group *= 100
          this.hundredfold = s.group % 100 === 0
        }
        s.units = s.tens = false
        s.hundreds = true
        return true
      case 'scale': return this.takeScale(match, sense, join)
      case 'dozen':
        if (s.total > 0 || join === 'and') return false
        s.total = (s.group ?? 1) * sense.value
        s.group = null
        s.scale = sense.value
        return true
      default: return false
    }
  }

  /** "a couple of thousand": true where "of" at token `at` parts a word like dozen from what it multiplies. */
  private isDozenOf(at: number): boolean {
    const { total, group, scale } = this.state
    if (total === 0 || group !== null || scale >= 100 || !this.p.has(at, 'of')) return false
    const next = numberWord(this.p, at + 1)?.value
    return next?.role === 'hundred' || (next?.role === 'scale' && next.plural !== true && next.glued !== true)
  }

  /**
   * "gave $1.5 billion three years ago", "one million two weeks later": true behind a scale for a word that counts what follows, where nothing joins
   * it to the number. Behind digits only "5 million two hundred thousand" goes on.
   */
  private beginsAnother({ value: { role }, to }: Match<Sense>): boolean {
    if (role !== 'unit' && role !== 'teen' && role !== 'ten') return false
    const at = afterHyphen(this.p, to)
    const next = numberWord(this.p, at)?.value.role
    if (this.digits) return next !== 'hundred' && next !== 'scale'
    return next === undefined && this.p.has(at, 'measure')
  }

  private multiplyHundred(): boolean {
    this.state.group = (this.state.group ?? 1) * 100
    return true
  }

  private takeScale(match: Match<Sense>, sense: Extract<Sense, { role: 'scale' }>, join: Join): boolean {
    const p = this.p
    const s = this.state
    this.settlePoint(sense, match.to)
    if (sense.glued && !isLetterOfScale(p, match, { first: this.first, scale: sense.value, group: s.group ?? 0 })) return false
    if (s.group !== null && join !== 'and' && join !== 'comma') {
      if (sense.count === 2 && !sense.dualBeforeNoun && Math.trunc(s.group) !== 2) return false
      if (sense.value >= s.scale) return this.fallBack()
      s.total += s.group * sense.value
      s.scale = sense.value
    } else if (s.group === null && join === 'none' && s.total > 0) {
      // «ألف مليار», "hundred thousand million".
      // "1.2 lakh crore": what is read in digits may be no multiple.
      if (s.scale === Infinity || sense.value <= s.scale || (s.total % s.scale !== 0 && this.parts > 2) || sense.definite) return false
      s.total *= sense.value
      s.scale = sense.value
    } else {
      // "a further hundred million", "another thousand"
      const one = join === 'first' && !sense.glued && sense.value >= 1000 && this.addsTo(match.from) ? 1 : undefined
      const known = sense.count ?? one
      if (known === undefined || sense.plural || s.group !== null) return false
      const count = sense.dualBeforeNoun ? (countsNext(p, match.to) ? 2 : 1) : known
      if (count * sense.value >= s.scale) return false
      s.total += count * sense.value
      s.scale = sense.value
    }
    s.group = null
    s.units = s.tens = s.hundreds = s.takesTeens = false
    return true
  }

  /**
   * «3.356 آلاف»، «2.127 ألفي»، «8.155 مليار دولار»، «3.123 مليون لاجئ»: no plural of a scale stands behind thousands, nor a dual behind anything but two, and nobody
   * counts thousands of billions of a strong currency, or of millions of people, so that the separator is a point. `to` is where the scale ends.
   */
  private settlePoint({ plural, count, value }: Extract<Sense, { role: 'scale' }>, to: number): void {
    const { group } = this.state
    if (!this.p.language.countsByForm || this.parts !== 1 || group === null || this.otherwise === null) return
    const decimal = Math.min(group, this.otherwise)
    if (plural === true || this.cannotBeThousands(value, to) || (count === 2 && Math.trunc(decimal) === count)) { this.state.group = decimal; this.otherwise = null }
  }

  /** True for a scale of which there are no thousands of what is counted behind it, or of nothing said. */
  private cannotBeThousands(scale: number, to: number): boolean {
    if (scale < MILLION) return false
    const currency = this.p.find(to, 'currency')
    if (currency) return scale >= BILLION && STRONG.has(currency.value.code ?? '')
    return !this.p.has(to, 'measure') && (scale < BILLION || this.p.find(to, 'noun')?.value.unit === 'person')
  }

  /** True where a word before token `at` adds what follows to what was told ("another", "a further"). */
  private addsTo(at: number): boolean {
    return !this.p.language.andBetweenParts && this.p.has(at - 1, 'part-before')
  }

  /** "and a half", «ونصف المليون»; `led` by an article also "and a quarter million". */
  private takeFraction(match: Match<Sense>, led = false): boolean {
    const sense = match.value
    const s = this.state
    if (sense.role !== 'fraction' || sense.form === 'counted' || this.reach.apart) return false
    if (sense.form === 'ordinal' && !(led && s.group !== null && isFractionBeforeUnit(this.p, match))) return false
    if (!addFraction(this.p, s, match, sense.value)) return false
    this.words = true
    this.parts++
    return s.group !== null
  }

  /** «مليونان وثلاثة أرباع المليون», "two and three quarters million": so many parts of the scale before, or of one. */
  private takeCountedFraction({ to }: Match<Sense>, times: number): boolean {
    const fraction = this.reach.apart ? null : countedFraction(this.p, to, this.state.group !== null)
    if (!fraction || !addFraction(this.p, this.state, fraction, times * fraction.value.value)) return false
    this.words = true
    this.parts++
    return true
  }
}

const MILLION = 1e6
const BILLION = 1e9
/** Currencies of which nobody gives thousands of billions. */
const STRONG: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP'])

/** ".5 percent": true for a point right before digits and against nothing else. */
const isDecimalPoint = (p: Passage, i: number): boolean => p.isSign(i, '.') && p.glued(i + 1) && !p.glued(i)

/**
 * «عودة (518) نازحا», «مبلغ (500) مليون دينار»: true for digits alone in brackets, tokens `from` to `to`, behind which stands what they count, where a noun
 * tells how many by its form: no number said again, and none of a part ("most of them (31) students").
 */
function isInBrackets(p: Passage, from: number, to: number): boolean {
  if (!p.language.countsByForm || !p.isSign(from - 1, '(') || !p.isSign(to, ')') || p.startsLine(to + 1)) return false
  if (numberWord(p, from - 2) || p.isDigits(from - 2)) return false
  if (p.has(to + 1, 'currency') || p.has(to + 1, 'measure')) return true
  const scale = p.find(to + 1, 'scale')
  if (scale !== null) return scale.prefix === 0 && scale.value.glued !== true
  const noun = p.find(to + 1, 'noun')
  return noun !== null && noun.prefix === 0
}
