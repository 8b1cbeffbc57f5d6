import type { Place } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isContrast, tagOf } from '../meaning.ts'
import { isColon, isComma, isDash } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Statement } from '../merging.ts'
import type { Source } from '../attribution/source.ts'
import type { NamedPlace } from './places-in.ts'
import { reachCost } from './reach-cost.ts'
import type { ReachCosts } from './reach-cost.ts'
import { governedSpan } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** What it costs to look for a figure's place further off, in an attribution, and by a bare country; beyond the limit a place belongs to something else. */
const COSTS: ReachCosts = { comma: 0.5, edge: 0.6, said: 5, part: 5 }
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
  const speaker = sources.find((source) => source.sentence === sentence && source.from < place.to && place.from < source.to)
  // "A spokesman, who has been with the convoy since it left Port Sudan, said": what is told of the speaker.
  if (speaker && isSetOff(sentence, speaker.from, place.from)) return Infinity
  const attributed = speaker !== undefined
  if (place.lean === null && place.actor && (attributed || !isDateline(sentence, place))) return Infinity
  let cost = RANK_COST[place.rank] + (attributed ? ATTRIBUTED : 0)
  if (place.lean === null) cost += BARE
  else if (place.lean !== 'at' && !MOVING.has(measure)) cost += 2
  if (place.from >= amount.to && isOfNextFigure(sentence, amount.to, place)) return Infinity
  if (place.from >= amount.to) return cost + reachCost(sentence, amount.to, place.from, COSTS)
  if (place.to <= span.from) return cost + 0.5 + reachCost(sentence, place.to, span.from, COSTS)
  // Between the figure and what happened to those counted.
  return cost + reachCost(sentence, place.to, amount.from, COSTS)
}

/**
 * «استشهاد 3 أشخاص، كما أسفرت غارة على بلدة الشهابية عن 5»: true for a place in a clause that a comma and a contrast set off, which has a figure of its
 * own behind the place.
 */
function isOfNextFigure({ keys, hitAt, amounts }: Sentence, from: number, place: NamedPlace): boolean {
  for (let i = from; i < place.from - 1; i++) if (isComma(keys[i]) && isContrast(hitAt[i + 1])) return amounts.some((other) => other.from >= place.to)
  return false
}

/** True where a comma and a word that opens a clause stand between two words. */
function isSetOff({ keys, hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (isComma(keys[i]) && tagOf(hitAt[i + 1], 'boundary')) return true
  return false
}

/** "Yemen: …", "KYIV –": the place that a heading or dateline opens with. */
function isDateline(sentence: Sentence, place: NamedPlace): boolean {
  return place.from <= 1 && (isColon(sentence.keys[place.to]) || isDash(sentence.keys[place.to]))
}
