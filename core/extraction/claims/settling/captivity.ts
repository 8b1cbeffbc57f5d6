import type { Measure } from '../../../model/kind.ts'
import { countsPeople, FATES_OF_TAKEN, least, most, OF_CAPTIVES } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { giverOf, handingVerb, isReceiving } from './handing-over.ts'
import type { Giver } from './handing-over.ts'
import { isJoined } from '../joined.ts'
import { isColon, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import { isPartOfNext } from '../parts/part-before-whole.ts'

/** How many sentences on those counted as captives are still meant by a bare number. */
const MEANT_WITHIN = 2

/**
 * True for a death told of captives: "The rebels hold 69 staff. One died in February.", "four bodies" where the text is of hostages. A
 * raid's own dead are not meant, nor those whom a noun of their own counts.
 */
export function diedCaptive(decision: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>): boolean {
  const { quantity } = decision.amount
  const remains = isRemains(decision)
  const verb = remains ? handingVerb(sentence, decision.amount) : null
  // A hospital receives the dead of a raid.
  const giver = verb ? giverOf(sentence, decision, topics) : null
  if (verb && (!isReceiving(verb) || topics.in(sentence, 'handover') || giver !== null)) {
    if (giver === 'state' || (giver === null && namesEnemies(sentence, decision))) return false
    if (isOnCaptives(giver, topics) && (giver === 'captors' || !topics.in(sentence, 'prisoners'))) return true
  }
  if (hasTopic(decision.trigger, 'execution') && executesCaptives(sentence, topics, earlier)) return true
  const handedOver = quantity.noun === 'mortal-remains' && topics.in(sentence, 'captives')
  if ((remains || handedOver) && tellsOfHostages(sentence, topics)) return !topics.in(sentence, 'prisoners')
  // "Of the 251, 140 came home. The bodies of 51 have been recovered", in a text on hostages
  const told = topics.profile.verbFirst ? undefined : here.at(-1) ?? earlier.at(-1)
  if (remains && topics.opening('hostages') > 0 && quantity.noun === null && told?.measure && OF_CAPTIVES.has(told.measure) && told.sentence.index >= sentence.index - 1) return true
  // "Three had been let go, and one worker had died on the march."
  const beside = topics.profile.verbFirst ? undefined : here.findLast((d) => d.measure !== null)
  if ((beside?.measure === 'released' || (beside?.measure === 'held' && quantity.noun === null)) && quantity.value === 1 && decision.reasons[0] === 'trigger-after' && tagOf(decision.trigger, 'trigger')?.frame === 'passive' && decision.rule?.endsWith('.verb')) return true
  // "eight had been recovered and one was killed in crossfire"
  if (beside?.measure === 'released' && quantity.noun === null && quantity.form === 'singular' && beside.amount.quantity.noun === null && decision.reasons[0] === 'trigger-after' && isJoined(sentence, decision.amount)) return true
  // "34 aid workers have been abducted; nine have been killed and 21 wounded": those harmed beside others are no captives.
  if (!topics.profile.verbFirst && isBesideHurt(sentence, decision.amount)) return false
  // Where verbs come first the number stands behind its own («قتل الخاطفون اثنين»).
  // "Then a fever went round. We buried two."
  const object = quantity.noun === null && (topics.profile.verbFirst || decision.reasons[0] === 'trigger-before') && (topics.profile.verbFirst ? topics.in(sentence, 'captors') || topics.in(sentence, 'captives') : quantity.form !== 'singular' && here.length === 0)
  if ((decision.reasons[0] !== 'trigger-after' && !object) || isColon(sentence.keys[decision.amount.from - 1]) || (quantity.noun !== null && quantity.noun !== 'other' && quantity.form !== 'singular')) return false
  const last = here.findLast(countsPeople) ?? (sentence.opensLine && topics.before(sentence, 1)?.keys.at(-1) !== '?' ? undefined : earlier.findLast(countsPeople))
  if (!last?.measure || !OF_CAPTIVES.has(last.measure) || last.sentence.index < sentence.index - MEANT_WITHIN || most(last) < least(decision)) return false
  // "Three were ransomed; one was killed by his guards", but not "3,420 were kidnapped and 564 killed".
  // «أُفرج عن أربعة منهم وأُعدم اثنان»
  if (last.sentence === sentence && topics.profile.verbFirst && last.measure === 'released' && last.parent !== null && quantity.noun === null) return true
  // «يحتجزون أكثر من 210، وأن ثمانية ماتوا»
  if (last.sentence === sentence && topics.profile.verbFirst && last.measure === 'held' && tagOf(sentence.hitAt[decision.amount.from - 1], 'complement')) return true
  // "Fifteen had been bought out, and three were taken out and killed."
  if (last.sentence === sentence && !topics.profile.verbFirst && (last.measure === 'released' || last.measure === 'held') && quantity.noun === null && quantity.form !== 'singular') return true
  if (last.sentence === sentence && !sentence.keys.slice(last.amount.to, decision.amount.from).includes(';')) return false
  // One who is named dies among captives who are held or freed, not in the raid that took them.
  if (quantity.form === 'singular' && quantity.noun !== null && (last.measure === 'abducted' || tagOf(decision.trigger, 'trigger')?.frame !== 'passive')) return false
  return !earlier.some((d) => d.sentence === last.sentence && d.measure === 'killed')
}

/** Words between the dead and the hurt told with them, at most. */
const HURT_WITHIN = 6

/** True where a number of the hurt is joined to one of the dead. */
function isBesideHurt({ hitAt, amountAt }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < to + HURT_WITHIN && i < hitAt.length; i++) {
    const other = amountAt[i]
    if (other && tagOf(hitAt[i - 1], 'coordination')) return tagsOf(hitAt[other.to], 'trigger').some((t) => t.measure === 'injured') || (tagOf(hitAt[other.to], 'auxiliary') !== null && tagsOf(hitAt[other.to + 1], 'trigger').some((t) => t.measure === 'injured'))
  }
  return false
}

/** «استشهد أسيران في سجون الاحتلال»: where captivity is named of those who died; where verbs come first another figure or verb between tells of others («قُتل تسعة ووقع في الأسر ثلاثة»). */
export function toldInCaptivity(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  if (!topics.profile.verbFirst) return topics.in(sentence, 'captivity') || diedWhileHeld(sentence, amount)
  if (!topics.in(sentence, 'captivity')) return false
  return sentence.hitAt.some((hit, at) => hit?.from === at && hasTopic(hit, 'captivity') && !partsFrom(sentence, amount, hit))
}

/** "The remains of two people who died while being held by the group". */
function diedWhileHeld({ hitAt, amountAt, keys }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < keys.length && !amountAt[i]; i++) {
    const hit = hitAt[i]
    if (hit?.from === i && tagOf(hit, 'detail') && tagsOf(hitAt[hit.to], 'trigger').some(({ measure }) => measure === 'held')) return true
  }
  return false
}

/** True where another figure, or a verb that "and" joins, stands between an amount and a phrase. */
function partsFrom({ hitAt, amountAt }: Sentence, amount: Amount, phrase: Hit): boolean {
  const [from, to] = phrase.from >= amount.to ? [amount.to, phrase.from] : [phrase.to, amount.from]
  for (let i = from; i < to; i++) if ((amountAt[i] && amountAt[i]?.quantity.form !== 'singular') || (hitAt[i]?.coordinated && tagOf(hitAt[i], 'trigger')?.frame === 'either')) return true
  return false
}

/** True where bodies told of may be those of hostages. */
function tellsOfHostages(sentence: Sentence, topics: TopicSense): boolean {
  if (!topics.profile.verbFirst) return topics.in(sentence, 'captives') || (topics.opening('hostages') > 1 && topics.near(sentence, 'exchange'))
  const dealt = (topics.near(sentence, 'hostages') || topics.opening('hostages') > 0) && (topics.near(sentence, 'exchange') || sentence.hitAt.some((hit) => tagsOf(hit, 'trigger').some((t) => HANDED.has(t.measure))))
  return dealt || (topics.in(sentence, 'captives') && topics.opening('captives') > 0)
}

/** How many sentences back it is looked for who was held. */
const HELD_WITHIN = 6

/** Whom a group executes that held others, or after it took them, were its captives; a state's convicts and those shot in a raid are none. */
const executesCaptives = (sentence: Sentence, topics: TopicSense, earlier: readonly Decision[]): boolean => !topics.in(sentence, 'custody') && !topics.in(sentence, 'state') && !topics.in(sentence, 'police') && (topics.in(sentence, 'captives') || (topics.near(sentence, 'captives') && earlier.some((d) => d.measure !== null && FATES_OF_TAKEN.has(d.measure) && d.sentence.index >= sentence.index - HELD_WITHIN)))

/** What is done with hostages and their bodies where they are dealt for. */
const HANDED: ReadonlySet<Measure> = new Set(['held', 'released', 'returned', 'prisoners-exchanged'])

/** True where the noun says that bodies are counted. */
const countsBodies = ({ quantity: { noun } }: Amount): boolean => noun === 'body' || noun === 'remains'

/** True where bodies are counted, by their noun or by «جثث» and "remains of" before those they were. */
function isRemains({ amount, rule }: Decision): boolean {
  const { noun } = amount.quantity
  return countsBodies(amount) || (rule?.endsWith('.remains') === true && (noun === null || HUMAN.has(noun)))
}

/** True for a text on hostages, or on captives whose captors hand them over; two sides of a war exchange prisoners. */
const isOnCaptives = (giver: Giver | null, topics: TopicSense): boolean => topics.opening('hostages') > 0 || (topics.opening('captives') > 0 && (giver === 'captors' || topics.opening('exchange') === 0))

/** Words behind a figure that tell whose bodies they are, at most. */
const WHOSE = 4

/** True for the bodies of those whom no captors held ("the bodies of 30 Palestinians"). */
function namesEnemies(sentence: Sentence, { amount }: Decision): boolean {
  for (let i = amount.from; i < amount.to + WHOSE && i < sentence.keys.length && !(i >= amount.to && (isMark(sentence.keys[i]) || sentence.amountAt[i])); i++) if (hasTopic(sentence.hitAt[i], 'given-back')) return true
  return false
}

/** Those handed over whose number follows that of bodies: "returned 15 bodies … It has returned 345 so far", «سلمنا 25 من أصل 28 جثة». Null where living ones are meant. */
export function bodiesMeant(decision: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>): Measure | null {
  const { amount } = decision
  if (countsBodies(amount)) {
    const giver = giverOf(sentence, decision, topics)
    return giver !== 'state' && (isOnCaptives(giver, topics) || here.some((d) => d.measure === 'dead-in-captivity') || earlier.at(-1)?.measure === 'dead-in-captivity') ? 'dead-in-captivity' : 'killed'
  }
  if ((amount.quantity.noun !== null && amount.quantity.noun !== 'other') || topics.in(sentence, 'alive') || hasTopic(sentence.hitAt[amount.to], 'prisoners', 'captives')) return null
  const last = here.findLast((d) => d.measure !== null) ?? (sentence.opensLine ? undefined : earlier.findLast((d) => d.measure !== null && d.sentence.index === sentence.index - 1))
  if (last?.measure && (last.measure === 'killed' || last.measure === 'dead-in-captivity') && isRemains(last)) return last.measure
  const next = sentence.amounts.find((a) => a.from >= amount.to)
  if (!next || next.from - amount.to > OF_BODIES || !isPartOfNext(sentence, amount) || !countsBodies(next)) return null
  const giver = giverOf(sentence, decision, topics)
  return giver !== 'state' && (last?.measure === 'dead-in-captivity' || isOnCaptives(giver, topics)) ? 'dead-in-captivity' : 'killed'
}

/** Words between a part and the bodies it is of, at most. */
const OF_BODIES = 4

/** Nouns that tell nothing of whose bodies they are, by their ids. */
const HUMAN: ReadonlySet<string> = new Set(['person', 'man', 'woman', 'other', 'hostage', 'captive', 'soldier', 'civilian'])
