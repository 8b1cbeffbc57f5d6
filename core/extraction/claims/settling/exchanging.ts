import type { Measure } from '../../../model/kind.ts'
import { ATTACKERS } from '../governing/attackers.ts'
import { counts } from '../counting/counting.ts'
import type { Case, Decision } from '../decision.ts'
import { giverOf } from './handing-over.ts'
import type { Giver } from './handing-over.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import type { Topic } from '../tag.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** Nouns of those whom two armies exchange, by their ids. */
const SOLDIERS: ReadonlySet<string> = new Set(['prisoner', 'prisoner-of-war', 'pow', 'soldier', 'fighter', 'officer', 'defender'])
/** How many sentences back it is looked for who is spoken of. */
const NAMED_WITHIN = 3

/**
 * Those set free are prisoners exchanged or hostages released by who sets them free, by their noun, or by who is spoken of last:
 * "Hamas handed over 20", "Israel let out 1,700", "the swap brought home 185 soldiers and 14 civilians". Null where nothing tells.
 */
export function exchangedOrFreed(decision: Decision, around: Pick<Case, 'sentence' | 'topics' | 'here'>): Measure | null {
  const { sentence, topics } = around
  const { amount, measure } = decision
  // "Of the detainees, 112 were taken to Gaza"
  if (measure === 'abducted') {
    const ofPrisoners = decision.rule?.endsWith('.taken') && topics.in(sentence, 'prisoners') && !topics.in(sentence, 'captives') && topics.near(sentence, 'hostages')
    return ofPrisoners ? 'prisoners-exchanged' : null
  }
  if (measure !== 'released' && measure !== 'prisoners-exchanged') return null
  if (isOfKeptNation(sentence, amount)) return decision.rule?.endsWith('.counted') ? 'held' : 'released'
  if (measure === 'released' && areGivenForCaptives(decision, around)) return 'prisoners-exchanged'
  const prisoners = counts(sentence, amount, 'prisoners')
  // Civilians who come home on the buses of a swap are no prisoners of war.
  if (amount.quantity.noun === 'civilian' && topics.profile.verbFirst && !prisoners) return 'released'
  if (counts(sentence, amount, 'captives')) return null
  const swap = topics.near(sentence, 'exchange') || topics.opening('exchange') > 0
  const giver = swap || topics.near(sentence, 'prisoners') || topics.near(sentence, 'hostages') ? giverOf(sentence, decision, topics) : null
  if (giver === 'captors' && areSidesOfWar(measure, around)) return 'prisoners-exchanged'
  if (measure === 'prisoners-exchanged') return giver === 'captors' && !prisoners && (isOfKept(around) || topics.opening('hostages') > 0) ? 'released' : null
  return isExchanged(decision, around, giver, swap) ? 'prisoners-exchanged' : null
}

/** «20 أسيرا إسرائيليا», «20 مختطفا إسرائيليا», «مقابل 20 إسرائيليا», "20 Israeli captives": true for prisoners and captives of a nation whose prisoners are hostages. */
export function isOfKeptNation({ hitAt, profile }: Sentence, { from, to, quantity }: Amount): boolean {
  if (profile.verbFirst && quantity.noun !== null && KEPT.has(quantity.noun)) return hasTopic(hitAt[to], 'kept-nation')
  for (let i = from; i < to; i++) if (hasTopic(hitAt[i], 'kept-nation')) return true
  return false
}
/** Words between those given for captives and the word that says so, at most. */
const GIVEN_WITHIN = 4

/**
 * "freed 82 girls in exchange for five commanders", «أفرجت عن 82 فتاة مقابل خمسة من قادتها»: true for those whom captors get for the captives told right before, whatever
 * they are called.
 */
function areGivenForCaptives({ amount }: Decision, { sentence, here }: Pick<Case, 'sentence' | 'here'>): boolean {
  const { hitAt, amountAt } = sentence
  const { from } = amount
  const last = here.at(-1)
  if (last?.measure !== 'released' || last.amount.to > from || counts(sentence, amount, 'captives')) return false
  for (let i = from - 1; i >= last.amount.to && i >= from - GIVEN_WITHIN && !amountAt[i]; i--) {
    const hit = hitAt[i]
    if (tagOf(hit, 'versus') !== null || (tagOf(hit, 'in-return') !== null && hit!.to - hit!.from > 1)) return true
  }
  return false
}

/** Nouns of those who are kept, by their ids. */
const KEPT: ReadonlySet<string> = new Set(['prisoner', 'captive', 'detainee', 'hostage'])

/** True where hostages, captives or kidnappers are spoken of around a sentence. */
function isOfKept({ sentence, topics }: Pick<Case, 'sentence' | 'topics'>): boolean {
  return topics.near(sentence, 'hostages') || topics.near(sentence, 'captives') || topics.near(sentence, 'captors')
}

/** Two sides of a war swap prisoners, where nobody speaks of hostages or kidnappers. */
function areSidesOfWar(measure: Measure, { sentence, topics }: Pick<Case, 'sentence' | 'topics'>): boolean {
  if (topics.opening('exchange') === 0 || topics.opening('prisoners') === 0 || topics.opening('hostages') > 0 || topics.near(sentence, 'captors')) return false
  return topics.profile.verbFirst || (measure === 'prisoners-exchanged' && topics.opening('captives') <= topics.opening('prisoners') && topics.opening('captives') < 2)
}

/** True for those said to be freed who are prisoners exchanged. */
function isExchanged(decision: Decision, around: Pick<Case, 'sentence' | 'topics'>, giver: Giver | null, swap: boolean): boolean {
  const { sentence, topics } = around
  const { amount } = decision
  const { noun } = amount.quantity
  if (giver === 'state' && (swap || topics.in(sentence, 'prisoners'))) return true
  if (!topics.profile.verbFirst && giver !== 'captors' && isOfSwapText(decision, around)) return true
  // "In return for the 17, they freed some 30 suspected militants from prison."
  const fighters = noun !== null && (SOLDIERS.has(noun) || ATTACKERS.has(noun))
  if (giver === null && !topics.profile.verbFirst && fighters && topics.in(sentence, 'exchange') && topics.in(sentence, 'prisoners')) return true
  if ((swap || topics.near(sentence, 'hostages')) && namesIn(sentence, amount.from, amount.to, 'given-back')) return true
  if (noun !== null && SOLDIERS.has(noun) && !isOfKept(around) && (noun === 'prisoner' || topics.near(sentence, 'prisoners') || topics.opening('prisoners') > 0)) return true
  if (giver !== null || (noun !== null && noun !== 'other')) return false
  return (swap || (topics.near(sentence, 'hostages') && topics.near(sentence, 'prisoners'))) && sideSpokenOf(sentence, topics) === 'prisoners'
}

/** In a text on a swap those who come home are among them, where nobody speaks of hostages or kidnappers. */
function isOfSwapText({ amount, reasons }: Decision, { sentence, topics }: Pick<Case, 'sentence' | 'topics'>): boolean {
  const here = topics.in(sentence, 'exchange')
  if (amount.quantity.noun === 'civilian' && reasons[0] === 'trigger-before' && !here) return false
  if (topics.near(sentence, 'captors') || topics.near(sentence, 'hostages') || topics.opening('hostages') > 0) return false
  if (topics.opening('prisoners') > 0 && topics.opening('exchange') > 0) return true
  return here && !topics.near(sentence, 'captives') && !topics.in(sentence, 'commerce')
}

const namesIn = (sentence: Sentence, from: number, to: number, topic: Topic): boolean => sentence.hitAt.slice(from, to).some((hit) => hasTopic(hit, topic))

/** Whom the sentence, or the nearest one before it that names either, speaks of; null where it names both or none. */
function sideSpokenOf(sentence: Sentence, topics: TopicSense): 'prisoners' | 'captives' | null {
  for (let back = 0; back <= NAMED_WITHIN; back++) {
    const at = back === 0 ? sentence : topics.before(sentence, back)
    if (!at) return null
    const prisoners = topics.in(at, 'prisoners')
    const captives = topics.in(at, 'captives') || topics.in(at, 'hostages')
    if (prisoners || captives) return prisoners && captives ? null : prisoners ? 'prisoners' : 'captives'
  }
  return null
}
