import type { Qualifier } from '../../model/figure.ts'
import { FOR, THE } from '../lexicon/proclitics.ts'
import { isAtLeast } from './exclusions.ts'
import { COUNTS, type Passage } from './passage.ts'
import { totalBefore } from './total-before.ts'

/**
 * A qualifier before its number. `start` is null where other words stand between, so that the quantity begins with the number («تجاوز عدد القتلى 50 ألفا»);
 * `beyond`: only of a number with a preposition right before it («لا يقل عدد القتلى عن 63»).
 */
export interface Qualified { start: number | null; from: number; to: number; qualifier: Qualifier; beyond?: boolean; during?: boolean }

/** A qualifier behind its number: one past its last token, and where it ends in the text. */
export interface QualifiedBehind { qualifier: Qualifier; to: number; end: number }

/** Words between the name of a count and its number («تجاوز عدد القتلى في قطاع غزة 50 ألفا»), at most. */
const MAX_BETWEEN = 14

/** The qualifier that begins at token `i`, with the article or other words that lead it in, and with `last`, the one before it, where that ends right there. */
export function readQualifier(p: Passage, i: number, last: Qualified | null): Qualified | null {
  const found = p.qualifierBefore(i)
  // «القارب»: a boat, no «nearly».
  if (!found || found.prefix & THE || (found.value.ofTotal && !totalBefore(p, i))) return null
  // "asked about 27 bodies": what it is about.
  if (found.value.prepositional && p.has(i - 1, 'tells-of')) return null
  if (found.value.verbal && p.has(i - 1, 'estimates')) return null
  if (found.value.risen && p.has(i - 1, 'risen')) return null
  if (found.value.reaching && found.prefix & FOR) return null
  let from = i
  let start = found.start
  const article = p.find(i - 1, 'article')
  if (article) { from = i - 1; start = article.start }
  if (found.value.led) {
    while (from > i - 2 && p.has(from - 1, 'lead')) from--
    if (from === i) return null
    start = p.start(from)
  }
  const before = last && last.to === from ? last : null
  const qualifier = before && before.qualifier !== 'about' ? before.qualifier : found.value.qualifier
  // «تجاوز عدد القتلى 50 ألفا», «تخطت قيمة التعهدات 50 مليونا»
  const total = p.find(found.to, 'total') ?? (found.value.qualifier === 'more-than' ? p.find(found.to, 'exceeding') : null)
  const beyond = found.value.apart === true
  if (total) return { start: null, from: total.to, to: total.to, qualifier, beyond }
  // «لا يتجاوز دخله خمسمئة جنيه», «لا تقل مساحته عن 365 كيلومترا»
  const measured = p.find(found.to, 'measured')
  const to = measured && beyond ? p.find(measured.to, 'beyond')?.to : measured?.to
  if (to !== undefined) return { start: before?.start ?? start, from: before?.from ?? from, to, qualifier }
  if (beyond) return null
  return { start: before?.start ?? start, from: before?.from ?? from, to: found.to, qualifier, during: found.value.during === true && before === null }
}

/** Of `q`, the qualifier read last, and a sign before it: what is said of the number at token `i`; null where nothing is. `readTo` is one past the last quantity. */
export function qualifierOf(p: Passage, i: number, q: Qualified | null, readTo: number): Qualified | null {
  if (isAtLeast(p, i)) return { start: p.start(i - 1), from: i - 1, to: i, qualifier: 'at-least' }
  if (q?.start === null) return i - q.to <= MAX_BETWEEN && !(q.beyond && !p.has(i - 1, 'beyond')) && !endsBetween(p, q.to, i) ? q : null
  // "passed (12 12": a qualifier is of the number right behind it, and of no other.
  const taken = q !== null && readTo > q.to
  return q && !taken && i - q.to <= 2 && reaches(p, q.to, i) ? q : null
}

/** True when only particles stand between tokens `from` and `to`, "and" first perhaps. */
export function reaches(p: Passage, from: number, to: number): boolean {
  if (from > to) return false
  const last = p.has(from, 'and') ? from + 1 : from
  for (let k = from; k <= last && k < to; k++) if (!mayStandBetween(p, k)) return false
  return true
}

/** «نحو الـ30», "more than the (30": true for what may stand between a qualifier and its number. */
const mayStandBetween = (p: Passage, i: number): boolean =>
  p.isParticle(i) || (p.language.gluedArticle !== '' && p.has(i, 'determiner')) || p.isSign(i, '"') || p.isSign(i, '(')

/** True when a sign or a line ends what goes on between tokens `from` and `to`. */
function endsBetween(p: Passage, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((p.isSign(k) && !p.isSign(k, '"')) || p.startsLine(k)) return true
  return false
}

/** A qualifier at token `i`, behind the number or its noun («على الأقل», "or more"), with one word between at most. */
export function readQualifierBehind(p: Passage, i: number): QualifiedBehind | null {
  for (let k = i; k <= i + 1 && k < p.count; k++) {
    if (k > i && (!p.isWord(i) || p.startsLine(k) || p.scan.bits(i) !== 0)) return null
    if (p.startsLine(k)) return null
    const hyphen = k === i && p.isSign(k, '-') && p.glued(k) ? k + 1 : k
    const match = p.qualifierAfter(hyphen, true)
    if (match && opensNext(p, k, match.to)) return null
    // "blasts at three churches killed at least 156": a verb stands between, and a number behind.
    if (match && k > i && (p.qualifierBefore(k)?.to ?? 0) === match.to && opensNumber(p, p.find(match.to, 'article')?.to ?? match.to)) return null
    if (match && (k === i || match.value.side === 'after')) return { qualifier: match.value.qualifier, to: match.to, end: match.end }
    if (p.has(k, 'and') || p.has(k, 'function')) return null
  }
  return null
}

const opensNumber = (p: Passage, i: number): boolean => p.isDigits(i) || (p.beginnings(i) & COUNTS) > 0

/** True for «وأكثر من 800», "and more than 800": a word of what looks like a qualifier opens that of the number behind it. */
function opensNext(p: Passage, from: number, to: number): boolean {
  const last = p.has(from, 'and') ? from + 1 : from
  for (let k = from; k <= last && k < to; k++) if ((p.qualifierBefore(k)?.to ?? 0) > to) return true
  return false
}
