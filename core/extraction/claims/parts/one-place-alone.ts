import type { Measure } from '../../../model/kind.ts'
import { fittingWhole } from './choosing-whole.ts'
import type { Case, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark, leastOf } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words before «وحده» that may say it of a time, at most. */
const TIME_WITHIN = 3

/** Sentences back to those of whom one place has a part, at most. */
const COUNTED_WITHIN = 2

/**
 * «88 قتيلا. وشهدت ولاية كسلا وحدها 40 وفاة»: of whom a figure is a part where «وحدها» (`alone`) says that it is of one place only: of the same counted in
 * its sentence or the two before, of whoever was counted right before where nothing else says what befell them. Null where «وحده» is said of a time, of the
 * figure before it, or of what stands behind a comma.
 */
export function wholeOfPlaces({ sentence, amount, kind, earlier }: Case, alone: Hit, own: Measure | null, claims: readonly Decision[]): Decision | null {
  if (kind !== 'person' || isJoined(sentence, amount) || tellsTime(sentence, alone.from)) return null
  for (let i = alone.to; i < amount.from; i++) if (isMark(sentence.keys[i])) return null
  const before = claims.at(-1)
  if (before && !opensBetween(sentence, before.amount.to, alone.from)) return null
  const here = fittingWhole(claims, leastOf(amount), kind, own, false)
  if (here) return here
  const first = sentence.index - (own === null ? 1 : COUNTED_WITHIN)
  return fittingWhole(earlier.filter((d) => d.sentence.index >= first), leastOf(amount), kind, own, true)
}

/** «الشهر الماضي وحده», «يوم الجمعة وحده»: true where a word of time stands right before. */
function tellsTime({ hitAt, amountAt }: Sentence, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - TIME_WITHIN; i--) {
    const hit = hitAt[i]
    const unit = amountAt[i]?.quantity.unit
    if (tagOf(hit, 'then') ?? tagOf(hit, 'weekday') ?? tagOf(hit, 'relative-day') ?? tagOf(hit, 'month') ?? tagOf(hit, 'as-of')) return true
    if (unit !== undefined && unit !== null && unit !== 'person') return true
  }
  return false
}

/** True where a mark or a clause that "and" joins stands between a figure and the word. */
function opensBetween({ hitAt, keys }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isMark(keys[i]) || hitAt[i]?.coordinated) return true
  return false
}
