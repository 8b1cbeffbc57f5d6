import type { Reading } from '../reading.ts'
import type { Statement } from '../merging.ts'
import { datesIn, dayOf } from './dates-in.ts'
import type { NamedDate } from './dates-in.ts'
import { reachCost } from './reach-cost.ts'
import type { ReachCosts } from './reach-cost.ts'
import { governedSpan } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** What it costs to look for a figure's date further off; beyond the limit a date belongs to something else. */
const COSTS: ReachCosts = { comma: 0.3, edge: 0.5, said: 0.5, part: 0 }
const LIMIT = 10
/** How much nearer "as of" brings a date. */
const AS_OF = 3

/**
 * The day, month or year that a figure holds for: one the sentence names as such ("as of", «حتى»), else the nearest on which what is told
 * happened or was said. Where a count begins («منذ 7 أكتوبر») and what it is only compared to ("before 2011") are no such dates. Null where
 * the sentence names none, rather than a guess; a part has that of its whole.
 */
export function asOfOf(around: Surroundings, dates: readonly NamedDate[], before: readonly Statement[]): string | null {
  const { decision, sentence } = around
  let best: string | null = null
  let least = LIMIT
  for (const date of dates) {
    if (date.role === 'since' || date.role === 'beyond') continue
    const cost = dateCost(around, date) - (date.role === 'as-of' ? AS_OF : 0)
    if (cost < least) { least = cost; best = date.value }
  }
  if (best !== null) return best
  const whole = decision.parent && before.findLast((s) => s.decision === decision.parent)
  return whole && whole.decision.sentence === sentence ? whole.asOf : null
}

/** What it costs to reach from a figure, or from what happened to those counted, to a date of its sentence. */
export function dateCost(around: Surroundings, date: NamedDate): number {
  const span = governedSpan(around)
  const { amount } = around.decision
  if (date.from >= amount.to) return reachCost(around.sentence, amount.to, date.from, COSTS)
  return date.to <= span.from ? reachCost(around.sentence, date.to, span.from, COSTS) : reachCost(around.sentence, date.to, amount.from, COSTS)
}

/** Sentences that may give an article's own date: its headline, its dateline and the line under them. */
const OPENING = 3

/** The day an article was written, for one whose date is not known: the first full date that its opening lines name; null where none does. */
export function writtenOn(reading: Reading): string | null {
  for (let index = 0; index < Math.min(OPENING, reading.count); index++) {
    if (!reading.opensLine(index)) continue
    const sentence = reading.sentence(index)
    const dates = datesIn({ sentence, cues: reading.cues(sentence.index) }, NaN)
    const date = dates.find(({ value, role, from }) => value.length === 10 && role === 'on' && from < 12 && Number.isFinite(dayOf(value)))
    if (date) return date.value
  }
  return null
}
