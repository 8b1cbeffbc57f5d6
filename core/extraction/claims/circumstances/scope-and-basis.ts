import type { Claim } from '../../../model/claim.ts'
import { isCurrency } from '../../../model/figure.ts'
import { kindOf } from '../../../model/kind.ts'
import { tagOf } from '../meaning.ts'
import { figureAt } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Cue } from './cue.ts'
import type { CueHit } from './cues-in.ts'
import { cueOf } from './cues-in.ts'
import type { NamedDate } from './dates-in.ts'
import { dateCost } from './dates.ts'
import { edgeCost, isClauseMark, governedSpan } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** Words between a figure, or what happened to those counted, and what tells its span or basis, at most. */
const REACH = 14
/** The furthest, in the cost of dates, that the beginning of a count stands from its figure. */
const SINCE_LIMIT = 6

/**
 * What span a figure covers, where its clause says so: a running total since a date or an event, a period («خلال 24 ساعة», "this year"), or one
 * event ("an attack killed 12"). Null where it says nothing.
 */
export function scopeOf(around: Surroundings, dates: readonly NamedDate[]): Claim['scope'] {
  if (around.decision.measure === 'total') return 'cumulative'
  if (dates.some((date) => date.role === 'since' && dateCost(around, date) <= SINCE_LIMIT)) return dates.some((date) => endsPeriod(date, dates)) ? 'period' : 'cumulative'
  const said = nearestCue(around, 'span')
  if (said !== null && (said.scope !== 'event' || kindOf(around.decision.measure ?? 'other') === 'casualty')) return said.scope
  return null
}

/** What the count rests on, where its clause says so: reported, identified by name, verified by the counter, estimated. Null where it says nothing. */
export const basisOf = (around: Surroundings): Claim['basis'] => nearestCue(around, 'basis')?.basis ?? null

/** True for another figure of persons or money; «24 ساعة» is none. */
function isRival(sentence: Sentence, i: number): boolean {
  const figure = figureAt(sentence, i)
  return figure !== null && (figure.quantity.unit === null || figure.quantity.unit === 'person' || isCurrency(figure.quantity.unit))
}

/** The cue of a kind that stands nearest to the figure or its trigger, in their clause and not beyond another figure. */
export function nearestCue<K extends 'span' | 'basis' | 'sector' | 'form'>(around: Surroundings, kind: K, reach = REACH): Extract<Cue, { is: K }> | null {
  if (!around.told[kind]) return null
  const { sentence, cues, decision } = around
  const span = governedSpan(around)
  let best: Extract<Cue, { is: K }> | null = null
  let least = reach + 1
  const look = (i: number, steps: number): void => {
    const cue = cueOf<K>(cues[i] as CueHit | null, kind)
    if (cue && steps < least) { best = cue; least = steps }
  }
  for (let i = span.from; i < span.to; i++) if (figureAt(sentence, i) === null || figureAt(sentence, i) === decision.amount) look(i, 0)
  for (let i = span.from - 1, steps = 1; i >= 0 && steps <= reach; i--, steps++) {
    if (isClauseMark(sentence.keys[i]) || isRival(sentence, i) || edgeCost(sentence, i) >= 6) break
    look(i, steps)
  }
  for (let i = span.to, steps = 1; i < sentence.keys.length && steps <= reach; i++, steps++) {
    if (isClauseMark(sentence.keys[i]) || isRival(sentence, i) || edgeCost(sentence, i) >= 6 || tagOf(sentence.hitAt[i], 'subset')) break
    look(i, steps)
  }
  return best
}

/** "from 1 to 14 December", "between 2014 and 2022": true for a day or year up to which something goes on that began with the one right before it. */
function endsPeriod({ role, value, from }: NamedDate, dates: readonly NamedDate[]): boolean {
  return role === 'as-of' && value.length !== MONTH && dates.some((d) => d.role === 'since' && d.to < from && from - d.to <= 2)
}
/** Letters of a month in ISO form, "2024-05". */
const MONTH = 7
