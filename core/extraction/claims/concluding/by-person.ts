import { kindOf } from '../../../model/kind.ts'
import { least, ruledOut } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isAgent, singleLimit } from '../governing/single-person.ts'
import { isJoined } from '../joined.ts'
import { isPartOfNext } from '../parts/part-before-whole.ts'
import { isComma } from '../sentence.ts'
import { whyTraveller } from '../settling/on-journeys.ts'
import { claimed } from './claimed.ts'
import type { Standing } from './standing.ts'

/** Why one person or those who travel are none that a claim counts, or what they count as beside others; null where the trigger tells of them. */
export function byPerson(standing: Standing): Decision | null {
  const { around, best, parent, fatal } = standing
  const { sentence, amount, topics, here } = around
  const traveller = whyTraveller(around, best)
  if (traveller !== null) return ruledOut(amount, sentence, traveller)
  // "five of us were hurt, and one was my grandson": one of those counted before needs no verb of its own.
  if (parent?.measure && !topics.profile.verbFirst && amount.quantity.form === 'singular' && amount.quantity.noun === null && best?.side === 'left') return claimed(standing, parent.measure, parent.rule ?? '', 1, 'part-of-figure')
  // "a driver hit the child and fled"
  if (best?.measure && kindOf(best.measure) === 'displacement' && amount.quantity.form === 'singular' && amount.quantity.noun !== null && !parent && !topics.profile.verbFirst) return ruledOut(amount, sentence, 'a person who goes somewhere')
  // "three are known to have died, one of snakebite"
  const setOff = !topics.profile.verbFirst && amount.quantity.form === 'singular' && amount.quantity.noun === null && isComma(sentence.keys[amount.from - 1]) ? here.at(-1) : undefined
  if (setOff?.measure && setOff.amount.quantity.unit !== null === (setOff.amount.quantity.noun !== null) && best?.side === 'left' && best.measure === setOff.measure) return { ...claimed(standing, setOff.measure, setOff.rule ?? '', 2, 'part-of-figure'), parent: setOff.parent ?? (least(setOff) > 1 ? setOff : null) }
  // "four people died in Adana and one in Mersin"
  const gapped = best?.side === 'left' && amount.quantity.noun === null && isJoined(sentence, amount) && around.here.findLast((d) => d.amount.quantity.form !== 'singular')?.measure === best.measure && !topics.profile.verbFirst
  // "one of the six … died"
  const ofNext = !topics.profile.verbFirst && amount.quantity.noun === null && isPartOfNext(sentence, amount)
  if (best?.measure && amount.quantity.form === 'singular' && !gapped && !ofNext && !fatal && !(parent?.measure === best.measure && parent.sentence === sentence && !topics.profile.verbFirst) && (best.cost > singleLimit(sentence, amount) || isAgent(sentence, amount))) return topics.profile.verbFirst && best.side === 'right' && parent?.measure && parent.sentence === sentence && amount.quantity.noun === null ? claimed(standing, parent.measure, parent.rule ?? '', 1, 'part-of-figure') : ruledOut(amount, sentence, 'a person named, not counted')
  return null
}
