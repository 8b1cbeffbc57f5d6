import { countsPeople, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between a verb of adding and the number that is added, and between that and the tally, at most. */
const VERB_WITHIN = 3
const TALLY_WITHIN = 7

/**
 * «ترتفع الحصيلة إلى 70,369 شهيدا. وأُضيف 299 شهيدا إلى الإحصائية التراكمية»: those who are added to a tally are of the last and largest one told of the same. Changes the
 * decisions' parents.
 */
export function linkAdded(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (const [n, part] of decisions.entries()) {
    if (!countsPeople(part) || part.parent !== null || !isAdded(part)) continue
    const holds = (d: Decision): boolean => d.measure === part.measure && d.parent === null && least(d) > least(part)
    const told = [...earlier, ...decisions.slice(0, n)].filter(holds)
    part.parent = told.reduce<Decision | null>((largest, d) => (largest === null || least(d) >= least(largest) ? d : largest), null)
  }
}

/** True where a verb of adding stands before a number, and the tally to which it is added behind. */
function isAdded({ sentence: { hitAt, keys, amountAt }, amount: { from, to } }: Decision): boolean {
  let adds = false
  for (let i = from - 1; i >= 0 && i >= from - VERB_WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) adds ||= tagOf(hitAt[i], 'adds-up') !== null
  if (!adds) return false
  for (let i = to; i < keys.length && i < to + TALLY_WITHIN && !isMark(keys[i]) && !amountAt[i]; i++) if (tagOf(hitAt[i], 'tally')) return true
  return false
}
