import { countsUnknown } from '../counting/counting.ts'
import { FAR_FROM_UNKNOWN, ruledOut } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isNegated, rebuts } from '../governing/negation.ts'
import { hasTopic, tagOf } from '../meaning.ts'
import { claimed } from './claimed.ts'
import { KEEP_OWN_BELOW } from './standing.ts'
import type { Standing } from './standing.ts'

/** A figure of something whose noun the lexicon lacks is a claim only where its trigger is as near as this. */
const UNKNOWN_NOUN_LIMIT = 1

/** What an amount counts by the trigger that governs it, or why it is none; null where nothing governs it. */
export function byTrigger(standing: Standing): Decision | null {
  const { around, best } = standing
  const { sentence, amount, topics } = around
  // "documented 418 cases of kidnapping"
  if (amount.quantity.noun === 'case' && !topics.profile.verbFirst && tagOf(sentence.hitAt[amount.to], 'partitive') && hasTopic(sentence.hitAt[amount.to + 1], 'captives')) return claimed(standing, 'abducted', 'abducted.cases', 1, 'trigger-after')
  // «أربع حالات حرجة» are the hurt.
  if (amount.quantity.noun === 'case' && best?.trigger?.frame !== 'label' && !(best?.rule.endsWith('.state') && best.cost < KEEP_OWN_BELOW)) return ruledOut(amount, sentence, 'counts cases of something')
  if (best?.measure && best.cost > UNKNOWN_NOUN_LIMIT && best.side !== 'inside' && countsUnknown(sentence, amount, topics)) return ruledOut(amount, sentence, FAR_FROM_UNKNOWN)
  if (best?.measure) {
    if (isNegated(sentence, amount, best.hit) && !rebuts(sentence)) return ruledOut(amount, sentence, 'negated')
    return claimed(standing, best.measure, best.rule, best.cost, best.side === 'inside' ? 'trigger-inside' : best.side === 'left' ? 'trigger-before' : 'trigger-after', best.hit)
  }
  if (best === null && countsUnknown(sentence, amount, topics)) return ruledOut(amount, sentence, FAR_FROM_UNKNOWN)
  return null
}
