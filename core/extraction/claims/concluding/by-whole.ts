import { kindOf } from '../../../model/kind.ts'
import { isClaim, ruledOut, UNTOLD_WHOLE } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { enumeratedIn } from '../going-on/lists.ts'
import { isPartAbroad } from '../governing/fleeing.ts'
import { isNegated } from '../governing/negation.ts'
import { isShareReceived, isShareReceivedOf } from '../parts/share-received.ts'
import { claimed, claimedLike } from './claimed.ts'
import type { Topic } from '../tag.ts'
import type { Standing } from './standing.ts'

/** What a text speaks of in which sets of people held or set free are captives, or prisoners given for others. */
const CAPTIVES: readonly Topic[] = ['captives', 'hostages', 'captivity', 'exchange', 'captors']

/** What an amount without a trigger of its own counts as part of what was counted or named beside it; null where it is part of nothing. */
export function byWhole(standing: Standing): Decision | null {
  const { around, own, parent, set, items } = standing
  // "has got a third of the $880 million it requires, including $60 million from Norway"
  // … but not «ما يعني عجزا بنسبة 72%، أي 267 مليونا»
  const asksBefore = own?.measure === 'requested' && own.side === 'left' && !own.rule.endsWith('.gap')
  const hasComeIn = (!own || asksBefore) && isClaim(parent) && (isShareReceived(parent) || isShareReceivedOf(around, parent))
  if (hasComeIn) return claimed(standing, 'delivered', 'delivered.share', 1, 'part-of-figure')
  if (own) return null
  const { sentence, amount, topics } = around
  const { verbFirst } = topics.profile
  const named = amount.quantity.form === 'singular' ? enumeratedIn(around) : null
  if (isClaim(named)) return { ...claimedLike(standing, named, 1, 'continues-list'), parent: named }
  // "12 million driven from their homes, 4.2 million of them across a border"
  if (parent?.measure === 'displaced' && !verbFirst && isPartAbroad(sentence, amount)) return claimed(standing, 'refugees', 'refugees.abroad', 1, 'part-of-figure')
  if (isClaim(parent)) return claimedLike(standing, parent, 1, 'part-of-figure')
  // "not a single fighter was among the victims"
  if (set && !verbFirst && (amount.quantity.value ?? 0) === 1 && isNegated(sentence, amount, null)) return ruledOut(amount, sentence, 'negated')
  if (isClaim(items?.whole)) return claimedLike(standing, items.whole, 2, 'continues-sentence')
  // «أُفرج بعفو عن 300 سجين. وبين المفرج عنهم 12 امرأة»: whom the law held is no hostage, and so are those among them none.
  const mayBeJailed = set !== null && kindOf(set) === 'hostage' && (set === 'prisoners-exchanged' || topics.near(sentence, 'prisoners'))
  const isOfJailed = mayBeJailed && !CAPTIVES.some((topic) => topics.near(sentence, topic))
  if (isOfJailed) return ruledOut(amount, sentence, UNTOLD_WHOLE)
  return set ? claimed(standing, set, `${set}.set`, 2, 'part-of-set') : null
}
