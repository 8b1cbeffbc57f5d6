import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { counts } from '../counting/counting.ts'
import { isBareNumber, isClaim, most, ruledOut, SAVED, SET_FREE } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import type { Candidate } from '../governing/candidate.ts'
import { staysInSubset } from '../going-on/lists.ts'
import { leadsTo } from '../governing/own-verb.ts'
import { hasTopic, isRelativeEdge, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { amongPredicate } from '../parts/among-predicate.ts'
import { tellsOfTheLiving } from '../parts/tells-of-the-living.ts'
import { setBeside } from '../parts/named-sets.ts'
import { isStillThere } from '../parts/still-held.ts'
import { pointsBack } from '../parts/wholes.ts'
import { isMark, leastOf } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import { hurtBefore } from '../settling/hurt-before.ts'
import { allAboardDied } from './all-aboard.ts'
import { claimed } from './claimed.ts'
import type { Standing } from './standing.ts'

/** As near a part of the dead is told to have been saved. */
const SAVED_BELOW = 4

/** Words between those counted and that they are alive, at most. */
const ALIVE_WITHIN = 9

/** … and right behind them ("out alive"). */
const ALIVE_RIGHT_BEHIND = 2

/** "recovered 21 bodies and pulled 38 people alive from the water": those told of beside the dead or the missing who live; captives who do are held. */
function besideTheDead(standing: Standing): Decision | null {
  const { around: { sentence, amount, topics, here }, best, list } = standing
  const beside = best?.measure ?? list?.measure ?? here.at(-1)?.measure
  if ((beside !== 'killed' && beside !== 'dead-in-captivity' && beside !== 'missing') || !tellsOfTheLiving(sentence, amount.to, ALIVE_RIGHT_BEHIND)) return null
  if (!topics.near(sentence, 'captives') && !topics.near(sentence, 'hostages')) return ruledOut(amount, sentence, 'found alive')
  // "Two of the hostages are dead and 18 alive."
  return list && best?.side !== 'right' ? claimed(standing, 'held', 'held.alive', 1, 'trigger-after') : null
}

/** Sentences behind those exchanged in which others are flown, at most. */
const FLOWN_WITHIN = 2

/** True near words on an exchange, and right behind those exchanged. */
function isOfExchange({ sentence, topics, here, earlier }: Case): boolean {
  if (topics.near(sentence, 'exchange')) return true
  const last = here.findLast(isClaim) ?? earlier.at(-1)
  return last?.measure === 'prisoners-exchanged' && last.sentence.index >= sentence.index - FLOWN_WITHIN
}

/**
 * «أفرجت السلطات عن 104 سجناء، بينهم 14 امرأة، وبقي 52 قيد الاحتجاز»: true where a verb before a figure tells that they were let go, and only words behind
 * another one that some are held.
 */
function isLetGoBefore({ around: { sentence: { hitAt, amountAt, keys }, amount }, best }: Standing): boolean {
  if (best?.measure !== 'held' || best.side !== 'right') return false
  let far = false
  for (let i = amount.to; i < best.hit.from && !far; i++) far = amountAt[i] !== null
  for (let i = amount.from - 1; far && i >= 0 && !amountAt[i] && !isMark(keys[i]); i--) {
    if (tagsOf(hitAt[i], 'trigger').some(({ measure, frame }) => measure !== null && SET_FREE.has(measure) && frame !== 'counted')) return true
  }
  return false
}

/** What rules out those who ride, sail or fly in something. */
const ON_BOARD: ReadonlySet<string> = new Set(['aboard', 'carrying', 'containing'])

/** No fewer than these speak as those who were asked in a count. */
const SURVEYED = 20

/** A word further off than this rules out no part of what was counted. */
const RULES_OUT_PART_BELOW = 2

/**
 * What a word is made of that rules out most claims (in custody, spoke to, rescued, in need): the decision where it rules this one out too, or tells of
 * what was counted before; null where it leaves it open.
 */
export function byWordNear(standing: Standing): Decision | null {
  const { around, best, parent } = standing
  const { sentence, amount, topics, kind } = around
  const { verbFirst } = topics.profile
  if (best?.rule === 'custody' && !verbFirst && isOfHeldBefore(around)) return claimed(standing, 'held', 'held.custody', 2, 'continues-sentence')
  if (best?.rule === 'aboard' && isKeptAboard(around)) return claimed(standing, 'held', 'held.aboard', 2, 'continues-sentence')
  const aboardLost = (best?.rule === 'aboard' || best?.rule === 'carrying') && isCraftLost(sentence, amount) && !topics.in(sentence, 'rescue')
  if (aboardLost) return claimed(standing, 'missing', 'missing.aboard', 2, 'trigger-before')
  // «بدأ تبادل الأسرى، وحطت طائرة تحمل 120 أسيرا»
  const flown = verbFirst && (best?.rule === 'aboard' || best?.rule === 'carrying') && counts(sentence, amount, 'prisoners') && isOfExchange(around)
  if (flown) return claimed(standing, 'prisoners-exchanged', 'prisoners-exchanged.aboard', 2, 'trigger-before')
  if (best && ON_BOARD.has(best.rule) && allAboardDied(around)) return claimed(standing, 'killed', 'killed.aboard', 2, 'trigger-after')
  const hurt = best?.rule === 'rescue' && tagOf(best.hit, 'discharged') ? hurtBefore(around) : null
  if (hurt) return { ...claimed(standing, 'injured', hurt.rule ?? '', 1, 'continues-sentence'), parent: hurt.parent ?? hurt }
  if (best && best.measure === null && !isNotMeant(standing, best)) {
    if (!parent || best.cost <= RULES_OUT_PART_BELOW || isPartSaved(standing, best)) return ruledOut(amount, sentence, whyRuledOut(standing, best), best.rule)
  }
  if (verbFirst && isLetGoBefore(standing)) return ruledOut(amount, sentence, 'let go')
  const alive = kind === 'person' && !verbFirst ? besideTheDead(standing) : null
  if (alive) return alive
  // "found seven people alive and three dead", "Five of those on the list were found alive"
  const dead = kind === 'person' && !verbFirst && (parent?.measure ?? best?.measure) === 'killed'
  const byNoun = !best?.trigger || (best.side !== 'left' && best.trigger.frame === 'counted')
  return dead && byNoun && tellsOfTheLiving(sentence, amount.to, ALIVE_WITHIN) ? ruledOut(amount, sentence, 'found alive') : null
}

/** "Seventeen people have been rescued", "Among those rescued were nine": so near or so plainly words say that somebody was saved, whom no likelihood counts then. */
const PLAINLY_SAVED = 2

function whyRuledOut({ around: { sentence, amount, topics, kind } }: Standing, { rule, cost, side, hit }: Candidate): string {
  const opens = side === 'left' && (hit.from === 0 || tagOf(sentence.hitAt[amount.from - 1], 'auxiliary') !== null)
  const plain = cost <= PLAINLY_SAVED && side === 'right'
  if (rule !== 'rescue' || kind !== 'person' || sentence.profile.verbFirst || amount.quantity.noun === null || (amount.quantity.value ?? 1) === 1) return ruledOutBy(rule)
  // "Ten people were rescued and taken to hospital", "the army rescued 38 passengers" whom gunmen held
  const otherwise = sentence.hitAt.some((other) => tagOf(other, 'ward') !== null) || topics.near(sentence, 'captives') || topics.near(sentence, 'hostages')
  return (opens || plain) && !otherwise ? SAVED : ruledOutBy(rule)
}
const ruledOutBy = (rule: string): string => `ruled out by a word near it (${rule})`

/** «فُقد الاتصال بطائرة وعلى متنها ثمانية», «قارب يقل أربعين انقطع الاتصال به»: what befell a ship, plane or bus befell those aboard. */
const isCraftLost = ({ hitAt }: Sentence, { to }: Amount): boolean =>
  hitAt.some((hit) => tagsOf(hit, 'trigger').some(({ rule }) => rule.endsWith('.craft'))) ||
  tagsOf(hitAt[to], 'trigger').some(({ measure, frame }) => measure === 'missing' && frame === 'passive')

/** "Pirates freed four sailors, but nine remain aboard", «أطلقوا ستة بحارة وأبقوا 12 آخرين على متن الناقلة»: true for those on board whom others leave who are free. */
function isKeptAboard({ sentence, amount, here }: Case): boolean {
  const freed = here.at(-1)
  if (!isClaim(freed) || !SET_FREE.has(freed.measure)) return false
  if (!sentence.profile.verbFirst) return isStillThere(sentence, amount.to)
  return tagsOf(sentence.hitAt[amount.from - 1], 'trigger').some(({ measure }) => measure === 'held')
}

/** "The Houthis hold 69 of them. Twenty-three have been in custody since 2021.": true for a bare number of those held in the sentence before. */
function isOfHeldBefore({ sentence, amount, topics, here, earlier }: Case): boolean {
  const last = earlier.at(-1)
  if (!last || here.length > 0 || !isBareNumber(amount) || last.sentence.index !== sentence.index - 1) return false
  return (last.measure === 'held' || last.measure === 'abducted') && !topics.in(sentence, 'police') && leastOf(amount) <= most(last)
}

/** True for a phrase in a relative clause right behind those counted, or behind the number before one joined to them, no figure of its own between. */
function isInRelative({ hitAt, amountAt }: Sentence, { to }: Amount, { from }: Hit): boolean {
  if (isRelativeEdge(hitAt[to])) return from > to
  // "six fighters who had surrendered and two teenagers"
  for (let i = from - 1; i >= 0 && !amountAt[i]; i--) if (isRelativeEdge(hitAt[i])) return amountAt[i - 1] !== null && from < to
  return false
}

const isOfCaptives = (measure: Measure | null): boolean => measure !== null && kindOf(measure) === 'hostage'

/** True where what was counted before shows that a word near it rules nothing out. */
function isNotMeant({ around: { sentence, amount, topics, kind }, parent, list }: Standing, { rule, hit, side }: Candidate): boolean {
  const { verbFirst } = topics.profile
  // "67 died: 60 passengers, four crew and three soldiers aboard the helicopter": where those were who are listed as parts of the dead.
  if (rule === 'aboard' && !verbFirst && isClaim(list) && list.parent) return true
  // «ومن بين القتلى خمسة كانوا على متن مروحية، هم طياران وثلاثة من طاقمها»
  if (rule === 'aboard' && verbFirst && ((isClaim(list) && list.parent) || setBeside(sentence, amount) === 'killed')) return true
  // «منهم 18 محكومون بالمؤبد و54 من أصحاب الأحكام العالية»: so it is with what is listed with its part.
  const whole = parent ?? (verbFirst && side === 'right' && isClaim(list) && list.parent && staysInSubset(sentence, list, amount) ? list.parent : null)
  const ofKind = isClaim(whole) ? kindOf(whole.measure) : null
  // «165 معتقلا، 31 منهم محكومون بالمؤبد»: what they were kept for does not unmake what was said of the whole.
  if (rule === 'custody' && ofKind === 'hostage') return true
  // «24 من الرهائن الـ59 أحياء»: who live yet are no less of those held.
  const saysAlive = rule === 'rescue' && (hasTopic(hit, 'alive') || tagsOf(hit, 'trigger').some(({ measure }) => measure === 'held'))
  if (saysAlive && verbFirst && isOfCaptives(whole?.measure ?? setBeside(sentence, amount))) return true
  // "117 were killed, among them six fighters who had surrendered and two teenagers": what they had done before.
  if (ofKind === 'casualty' && !verbFirst && (rule === 'custody' || rule === 'rescue') && isInRelative(sentence, amount, hit)) return true
  // "One of the dead was a suspect": the dead are neither rescued nor tried. "Of the injured, 17 have been discharged": nor does it unmake what they were counted as.
  if (parent !== null && parent.measure === setBeside(sentence, amount) && (parent.measure === 'killed' || !verbFirst)) return true
  // "34 died. Fourteen of them were trapped under the roof", "40 were abducted. Nine of them were raped": what else befell the dead and those taken.
  const taken = ofKind === 'hostage' && (verbFirst || amount.quantity.noun === null)
  if (rule === 'other-fate' && (taken || (verbFirst ? ofKind === 'casualty' : parent?.measure === 'killed')) && pointsBack(sentence, amount)) return true
  // «17 جريحا، خمسة منهم يعانون إصابات بالغة»: what the hurt suffer is no need.
  if (rule === 'need' && ofKind === 'casualty' && (pointsBack(sentence, amount) || (verbFirst && setBeside(sentence, amount) !== null))) return true
  if (rule !== 'speaking' || verbFirst) return false
  // "Some 640,000 of them told its staff": so many are no sources.
  if (parent !== null && kind === 'person' && (amount.quantity.value ?? 0) >= SURVEYED) return true
  // "troopers posted at the kitchen were among those killed"
  return amongPredicate(sentence, amount.to) !== null
}

/** "22 were killed. Five of them were found alive." */
function isPartSaved({ around: { sentence, amount, topics }, parent }: Standing, { rule, side, cost, hit }: Candidate): boolean {
  return parent?.measure === 'killed' && rule === 'rescue' && side === 'right' && cost < SAVED_BELOW && !topics.profile.verbFirst && leadsTo(sentence, amount.to, hit)
}
