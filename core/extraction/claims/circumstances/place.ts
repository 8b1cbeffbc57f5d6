import type { Place } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isBareNumber } from '../decision.ts'
import { isContrast, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isColon, isComma, isDash, isMark, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Source } from '../attribution/source.ts'
import { cueOf } from './cues-in.ts'
import { isDatelined, OPENING } from './dateline.ts'
import type { NamedPlace } from './places-in.ts'
import { reachCost } from './reach-cost.ts'
import type { ReachCosts } from './reach-cost.ts'
import { governedSpan } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** What it costs to look for a figure's place further off, for one that is hardly that of the event, and for a bare name; beyond the limit a place belongs to something else. */
const COSTS: ReachCosts = { comma: 0.5, edge: 0.6, said: 5, part: 5 }
const DOUBTED = 9
const BARE = 6
const LIMIT = 22
/** A town says more than its region, a region more than its country. */
export const RANK_COST = { town: 0, sea: 0.5, region: 1, country: 2 } as const
/** Measures of people on the move: where they came from or went to is where it happened. */
const MOVING: ReadonlySet<Measure> = new Set(['displaced', 'refugees', 'returned', 'released', 'prisoners-exchanged'])

/** A place that a figure's own sentence names, and what makes one doubtful: that it is where who tells it is, where it was written down, or where the hurt were taken. */
export interface OwnPlace { place: NamedPlace; doubt: 'speaker' | 'dateline' | 'ward' | null }

/**
 * Where the figure's event happened by its own sentence: the place named nearest to the figure or to what happened to those counted, in its
 * clause before others. A bare country («إسرائيل», "Israel said") is none.
 */
export function placeOf(around: Surroundings, places: readonly NamedPlace[], sources: readonly Source[]): OwnPlace | null {
  let best: OwnPlace | null = null
  let least = LIMIT
  for (const place of places) {
    const speaker = sources.find((source) => source.sentence === around.sentence && source.from < place.to && place.from < source.to)
    const doubt = isWard(around, place) || (speaker && isAtHospital(around, place)) ? 'ward' : speaker ? 'speaker' : isWrittenAt(around.sentence, place) ? 'dateline' : null
    const cost = costOfPlace(around, place, speaker)
    if (cost >= LIMIT - (doubt ? DOUBTED : 0)) continue
    // Where any other is near enough, a doubtful one is none.
    const nearer = best === null || (best.doubt === null) === (doubt === null) ? cost < least : doubt === null
    if (nearer) { least = cost; best = { place, doubt } }
  }
  return best
}

/** A named place as claims carry it. */
export const asPlace = ({ name, start, end }: NamedPlace): Place => ({ name, start, end })

function costOfPlace(around: Surroundings, place: NamedPlace, speaker: Source | undefined): number {
  const { sentence } = around
  const span = governedSpan(around)
  const { amount, measure } = around.decision
  // «460 ألفا من تركيا»: what the figure is read to count may be the place.
  if (place.from < amount.to && amount.from < place.to) return place.lean === null ? Infinity : RANK_COST[place.rank]
  // «دير الزور (14) ثم حماة (9)», "Tawila: 6,420"
  const [mark, labelled] = [sentence.keys[place.to], sentence.amountAt[place.to + 1]]
  if (labelled === amount && (mark === '(' || isColon(mark))) return 0
  if (labelled && mark === '(' && isBareNumber(labelled)) return Infinity
  // "A spokesman, who has been with the convoy since it left Port Sudan, said": what is told of the speaker.
  if (speaker && isSetOff(sentence, speaker.from, place.from)) return Infinity
  const hosts = isMoving(measure) && isHost(around, place)
  if (place.lean === null && place.actor && !hosts && (speaker || !isDateline(sentence, place))) return Infinity
  let cost = RANK_COST[place.rank] + (place.behind ? 1 : 0)
  if (place.lean === null) cost += hosts ? 0 : BARE
  else if (place.lean !== 'at' && !isMoving(measure)) cost += 2
  if (place.from >= amount.to && (isOfNextFigure(sentence, amount.to, place) || isOfPart(sentence, amount.to, place))) return Infinity
  // "29 of whom": the words that make it a part are its own.
  const end = Math.max(amount.to, tagOf(sentence.hitAt[amount.to], 'subset') ? sentence.hitAt[amount.to]!.to : 0)
  if (place.from >= end) return cost + reachCost(sentence, end, place.from, COSTS)
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

/**
 * "71 were killed, 29 of whom were queueing near Zikim", «نزح 1900 شخص، جاء 740 منهم من يارين، و90 من البقاع»: true for a place told of some of those
 * counted, in a clause with a bare number or a word for them.
 */
function isOfPart(sentence: Sentence, from: number, place: NamedPlace): boolean {
  const { keys, hitAt, amounts } = sentence
  const ofThem = (hit: Hit | null | undefined): boolean => tagOf(hit, 'subset')?.form === 'of-them'
  const part = amounts.find((other) => other.from >= from && isBareNumber(other) && (ofThem(hitAt[other.to]) || ofThem(rightBefore(hitAt, other.from))))
  if (part === undefined) return false
  let [opens, closes] = [place.from, place.to]
  while (opens > from && !isMark(keys[opens - 1])) opens--
  while (closes < keys.length && !isMark(keys[closes])) closes++
  if (closes <= part.from) return false
  for (let i = opens; i < closes; i++) if (ofThem(hitAt[i])) return true
  return amounts.some((other) => other.from >= opens && other.to <= closes && isBareNumber(other))
}

/** Words between a country and the verb by which it has people, at most ("Turkey alone still hosts"). */
const HOST_REACH = 4

/** "Turkey hosts 2.3 million", «تركيا وحدها ما زالت تستضيف 2.3 مليون»: true for a country that has those counted. */
function isHost({ cues, sentence: { keys }, decision: { amount } }: Surroundings, { lean, to }: NamedPlace): boolean {
  if (lean !== null) return false
  for (let i = to; i < amount.from && i <= to + HOST_REACH && !isMark(keys[i]); i++) if (cueOf(cues[i], 'hosts')) return true
  return false
}

const isMoving = (measure: Measure | null): boolean => measure !== null && MOVING.has(measure)

/** Words from a place back to the hospital there, and from that to "to" ("to two overcrowded hospitals in the town of Quetta"), at most. */
const WARD_REACH = 5

/** True for a place to which the dead or hurt were taken, who came to harm elsewhere. */
function isWard({ decision: { measure }, sentence: { keys }, cues }: Surroundings, { from, lean }: NamedPlace): boolean {
  if (measure === null || kindOf(measure) !== 'casualty') return false
  // The dead are found "on the road to Kutum" too.
  if (lean === 'to' && measure === 'injured') return true
  let hospital = -1
  for (let i = from - 1; i >= 0 && (hospital < 0 ? from : hospital) - i <= WARD_REACH && !isMark(keys[i]); i--) {
    if (cueOf(cues[i], 'hospital')) hospital = i
    else if (hospital >= 0 && cueOf(cues[i], 'locative')) return cueOf(cues[i], 'locative')!.lean === 'to'
  }
  return false
}

/** True where a comma and a word that opens a clause stand between two words. */
export function isSetOff({ keys, hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (isComma(keys[i]) && tagOf(hitAt[i + 1], 'boundary')) return true
  return false
}

/** "a doctor at the hospital in Quetta", «طبيب في مستشفى كويتا»: true for a place at whose hospital somebody is. */
const isAtHospital = ({ cues }: Surroundings, { from }: NamedPlace): boolean => [1, 2].some((back) => cueOf(cues[from - back], 'hospital') !== null)

/** "Yemen: …", "KYIV –": the place that a heading or dateline opens with. */
function isDateline({ keys }: Sentence, { from, to }: NamedPlace): boolean {
  return from <= 1 && (isColon(keys[to]) || isDash(keys[to]))
}

/** «الأبيض (السودان) 14 شباط -»: where the article was written; further down such a place heads an item of its own. */
const isWrittenAt = ({ opensLine, index, keys, amountAt }: Sentence, { lean, from, to }: NamedPlace): boolean =>
  opensLine && !amountAt[to + 1] && index > 0 && index < OPENING && lean === null && from <= 1 && isDatelined(keys, to)
