import { isCurrency } from '../../model/figure.ts'
import type { Case } from './decision.ts'
import { listBefore } from './lists.ts'
import { tagOf, tagsOf } from './meaning.ts'
import { isMark } from './reading.ts'
import { winner } from './winning.ts'

/** Sums of aid said without their currency are large, and their currency was named this many sentences before at most. */
const LARGE = 100_000
const NAMED_WITHIN = 3
/** How near a word of aid stands to a sum without its currency, and how near one that speaks of people would. */
const BESIDE = 1.6
const OF_PEOPLE = 3.5

/**
 * The currency that a bare number is meant in: "promised $28 million. 3.4 million has arrived", "of €2bn, 300 million of it in grants".
 * Null where it counts people or nothing that is known.
 */
export function currencyMeant(around: Case): string | null {
  const { sentence, amount } = around
  const { quantity } = amount
  if (quantity.noun !== null || (quantity.unit !== null && quantity.unit !== 'person') || quantity.form === 'singular' || quantity.form === 'fraction') return null
  if ((quantity.value ?? quantity.min ?? 0) < LARGE) return null
  const currency = currencyNamed(around)
  if (currency === null) return null
  const people = winner({ ...around, kind: 'person' })
  if (people && people.cost < OF_PEOPLE) return null
  const after = sentence.hitAt[amount.to]
  // "2.8 billion of it has come": of a sum, where a crowd would be "of them".
  if (tagOf(after, 'partitive') && tagOf(sentence.hitAt[amount.to + 1], 'pronoun')) return currency
  if (after && tagsOf(after, 'subset').length > 0 && !isMark(sentence.keys[amount.to])) return null
  const money = winner({ ...around, kind: 'money' })
  return (money?.measure && money.cost <= BESIDE) || listBefore({ ...around, kind: 'money' }) ? currency : null
}

/** The currency of the sum named last before an amount, in its sentence or the ones just before. */
function currencyNamed({ sentence, amount, topics }: Case): string | null {
  for (let back = 0; back <= NAMED_WITHIN; back++) {
    const before = topics.before(sentence, back)
    const sum = before?.amounts.findLast((a) => isCurrency(a.quantity.unit) && (back > 0 || a.to <= amount.from))
    if (sum) return sum.quantity.unit
  }
  return null
}
