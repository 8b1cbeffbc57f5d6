import type { Measure } from '../../../model/kind.ts'
import { counts } from '../counting/counting.ts'
import { SET_FREE } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

/**
 * "was to release 14 hostages for 42 prisoners held by Israel", "Hamas is to free 50 hostages and Israel 150 prisoners": where a figure tells whom one side lets go in return for
 * those whom the other does, the decision on these, told before it in its sentence. What is done with the one is done with the other. Null for other figures.
 */
export function returnedFor({ amount, measure }: Decision, { sentence, topics, here }: Pick<Case, 'sentence' | 'topics' | 'here'>): Decision | null {
  if (topics.profile.verbFirst || measure === null || !MAY_BE_RETURNED.has(measure)) return null
  const first = here.findLast((other) => other.measure !== null && SET_FREE.has(other.measure) && other.trigger !== null)
  if (!first || !areGivenBack(sentence, amount)) return null
  return tagOf(sentence.hitAt[amount.from - 1], 'in-return') || isOfOtherSide(sentence, amount) ? first : null
}

/** What is said of prisoners whom a side lets go. */
const MAY_BE_RETURNED: ReadonlySet<Measure> = new Set<Measure>(['held', 'released', 'prisoners-exchanged'])

const areGivenBack = (sentence: Sentence, amount: Amount): boolean =>
  counts(sentence, amount, 'prisoners') || sentence.hitAt.slice(amount.from, amount.to).some((hit) => hasTopic(hit, 'given-back'))

/** "and Israel 150 prisoners": true right behind the name of a state that "and" joins, with the verb of the other side. */
const isOfOtherSide = ({ hitAt }: Sentence, { from }: Amount): boolean =>
  hasTopic(hitAt[from - 1], 'state') && tagOf(hitAt[(hitAt[from - 1]?.from ?? 0) - 1], 'coordination') !== null
