import { leadsIntoCountry, leadsToCountry } from '../abroad.ts'
import type { Decision } from '../decision.ts'
import { hasTopic, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import type { Unsettled } from './unsettled.ts'

/** Words behind the displaced in which a country may be named that they fled to, at most. */
const ABROAD_WITHIN = 8

/** «600 ألف نازح لجأوا إلى بيروت», «ولجأ 9800 منهم إلى أسر مضيفة»: where verbs come first, the displaced, or some of them, who take refuge in no other country are so at home. */
export function settleTakingRefuge({ decision, parent }: Pick<Unsettled, 'decision' | 'parent'>): void {
  const { amount: { to, quantity: { noun } }, rule, measure, sentence, trigger } = decision
  if (!sentence.profile.verbFirst || measure !== 'refugees' || rule?.endsWith('.verb') !== true) return
  if (noun !== 'displaced-person' && !(parent?.measure === 'displaced' && hasTopic(trigger, 'refuge'))) return
  for (let i = to; i < to + ABROAD_WITHIN && i < sentence.keys.length; i++) {
    if (leadsToCountry(sentence, i) === true || leadsIntoCountry(sentence, i) || tellsOfBorder(sentence.hitAt[i])) return
  }
  decision.measure = 'displaced'
}

/** «لجأ 9800 من النازحين إلى هينش، و4100 إلى ميرباليه»: as {@link settleTakingRefuge}, of parts that were linked since, and of those listed with them. Changes the decisions. */
export function keepRefugeAtHome(decisions: readonly Decision[]): void {
  for (const [n, decision] of decisions.entries()) {
    const before = decisions[n - 1]
    settleTakingRefuge({ decision, parent: decision.parent })
    const isListed = before?.measure === 'displaced' && hasTopic(before.trigger, 'refuge') && decision.measure === 'refugees' && decision.rule === before.rule
    if (isListed && decision.trigger === null) { decision.measure = 'displaced'; decision.trigger = before.trigger }
  }
}

/** True for a word of borders, and for one that says that those counted crossed one; «لجأ» says neither. */
export function tellsOfBorder(hit: Hit | null | undefined): boolean {
  const triggers = tagsOf(hit, 'trigger')
  return triggers.length === 0 ? hasTopic(hit, 'crossing') : triggers.some(({ measure, rule }) => measure === 'refugees' && rule.endsWith('.state'))
}
