import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import type { Sentence } from '../reading.ts'

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
