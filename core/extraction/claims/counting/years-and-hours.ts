import { tagOf, tagsOf } from '../meaning.ts'
import { isComma, isMark, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Years of our time, first and last; the last day of a month; the hours of a day and of half a day. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2100
const LAST_DAY = 31
const HOURS = 24
const HALF_DAY = 12

const isOfOurTime = (value: number | null): boolean => value !== null && value >= FIRST_YEAR && value <= LAST_YEAR

/** "In 2024 people fled the city again.": four digits behind the preposition that opens a sentence, however people are named behind them. */
export function opensWithYear({ hitAt }: Sentence, { from, quantity: { unit, value, text } }: Amount): boolean {
  return from === 1 && unit === 'person' && tagOf(hitAt[0], 'place-preposition') !== null && isOfOurTime(value) && /^\d{4} /.test(text)
}

/** True for an exact number that a month stands beside. */
export function isDayOfMonth({ hitAt }: Sentence, { from, to, quantity: { value, qualifier } }: Amount): boolean {
  if (value === null || value > LAST_DAY || qualifier !== 'exact') return false
  return tagOf(hitAt[to], 'month') !== null || tagOf(rightBefore(hitAt, from), 'month') !== null
}

/** True for four bare digits that can name a year of our time ("kidnapped in 2023 have died"), also one that is compared with and no round number ("lower than 2014"). */
export function mayNameYear({ quantity: { noun, form, qualifier, value, text } }: Amount): boolean {
  if (noun !== null || form !== 'digits' || !isOfOurTime(value) || /[,.٬٫]/.test(text)) return false
  return qualifier === 'exact' || ((qualifier === 'more-than' || qualifier === 'less-than') && value! % ROUND !== 0)
}
const ROUND = 10

/** True for "By five, thirty were dead": a bare number up to 24 between a word of time that opens its clause and a comma. */
export function isHour(sentence: Sentence, amount: Amount): boolean {
  const { value, qualifier } = amount.quantity
  if (value === null || value > HOURS || (qualifier !== 'exact' && qualifier !== 'about')) return false
  if (isHourOfDay(sentence, amount)) return true
  if (qualifier !== 'exact') return false
  const behind = sentence.hitAt[amount.to]
  // "By 10 the toll was 14."
  const bare = amount.quantity.noun === null && amount.quantity.form === 'digits'
  const opens = amount.from === 1 && bare && tagOf(behind, 'definite') !== null && tagOf(behind, 'determiner') !== null
  if ((!isComma(sentence.keys[amount.to]) && !opens) || !tagOf(rightBefore(sentence.hitAt, amount.from), 'as-of')) return false
  return amount.from === 1 || isMark(sentence.keys[amount.from - 2])
}

/** True for "left at seven in four minibuses", "since eight": up to twelve behind a word of time that no verb of counting has ("the toll stood at nine"). */
function isHourOfDay(sentence: Sentence, { from, to, quantity }: Amount): boolean {
  const at = rightBefore(sentence.hitAt, from)
  if (!at || at.to - at.from > 1 || (quantity.value ?? 0) > HALF_DAY || !tagOf(at, 'clock')) return false
  // "puts its own losses at two wounded", but "a blast at two killed 14"
  const next = sentence.hitAt[to]
  if (next?.from === to && !sentence.amountAt[next.to] && tagsOf(next, 'trigger').some((t) => t.frame === 'participle' || t.frame === 'counted')) return false
  // "put the toll much lower, at eight"
  const behind = isComma(sentence.keys[from - 2]) ? from - 3 : from - 2
  for (let i = behind; i >= 0 && i >= behind - COUNTED_AT + 2 && !isMark(sentence.keys[i]); i--) {
    const hit = sentence.hitAt[i]
    if (tagOf(hit, 'link') || tagOf(hit, 'figure-word') || tagOf(hit, 'said') || tagsOf(hit, 'trigger').some((t) => t.frame === 'label' || t.frame === 'counted')) return false
  }
  return true
}

/** Words before "at" that may speak of a count, at most. */
const COUNTED_AT = 5
