import { ruledOut } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { enumeratedIn } from '../going-on/lists.ts'
import { isPartAbroad } from '../governing/fleeing.ts'
import { isNegated } from '../governing/negation.ts'
import { claimed } from './claimed.ts'
import type { Standing } from './standing.ts'

/** What an amount without a trigger of its own counts as part of what was counted or named beside it; null where it is part of nothing. */
export function byWhole(standing: Standing): Decision | null {
  const { around, own, parent, set, items } = standing
  const { sentence, amount, topics } = around
  const named = amount.quantity.form === 'singular' ? enumeratedIn(around) : null
  if (named?.measure && !own) return { ...claimed(standing, named.measure, named.rule ?? '', 1, 'continues-list'), parent: named }
  // "12 million driven from their homes, 4.2 million of them across a border"
  if (parent?.measure === 'displaced' && !own && !topics.profile.verbFirst && isPartAbroad(sentence, amount)) return claimed(standing, 'refugees', 'refugees.abroad', 1, 'part-of-figure')
  if (parent?.measure && !own) return claimed(standing, parent.measure, parent.rule ?? '', 1, 'part-of-figure')
  // "not a single fighter was among the victims"
  if (set && !own && !topics.profile.verbFirst && (amount.quantity.value ?? 0) === 1 && isNegated(sentence, amount, null)) return ruledOut(amount, sentence, 'negated')
  if (items && !own) return claimed(standing, items.whole.measure!, items.whole.rule ?? '', 2, 'continues-sentence')
  if (set && !own) return claimed(standing, set, `${set}.set`, 2, 'part-of-set')
  return null
}
