import type { Measure } from '../../../model/kind.ts'
import { countsPeople, FATES_OF_TAKEN, isBareNumber, most, OF_CAPTIVES } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { giverOf, handingVerb, isReceiving } from './handing-over.ts'
import type { Giver } from './handing-over.ts'
import { isJoined } from '../joined.ts'
import { isColon, isComma, isMark, leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'
import { isPartOfNext } from '../parts/part-before-whole.ts'

/** How many sentences on those counted as captives are still meant by a bare number. */
const MEANT_WITHIN = 2

/**
 * True for a death told of captives: "The rebels hold 69 staff. One died in February.", "four bodies" where the text is of hostages. A
 * raid's own dead are not meant, nor those whom a noun of their own counts.
 */
export function diedCaptive(decision: Decision, around: Told): boolean {
  const { sentence, topics, here, earlier } = around
  const byGiver = ofCaptivesHandedOver(decision, around)
  if (byGiver !== null) return byGiver
  if (hasTopic(decision.trigger, 'execution') && executesCaptives(sentence, topics, earlier)) return true
  const handedOver = decision.amount.quantity.noun === 'mortal-remains' && topics.in(sentence, 'captives')
  if ((isRemains(decision) || handedOver) && tellsOfHostages(sentence, topics)) return !topics.in(sentence, 'prisoners')
  if (!topics.profile.verbFirst) {
    if (areBodiesOfThose(decision, around) || diedBesideFreed(decision, sentence, here)) return true
    // "34 aid workers have been abducted; nine have been killed and 21 wounded": those harmed beside others are no captives.
    if (isBesideHurt(sentence, decision.amount)) return false
    // "took 12 hostage. The attack left five dead": an event leaves its own dead.
    if (tagOf(rightBefore(sentence.hitAt, decision.amount.from), 'leaves')) return false
  }
  return mayDieAmongCaptives(decision, around) && diedAmongThem(decision, around)
}

/** What is known where the words are on a deed or a death: the sentence, and the figures told before. */
type Told = Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>

/** Whether bodies that somebody hands over or receives are those of captives; null where no verb says so. */
function ofCaptivesHandedOver(decision: Decision, { sentence, topics }: Told): boolean | null {
  const verb = isRemains(decision) ? handingVerb(sentence, decision.amount) : null
  if (verb === null) return null
  const giver = giverOf(sentence, decision, topics)
  // A hospital receives the dead of a raid.
  if (isReceiving(verb) && !topics.in(sentence, 'handover') && giver === null) return null
  if (giver === 'state' || (giver === null && namesEnemies(sentence, decision))) return false
  return isTextOnCaptives(giver, topics) && (giver === 'captors' || !topics.in(sentence, 'prisoners')) ? true : null
}

/** "Of the 251, 140 came home. The bodies of 51 have been recovered", in a text on hostages. */
function areBodiesOfThose(decision: Decision, { sentence, topics, here, earlier }: Told): boolean {
  if (!isRemains(decision) || topics.opening('hostages') === 0 || !isBareNumber(decision.amount)) return false
  const told = here.at(-1) ?? earlier.at(-1)
  return told?.measure != null && OF_CAPTIVES.has(told.measure) && told.sentence.index >= sentence.index - 1
}

/** True for one who died, told right beside others who are free or held. */
function diedBesideFreed({ amount, reasons, trigger, rule }: Decision, sentence: Sentence, here: readonly Decision[]): boolean {
  const beside = here.findLast((d) => d.measure !== null)
  if (!beside || reasons[0] !== 'trigger-after') return false
  const { noun, value, form } = amount.quantity
  const freed = beside.measure === 'released'
  // "Three had been let go, and one worker had died on the march."
  const passive = tagOf(trigger, 'trigger')?.frame === 'passive' && rule?.endsWith('.verb') === true
  if ((freed || (beside.measure === 'held' && noun === null)) && value === 1 && passive) return true
  // "eight had been recovered and one was killed in crossfire"
  return freed && noun === null && form === 'singular' && beside.amount.quantity.noun === null && isJoined(sentence, amount)
}

/** True for a bare number, or one person, of whom a verb says that they died: those of whom nothing else is said. */
function mayDieAmongCaptives({ amount, reasons }: Decision, { sentence, topics, here, earlier }: Told): boolean {
  const { noun, form } = amount.quantity
  if (isColon(rightBefore(sentence.keys, amount.from)) || (noun !== null && noun !== 'other' && form !== 'singular')) return false
  if (reasons[0] === 'trigger-after') return true
  if (noun !== null) return false
  // Where verbs come first the number stands behind its own («قتل الخاطفون اثنين»).
  if (topics.profile.verbFirst) return topics.in(sentence, 'captors') || topics.in(sentence, 'captives') || standsBesideFreedPart({ sentence, topics, here, earlier })
  // "Then a fever went round. We buried two."
  return reasons[0] === 'trigger-before' && form !== 'singular' && here.length === 0
}

/** «أُطلق 29 منهم وقُتل اثنان»: true where some of those taken were set free right before. */
const standsBesideFreedPart = ({ sentence, here, earlier }: Told): boolean => {
  const last = captivesMeant(here.findLast(countsPeople))
  return last !== undefined && isFreedOfTaken(last, sentence, earlier)
}

/** True for a part of those taken who are free, or a bare number of the freed right behind those taken. */
function isFreedOfTaken({ measure, parent, amount }: Decision, { index }: Sentence, earlier: readonly Decision[]): boolean {
  if (measure !== 'released') return false
  if (parent?.measure != null) return OF_CAPTIVES.has(parent.measure)
  const before = earlier.findLast(countsPeople)
  return isBareNumber(amount) && before?.measure === 'abducted' && before.sentence.index >= index - MEANT_WITHIN && most(before) > leastOf(amount)
}

/** «تم تحرير ستة، بينهم اثنان مصابان»: those told of last; those of whom they are a part where these are captives and they are not. */
const captivesMeant = (last: Decision | undefined): Decision | undefined =>
  last?.parent?.measure && !OF_CAPTIVES.has(last.measure!) && OF_CAPTIVES.has(last.parent.measure) ? last.parent : last

/** True where captives were counted last, of whom those who died may be. */
function diedAmongThem({ amount, trigger }: Decision, { sentence, topics, here, earlier }: Told): boolean {
  const { noun, form } = amount.quantity
  const { verbFirst } = topics.profile
  const isApart = sentence.opensLine && topics.before(sentence, 1)?.keys.at(-1) !== '?'
  const last = captivesMeant(here.findLast(countsPeople) ?? (isApart ? undefined : earlier.findLast(countsPeople)))
  if (!last?.measure || !OF_CAPTIVES.has(last.measure) || last.sentence.index < sentence.index - MEANT_WITHIN || most(last) < leastOf(amount)) return false
  if (last.sentence === sentence) {
    // «أُفرج عن أربعة منهم وأُعدم اثنان»
    if (verbFirst && noun === null && last.measure === 'released' && (last.parent !== null || isFreedOfTaken(last, sentence, earlier))) return true
    // «يحتجزون أكثر من 210، وأن ثمانية ماتوا»
    const saidOn = verbFirst && tagOf(sentence.hitAt[amount.from - 1], 'complement') !== null
    // «إن 12 منهم فتيات وإن ثلاثة قُتلوا»
    if (saidOn && (last.measure === 'held' || (last.parent !== null && noun === null))) return true
    // "Fifteen had been bought out, and three were taken out and killed."
    if (!verbFirst && (last.measure === 'released' || last.measure === 'held') && noun === null && form !== 'singular') return true
    // "Three were ransomed; one was killed by his guards", but not "3,420 were kidnapped and 564 killed".
    if (!sentence.keys.slice(last.amount.to, amount.from).includes(';')) return false
  }
  // One who is named dies among captives who are held or freed, not in the raid that took them.
  if (form === 'singular' && noun !== null && (last.measure === 'abducted' || tagOf(trigger, 'trigger')?.frame !== 'passive')) return false
  return !earlier.some((d) => d.sentence === last.sentence && d.measure === 'killed')
}

/** Words between the dead and the hurt told with them, at most. */
const HURT_WITHIN = 6

const tellsOfHurt = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'trigger').some((t) => t.measure === 'injured')

/** True where a number of the hurt is joined to one of the dead. */
function isBesideHurt({ keys, hitAt, amountAt }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < to + HURT_WITHIN && i < hitAt.length; i++) {
    const other = amountAt[i]
    if (!other || !(tagOf(hitAt[i - 1], 'coordination') || isComma(keys[i - 1]))) continue
    return tellsOfHurt(hitAt[other.to]) || (tagOf(hitAt[other.to], 'auxiliary') !== null && tellsOfHurt(hitAt[other.to + 1]))
  }
  return false
}

/**
 * «استشهد أسيران في سجون الاحتلال»: where captivity is named of those who died; where verbs come first another figure or verb between tells of
 * others («قُتل تسعة ووقع في الأسر ثلاثة»).
 */
export function toldInCaptivity(sentence: Sentence, amount: Amount, topics: TopicSense): boolean {
  if (!topics.profile.verbFirst) return topics.in(sentence, 'captivity') || tellsOfDeathWhileHeld(sentence, amount)
  if (!topics.in(sentence, 'captivity')) return false
  return sentence.hitAt.some((hit, at) => hit?.from === at && hasTopic(hit, 'captivity') && !partsFrom(sentence, amount, hit))
}

/** "The remains of two people who died while being held by the group". */
function tellsOfDeathWhileHeld({ hitAt, amountAt, keys }: Sentence, { to }: Amount): boolean {
  for (let i = to; i < keys.length && !amountAt[i]; i++) {
    const hit = hitAt[i]
    if (hit?.from === i && tagOf(hit, 'detail') && tagsOf(hitAt[hit.to], 'trigger').some(({ measure }) => measure === 'held')) return true
  }
  return false
}

/** True where another figure, or a verb that "and" joins, stands between an amount and a phrase. */
function partsFrom({ hitAt, amountAt }: Sentence, amount: Amount, phrase: Hit): boolean {
  const [from, to] = phrase.from >= amount.to ? [amount.to, phrase.from] : [phrase.to, amount.from]
  for (let i = from; i < to; i++) {
    if ((amountAt[i] && amountAt[i]?.quantity.form !== 'singular') || (hitAt[i]?.coordinated && tagOf(hitAt[i], 'trigger')?.frame === 'either')) return true
  }
  return false
}

/** True where bodies told of may be those of hostages. */
function tellsOfHostages(sentence: Sentence, topics: TopicSense): boolean {
  if (!topics.profile.verbFirst) return topics.in(sentence, 'captives') || (topics.opening('hostages') > 1 && topics.near(sentence, 'exchange'))
  if (topics.in(sentence, 'captives') && topics.opening('captives') > 0) return true
  if (!topics.near(sentence, 'hostages') && topics.opening('hostages') === 0) return false
  return topics.near(sentence, 'exchange') || sentence.hitAt.some((hit) => tagsOf(hit, 'trigger').some((t) => HANDED.has(t.measure)))
}

/** How many sentences back it is looked for who was held. */
const HELD_WITHIN = 6

/** Whom a group executes that held others, or after it took them, were its captives; a state's convicts and those shot in a raid are none. */
function executesCaptives(sentence: Sentence, topics: TopicSense, earlier: readonly Decision[]): boolean {
  if (topics.in(sentence, 'custody') || topics.in(sentence, 'state') || topics.in(sentence, 'police')) return false
  if (topics.in(sentence, 'captives')) return true
  return topics.near(sentence, 'captives') && earlier.some((d) => d.measure !== null && FATES_OF_TAKEN.has(d.measure) && d.sentence.index >= sentence.index - HELD_WITHIN)
}

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
function isTextOnCaptives(giver: Giver | null, topics: TopicSense): boolean {
  return topics.opening('hostages') > 0 || (topics.opening('captives') > 0 && (giver === 'captors' || topics.opening('exchange') === 0))
}

/** Words behind a figure that tell whose bodies they are, at most. */
const WHOSE = 4

/** True for the bodies of those whom no captors held ("the bodies of 30 Palestinians"). */
function namesEnemies(sentence: Sentence, { amount }: Decision): boolean {
  const { keys, hitAt, amountAt } = sentence
  for (let i = amount.from; i < amount.to + WHOSE && i < keys.length; i++) {
    if (i >= amount.to && (isMark(keys[i]) || amountAt[i])) return false
    if (hasTopic(hitAt[i], 'given-back')) return true
  }
  return false
}

/**
 * Those handed over whose number follows that of bodies: "returned 15 bodies … It has returned 345 so far", «سلمنا 25 من أصل 28 جثة». Null where
 * living ones are meant.
 */
export function bodiesMeant(decision: Decision, around: Told): Measure | null {
  const { sentence, topics, here, earlier } = around
  const { amount, trigger } = decision
  if (countsBodies(amount)) {
    const ofCaptives = here.some((d) => d.measure === 'dead-in-captivity') || earlier.at(-1)?.measure === 'dead-in-captivity'
    return handedOverAs(decision, around, ofCaptives)
  }
  const { noun } = amount.quantity
  // «عثر على جثث أربعة منهم، وأُفرج عن ثمانية»
  if (hasTopic(trigger, 'letting-go')) return null
  if ((noun !== null && noun !== 'other') || topics.in(sentence, 'alive') || hasTopic(sentence.hitAt[amount.to], 'prisoners', 'captives')) return null
  const told = (d: Decision): boolean => d.measure !== null && d.sentence.index === sentence.index - 1
  const last = here.findLast((d) => d.measure !== null) ?? (sentence.opensLine ? undefined : earlier.findLast(told))
  if (last && (last.measure === 'killed' || last.measure === 'dead-in-captivity') && isRemains(last)) return last.measure
  const next = sentence.amounts.find((a) => a.from >= amount.to)
  if (!next || next.from - amount.to > OF_BODIES || !isPartOfNext(sentence, amount) || !countsBodies(next)) return null
  return handedOverAs(decision, around, last?.measure === 'dead-in-captivity')
}

/** What bodies that are handed over count as: those of captives, where captors give them or `ofCaptives` were told of before. */
function handedOverAs(decision: Decision, { sentence, topics }: Told, ofCaptives: boolean): Measure {
  const giver = giverOf(sentence, decision, topics)
  return giver !== 'state' && (ofCaptives || isTextOnCaptives(giver, topics)) ? 'dead-in-captivity' : 'killed'
}

/** Words between a part and the bodies it is of, at most. */
const OF_BODIES = 4

/** Nouns that tell nothing of whose bodies they are, by their ids. */
const HUMAN: ReadonlySet<string> = new Set(['person', 'man', 'woman', 'other', 'hostage', 'captive', 'soldier', 'civilian'])
