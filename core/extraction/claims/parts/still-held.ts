import { SET_FREE } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'

/**
 * "Four were let go; the other nine are still on the boat": those left who are told to be somewhere yet, of whom no verb of their own says that they are free,
 * are held. Where verbs come first their number stands behind the verb. Changes the decisions' measures.
 */
export function keepStillHeld(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (const d of decisions) {
    if (d.measure === null || !SET_FREE.has(d.measure) || (d.trigger !== null && d.trigger.from >= d.amount.to)) continue
    if (d.reasons[0] !== 'trigger-after' && isStillThere(sentence, d.amount.to)) d.measure = 'held'
  }
}

/** "are still on the boat", "remain aboard": true where a verb right behind a number says where those counted are yet. */
export function isStillThere({ hitAt }: Sentence, to: number): boolean {
  const verb = hitAt[to]
  if (!verb) return false
  const stays = tagOf(verb, 'lodges') !== null || (tagOf(verb, 'auxiliary') !== null && tagOf(hitAt[verb.to], 'before-verb') !== null)
  const where = tagOf(verb, 'lodges') ? hitAt[verb.to] : hitAt[hitAt[verb.to]?.to ?? verb.to]
  return stays && (tagOf(where, 'place-preposition') !== null || tagOf(where, 'resting') !== null || hasTopic(where, 'aboard'))
}
