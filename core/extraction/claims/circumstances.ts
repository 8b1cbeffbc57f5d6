import type { Modality, Place } from '../../model/claim.ts'
import type { Who } from '../../model/kind.ts'
import type { Decision } from './decision.ts'
import { tagOf, tagsOf } from './meaning.ts'
import { isMark } from './reading.ts'
import type { Sentence } from './reading.ts'

/** Words between a modality cue and the figure or its trigger, at most. */
const CLAUSE_REACH = 14

/** Whether the text asserts the figure, denies it, plans it or makes it depend on something. */
export function modalityOf(decision: Decision): Modality {
  const { sentence, amount } = decision
  let planned: Modality = 'asserted'
  for (let i = 0; i < sentence.keys.length; i++) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i || sentence.amountAt[i]) continue
    const cue = tagOf(hit, 'modality')
    if (!cue) continue
    if (cue.scope === 'sentence') {
      if (i < amount.from && isSameClause(sentence, hit.to, amount.from, 6)) return cue.modality
    } else if (i < amount.from ? amount.from - hit.to <= CLAUSE_REACH && isSameClause(sentence, hit.to, amount.from, 4) : i - amount.to <= CLAUSE_REACH / 2 && isSameClause(sentence, amount.to, i, 3)) {
      if (cue.modality === 'conditional' || planned === 'asserted') planned = cue.modality
    }
  }
  return planned
}

function isSameClause(sentence: Sentence, from: number, to: number, edge: number): boolean {
  for (let i = from; i < to; i++) {
    const key = sentence.keys[i]
    if (key === '.' || key === ';' || key === '—') return false
    const hit = sentence.hitAt[i]
    if (hit && hit.from === i && (tagOf(hit, 'boundary')?.cost ?? 0) >= edge) return false
  }
  return true
}

/** Who is counted, by the words of the figure, the two words after it, and "N of them women". */
export function whoOf(decision: Decision): Who[] {
  const { sentence, amount } = decision
  const found: Who[] = []
  for (let i = amount.from, after = 0; i < sentence.keys.length && after < 4; i++) {
    if (i >= amount.to) {
      if (isMark(sentence.keys[i]) || sentence.amountAt[i] || tagOf(sentence.hitAt[i], 'boundary') || tagOf(sentence.hitAt[i], 'coordination')) break
      after++
    }
    const hit = sentence.hitAt[i]
    if (hit && hit.from === i) for (const { who } of tagsOf(hit, 'who')) if (!found.includes(who)) found.push(who)
  }
  return found
}

/** The place nearest to the figure in its sentence, by the lexicon or by a preposition and a capital letter. */
export function placeOf(decision: Decision, text: string): Place | null {
  const { sentence, amount } = decision
  let best: Place | null = null
  let least = 30
  for (let i = 0; i < sentence.keys.length; i++) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i || !tagOf(hit, 'place-word')) continue
    const before = sentence.hitAt[i - 1]
    const distance = Math.abs(i - amount.from) + (tagOf(before, 'place-preposition') ? 0 : 12)
    if (distance >= least) continue
    least = distance
    const start = sentence.starts[hit.from] ?? 0
    const end = sentence.ends[hit.to - 1] ?? start
    const cut = hit.coordinated ? 1 : 0
    best = { name: text.slice(start + cut, end), start: start + cut, end }
  }
  return best
}

const DAY = 86_400_000

/** The date of a day in ISO form. */
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/**
 * The day the sentence gives for the figure: a day and month (of the article's year unless one is named), a weekday or
 * "yesterday" counted back from `publishedAt`. Null where it names none or the article's date is unknown.
 */
export function asOfOf(decision: Decision, publishedAt: string | null): string | null {
  const { sentence, amount } = decision
  const published = publishedAt === null ? NaN : Date.parse(`${publishedAt}T00:00:00Z`)
  let best: string | null = null
  let least = 40
  for (let i = 0; i < sentence.keys.length; i++) {
    const hit = sentence.hitAt[i]
    if (!hit || hit.from !== i) continue
    const distance = Math.abs(i - amount.from)
    if (distance >= least) continue
    const date = dateAt(sentence, i, published)
    if (date !== null) { best = date; least = distance }
  }
  return best
}

function dateAt(sentence: Sentence, i: number, published: number): string | null {
  const hit = sentence.hitAt[i]
  const month = tagOf(hit, 'month')
  if (month && hit) {
    const day = numberAt(sentence, i - 1) ?? numberAt(sentence, hit.to)
    let year: number | null = null
    for (let k = hit.to; k <= hit.to + 2; k++) {
      const n = numberAt(sentence, k)
      if (n !== null && n >= 1900 && n <= 2100) year = n
    }
    if (year === null && Number.isFinite(published)) {
      year = new Date(published).getUTCFullYear()
      if (Date.UTC(year, month.month - 1, day ?? 1) > published + DAY) year--
    }
    if (day === null || day < 1 || day > 31 || year === null) return null
    return iso(Date.UTC(year, month.month - 1, day))
  }
  if (!Number.isFinite(published)) return null
  const relative = tagOf(hit, 'relative-day')
  if (relative) return iso(published + relative.days * DAY)
  const weekday = tagOf(hit, 'weekday')
  if (weekday) return iso(published - ((new Date(published).getUTCDay() - weekday.day + 7) % 7) * DAY)
  return null
}

function numberAt(sentence: Sentence, i: number): number | null {
  const amount = sentence.amountAt[i]
  if (!amount || amount.from !== i && amount.to !== i + 1) return null
  const { value } = amount.quantity
  return value !== null && Number.isInteger(value) ? value : null
}
