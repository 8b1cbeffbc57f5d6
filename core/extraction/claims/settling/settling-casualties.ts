import { ATTACKERS } from '../governing/attackers.ts'
import { countsCaptives, counts } from '../counting/counting.ts'
import { BODIES } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import { isDefiniteWord, isMark, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { diedCaptive, toldInCaptivity } from './captivity.ts'
import { isOver } from './formerly-held.ts'
import { isShotDead } from './shot.ts'
import type { Unsettled } from './unsettled.ts'

/** Those said to be killed, who may have died as captives. */
export function settleKilled({ decision, sentence, topics, here, parent }: Unsettled): void {
  const { amount, rule } = decision
  const { noun } = amount.quantity
  const { verbFirst } = topics.profile
  const remains = rule?.endsWith('.remains') === true
  const ofCaptives = parent?.measure === 'held' || parent?.measure === 'abducted' || parent?.measure === 'dead-in-captivity' || (parent?.measure === 'released' && remains)
  const captive = ofCaptives || countsCaptives(sentence, amount) || (counts(sentence, amount, 'captives') && !counts(sentence, amount, 'prisoners'))
    // «جثتي أسيرين», «وفاة 98 أسيرا»: prisoners who die or whose bodies come back died as such.
    || noun === 'prisoner'
    // Bodies handed over in an exchange of hostages.
    || (noun === 'body' && topics.in(sentence, 'exchange') && topics.in(sentence, 'captives'))
    // «20 أسيرا على قيد الحياة وجثث 28 آخرين»
    || (verbFirst && remains && noun === 'other' && here.findLast((d) => d.measure !== null)?.measure === 'held')
    // «4 جثث لأسرى»
    || (verbFirst && BODIES.has(noun ?? '') && hasTopic(sentence.hitAt[amount.to], 'captives', 'prisoners', 'hostages'))
  if (captive) decision.measure = 'dead-in-captivity'
}

/** Whether the dead died as captives, by what is told around them; asked when everything else is settled. */
export function settleWhetherCaptive(unsettled: Unsettled): void {
  const { decision, said, sentence, topics } = unsettled
  // "a war that claimed thousands of lives": told of amid a swap, they are nobody's captives.
  if (decision.amount.quantity.noun === 'life') return
  if (decision.measure === 'killed' && (said === 'killed' || !topics.profile.verbFirst) && diedCaptive(decision, unsettled)) decision.measure = 'dead-in-captivity'
  if (said !== 'killed') return
  if (toldInCaptivity(sentence, decision.amount, topics)) decision.measure = 'dead-in-captivity'
  // Those who held others and were killed in a raid.
  if (decision.measure === 'dead-in-captivity' && ATTACKERS.has(decision.amount.quantity.noun ?? '')) decision.measure = 'killed'
}

/** "1,293 were shot in the first days": by those who take captives, or where the dead are being counted, they are dead. */
export function settleInjured(unsettled: Unsettled): void {
  const { decision, sentence } = unsettled
  if (!decision.rule?.endsWith('.shot') || !isShotDead(decision, unsettled)) return
  const { amount } = decision
  const captive = amount.quantity.noun === 'prisoner' || countsCaptives(sentence, amount) || counts(sentence, amount, 'captives')
  decision.measure = captive ? 'dead-in-captivity' : 'killed'
}

/** Nouns of relatives, by their ids in the languages' tables. */
const KIN: ReadonlySet<string> = new Set([
  'son', 'daughter', 'brother', 'sister', 'father', 'mother', 'wife', 'husband', 'spouse', 'grandchild', 'granddaughter', 'relative'
])

/** Those said to be lost, who may be dead, or may have come back. */
export function settleMissing({ decision, sentence, topics, parent }: Unsettled): void {
  const { trigger, amount, rule } = decision
  const { verbFirst } = topics.profile
  const back = parent?.measure === 'released' || parent?.measure === 'prisoners-exchanged'
  if (back && trigger && isOver(sentence, trigger)) decision.measure = parent.measure
  // «فقدان عشرات المدنيين لحياتهم»
  if (verbFirst && tagsOf(sentence.hitAt[amount.to], 'trigger').some((t) => t.measure === 'killed' && t.rule.endsWith('.light-verb'))) decision.measure = 'killed'
  if (!rule?.endsWith('.verb')) return
  // "lost two sons", «فقدت زوجها وطفليها»: one's kin are lost to death.
  const kin = KIN.has(amount.quantity.noun ?? '') || isOfOnesOwn(sentence, decision)
  // «لكنهم فقدوا خمسة من رجال البحرية»: a plural verb with its object right behind it.
  const object = verbFirst && trigger?.to === amount.from && tagsOf(trigger, 'trigger').some((t) => t.frame === 'passive')
  // «فقد الجيش ضابطا»: whom somebody loses is dead.
  if (kin || object || (verbFirst && isLostBy(sentence, decision))) decision.measure = 'killed'
}

/** Words between a number and those it is of, at most. */
const OWN_REACH = 4

/** True for «فقدت ثلاثة من أهلي», «فقدت الوحدة أربعة من جنودها»: those lost are the subject's own. */
function isOfOnesOwn(sentence: Sentence, { amount, trigger }: Decision): boolean {
  if (trigger === null || trigger.from > amount.from) return false
  // «فقدنا ثلاثة جنود»
  if (tagOf(trigger, 'own')) return true
  for (let i = trigger.to; i < amount.from; i++) if (tagOf(sentence.hitAt[i], 'own')) return true
  for (let i = amount.to; i < amount.to + OWN_REACH && i < sentence.keys.length && (!isMark(sentence.keys[i]) || isQuote(sentence.keys[i])); i++) {
    const own = tagOf(sentence.hitAt[i], 'own')
    // «الجيش فقد ستة من أفراده»: whose own they are stands before the verb.
    if (own) return own.kin === true || trigger.to < amount.from || (!trigger.coordinated && isKnownNoun(sentence, trigger.from - 1))
  }
  return false
}

/** True for a noun with an article, for one that speaks, and for a place. */
function isKnownNoun(sentence: Sentence, i: number): boolean {
  return isDefiniteWord(sentence, i) || tagOf(sentence.hitAt[i], 'source-word') !== null || tagOf(sentence.hitAt[i], 'place-word') !== null
}

/** Words between «فقد» and those lost, at most. */
const LOSER_REACH = 4

/** True where a verb has somebody known as its subject, and right behind him those whom he lost («فقد الجيش ضابطا»). */
function isLostBy(sentence: Sentence, { amount, trigger }: Decision): boolean {
  if (trigger === null || trigger.to >= amount.from || amount.from - trigger.to > LOSER_REACH) return false
  if (!tagsOf(trigger, 'trigger').some((t) => t.frame === 'either')) return false
  const subject = sentence.hitAt[trigger.to]
  if (tagOf(subject, 'weekday') ?? tagOf(subject, 'relative-day') ?? tagOf(subject, 'month') ?? tagOf(subject, 'then')) return false
  for (let i = trigger.to; i < amount.from; i++) if (!isKnownNoun(sentence, i) || tagOf(sentence.hitAt[i], 'place-preposition')) return false
  return true
}
