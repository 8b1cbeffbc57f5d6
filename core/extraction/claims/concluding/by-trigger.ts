import { countsUnknown } from '../counting/things.ts'
import { FAR_FROM_UNKNOWN, ruledOut } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isNegated, rebuts } from '../governing/negation.ts'
import { isUnmade, promiseOf } from '../governing/unmade.ts'
import type { Candidate } from '../governing/candidate.ts'
import { hasTopic, tagOf, tagsOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import { claimed } from './claimed.ts'
import { KEEP_OWN_BELOW } from './standing.ts'
import type { Standing } from './standing.ts'

/** A figure of something whose noun the lexicon lacks is a claim only where its trigger is as near as this. */
const UNKNOWN_NOUN_LIMIT = 1

/** What an amount counts by the trigger that governs it, or why it is none; null where nothing governs it. */
export function byTrigger(standing: Standing): Decision | null {
  const { around, best } = standing
  const { sentence, amount, topics } = around
  if (amount.quantity.noun === 'case') {
    const ofWhat = sentence.hitAt[amount.to + 1]
    // "documented 418 cases of kidnapping"
    const ofKidnapping = !topics.profile.verbFirst && tagOf(sentence.hitAt[amount.to], 'partitive') && hasTopic(ofWhat, 'captives')
    if (ofKidnapping) return claimed(standing, 'abducted', 'abducted.cases', 1, 'trigger-after')
    // «أربع حالات حرجة» are the hurt.
    const isHurt = best !== null && (topics.profile.verbFirst ? /\.(state|ward)$/ : /\.state$/).test(best.rule) && best.cost < KEEP_OWN_BELOW
    if (best?.trigger?.frame !== 'label' && !isHurt && !countsDeaths(sentence, best)) return ruledOut(amount, sentence, 'counts cases of something')
  }
  if (best === null) return countsUnknown(sentence, amount, topics) ? ruledOut(amount, sentence, FAR_FROM_UNKNOWN) : null
  if (best.measure === null) return null
  if (best.cost > UNKNOWN_NOUN_LIMIT && best.side !== 'inside' && countsUnknown(sentence, amount, topics)) return ruledOut(amount, sentence, FAR_FROM_UNKNOWN)
  if (isNegated(sentence, amount, best.hit) && !rebuts(sentence) && !(standing.parent === null && isUnmade(sentence, amount, best))) {
    const promise = promiseOf(sentence, amount, best)
    return promise ? claimed(standing, promise.measure, `${promise.measure}.unpaid`, best.cost, 'trigger-after', promise.hit) : ruledOut(amount, sentence, 'negated')
  }
  return claimed(standing, best.measure, best.rule, best.cost, REASON_OF_SIDE[best.side], best.hit)
}

/** «ارتفعت وفيات الكوليرا إلى 2018 حالة»: a noun for deaths that no number of its own stands before says what the cases behind it are, where verbs come first. */
function countsDeaths({ profile, amountAt }: Sentence, best: Candidate | null): boolean {
  if (!profile.verbFirst || best?.side !== 'left' || amountAt[best.hit.from] !== null || amountAt[best.hit.from - 1]) return false
  return tagsOf(best.hit, 'trigger').some(({ measure, frame }) => measure === 'killed' && frame === 'counted')
}

/** How a trigger's side is told as a reason. */
const REASON_OF_SIDE = { inside: 'trigger-inside', left: 'trigger-before', right: 'trigger-after' } as const
