import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { fittingWhole } from './choosing-whole.ts'
import { fits, least } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { holdsAny, rolesAsked, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { hasMark, isMark, isQuote, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { saysAlone } from './marker.ts'

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
  if (hasMark(sentence, alone.to, amount.from)) return null
  const before = claims.at(-1)
  if (before && !opensBetween(sentence, before.amount.to, alone.from)) return null
  const here = fittingWhole(claims, leastOf(amount), kind, own, false)
  if (here) return here
  const first = sentence.index - (own === null ? 1 : COUNTED_WITHIN)
  return fittingWhole(earlier.filter((d) => d.sentence.index >= first), leastOf(amount), kind, own, true)
}

const ALONE = rolesAsked('subset')

/** Words from a figure to "alone" behind the place it is told of, at most. */
const ALONE_WITHIN = 9

/** "Eleven lost their lives in the coastal region alone", «قُتل 300 شخص في إقليم الحوز وحده»: true for a figure behind which it is told of one place of several. */
export function isOfOnePlace(sentence: Sentence, { to }: Amount): boolean {
  if (!holdsAny(sentence, ALONE)) return false
  const { keys, hitAt, amountAt, profile: { verbFirst } } = sentence
  let placed = false
  for (let i = to, reach = to + ALONE_WITHIN; i < reach && i < keys.length && !amountAt[i]; i++) {
    // «في قرية "أوتا" وحدها»
    if (placed && isQuote(keys[i])) { reach++; continue }
    if (isMark(keys[i])) return false
    const hit = hitAt[i]
    if (tagOf(hit, 'place-preposition')) placed = true
    if (placed && (verbFirst ? saysAlone(sentence, hit) : tagsOf(hit, 'subset').some(({ same }) => same))) return !tellsTime(sentence, i)
  }
  return false
}

/**
 * "The toll reached 1,482. Some 300 people died in Al Haouz alone.": a figure told of one place is of the same counted in the two sentences before, unless
 * it is a part already. Changes the decisions' parents.
 */
export function linkOfOnePlace(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const [part, ...others] = decisions.filter((d) => d.measure !== null)
  if (!part?.measure || part.parent || others.length > 0 || kindOf(part.measure) === 'aid' || !isOfOnePlace(sentence, part.amount)) return
  const near = earlier.filter((d) => d.sentence.index >= sentence.index - COUNTED_WITHIN)
  const whole = fittingWhole(near, leastOf(part.amount), 'person', part.measure, true)
  if (whole && least(whole) > least(part) && fits(part, whole)) part.parent = whole
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
