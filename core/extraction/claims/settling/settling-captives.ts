import { kindOf } from '../../../model/kind.ts'
import { counts } from '../counting/counting.ts'
import type { Decision } from '../decision.ts'
import { SOFT_COST } from '../governing/winning.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { isOver } from './formerly-held.ts'
import { LEFT, settleReturns } from './settling-displaced.ts'
import type { Unsettled } from './unsettled.ts'

/** Nouns of those that two sides exchange, by their ids. */
const SWAPPED: ReadonlySet<string> = new Set(['captive', 'prisoner', 'inmate', 'detainee', 'soldier', 'fighter', 'officer'])

/** Nouns of soldiers, by their ids. */
const SOLDIERS: ReadonlySet<string> = new Set(['soldier', 'troops', 'serviceman', 'prisoner-of-war', 'pow', 'servicemen-and-women'])

const isSetFree = (decision: Decision | null): boolean => decision?.measure === 'released' || decision?.measure === 'prisoners-exchanged'

/** «أربعة أصيبوا، غادر ثلاثة منهم المستشفى»: true for those who were hurt, and stay so. */
function isOfHurt({ decision, parent }: Unsettled): boolean {
  if (parent?.measure !== 'injured') return false
  decision.measure = 'injured'
  return true
}

/** Those said to be taken, who may be such as are held or free by now. */
export function settleAbducted(unsettled: Unsettled): void {
  const { decision, sentence, topics, here, parent } = unsettled
  isOfHurt(unsettled)
  // "holding 69, ten of whom were seized last week": the ten are of those held.
  if (parent?.measure === 'held' && parent.sentence === sentence) decision.measure = 'held'
  // «وكان 12 منهم قد خُطفوا قبل عام»: how they had been taken who are free.
  const before = topics.profile.verbFirst && decision.trigger !== null && isOver(sentence, decision.trigger)
  if (parent && isSetFree(parent) && (before || !topics.profile.verbFirst)) decision.measure = parent.measure
  if (topics.profile.verbFirst) {
    if (isKeptYet(unsettled)) decision.measure = 'held'
    return
  }
  // "Of the prisoners, 90 were taken to Gaza and 86 to Ramallah."
  const beside = here.at(-1)
  if (beside?.measure && beside.parent && decision.trigger !== null && beside.trigger?.from === decision.trigger.from) decision.measure = beside.measure
}

/** Words from what tells that captors still have people to the noun for those, at most. */
const KEPT_WITHIN = 14

/** «ولا يزال لدى التنظيم، بحسب المرصد، 187 مختطفا»: true for those whom nothing but a noun calls taken, behind words that tell that captors still have them. */
function isKeptYet({ decision: { rule, amount }, sentence: { hitAt, amountAt } }: Unsettled): boolean {
  if (!rule?.endsWith('.abducted.counted')) return false
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - KEPT_WITHIN && !amountAt[i]; i--) {
    if (tagsOf(hitAt[i], 'trigger').some((t) => t.measure === 'held' && t.frame === 'active' && (t.rule.endsWith('.remain') || t.rule.endsWith('.hands')))) return true
  }
  return false
}

/** Those said to be held, who may be free by now. */
export function settleHeld(unsettled: Unsettled): void {
  const { decision, sentence, topics, parent } = unsettled
  const { trigger } = decision
  const counted = decision.rule?.endsWith('.counted') === true && decision.cost === SOFT_COST
  if (counted && topics.in(sentence, 'exchange') && counts(sentence, decision.amount, 'captives')) decision.measure = 'released'
  if (areMovedInExchange(unsettled)) decision.measure = topics.near(sentence, 'hostages') || topics.near(sentence, 'captors') ? 'released' : 'prisoners-exchanged'
  settleSwapped(unsettled)
  isOfHurt(unsettled)
  if (trigger && isOver(sentence, trigger) && gotFree(unsettled)) decision.measure = 'released'
  // «تحرر 17 أسيرا، وتبقى ستة منهم في السجون»
  if (decision.rule?.endsWith('.remain') && topics.profile.verbFirst) return
  // «185 عادوا في التبادل، 62 منهم أُسروا في ماريوبول»: how they were taken, or held, does not unmake that they are free.
  if (parent && isSetFree(parent) && (topics.profile.verbFirst || (trigger && isOver(sentence, trigger)))) decision.measure = parent.measure
}

/** Words from what tells that people were held to the verb by which they are free, at most. */
const FREE_WITHIN = 16

/** «ثلاثة عمال كانوا محتجزين لدى متشددين منذ شهر، لاذوا بالفرار»: true where a verb without a figure of its own tells behind those who had been held that they are free. */
function gotFree({ decision: { amount, trigger }, sentence: { hitAt, amountAt, keys, profile } }: Unsettled): boolean {
  if (!profile.verbFirst || trigger === null || trigger.from < amount.to) return false
  for (let i = trigger.to; i < keys.length && i < trigger.to + FREE_WITHIN && keys[i] !== '.' && !amountAt[i]; i++) {
    const hit = hitAt[i]
    if (hit?.from === i && !hit.coordinated && tagsOf(hit, 'trigger').some((t) => t.measure === 'released' && t.frame !== 'active' && !t.rule.endsWith('.masdar'))) return true
  }
  return false
}

/** Sentences behind those exchanged in which others may be told to come as well. */
const EXCHANGED_WITHIN = 2

/**
 * «طائرة نقلت 23 محتجزا إلى المكلا», «ووصل 241 كانوا محتجزين» in a text on an exchange: where verbs come first, those whom nothing but a noun or what
 * is over calls held and who are moved or arrive are free; not hostages of one side.
 */
function areMovedInExchange({ decision: { rule, trigger }, sentence, topics, here, earlier }: Unsettled): boolean {
  if (!topics.profile.verbFirst || !topics.in(sentence, 'transfer') || topics.near(sentence, 'kept-nation')) return false
  if (!rule?.endsWith('.counted') && (trigger === null || !isOver(sentence, trigger))) return false
  if (topics.near(sentence, 'exchange') || topics.opening('exchange') > 0) return true
  const last = here.findLast((d) => d.measure !== null) ?? earlier.at(-1)
  return last?.measure === 'prisoners-exchanged' && last.sentence.index >= sentence.index - EXCHANGED_WITHIN
}

/** Those said to be freed: hostages or prisoners, or displaced people who come home. */
export function settleReleased(unsettled: Unsettled): void {
  const { decision, sentence, topics } = unsettled
  const { verbFirst } = topics.profile
  const noun = decision.amount.quantity.noun ?? ''
  const captives = counts(sentence, decision.amount, 'captives')
  const prisoners = counts(sentence, decision.amount, 'prisoners')
  const ofKidnappers = topics.near(sentence, 'captors') || topics.near(sentence, 'captives') || topics.near(sentence, 'hostages')
  const swapped = !captives && topics.near(sentence, 'exchange') && (prisoners || (topics.near(sentence, 'prisoners') && !topics.near(sentence, 'captives')))
    // "Thailand frees 18 Cambodian soldiers": soldiers whom no kidnappers held are prisoners of war.
    || (!verbFirst && SOLDIERS.has(noun) && !ofKidnappers)
    // Whom a state lets out for hostages are its prisoners.
    || (prisoners && !captives && topics.near(sentence, 'hostages'))
  if (swapped) decision.measure = 'prisoners-exchanged'
  settleFreed(unsettled)
  isOfHurt(unsettled)
  if (topics.profile.grammar.goingSaysLittle) settleReturns(decision, unsettled, 'released')
}

/** Those said to be exchanged, who are hostages where captors let them go. */
export function settleExchanged(unsettled: Unsettled): void {
  const { decision, sentence, topics } = unsettled
  const captives = counts(sentence, decision.amount, 'captives')
  const prisoners = counts(sentence, decision.amount, 'prisoners')
  const hostages = topics.near(sentence, 'hostages') || topics.near(sentence, 'captors') || !topics.near(sentence, 'exchange')
  // Captives whom two sides exchange are prisoners where nobody speaks of hostages or kidnappers.
  if (hostages && decision.rule?.endsWith('.verb') && topics.near(sentence, 'captives') && !prisoners) decision.measure = 'released'
  settleSwapped(unsettled)
  settleGoneHome(unsettled)
  isOfHurt(unsettled)
  if (hostages && captives && !prisoners) decision.measure = 'released'
}

/** "A first batch of 50 prisoners crossed the border in the exchange": captives who cross a border are free. */
export function settleCrossed({ decision, sentence, topics }: Unsettled): void {
  if (topics.profile.verbFirst) return
  if (counts(sentence, decision.amount, 'prisoners') && topics.near(sentence, 'exchange')) decision.measure = 'prisoners-exchanged'
  else if (counts(sentence, decision.amount, 'captives')) decision.measure = 'released'
}

/** Those set free, whatever was said of them: prisoners of war, prisoners of a swap, or displaced people. */
export function settleFreed(unsettled: Unsettled): void {
  const { decision, sentence, topics } = unsettled
  const kidnapped = topics.near(sentence, 'hostages') || topics.near(sentence, 'captors')
  // «كييف تستعيد 193 أسيرا»: prisoners, where nobody speaks of hostages or kidnappers.
  if (decision.measure === 'released' && topics.profile.verbFirst && decision.amount.quantity.noun === 'prisoner' && !kidnapped) decision.measure = 'prisoners-exchanged'
  settleSwapped(unsettled)
  settleGoneHome(unsettled)
}

/** An exchange in which nobody is a hostage. */
function settleSwapped({ decision, said, sentence, topics }: Unsettled): void {
  if (decision.measure !== 'released' && said !== 'held') return
  if (!SWAPPED.has(decision.amount.quantity.noun ?? 'prisoner') || !topics.in(sentence, 'exchange')) return
  if (topics.near(sentence, 'prisoners') && !topics.near(sentence, 'hostages')) decision.measure = 'prisoners-exchanged'
}

/** Whom a war had taken, and whom it had driven out. */
function settleGoneHome({ decision, sentence, topics }: Unsettled): void {
  // Prisoners of war who come home were exchanged.
  const came = decision.measure === 'released' || decision.measure === 'returned'
  if (came && topics.in(sentence, 'war-prisoners') && !topics.near(sentence, 'hostages')) decision.measure = 'prisoners-exchanged'
  // «عودة 812 نازحا»: those who had left come back.
  if (decision.measure === 'released' && LEFT.has(decision.amount.quantity.noun ?? '') && !counts(sentence, decision.amount, 'captives')) decision.measure = 'returned'
}

/** Words behind those freed in which it is told that somebody holds them, at most. */
const HELD_WITHIN = 4

/** "if the group lets go of 24 employees they are holding": true where a clause right behind those to be freed says that somebody holds them yet. */
export function areHeldYet(sentence: Sentence, { amount, trigger }: Decision): boolean {
  const { keys, hitAt, profile } = sentence
  if (profile.verbFirst || trigger === null || trigger.from > amount.from || !tagsOf(trigger, 'trigger').some((t) => t.frame === 'active')) return false
  const opening = hitAt[amount.to]
  if (!(tagOf(opening, 'pronoun') ?? tagOf(opening, 'boundary') ?? tagOf(opening, 'determiner'))) return false
  for (let i = amount.to; i < amount.to + HELD_WITHIN && i < keys.length && !isMark(keys[i]) && !sentence.amountAt[i]; i++) {
    const held = hitAt[i]
    if (held && tagsOf(held, 'trigger').some((t) => t.measure === 'held' && t.frame === 'active')) return !isOver(sentence, held)
  }
  return false
}

/** Words between a demand and the noun of freeing, at most. */
const DEMAND_REACH = 10

/** True for "demand the release of", «من أجل الإفراج عن»: those whose freeing is asked for are not free. */
export function isDemanded(sentence: Sentence, trigger: Hit | null): boolean {
  if (trigger === null || !tagsOf(trigger, 'trigger').some((t) => t.frame === 'active')) return false
  for (let i = trigger.from - 1; i >= 0 && i >= trigger.from - DEMAND_REACH && sentence.keys[i] !== ';'; i--) {
    if (hasTopic(sentence.hitAt[i], 'demand')) return true
    if (tagOf(sentence.hitAt[i], 'trigger') && tagsOf(sentence.hitAt[i], 'trigger').every((t) => kindOf(t.measure) !== 'aid')) return false
  }
  return false
}
