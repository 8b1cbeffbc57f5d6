import type { Place } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { isBareNumber } from '../decision.ts'
import { isClauseEdge, isContrast, isOutOf, tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { hasMark, isColon, isComma, isDash, isMark, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Source } from '../attribution/source.ts'
import { cueOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'
import { isDatelined, OPENING } from './dateline.ts'
import type { NamedPlace } from './places-in.ts'
import { reachCost } from './reach-cost.ts'
import type { ReachCosts } from './reach-cost.ts'
import { governedSpan, isClauseMark, isSpeech } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** What it costs to look for a figure's place further off, for one that is hardly that of the event, and for a bare name; beyond the limit a place belongs to something else. */
const COSTS: ReachCosts = { comma: 0.5, edge: 0.6, said: 5, part: 5 }
const DOUBTED = 9
const BARE = 6
/** A country that is said to have those counted goes before others that stand nearer. */
const HOSTS = -3
/** «غادر 175 نازحا مخيم المدرج»: one right behind the figure may well be told of it. */
const BESIDE = 1
/** A place that stands right behind another figure, and at most so many words. */
const OF_OTHER = 3
const OWN_REACH = 4
const LIMIT = 22
/** A town says more than its region, a region more than its country. */
export const RANK_COST = { town: 0, sea: 0.5, region: 1, country: 2 } as const
/** Measures of people on the move: where they came from or went to is where it happened. */
const MOVING: ReadonlySet<Measure> = new Set(['displaced', 'refugees', 'returned', 'released', 'prisoners-exchanged'])

/**
 * A place that a figure's own sentence names, and what makes one doubtful: that it is where who tells it is, where it was said or written down, where the hurt were taken, or
 * where those counted were but on the way to.
 */
export interface OwnPlace { place: NamedPlace; doubt: 'speaker' | 'dateline' | 'ward' | 'way' | null }

/**
 * Where the figure's event happened by its own sentence: the place named nearest to the figure or to what happened to those counted, in its
 * clause before others. A bare country («إسرائيل», "Israel said") is none.
 */
export function placeOf(around: Surroundings, places: readonly NamedPlace[], sources: readonly Source[]): OwnPlace | null {
  let best: OwnPlace | null = null
  let least = LIMIT
  for (const place of places) {
    const speaker = sources.find((source) => source.sentence === around.sentence && source.from < place.to && place.from < source.to)
    // "Kenya reported 12 deaths"
    const ownLoss = speaker?.from === place.from && speaker.to === place.to && isSufferer(around, place)
    const doubt = ownLoss ? null : doubtOf(around, place, sources, speaker)
    const cost = costOfPlace(around, place, ownLoss ? undefined : speaker)
    if (cost >= LIMIT - (doubt ? DOUBTED : 0)) continue
    // Where any other is near enough, a doubtful one is none.
    const nearer = best === null || (best.doubt === null) === (doubt === null) ? cost < least : doubt === null
    if (nearer) { least = cost; best = { place, doubt } }
  }
  return best
}

function doubtOf(around: Surroundings, place: NamedPlace, sources: readonly Source[], speaker: Source | undefined): OwnPlace['doubt'] {
  const { sentence, cues, decision: { measure } } = around
  if (isWard(around, place) || (speaker && isAtHospital(around, place))) return 'ward'
  if (speaker) return 'speaker'
  if (isWrittenAt(sentence, place) || isWhereSaid(sentence, cues, place, sources) || (kindOf(measure ?? 'other') !== 'aid' && isOfMeeting(sentence, cues, place))) return 'dateline'
  return isOnWay(around, place) ? 'way' : null
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
  if (labelled === amount && (mark === '(' || (isColon(mark) && !isLarge(place.name)))) return 0
  if (labelled && mark === '(' && isBareNumber(labelled)) return Infinity
  // "A spokesman, who has been with the convoy since it left Port Sudan, said": what is told of the speaker.
  if (speaker && isSetOff(sentence, speaker.from, place.from)) return Infinity
  const hosts = isMoving(measure) && isHost(around, place)
  const meant = hosts || (!speaker && (isSufferer(around, place) || isTakenUp(around, place)))
  if (place.lean === null && place.actor && !meant && (speaker || !isDateline(sentence, place))) return Infinity
  // "$350 million from Germany": who gives it.
  if (place.lean === 'from' && place.actor && place.from >= amount.to && kindOf(measure ?? 'other') === 'aid') return Infinity
  let cost = hosts ? HOSTS : RANK_COST[place.rank] + (place.behind ? 1 : 0)
  if (place.lean === null) cost += meant ? 0 : place.from === amount.to ? BESIDE : BARE
  else if (place.lean !== 'at' && !isMoving(measure)) cost += 2
  if (place.from >= amount.to && (isOfNextFigure(sentence, amount.to, place) || isOfPart(sentence, amount.to, place) || isOfTold(around, place))) return Infinity
  if (place.to <= amount.from && isOfFigureBefore(sentence, place)) cost += OF_OTHER
  // "29 of whom": the words that make it a part are its own.
  const end = Math.max(amount.to, tagOf(sentence.hitAt[amount.to], 'subset') ? sentence.hitAt[amount.to]!.to : 0)
  if (place.from >= end) return cost + reachCost(sentence, place.from >= span.to ? Math.max(end, span.to) : end, place.from, COSTS)
  if (place.to <= span.from) return cost + 0.5 + reachCost(sentence, place.to, span.from, COSTS)
  // Between the figure and what happened to those counted.
  return cost + reachCost(sentence, place.to, amount.from, COSTS)
}

/**
 * «استشهاد 3 أشخاص، كما أسفرت غارة على بلدة الشهابية عن 5», «وأصاب 24 ألفا، كما استشهد 145 في الضفة»: true for a place in a clause that a comma and a contrast
 * set off, which has a figure of its own.
 */
function isOfNextFigure({ keys, hitAt, amounts }: Sentence, from: number, place: NamedPlace): boolean {
  for (let i = from; i < place.from - 1; i++) if (isComma(keys[i]) && isContrast(hitAt[i + 1])) return amounts.some((other) => other.from > i)
  return false
}

/** «268 قتيلا، وتلتها نينوى حيث سقط 566», "12 died, while in Mati, where fires raged, 81 did": true for a place that is taken up for a figure behind it. */
function isOfTold({ cues, sentence: { amounts, keys } }: Surroundings, { lean, to }: NamedPlace): boolean {
  const there = cueOf(cues[to], 'there') ?? (isComma(keys[to]) ? cueOf(cues[to + 1], 'there') : null)
  return lean === null && there?.near === true && amounts.some((other) => other.from > to)
}

/** "12 in Aleppo and wounded 4 in Homs": true for a place right behind another figure, which it is first of all the place of. */
function isOfFigureBefore(sentence: Sentence, place: NamedPlace): boolean {
  const before = sentence.amounts.findLast((other) => other.to <= place.from)
  return before !== undefined && place.from - before.to <= OWN_REACH && !hasMark(sentence, before.to, place.from)
}

/**
 * "71 were killed, 29 of whom were queueing near Zikim", «نزح 1900 شخص، جاء 740 منهم من يارين، و90 من البقاع»: true for a place told of some of those
 * counted, in a clause with a bare number or a word for them.
 */
function isOfPart(sentence: Sentence, from: number, place: NamedPlace): boolean {
  const { keys, hitAt, amounts } = sentence
  const ofThem = (hit: Hit | null | undefined): boolean => tagOf(hit, 'subset')?.form === 'of-them'
  // "Out of 44 dead, 35 people died in Patna"
  const whole = amounts.find((other) => other.to === from)
  if (whole && isOutOf(rightBefore(hitAt, whole.from)) && amounts.some((other) => other.from >= from && other.to <= place.from)) return true
  const part = amounts.find((other) => other.from >= from && isBareNumber(other) && (ofThem(hitAt[other.to]) || ofThem(rightBefore(hitAt, other.from))))
  if (part === undefined) return false
  let [opens, closes] = [place.from, place.to]
  while (opens > from && !isMark(keys[opens - 1])) opens--
  while (closes < keys.length && !isMark(keys[closes])) closes++
  if (closes <= part.from) return false
  for (let i = opens; i < closes; i++) if (ofThem(hitAt[i])) return true
  return amounts.some((other) => other.from >= opens && other.to <= closes && isBareNumber(other))
}

/** Words between a figure or what happened to those counted and where that is told to have been all over, at most. */
const ALL_OVER_REACH = 3

/** "12 people were killed nationwide", «12 صحفيا حول العالم»: whether the figure counts the whole country's or the world's; null where its clause says neither. */
export function allOver(around: Surroundings): 'country' | 'world' | null {
  const { sentence: { keys, amountAt }, cues } = around
  const { from, to } = governedSpan(around)
  const at = (i: number): 'country' | 'world' | null => cueOf(cues[i], 'all-over')?.of ?? null
  for (let i = to; i < to + ALL_OVER_REACH && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) if (at(i)) return at(i)
  for (let i = around.decision.amount.to; i < to && !isMark(keys[i]); i++) if (at(i)) return at(i)
  for (let i = from - 1; i >= 0 && i >= from - ALL_OVER_REACH && !isMark(keys[i]) && !amountAt[i]; i--) if (at(i)) return at(i)
  return null
}

/** Words between a country and the verb by which it has people, at most ("Turkey alone still hosts"). */
const HOST_REACH = 4

/** "Turkey hosts 2.3 million", «تركيا وحدها ما زالت تستضيف 2.3 مليون»: true for a country that has those counted. */
function isHost({ cues, sentence: { keys }, decision: { amount } }: Surroundings, { lean, to }: NamedPlace): boolean {
  if (lean !== null) return false
  for (let i = to; i < amount.from && i <= to + HOST_REACH && !isMark(keys[i]); i++) if (cueOf(cues[i], 'hosts')) return true
  return false
}

/** Words between a place and the verb of what it went through, at most; in verb-first languages the verb stands as near before it. */
const SUFFERED = 2

/** "Kathmandu suffered 920 deaths", «سجلت محافظة حلب 30 وفاة»: true for a place that went through what is counted. */
function isSufferer({ cues, verbFirst, sentence: { keys }, decision: { amount } }: Surroundings, { lean, from, to }: NamedPlace): boolean {
  if (lean !== null) return false
  // "Russia has lost 900,000 troops": soldiers fall elsewhere.
  const suffers = (i: number): boolean => cueOf(cues[i], 'suffers') !== null && !cues.slice(amount.from, amount.to).some((cue) => cueOf(cue, 'who')?.who === 'combatant')
  for (let i = to; i < amount.from && i <= to + SUFFERED && !isMark(keys[i]); i++) if (suffers(i)) return true
  if (verbFirst) for (let i = from - 1; i >= 0 && i >= from - SUFFERED && !isMark(keys[i]); i--) if (suffers(i)) return true
  return false
}

/** Words between a place and what takes it up, at most. */
const TAKEN_UP = 5

/** "Mati, where 81 died", «سوريا التي قتل فيها 11»: true for a place that a word before the figure takes up as where it happened. */
function isTakenUp({ cues, sentence: { keys }, decision: { amount } }: Surroundings, { to }: NamedPlace): boolean {
  for (let i = to; i < amount.from && i <= to + TAKEN_UP && !isClauseMark(keys[i]); i++) {
    if (cueOf(cues[i], 'place')) return false
    const there = cueOf(cues[i], 'there')
    if (there) return !there.near || i <= to + 1
  }
  return false
}

/** Words from a place to which somebody was on the way back to where from, at most. */
const WAY = 6

/** "flying from Santiago to Havana", "on their way to Kutum": true for a place to which, or to and from which, those were bound who came to harm on the way. */
function isOnWay({ decision: { measure }, sentence: { keys }, cues }: Surroundings, { lean, to }: NamedPlace): boolean {
  if (measure === null || kindOf(measure) !== 'casualty' || lean === null) return false
  if (lean !== 'from') return lean === 'to'
  for (let i = to; i < to + WAY && !isMark(keys[i]); i++) if (cueOf(cues[i], 'locative')?.lean === 'to') return true
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

/** True where a comma and a word that opens a clause which tells of what stands before it ("who"; not "that", nor "after") stand between two words. */
export function isSetOff({ keys, hitAt }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (isComma(keys[i]) && tagOf(hitAt[i + 1], 'boundary') && !tagOf(hitAt[i + 1], 'complement') && !isClauseEdge(hitAt[i + 1])) return true
  return false
}

/** "a doctor at the hospital in Quetta", «طبيب في مستشفى كويتا»: true for a place at whose hospital somebody is. */
const isAtHospital = ({ cues }: Surroundings, { from }: NamedPlace): boolean => [1, 2].some((back) => cueOf(cues[from - back], 'hospital') !== null)

/**
 * "…, she told reporters in Geneva", «قالت الوزارة في بيان أصدرته في نيامي إن»: true for a place right behind a verb of saying, or between who speaks and the word behind
 * which stands what they say.
 */
export function isWhereSaid(sentence: Sentence, cues: readonly (CueHit | null)[], { from, to, lean }: NamedPlace, sources: readonly Source[]): boolean {
  const { index, keys, hitAt, amountAt, profile: { verbFirst } } = sentence
  if (lean !== 'at') return false
  if (!verbFirst) {
    for (let i = from - 1; i >= 0 && i >= from - SPEECH_REACH && !isMark(keys[i]); i--) {
      const hit = hitAt[i]
      if (isSpeech(hit)) return true
      if (!cueOf(cues[i], 'locative') && !tagOf(hit, 'told') && !tagOf(hit, 'source-end') && !tagOf(hit, 'source-word') && !tagOf(hit, 'determiner')) return false
    }
    return false
  }
  const source = sources.findLast((one) => one.sentence.index === index && one.to <= from)
  if (!source) return false
  const opens = (i: number): boolean => tagOf(hitAt[i], 'complement') !== null
  for (let i = source.to; i < from; i++) if (opens(i) || amountAt[i]) return false
  for (let i = to; i < keys.length; i++) if (opens(i)) return true
  return false
}
/** "at a conference in Geneva", «في بروكسل الثلاثاء مؤتمر»: true for a place where people but meet and talk. */
export function isOfMeeting({ keys, amountAt }: Sentence, cues: readonly (CueHit | null)[], { from, to, lean }: NamedPlace): boolean {
  if (lean !== 'at') return false
  for (let i = from - 1; i >= 0 && i >= from - MEETING_REACH && !isMark(keys[i]) && !amountAt[i]; i--) if (cueOf(cues[i], 'meeting')) return true
  for (let i = to; i < keys.length && i < to + 2 && !isMark(keys[i]) && !amountAt[i]; i++) if (cueOf(cues[i], 'meeting')) return true
  return false
}
/** Words from a meeting to where it is, at most. */
const MEETING_REACH = 3

/** Words from a verb of saying to the place where it was said, at most. */
const SPEECH_REACH = 8

/** "Yemen: …", "KYIV –": the place that a heading or dateline opens with. */
function isDateline({ keys }: Sentence, { from, to }: NamedPlace): boolean {
  return from <= 1 && (isColon(keys[to]) || isDash(keys[to]))
}

/** «الأبيض (السودان) 14 شباط -»: where the article was written; further down such a place heads an item of its own. */
const isWrittenAt = ({ opensLine, index, keys, amountAt }: Sentence, { name, lean, from, to }: NamedPlace): boolean =>
  opensLine && (!amountAt[to + 1] || isLarge(name)) && index < OPENING && lean === null && from <= 1 && isDatelined(keys, to)

/** "KABUL: Five soldiers were killed in the north": a name in capitals is of a dateline, whatever stands behind it. */
const isLarge = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase()
