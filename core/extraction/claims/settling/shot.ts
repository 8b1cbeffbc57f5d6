import { countsPeople, OF_CAPTIVES } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

/**
 * True for those shot where captives are told of, or right behind others of whom it was not told that they were hurt; "four others" are told apart
 * from those.
 */
export function isShotDead({ amount }: Decision, { sentence, topics, here, earlier }: Pick<Case, 'sentence' | 'topics' | 'here' | 'earlier'>): boolean {
  if (amount.quantity.noun === 'prisoner' || amount.quantity.noun === 'captive' || topics.near(sentence, 'execution')) return true
  // "As for the dead: two men, shot …", "a boy was shot and his body withheld"
  if (sentence.amounts.some(({ quantity, from }) => from > amount.from && quantity.noun === 'body') || areDeadNamedBefore(sentence, amount)) return true
  if (amount.quantity.noun === 'other') return false
  // "Three were ransomed, two were shot."
  if (!topics.profile.verbFirst && wereCaptives(here.findLast((d) => d.measure !== null))) return true
  if (!topics.profile.verbFirst && sharesDead(amount, here, earlier)) return true
  if (here.length > 0) return false
  if (topics.near(sentence, 'captives')) return true
  const last = earlier.findLast(countsPeople)
  if (!last || last.sentence.index < sentence.index - 1) return false
  return last.measure !== 'injured' || earlier.some((d) => d.sentence === last.sentence && d.measure === 'killed')
}

/** True where the dead are named in the sentence before an amount. */
function areDeadNamedBefore({ hitAt }: Sentence, { from }: Amount): boolean {
  for (let i = 0; i < from; i++) {
    if (tagOf(hitAt[i], 'set')?.measure === 'killed' || tagsOf(hitAt[i], 'trigger').some((t) => t.measure === 'killed' && t.frame === 'counted')) return true
  }
  return false
}

/** "Police said six people died. Four were trampled and two were shot.": bare numbers that stand beside some of the dead and go into them are of them. */
function sharesDead(amount: Decision['amount'], here: readonly Decision[], earlier: readonly Decision[]): boolean {
  const beside = here.filter((d) => d.measure === 'killed')
  const last = beside.at(-1)
  if (!last || amount.quantity.noun !== null || last.amount.quantity.noun !== null || amount.quantity.value === null) return false
  const sum = beside.reduce((told, d) => told + (d.amount.quantity.value ?? Infinity), amount.quantity.value)
  return earlier.some((d) => d.measure === 'killed' && d.parent === null && d.sentence.index === last.sentence.index - 1 && (d.amount.quantity.value ?? 0) >= sum)
}

const wereCaptives = (last: Decision | undefined): boolean => last?.measure != null && OF_CAPTIVES.has(last.measure)
