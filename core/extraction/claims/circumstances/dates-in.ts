import { fold, FOLDED } from '../../text/fold.ts'
import { speaks } from '../meaning.ts'
import { isComma, isDash, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Cue } from './cue.ts'
import { cueOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'

/** A date named in a sentence, by words `from` to `to` (exclusive). */
export interface NamedDate {
  from: number
  to: number
  /** ISO 8601, as precise as the text: a day, a month or a year. */
  value: string
  /** How it bears on figures: the day of what is told, the day up to which a figure holds, where a count begins, or a time that is only compared to. */
  role: 'on' | 'as-of' | 'since' | 'beyond'
}

const DAY = 86_400_000
/** Letters of a day in ISO form. */
const FULL = 10
const two = (n: number): string => String(n).padStart(2, '0')
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The instant of a day in ISO form; NaN for null and what is no day. */
export const dayOf = (date: string | null): number => (date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? Date.parse(`${date.slice(0, 10)}T00:00:00Z`) : NaN)

/** A sentence whose dates are looked for, with the cue that covers each of its words. */
export interface DateText { sentence: Sentence; cues: readonly (CueHit | null)[] }

/**
 * The dates of a sentence, in order. What lacks a year, and days and weekdays told from the day of writing, count from `published` (an
 * instant, NaN when unknown): a month or weekday is the last one not after it. What cannot be placed is left out, and so is what is to come.
 */
export function datesIn(around: DateText, published: number): NamedDate[] {
  const { cues, sentence } = around
  const found: NamedDate[] = []
  for (let i = 0; i < sentence.keys.length; ) {
    const date = dateAt(around, i, published, found.at(-1))
    if (date && !isToCome(cues, date)) {
      const previous = found.at(-1)
      const role = roleOf(around, date)
      // "between 1 March and 25 August", «من 1 إلى 14 كانون الأول»: a period is told as of its end.
      const dashed = previous !== undefined && date.from - previous.to === 1 && isDash(sentence.keys[previous.to])
      const opens = previous && (dashed || previous.role === 'since' || leadBefore(around, previous.from) === 'between')
      if (opens && role !== 'beyond' && date.from - previous.to <= 2) {
        previous.role = 'since'
        found.push({ ...date, role: 'as-of' })
      } else found.push({ ...date, role })
    }
    i = date ? date.to : i + 1
  }
  return found
}

type Span = Omit<NamedDate, 'role'>

function dateAt(around: DateText, i: number, published: number, previous: NamedDate | undefined): Span | null {
  const { cues, sentence } = around
  const { text } = sentence
  const hit = cues[i]
  if (hit && (hit.from !== i || !hit.cues.some(namesTime))) return null
  if (!hit && !isDigit(text.charCodeAt(sentence.starts[i] ?? 0))) return null
  const written = hit ? null : writtenInDigits(around, i)
  if (written) return written
  if (cueOf(hit, 'month')) return monthAt(around, i, published)
  // The day stands before its month; the month finds it.
  if (!hit) {
    const lead = leadBefore(around, i)
    // "between 2014 and 2022", "between Aug. 9 and 16": what closes the period has no preposition of its own.
    const closes = previous !== undefined && i - previous.to <= 2 && leadBefore(around, previous.from) === 'between'
    const day = closes && previous.value.length === FULL && !cueOf(cues[i + 1], 'month') ? smallNumberAt(around, i, 31) : null
    if (day !== null && day > Number(previous!.value.slice(-2))) return { from: i, to: i + 1, value: previous!.value.slice(0, -2) + two(day) }
    const year = closes || lead === 'in' || lead === 'between' ? yearAt(around, i) : null
    if (year === null) return null
    return Number.isFinite(published) && year > new Date(published).getUTCFullYear() ? null : { from: i, to: i + 1, value: String(year) }
  }
  if (!Number.isFinite(published)) return null
  const relative = cueOf(hit, 'relative-day')
  if (relative) return { from: i, to: hit.to, value: isoDay(published + relative.days * DAY) }
  const weekday = cueOf(hit, 'weekday')
  if (weekday && isNoSmallLetter(text, sentence.starts[i] ?? 0)) {
    const ago = (new Date(published).getUTCDay() - weekday.day + 7) % 7
    return { from: i, to: hit.to, value: isoDay(published - ago * DAY) }
  }
  const last = cueOf(hit, 'last')
  if (last && !last.of) {
    const now = new Date(published)
    const month = now.getUTCMonth()
    const value = last.unit === 'year' ? String(now.getUTCFullYear() - 1) : month === 0 ? `${now.getUTCFullYear() - 1}-12` : `${now.getUTCFullYear()}-${two(month)}`
    return { from: i, to: hit.to, value }
  }
  return null
}

/** True for a cue that a date may begin with. */
const namesTime = ({ is }: Cue): boolean => is === 'month' || is === 'relative-day' || is === 'weekday' || is === 'last'

const isDigit = (unit: number): boolean => (unit >= 48 && unit <= 57) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)

/** True for letters without case, and for a capital. */
function isNoSmallLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return !(unit >= 97 && unit <= 122)
}

/** "25 May 2024", "May 25, 2024", «25 أيار/مايو», «السابع من أكتوبر 2023», "28–29 August", "in October". */
function monthAt(around: DateText, i: number, published: number): Span | null {
  const { cues, sentence } = around
  const { text } = sentence
  const hit = cues[i]!
  // "may", "march" in small letters are no months, and «الأب» is no «آب».
  if (!isNoSmallLetter(text, sentence.starts[hit.from] ?? 0)) return null
  const { month, spelt } = cueOf(hit, 'month')!
  if (spelt !== undefined && !text.startsWith(spelt, hit.start)) return null
  let { from, to } = hit
  // Two names of one month: «تشرين الأول/أكتوبر», «أكتوبر تشرين الأول».
  const twin = cues[text[sentence.starts[to] ?? 0] === '/' ? to + 1 : to]
  if (cueOf(twin, 'month')?.month === month) to = twin!.to
  const { of: ofWord, dates: { ordinal: ordinalSign } } = sentence.profile
  const of = foldedWordAt(around, from - 1) === ofWord ? 1 : 0
  let day = of ? null : smallNumberAt(around, from - 1, 31)
  if (day !== null) from--
  else {
    const ordinal = cueOf(cues[from - 1], 'day-of-month') ?? (of ? cueOf(cues[from - 2], 'day-of-month') : null)
    const suffixed = ordinalSign?.test(foldedWordAt(around, from - 1 - of)) ? smallNumberAt(around, from - 2 - of, 31) : null
    if (ordinal) { day = ordinal.day; from = cueOf(cues[from - 1], 'day-of-month') ? cues[from - 1]!.from : cues[from - 2]!.from }
    else if (suffixed !== null) { day = suffixed; from -= 2 + of }
  }
  if (day === null) {
    // "Nov. 12"
    const at = foldedWordAt(around, to) === '.' ? to + 1 : to
    const after = smallNumberAt(around, at, 31)
    if (after !== null && smallNumberAt(around, at, 9999) !== null && foldedWordAt(around, at).length <= 2) {
      day = after
      to = at + 1
      if (ordinalSign?.test(foldedWordAt(around, to))) to++
    }
  }
  if (day === null && (hit.to - hit.from === 1) && mayBeVerb(around, hit.from)) return null
  const comma = sentence.keys[to] === ',' ? 1 : 0
  let year = yearAt(around, to + comma)
  const last = cueOf(cues[to], 'last')?.unit === 'year' ? cues[to]! : null
  if (year !== null) to += comma + 1
  else if (last !== null && Number.isFinite(published)) {
    // "in April last year", «في أبريل من العام الماضي»
    year = new Date(published).getUTCFullYear() - 1
    to = last.to
  }
  else {
    if (!Number.isFinite(published)) return null
    year = new Date(published).getUTCFullYear()
    if (Date.UTC(year, month - 1, day ?? 1) > published + DAY) year--
  }
  if (day === 0 || (day !== null && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1)) return null
  return { from, to, value: day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}` }
}

/** "May" and "March" at the head of a sentence without a number beside them are verbs. */
const mayBeVerb = ({ sentence }: DateText, i: number): boolean => i === 0 || sentence.keys[i - 1] === '"'

/** "2024-05-25" and "25/5/2024"; a day and a month of twelve or less are not told apart where the month comes first in some countries. */
function writtenInDigits({ sentence }: DateText, i: number): Span | null {
  const { text } = sentence
  const start = sentence.starts[i] ?? 0
  if (!hasDateSign(text, start)) return null
  const raw = fold(text.slice(start, start + WRITTEN))
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(raw)
  const day = iso ? null : /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})/.exec(raw)
  const [y, m, d] = iso ? [iso[1], iso[2], iso[3]] : day ? [day[3], day[2], day[1]] : []
  if (!y || !m || !d || (day !== null && Number(d) <= 12 && d !== m && isLatin(sentence))) return null
  const time = Date.UTC(Number(y), Number(m) - 1, Number(d))
  if (Number(m) < 1 || Number(m) > 12 || new Date(time).getUTCDate() !== Number(d)) return null
  let to = i
  while (to < sentence.keys.length && (sentence.starts[to] ?? 0) < start + (iso ?? day)![0].length) to++
  return { from: i, to, value: isoDay(time) }
}

/** A quick test that rules most digits out: false where no sign stands near that parts the numbers of a date. */
function hasDateSign(text: string, start: number): boolean {
  for (let i = start; i < start + WRITTEN && i < text.length; i++) {
    const sign = FOLDED[text.charCodeAt(i)]!
    if (sign === HYPHEN || sign === SLASH || sign === POINT) return true
  }
  return false
}
/** Letters and signs of a date in digits, at most. */
const WRITTEN = 10
const HYPHEN = 0x2d
const POINT = 0x2e
const SLASH = 0x2f

const isLatin = ({ text, start, end }: Sentence): boolean => /[A-Za-z]/.test(text.slice(start, Math.min(end, start + LATIN_WITHIN)))
/** UTF-16 units of a sentence that are looked at for Latin letters. */
const LATIN_WITHIN = 200

const foldedWordAt = ({ sentence }: DateText, i: number): string => (i < 0 || i >= sentence.keys.length ? '' : fold(sentence.text.slice(sentence.starts[i], sentence.ends[i])))

function smallNumberAt(around: DateText, i: number, most: number): number | null {
  const word = foldedWordAt(around, i)
  return /^\d{1,4}$/.test(word) && Number(word) <= most ? Number(word) : null
}

function yearAt(around: DateText, i: number): number | null {
  const year = smallNumberAt(around, i, 2100)
  return year !== null && year >= 1900 ? year : null
}

/** How far before a date its preposition stands («منذ مطلع شهر», "since the start of"), in words. */
const LEAD_REACH = 3

function leadBefore({ cues, sentence }: DateText, from: number): 'since' | 'as-of' | 'beyond' | 'between' | 'in' | null {
  for (let k = from - 1; k >= 0 && k >= from - LEAD_REACH; k--) {
    const lead = cueOf(cues[k], 'date-lead')
    if (lead) return lead.lead
    if (sentence.keys[k] !== '' || sentence.amountAt[k] || sentence.hitAt[k]) return null
  }
  return null
}

function roleOf(around: DateText, date: Span): NamedDate['role'] {
  const lead = leadBefore(around, date.from)
  if (lead === 'since' || lead === 'as-of' || lead === 'beyond') return lead
  return isInSince(around, date) ? 'since' : 'on'
}

/** How far before a date the word stands that says what a count began with ("since the truce of", "since fighting resumed in late"), in words. */
const SINCE_REACH = 12

/** True for a date of that with which a count began: behind "since" with no mark and no figure between. In "since the raid of 2014, in which 276 died" it is of what follows. */
function isInSince({ cues, sentence }: DateText, { from, to }: Span): boolean {
  if (cueOf(cues[isComma(sentence.keys[to]) ? to + 1 : to], 'at-that-time')) return false
  for (let k = from - 1; k >= 0 && k >= from - SINCE_REACH; k--) {
    const lead = cueOf(cues[k], 'date-lead')
    if (lead?.clause || cueOf(cues[k], 'span')?.scope === 'cumulative') return true
    // "since the war between Israel and Hamas began on"
    const goesOn = !lead || lead.lead === 'in' || lead.lead === 'between'
    if (isMark(sentence.keys[k]) || sentence.amountAt[k] || !goesOn || speaks(sentence.hitAt[k])) return false
  }
  return false
}

function isToCome(cues: readonly (CueHit | null)[], date: Span): boolean {
  return cueOf(cues[date.from - 1], 'to-come') !== null || cueOf(cues[date.to], 'to-come') !== null
}
