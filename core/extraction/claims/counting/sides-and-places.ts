import { isCurrency } from '../../../model/figure.ts'
import { tagOf } from '../meaning.ts'
import { leastOf, rightBefore } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { TopicSense } from '../topics.ts'

/** "a plot of 20 by 30 metres": one side of what the next number gives the other of. */
export function isSideOfPlot({ hitAt, amountAt }: Sentence, { to, quantity }: Amount, topics: TopicSense): boolean {
  const next = topics.profile.verbFirst || quantity.unit !== null || !tagOf(hitAt[to], 'agent') ? null : amountAt[to + 1]
  return next !== null && next !== undefined && next.quantity.unit !== null && next.quantity.unit !== 'person' && !isCurrency(next.quantity.unit)
}

/** True where a larger figure ends right before word `at`. */
export function isMoreIn(sentence: Sentence, at: number, { quantity }: Amount): boolean {
  const more = rightBefore(sentence.amountAt, at)
  return more !== null && more !== undefined && more.to === at && (quantity.value ?? Infinity) < leastOf(more)
}
