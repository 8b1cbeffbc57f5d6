import type { Measure } from '../../../model/kind.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { isBehindAuxiliary } from './passive.ts'

/** Words between what people need and how they lost their homes, at most. */
const NEEDED_WITHIN = 5
/** How far off a verb of coming back may stand from a noun of those who left. */
const CAME_BACK = 12
/** Those who were taken or left, what the verb of their coming back tells, and the cost that verb stays below. */
export const AWAY: ReadonlySet<Measure> = new Set(['displaced', 'refugees', 'abducted', 'held'])
const BACK: ReadonlySet<Measure> = new Set(['returned', 'released'])
const BACK_BELOW = 3.2
/** How far off it may stand where those who left go home, and words between that they left and that they come home. */
const HOMEWARDS = 9
const HOME_WITHIN = 4
/** How far off the hospital may stand that somebody left, and how much more a hospital may cost than the verb of bringing. */
const HOSPITAL = 1.6
const WARD = 0.5

/** "833,000 needed help after being driven from their homes" */
export function drivenOut(sentence: Sentence, best: Candidate | null, candidates: readonly Candidate[]): Candidate | null {
  if (best?.rule !== 'need' || best.side !== 'right') return null
  const { hit: need, cost } = best
  const driven = candidates.find((c) => isDriven(c) && c.hit.from > need.from && c.hit.from - need.to <= NEEDED_WITHIN && isBehindAuxiliary(sentence, c.hit.from))
  return driven ? { ...driven, cost } : null
}

const isDriven = ({ measure, side, trigger }: Candidate): boolean =>
  measure === 'displaced' && side === 'right' && (trigger?.frame === 'participle' || trigger?.frame === 'passive')

/** «غادر أربعة المستشفى»: it is no home that they left. */
export function leftHospital({ measure, rule, side, hit }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'displaced' || !rule.endsWith('.verb')) return null
  return candidates.find((c) => c.side === 'right' && c.rule.endsWith('.hospital') && (side === 'left' ? c.cost < HOSPITAL : c.hit.from === hit.to)) ?? null
}

/** "were evacuated to Rambam Medical Center": that is no shelter. */
export function broughtToHospital(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.measure !== 'displaced' || best.trigger?.frame === 'counted') return null
  const ward = candidates.find((c) => isHurtByState(c) && leadsOn(sentence, amount, best.hit, c.hit))
  return ward ? { ...ward, cost: Math.min(ward.cost, best.cost + WARD) } : null
}

const isHurtByState = ({ measure, side, trigger, rule }: Candidate): boolean => measure === 'injured' && side === 'right' && (trigger === null || rule.endsWith('.state'))

/** Words between a verb of bringing and the hospital, at most. */
const ONWARDS = 8

/** True where nothing but those counted and words of a place stand between the verb and what comes behind it. */
function leadsOn({ hitAt, amountAt, keys }: Sentence, amount: Amount, verb: Hit, to: Hit): boolean {
  if (to.from < verb.to || to.from - verb.to > ONWARDS + (amount.to - amount.from)) return false
  for (let i = verb.to; i < to.from; i++) {
    if (amountAt[i] === amount) continue
    if (amountAt[i] || isMark(keys[i]) || tagOf(hitAt[i], 'trigger') || tagOf(hitAt[i], 'coordination')) return false
  }
  return true
}

/** "have left camps for their places of origin": where they go says more than that they left. */
export function leftForHome({ measure, trigger, hit, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'displaced' || trigger?.frame !== 'passive') return null
  const homewards = candidates.find((c) => c.side === 'right' && c.rule.endsWith('.homewards') && c.hit.from >= hit.to && c.cost < HOMEWARDS)
  return homewards ? { ...homewards, cost } : null
}

/** «عاد إلى البلاد، منذ مطلع العام، مليون لاجئ»: the verb says what the refugees did. */
export function refugeesCameBack(sentence: Sentence, amount: Amount, { measure, side }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (side !== 'inside' || (measure !== 'refugees' && measure !== 'displaced')) return null
  const back = candidates.find((c) => c.measure === 'returned' && c.side === 'left' && tellsReturnNear(c)) ?? null
  return back && tellsOfOthersBehind(sentence, back.hit.to, amount.from) ? null : back
}

/** «أعادت السلطات 200 ألف شخص عبر الحدود»: who is brought back over a border is no refugee. */
export function broughtBack({ measure, side, rule, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'refugees' || side !== 'right' || !rule.endsWith('.state')) return null
  const back = candidates.find((c) => c.measure === 'returned' && c.side === 'left' && c.rule.endsWith('.verb') && c.cost < BACK_BELOW)
  return back ? { ...back, cost: Math.min(back.cost, cost) } : null
}

/** What an edge costs behind which others are told of («لكن»). */
const CONTRASTED = 4

/** «عاد 570 ألفا ولا يزال 510 آلاف نازحين»: true where a verb had its figure before word `to`, and another clause brings in those who stay. */
function tellsOfOthersBehind({ hitAt, amountAt }: Sentence, from: number, to: number): boolean {
  let counted = false
  for (let i = from; i < to; i++) {
    if (amountAt[i]) counted = true
    else if (counted && ((tagOf(hitAt[i], 'not-negation') && !tagOf(hitAt[i], 'not-negation')?.only) || (tagOf(hitAt[i], 'boundary')?.cost ?? 0) >= CONTRASTED)) return true
  }
  return false
}

/** True for a verb of coming back, and for a verbal noun that stands nearer. */
const tellsReturnNear = ({ rule, cost }: Candidate): boolean => (rule.endsWith('.verb') && cost <= CAME_BACK) || (rule.endsWith('.masdar') && cost <= BACK_BELOW)

/** "Of the displaced, 2,300 have gone back", "four of the captives bought their freedom": the verb says what became of those whom the noun names. */
export function backSince(sentence: Sentence, amount: Amount, { measure, trigger, cost }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (trigger?.frame !== 'counted' || measure === null || !AWAY.has(measure)) return null
  const isSince = (c: Candidate): boolean => c.cost < BACK_BELOW || agreesFurtherOn(sentence, amount, c)
  const since = candidates.find((c) => isBack(c) && c.side === 'right' && c.trigger?.frame !== 'counted' && c.trigger?.frame !== 'label' && isSince(c))
  return since ? { ...since, cost: Math.min(since.cost, cost) } : null
}

/**
 * «518 نازحا كانوا يقطنون في مخيم الخازر عادوا إلى مناطقهم»: true for a verb in the plural behind the words that say where those stayed, with no other
 * clause, negation or "and" between.
 */
function agreesFurtherOn({ profile, keys, hitAt, amountAt }: Sentence, { to }: Amount, { measure, trigger, rule, hit }: Candidate): boolean {
  if (!profile.verbFirst || measure !== 'returned' || trigger?.frame !== 'passive' || !rule.endsWith('.verb') || hit.coordinated) return false
  for (let i = to; i < hit.from; i++) {
    const between = hitAt[i]
    if (isMark(keys[i]) || amountAt[i] || tagOf(between, 'negation') || tagOf(between, 'boundary') || tagOf(between, 'coordination')) return false
  }
  return true
}

const isBack = ({ measure }: Candidate): boolean => measure !== null && BACK.has(measure)

/** True for rules of words that tell that somebody goes home. */
export const isHomebound = (rule: string): boolean => rule.endsWith('.home') || rule.endsWith('.coming-home')

/** «غادر المخيم 820 عراقيا عائدين إلى بلادهم», «1087 نازحا غادروا خلال اليومين الماضيين مخيمات الجدعة عائدين إلى مناطقهم» */
export function comesHome({ measure, side, rule, hit }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (measure !== 'displaced' || side === 'inside' || !rule.endsWith('.verb')) return null
  const isNear = (c: Candidate): boolean => c.cost < BACK_BELOW || (side === 'right' && (c.hit.from - hit.to <= HOME_WITHIN || c.rule.endsWith('.coming-home')))
  return candidates.find((c) => isHomebound(c.rule) && c.side === 'right' && c.hit.from >= hit.to && isNear(c)) ?? null
}

/** "120,000 refugees fled": the noun says where they are. */
export function calledRefugees(sentence: Sentence, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const hosted = best.rule.endsWith('.host')
  if (!hosted && !mayBeAbroad(sentence, best)) return null
  return candidates.find((c) => c.side === 'inside' && (c.measure === 'refugees' || (hosted && c.measure === 'returned'))) ?? null
}

/** True for those who left, but for those who lost their homes or were driven out ("were displaced"). */
function mayBeAbroad(sentence: Sentence, { measure, rule, trigger, side, hit }: Candidate): boolean {
  if (measure !== 'displaced' || rule.endsWith('.homeless')) return false
  return trigger?.frame !== 'participle' || side !== 'right' || !isBehindAuxiliary(sentence, hit.from)
}
