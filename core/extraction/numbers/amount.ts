import type { Match } from '../lexicon/lexicon.ts'
import { AND, THE } from '../lexicon/proclitics.ts'
import type { Quantity } from '../quantity.ts'
import { readDigits } from './digits.ts'
import { COUNTS, OPENS, type Passage } from './passage.ts'
import type { Sense } from './senses.ts'
import { strokeFraction } from './vulgar-fractions.ts'

/** A number as the text gives it, without qualifier and unit: tokens `from` to `to` (exclusive). */
export interface Amount {
  from: number
  to: number
  start: number
  end: number
  /** Null for a vague amount, which `min` and `max` bound. */
  value: number | null
  min: number
  max: number
  form: Quantity['form']
  /** The last scale word's value, 1 without one. */
  scale: number
  /** A share of something («ثلث», "two thirds"), not a count. */
  share: boolean
  /** Digits without separator or scale: what a year or a number of an article looks like. */
  plainDigits: boolean
  /** The other reading of digits whose one separator could mean thousands or decimals, null where there is no doubt. */
  otherwise: number | null
  /** Written with «ال». */
  definite: boolean
  /** Says no more than 1 or 2 by a single word that may be a pronoun. */
  pronoun: boolean
}

type Join = 'first' | 'none' | 'and' | 'hyphen' | 'comma'
const NUMBER_ROLES = new Set<Sense['role']>(['unit', 'teen', 'ten', 'hundreds', 'hundred', 'scale', 'dozen', 'many', 'few', 'fraction', 'article'])
const NOT_JOINING = ~(AND | THE)

/** The longest phrase at token `i` that is part of a number. */
export function numberWord(p: Passage, i: number): Match<Sense> | null {
  if ((p.beginnings(i) & (COUNTS | OPENS)) === 0) return null
  const plain = p.scan.plain(i)
  if (plain) {
    for (const value of plain) if (NUMBER_ROLES.has(value.role)) return { value, from: i, to: i + 1, start: p.start(i), end: p.end(i), prefix: 0 }
    return null
  }
  for (const match of p.scan.at(i)) if (NUMBER_ROLES.has(match.value.role)) return match
  return null
}

interface State {
  total: number
  /** The smallest scale so far; what follows must be smaller. */
  scale: number
  /** The part below a thousand that no scale has closed, null when there is none. */
  group: number | null
  units: boolean
  tens: boolean
  hundreds: boolean
  takesTeens: boolean
  to: number
  end: number
}

/** How far a number may reach: `apart` leaves what "and" joins to it alone, as in "between five and twenty". */
export interface Reach { apart?: boolean }

/** Reads the number that begins at token `i`, or null where none does. */
export function readAmount(p: Passage, i: number, reach: Reach = {}): Amount | null {
  if (!p.isDigits(i) && !numberWord(p, i)) return null
  return readStroke(p, i) ?? readFraction(p, i) ?? readRatio(p, i) ?? readVague(p, i) ?? new NumberReader(p, i, reach).read()
}

class NumberReader {
  private readonly p: Passage
  private readonly first: number
  private readonly reach: Reach
  private state: State
  private checkpoint: State | null = null
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

  read(): Amount | null {
    while (this.step());
    const s = this.state
    if (this.parts === 0 || (this.joinedOnly && this.parts === 1)) return null
    const value = s.total + (s.group ?? 0)
    if (!(value < 1e18)) return null
    return {
      from: this.first, to: s.to, start: this.start, end: s.end, value, min: value, max: value,
      form: this.digits ? (this.words ? 'mixed' : 'digits') : 'words', scale: s.scale === Infinity ? (this.hundredfold && s.group !== null && s.group % 100 === 0 ? 100 : 1) : s.scale, share: false,
      plainDigits: this.plain && this.parts === 1, otherwise: this.parts === 1 ? this.otherwise : null, definite: this.definite, pronoun: this.pronoun && this.parts === 1
    }
  }

  /** Takes one more part of the number; false where it ends. */
  private step(): boolean {
    const p = this.p
    const { language } = p
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
    }
    if (p.isDigits(at)) return this.takeDigits(at, join)
    const match = numberWord(p, at)
    if (!match || match.value.role === 'many' || match.value.role === 'few') return false
    if (join !== 'first' && match.prefix & NOT_JOINING) return false
    if (join === 'none' && match.prefix & AND) join = 'and'
    if (this.reach.apart && join === 'and') return false
    if (match.value.role === 'fraction') return join === 'and' && this.takeFraction(match)
    if (match.value.role === 'article') return this.takeArticle(match, join)
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

  private takeDigits(at: number, join: Join): boolean {
    const p = this.p
    const s = this.state
    if (join !== 'first' && !(join === 'and' && p.language.digitsContinue && s.group === null && s.scale < Infinity && !this.reach.apart)) return false
    const read = readDigits(p, at)
    if (read.value === null) return false
    if (join === 'and') {
      // «35 ألفا و903»: less than the scale before it, or a multiple of a smaller scale.
      const scale = p.find(read.to, 'scale')?.value
      if (read.value * (scale?.value ?? 1) >= s.scale || read.otherwise !== null || !p.glued(at)) return false
      this.checkpoint = { ...s }
    } else this.start = p.start(at)
    s.group = read.value
    s.units = s.tens = s.hundreds = true
    s.to = read.to
    s.end = p.end(read.to - 1)
    if (this.parts === 0) { this.plain = read.plain; this.otherwise = read.otherwise }
    this.digits = true
    this.parts++
    return true
  }

  /** "a" before hundred, thousand or dozen. */
  private takeArticle(match: Match<Sense>, join: Join): boolean {
    if (join !== 'first' && join !== 'and') return false
    const next = numberWord(this.p, afterHyphen(this.p, match.to))
    const role = next?.value.role
    if (join === 'and' && role === 'fraction' && next) return this.takeFraction(next)
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
    const { unitsFirst, andBetweenParts } = this.p.language
    const empty = s.group === null
    // What opens a group after a scale is joined to it.
    if (empty && join !== 'first' && sense.role !== 'scale' && andBetweenParts && join !== 'and') return false
    if (empty && join === 'hyphen') return false
    switch (sense.role) {
      case 'unit':
        if (s.units || (unitsFirst && s.tens) || (!empty && !this.joins(join))) return false
        if (!empty && join === 'and' && s.tens && !unitsFirst && !this.p.language.andAfterTens) return false
        s.group = (s.group ?? 0) + sense.value
        s.units = true
        return true
      case 'teen':
        if (s.units || (s.tens && !s.takesTeens) || (!empty && !this.joins(join))) return false
        s.group = (s.group ?? 0) + sense.value
        s.units = s.tens = true
        return true
      case 'ten':
        if (s.tens || (s.units && (!unitsFirst || join !== 'and')) || (!empty && !this.joins(join))) return false
        s.group = (s.group ?? 0) + sense.value
        s.tens = true
        s.takesTeens = sense.takesTeens === true
        return true
      case 'hundreds':
        if (!empty) return false
        s.group = sense.value
        s.hundreds = true
        return true
      case 'hundred':
        if (empty) {
          if (!sense.alone) return false
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

  private multiplyHundred(): boolean {
    this.state.group = (this.state.group ?? 1) * 100
    return true
  }

  private joins(join: Join): boolean {
    return this.p.language.andBetweenParts ? join === 'and' : join !== 'comma'
  }

  private takeScale(match: Match<Sense>, sense: Extract<Sense, { role: 'scale' }>, join: Join): boolean {
    const p = this.p
    const s = this.state
    if (sense.glued && !(p.glued(match.from) && p.isDigits(match.from - 1))) return false
    // «10,000m» are metres.
    if (sense.glued && sense.value === 1e6 && (s.group ?? 0) >= 1000 && !p.has(this.first - 1, 'currency')) return false
    if (s.group !== null && join !== 'and' && join !== 'comma') {
      if (sense.count === 2 && !sense.dualBeforeNoun) return false
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
      if (sense.count === undefined || sense.plural || s.group !== null) return false
      const count = sense.dualBeforeNoun ? (countsNext(p, match.to) ? 2 : 1) : sense.count
      if (count * sense.value >= s.scale) return false
      s.total += count * sense.value
      s.scale = sense.value
    }
    s.group = null
    s.units = s.tens = s.hundreds = s.takesTeens = false
    return true
  }

  /** "and a half", «ونصف المليون». */
  private takeFraction(match: Match<Sense>): boolean {
    const sense = match.value
    const s = this.state
    if (sense.role !== 'fraction' || sense.form === 'counted' || sense.form === 'ordinal' || this.reach.apart) return false
    if (s.group === null && s.scale === Infinity) return false
    if (s.group === null) {
      s.total += sense.value * s.scale
      const again = this.p.find(match.to, 'scale')
      const after = again && again.value.value === s.scale && (again.prefix & NOT_JOINING) === 0 && !(again.prefix & AND) ? again : null
      s.to = after?.to ?? match.to
      s.end = after?.end ?? match.end
    } else {
      s.group += sense.value
      s.to = match.to
      s.end = match.end
    }
    this.words = true
    this.parts++
    return s.group !== null
  }
}

/** The token after a hyphen that joins the words at its sides; `i` where none stands. */
const afterHyphen = (p: Passage, i: number): number => (p.isSign(i, '-') && p.glued(i) && p.glued(i + 1) ? i + 1 : i)

/** True when what is counted stands at token `i`: a currency, unit or noun without particles. */
function countsNext(p: Passage, i: number): boolean {
  for (const match of p.scan.at(i)) {
    const { role } = match.value
    if ((role === 'currency' || role === 'measure' || role === 'noun') && match.prefix === 0) return true
  }
  return false
}

const blank = { scale: 1, share: false, plainDigits: false, otherwise: null, definite: false, pronoun: false }

/** "1/3 of the city", «3/4 السكان». */
function readStroke(p: Passage, i: number): Amount | null {
  const stroke = strokeFraction(p, i)
  if (!stroke || !(p.has(stroke.to, 'of') || p.hasArticle(stroke.to))) return null
  const { value, to } = stroke
  return { ...blank, from: i, to, start: p.start(i), end: p.end(to - 1), value, min: value, max: value, form: 'fraction', share: true }
}

/** "a third", «ثلثا», "three quarters", "half a million", «ربع مليار». */
function readFraction(p: Passage, i: number): Amount | null {
  let at = i
  let times: number | null = null
  let start = -1
  const opening = numberWord(p, i)
  if (opening?.value.role === 'article' || (opening?.value.role === 'unit' && !opening.value.joinedOnly && !p.hasArticle(opening.to))) {
    times = opening.value.role === 'unit' ? opening.value.value : 1
    start = opening.start
    at = afterHyphen(p, opening.to)
  } else if (p.isDigits(i) && p.tokens.length[i] === 1 && !(p.isSign(i + 1) && p.glued(i + 1))) {
    times = p.tokens.hash[i]!
    start = p.start(i)
    at = i + 1
  }
  let match = numberWord(p, at)
  if (match?.value.role !== 'fraction' && times === null) {
    const construct = p.find(at, 'fraction')
    // «السنوات الخمس المقبلة» are five years.
    if (construct?.value.form === 'construct' && (construct.prefix & THE) === 0 && p.hasArticle(construct.to) && !numberWord(p, construct.to)) match = construct
  }
  if (match?.value.role !== 'fraction' || (times !== null && match.prefix !== 0)) return null
  const { value, form } = match.value
  if (times === null && (form === 'counted' || form === 'ordinal')) return null
  if (times !== null && form === 'single' && opening?.value.role === 'unit' && times !== 1) return null
  const of = p.find(match.to, 'of')
  if (form === 'ordinal' && opening?.value.role === 'article' && !of && !(p.has(i - 1, 'qualifier') || p.has(i - 1, 'function'))) return null
  const base = { from: i, start: start < 0 ? match.start : start, ...blank, definite: (match.prefix & THE) !== 0, form: 'fraction' as const }
  const share = times === null ? value : times / Math.round(1 / value)
  // Of a scale or a dozen: a plain number.
  let next = match.to
  if (of) next = of.to
  next = afterHyphen(p, next)
  const article = p.find(next, 'article')
  if (article) next = article.to
  const whole = numberWord(p, next)
  if (whole && (whole.value.role === 'scale' || whole.value.role === 'dozen') && (whole.prefix & NOT_JOINING) === 0 && !(whole.prefix & AND) && !(whole.value.role === 'scale' && (whole.value.plural || whole.value.count === 2))) {
    const total = share * whole.value.value
    return { ...base, form: 'words', to: whole.to, end: whole.end, value: total, min: total, max: total, scale: whole.value.value }
  }
  return { ...base, to: match.to, end: match.end, value: share, min: share, max: share, share: true }
}

/** The largest whole of a share said by two numbers ("two out of three"); beyond it the numbers are counts. */
const LARGEST_WHOLE = 10

/** "one in three", "nine out of every ten", «واحد من كل خمسة». */
function readRatio(p: Passage, i: number): Amount | null {
  const part = smallNumber(p, i)
  if (!part) return null
  const link = p.find(part.to, 'ratio')
  const whole = link ? smallNumber(p, link.to) : null
  if (!link || !whole || whole.value <= part.value || whole.value > LARGEST_WHOLE || p.has(whole.to, 'measure') || p.has(whole.to, 'month')) return null
  const value = part.value / whole.value
  return { ...blank, from: i, to: whole.to, start: part.start, end: whole.end, value, min: value, max: value, form: 'fraction', share: true }
}

function smallNumber(p: Passage, i: number): { value: number; start: number; end: number; to: number } | null {
  if (p.isDigits(i)) return p.tokens.length[i]! <= 2 && !p.glued(i + 1) ? { value: p.tokens.hash[i]!, start: p.start(i), end: p.end(i), to: i + 1 } : null
  const word = numberWord(p, i)
  if (word?.value.role !== 'unit' && word?.value.role !== 'teen') return null
  return { value: word.value.value, start: word.start, end: word.end, to: word.to }
}

/** "dozens", "several hundred", «بضعة آلاف», «عشرات الآلاف». */
function readVague(p: Passage, i: number): Amount | null {
  const opening = numberWord(p, i)
  // "a few", "a handful"
  const match = opening?.value.role === 'article' ? numberWord(p, opening.to) : opening
  if (!match || !opening) return null
  const sense = match.value
  if (sense.role !== 'few' && (sense.role !== 'many' || opening !== match) && !(sense.role === 'scale' && sense.plural && opening === match)) return null
  if (sense.role === 'few' && opening === match && sense.withArticle) return null
  const base = { from: i, start: opening.start, ...blank, definite: (match.prefix & THE) !== 0, form: 'vague' as const, value: null }
  if (sense.role === 'few') {
    let { to, end } = match
    let times = 1
    let scale = 1
    // «بضع وعشرون», «نيف وثلاثون»
    const tens = numberWord(p, to)
    if (tens?.value.role === 'ten' && tens.prefix & AND) return { ...base, to: tens.to, end: tens.end, min: tens.value.value + sense.min, max: tens.value.value + sense.max }
    if (sense.joinedOnly) return null
    for (;;) {
      const next = numberWord(p, p.has(to, 'of') ? to + 1 : to)
      if (!next || next.prefix & ~THE) break
      const by = next.value.role === 'hundred' ? 100 : next.value.role === 'scale' && !next.value.glued ? next.value.value : next.value.role === 'dozen' ? next.value.value : next.value.role === 'many' ? next.value.base : 0
      if (by === 0) break
      times *= by
      if (next.value.role === 'scale') scale = next.value.value
      to = next.to
      end = next.end
    }
    return { ...base, to, end, min: sense.min * times, max: sense.max * times, scale }
  }
  const first = sense.role === 'many' ? { min: sense.min, max: sense.max } : sense.role === 'scale' && sense.plural ? { min: sense.value, max: sense.value * 10 - 1 } : null
  if (!first) return null
  let { min, max } = first
  let { to, end } = match
  let scale = sense.role === 'scale' ? sense.value : 1
  for (;;) {
    const of = p.find(to, 'of')
    const next = numberWord(p, of ? of.to : to)
    if (!next || next.prefix & ~THE || next.value.role !== 'scale' || next.value.glued || next.value.count === 2) break
    min *= next.value.value
    max = (max + 1) * next.value.value - 1
    scale = next.value.value
    to = next.to
    end = next.end
  }
  return { ...base, to, end, min, max, scale }
}
