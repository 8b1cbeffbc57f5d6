import type { Place } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { tagOf } from '../meaning.ts'
import { figureAt, isColon, isComma, isDash } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Statement } from '../merging.ts'
import type { Source } from '../attribution/source.ts'
import type { NamedPlace } from './places-in.ts'
import { edgeCost, isClauseMark, governedSpan } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** What it costs to look for a figure's place one word, figure or clause further; beyond the limit a place belongs to something else. */
const WORD = 0.2
const FIGURE = 1.5
const SENTENCE_PART = 6
const PART = 5
const SPOKEN = 5
const ATTRIBUTED = 9
const BARE = 6
const LIMIT = 22
/** A town says more than its region, a region more than its country. */
export const RANK_COST = { town: 0, sea: 0.5, region: 1, country: 2 } as const
/** Measures of people on the move: where they came from or went to is where it happened. */
const MOVING: ReadonlySet<Measure> = new Set(['displaced', 'refugees', 'returned', 'released', 'prisoners-exchanged'])

/**
 * Where the figure's event happened by its own sentence: the place named nearest to the figure or to what happened to those counted, in its
 * clause before others. A place inside an attribution counts only where nothing else does, a bare country («إسرائيل», "Israel said") not at all.
 */
export function placeOf(around: Surroundings, places: readonly NamedPlace[], sources: readonly Source[]): NamedPlace | null {
  let best: NamedPlace | null = null
  let least = LIMIT
  for (const place of places) {
    const cost = costOfPlace(around, place, around.decision.measure ?? 'other', sources)
    if (cost < least) { least = cost; best = place }
  }
  return best
}

/**
 * Where it happened when its sentence does not say: where the figure's whole is, where the figure before it in the same paragraph is, or
 * `lead`, the place the article opens with. Money has a place only where its own sentence says so.
 */
export function placeTakenOver({ decision, sentence }: Surroundings, before: readonly Statement[], lead: () => Place | null): Place | null {
  if (kindOf(decision.measure ?? 'other') === 'aid') return null
  const whole = decision.parent && before.findLast((s) => s.decision === decision.parent)
  if (whole) return knownOf(whole)
  const last = before.findLast((s) => kindOf(s.decision.measure ?? 'other') !== 'aid')
  if (last && !sentence.opensLine && last.decision.sentence.index >= sentence.index - 1) return knownOf(last)
  return lead()
}

const knownOf = ({ place, setIn }: Statement): Place | null => (place ? asPlace(place) : setIn)

/** A named place as claims carry it. */
export const asPlace = ({ name, start, end }: NamedPlace): Place => ({ name, start, end })

function costOfPlace(around: Surroundings, place: NamedPlace, measure: Measure, sources: readonly Source[]): number {
  const { sentence } = around
  const span = governedSpan(around)
  const { amount } = around.decision
  // «460 ألفا من تركيا»: what the figure is read to count may be the place.
  if (place.from < amount.to && amount.from < place.to) return place.lean === null ? Infinity : RANK_COST[place.rank]
  const attributed = sources.some((source) => source.sentence === sentence && source.from < place.to && place.from < source.to)
  if (place.lean === null && place.actor && (attributed || !isDateline(sentence, place))) return Infinity
  let cost = RANK_COST[place.rank] + (attributed ? ATTRIBUTED : 0)
  if (place.lean === null) cost += BARE
  else if (place.lean !== 'at' && !MOVING.has(measure)) cost += 2
  if (place.from >= amount.to) return cost + between(sentence, amount.to, place.from)
  if (place.to <= span.from) return cost + 0.5 + between(sentence, place.to, span.from)
  // Between the figure and what happened to those counted.
  return cost + between(sentence, place.to, amount.from)
}

function between(sentence: Sentence, from: number, to: number): number {
  let cost = 0
  for (let i = from; i < to; i++) {
    cost += WORD
    const key = sentence.keys[i]
    if (isClauseMark(key)) cost += SENTENCE_PART
    else if (isComma(key)) cost += 0.5
    const figure = figureAt(sentence, i)
    if (figure && figure.from === i) cost += FIGURE
    const hit = sentence.hitAt[i]
    if (hit && hit.from === i) cost += edgeCost(sentence, i) * 0.6 + (tagOf(hit, 'said') ? SPOKEN : 0) + (tagOf(hit, 'subset') ? PART : 0)
  }
  return cost
}

/** "Yemen: …", "KYIV –": the place that a heading or dateline opens with. */
function isDateline(sentence: Sentence, place: NamedPlace): boolean {
  return place.from <= 1 && (isColon(sentence.keys[place.to]) || isDash(sentence.keys[place.to]))
}
