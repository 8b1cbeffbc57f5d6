import { AND, THE } from '../lexicon/proclitics.ts'
import { PLAIN_AMOUNT, type Amount } from './amount.ts'
import { afterHyphen, NOT_JOINING, numberWord } from './number-word.ts'
import type { Found, Passage } from './passage.ts'
import type { SenseOf } from './senses.ts'
import { strokeFraction } from './vulgar-fractions.ts'

/** A fraction or a part of a whole at token `i` («ثلث», "two thirds", "1/3 of", "one in five"), or of a scale ("half a million"); null where none begins. */
export const readShare = (p: Passage, i: number): Amount | null => readStroke(p, i) ?? readFraction(p, i) ?? readRatio(p, i)

/** "1/3 of the city", «3/4 السكان». */
function readStroke(p: Passage, i: number): Amount | null {
  const stroke = strokeFraction(p, i)
  if (!stroke || !(p.has(stroke.to, 'of') || p.hasArticle(stroke.to))) return null
  const { value, to } = stroke
  return { ...PLAIN_AMOUNT, from: i, to, start: p.start(i), end: p.end(to - 1), value, min: value, max: value, form: 'fraction', share: true }
}

/** "a third", «ثلثا», "three quarters", "half a million", «ربع مليار». */
function readFraction(p: Passage, i: number): Amount | null {
  let at = i
  let times: number | null = null
  let start = -1
  const opening = numberWord(p, i)
  if (opening && (opening.value.role === 'article' || (opening.value.role === 'unit' && !opening.value.joinedOnly && !p.hasArticle(opening.to) && !p.has(opening.to, 'whole')))) {
    times = opening.value.role === 'unit' ? opening.value.value : 1
    start = opening.start
    at = afterHyphen(p, opening.to)
  } else if (p.isDigits(i) && p.tokens.length[i] === 1 && !(p.isSign(i + 1) && p.glued(i + 1))) {
    times = p.tokens.hash[i]!
    start = p.start(i)
    at = i + 1
  }
  let match = numberWord(p, at)
  if (times === null && match?.value.role !== 'fraction') match = findConstruct(p, at) ?? match
  if (!match || match.value.role !== 'fraction' || (times !== null && match.prefix !== 0)) return null
  const { value, form } = match.value
  if (times === null && (form === 'counted' || form === 'ordinal')) return null
  if (times !== null && form === 'single' && opening?.value.role === 'unit' && times !== 1) return null
  const of = p.find(match.to, 'of')
  // "a quarter million", but "a third million" is one after two.
  const ofScale = !p.has(at, 'ordinal') && numberWord(p, afterHyphen(p, match.to))?.value.role === 'scale'
  if (form === 'ordinal' && opening?.value.role === 'article' && !of && !ofScale && !(p.has(i - 1, 'qualifier') || p.has(i - 1, 'function'))) return null
  const base = { from: i, start: start < 0 ? match.start : start, ...PLAIN_AMOUNT, definite: (match.prefix & THE) !== 0, form: 'fraction' as const }
  const share = times === null ? value : times / Math.round(1 / value)
  // Of a scale or a dozen: a plain number.
  let next = match.to
  if (of) next = of.to
  next = afterHyphen(p, next)
  const article = p.find(next, 'article')
  if (article) next = afterHyphen(p, article.to)
  const whole = numberWord(p, next)
  if (whole && (whole.value.role === 'scale' || whole.value.role === 'dozen') && isWholeToShare(whole.value, whole.prefix)) {
    const total = share * whole.value.value
    return { ...base, form: 'words', to: whole.to, end: whole.end, value: total, min: total, max: total, scale: whole.value.value }
  }
  return { ...base, to: match.to, end: match.end, value: share, min: share, max: share, share: true }
}

/** «خمس السكان», «خمس سكان البلاد»: a word for five that before a noun with the article, or one never counted by so few, is a fifth. */
function findConstruct(p: Passage, at: number): Found<'fraction'> | null {
  const construct = p.find(at, 'fraction')
  if (!construct || construct.value.form !== 'construct' || (construct.prefix & THE) !== 0) return null
  if (p.has(construct.to, 'whole')) return construct
  // «السنوات الخمس المقبلة» are five years.
  if (!p.hasArticle(construct.to) || numberWord(p, construct.to) || p.find(construct.to, 'noun')?.value.number === 'singular') return null
  return construct
}

/** True for a scale or a dozen of which a fraction may be said ("half a million"), no vague plural and no two of them. */
function isWholeToShare(whole: SenseOf<'scale'> | SenseOf<'dozen'>, prefix: number): boolean {
  if ((prefix & NOT_JOINING) !== 0 || prefix & AND) return false
  return whole.role === 'dozen' || !(whole.plural || whole.count === 2)
}

/** The largest whole of a share said by two numbers ("two out of three"); beyond it the numbers are counts. */
const LARGEST_WHOLE = 10

/** "one in three", "nine out of every ten", «واحد من كل خمسة». */
function readRatio(p: Passage, i: number): Amount | null {
  const part = smallNumber(p, i)
  if (!part) return null
  // "one child in three"
  const noun = part.value === 1 ? p.find(part.to, 'noun') : null
  const link = p.find(afterHyphen(p, noun?.to ?? part.to), 'ratio')
  const whole = link ? smallNumber(p, afterHyphen(p, link.to)) : null
  if (noun && whole && p.isWord(whole.to) && !p.startsLine(whole.to) && !p.has(whole.to, 'auxiliary')) return null
  if (!link || !whole || whole.value <= part.value || whole.value > LARGEST_WHOLE || p.has(whole.to, 'measure') || p.has(whole.to, 'month')) return null
  const value = part.value / whole.value
  return { ...PLAIN_AMOUNT, from: i, to: whole.to, start: part.start, end: whole.end, value, min: value, max: value, form: 'fraction', share: true }
}

function smallNumber(p: Passage, i: number): { value: number; start: number; end: number; to: number } | null {
  if (p.isDigits(i)) return p.tokens.length[i]! <= 2 && !p.glued(i + 1) ? { value: p.tokens.hash[i]!, start: p.start(i), end: p.end(i), to: i + 1 } : null
  const word = numberWord(p, i)
  if (word?.value.role !== 'unit' && word?.value.role !== 'teen') return null
  return { value: word.value.value, start: word.start, end: word.end, to: word.to }
}
