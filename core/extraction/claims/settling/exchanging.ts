import type { Measure } from '../../../model/kind.ts'
import { ATTACKERS } from '../governing/attackers.ts'
import { counts } from '../counting/counting.ts'
import type { Case, Decision } from '../decision.ts'
import { giverOf } from './handing-over.ts'
import { hasTopic } from '../meaning.ts'
import type { Topic } from '../tag.ts'
import type { Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** Nouns of those whom two armies exchange, by their ids. */
const SOLDIERS: ReadonlySet<string> = new Set(['prisoner', 'prisoner-of-war', 'pow', 'soldier', 'fighter', 'officer', 'defender'])
/** How many sentences back it is looked for who is spoken of. */
const NAMED_WITHIN = 3

/**
 * Those set free are prisoners exchanged or hostages released by who sets them free, by their noun, or by who is spoken of last:
 * "Hamas handed over 20", "Israel let out 1,700", "the swap brought home 185 soldiers and 14 civilians". Null where nothing tells.
 */
export function exchangedOrFreed(decision: Decision, { sentence, topics }: Pick<Case, 'sentence' | 'topics'>): Measure | null {
  const { amount, measure } = decision
  const noun = amount.quantity.noun
  // "Of the detainees, 112 were taken to Gaza"
  if (measure === 'abducted' && decision.rule?.endsWith('.taken') && topics.in(sentence, 'prisoners') && !topics.in(sentence, 'captives') && topics.near(sentence, 'hostages')) return 'prisoners-exchanged'
  if (measure !== 'released' && measure !== 'prisoners-exchanged') return null
  const prisoners = counts(sentence, amount, 'prisoners')
  const captives = counts(sentence, amount, 'captives')
  // Civilians who come home on the buses of a swap are no prisoners of war.
  if (noun === 'civilian' && topics.profile.verbFirst && !prisoners) return 'released'
  if (captives) return null
  const swap = topics.near(sentence, 'exchange') || topics.opening('exchange') > 0
  const kept = topics.near(sentence, 'hostages') || topics.near(sentence, 'captives') || topics.near(sentence, 'captors')
  const giver = swap || topics.near(sentence, 'prisoners') || topics.near(sentence, 'hostages') ? giverOf(sentence, decision, topics) : null
  // Two sides of a war swap prisoners, where nobody speaks of hostages or kidnappers.
  const sides = (topics.profile.verbFirst || (measure === 'prisoners-exchanged' && topics.opening('captives') <= topics.opening('prisoners') && topics.opening('captives') < 2)) && topics.opening('exchange') > 0 && topics.opening('prisoners') > 0 && topics.opening('hostages') === 0 && !topics.near(sentence, 'captors')
  if (giver === 'captors' && sides) return 'prisoners-exchanged'
  if (measure === 'prisoners-exchanged') return giver === 'captors' && !prisoners && (kept || topics.opening('hostages') > 0) ? 'released' : null
  if (giver === 'state' && (swap || topics.in(sentence, 'prisoners'))) return 'prisoners-exchanged'
  // In a text on a swap those who come home are among them, where nobody speaks of hostages or kidnappers.
  if (!topics.profile.verbFirst && !(noun === 'civilian' && decision.reasons[0] === 'trigger-before' && !topics.in(sentence, 'exchange')) && giver !== 'captors' && !topics.near(sentence, 'captors') && !topics.near(sentence, 'hostages') && topics.opening('hostages') === 0 && ((topics.opening('prisoners') > 0 && topics.opening('exchange') > 0) || (topics.in(sentence, 'exchange') && !topics.near(sentence, 'captives') && !topics.in(sentence, 'commerce')))) return 'prisoners-exchanged'
  // "In return for the 17, they freed some 30 suspected militants from prison."
  if (giver === null && !topics.profile.verbFirst && topics.in(sentence, 'exchange') && topics.in(sentence, 'prisoners') && noun !== null && (SOLDIERS.has(noun) || ATTACKERS.has(noun))) return 'prisoners-exchanged'
  if ((swap || topics.near(sentence, 'hostages')) && namesIn(sentence, amount.from, amount.to, 'given-back')) return 'prisoners-exchanged'
  if (noun !== null && SOLDIERS.has(noun) && !kept && (noun === 'prisoner' || topics.near(sentence, 'prisoners') || topics.opening('prisoners') > 0)) return 'prisoners-exchanged'
  return giver === null && (swap || (topics.near(sentence, 'hostages') && topics.near(sentence, 'prisoners'))) && (noun === null || noun === 'other') && spokenOf(sentence, topics) === 'prisoners' ? 'prisoners-exchanged' : null
}

const namesIn = (sentence: Sentence, from: number, to: number, topic: Topic): boolean => sentence.hitAt.slice(from, to).some((hit) => hasTopic(hit, topic))

/** Whom the sentence, or the nearest one before it that names either, speaks of; null where it names both or none. */
function spokenOf(sentence: Sentence, topics: TopicSense): 'prisoners' | 'captives' | null {
  for (let back = 0; back <= NAMED_WITHIN; back++) {
    const at = back === 0 ? sentence : topics.before(sentence, back)
    if (!at) return null
    const prisoners = topics.in(at, 'prisoners')
    const captives = topics.in(at, 'captives') || topics.in(at, 'hostages')
    if (prisoners || captives) return prisoners && captives ? null : prisoners ? 'prisoners' : 'captives'
  }
  return null
}
