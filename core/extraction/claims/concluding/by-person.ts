import { kindOf } from '../../../model/kind.ts'
import { isClaim, least, ruledOut } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isAgent, singleLimit } from '../governing/single-person.ts'
import { isJoined } from '../joined.ts'
import { isPartOfNext } from '../parts/part-before-whole.ts'
import { isComma, rightBefore } from '../sentence.ts'
import { whyTraveller } from '../settling/on-journeys.ts'
import { claimedLike } from './claimed.ts'
import type { Standing } from './standing.ts'

/** Why one person or those who travel are none that a claim counts, or what they count as beside others; null where the trigger tells of them. */
export function byPerson(standing: Standing): Decision | null {
  const { around, best } = standing
  const { sentence, amount, topics } = around
  const traveller = whyTraveller(around, best)
  if (traveller !== null) return ruledOut(amount, sentence, traveller)
  if (!topics.profile.verbFirst) {
    const part = bySingleSubject(standing)
    if (part) return part
  }
  if (!best?.measure || amount.quantity.form !== 'singular' || isToldOfOne(standing)) return null
  if (best.cost <= singleLimit(sentence, amount) && !isAgent(sentence, amount)) return null
  const { parent } = standing
  const ofWhole = topics.profile.verbFirst && best.side === 'right' && amount.quantity.noun === null && parent?.sentence === sentence
  return ofWhole && isClaim(parent) ? claimedLike(standing, parent, 1, 'part-of-figure') : ruledOut(amount, sentence, 'a person named, not counted')
}

/** Where subjects lead: one of those counted before, by the verb that is told of them; null where nothing tells so. */
function bySingleSubject(standing: Standing): Decision | null {
  const { around: { sentence, amount, here }, best, parent } = standing
  const { form, noun } = amount.quantity
  if (form !== 'singular') return null
  // "five of us were hurt, and one was my grandson": one of those counted before needs no verb of its own.
  if (isClaim(parent) && noun === null && best?.side === 'left') return claimedLike(standing, parent, 1, 'part-of-figure')
  // "a driver hit the child and fled"
  if (best?.measure && kindOf(best.measure) === 'displacement' && noun !== null && !parent) return ruledOut(amount, sentence, 'a person who goes somewhere')
  // "three are known to have died, one of snakebite"
  const setOff = noun === null && isComma(rightBefore(sentence.keys, amount.from)) ? here.at(-1) : undefined
  if (!isClaim(setOff) || best?.side !== 'left' || best.measure !== setOff.measure) return null
  const { quantity } = setOff.amount
  if ((quantity.unit !== null) !== (quantity.noun !== null)) return null
  return { ...claimedLike(standing, setOff, 2, 'part-of-figure'), parent: setOff.parent ?? (least(setOff) > 1 ? setOff : null) }
}

/** True where a trigger tells of one person, however far it stands. */
function isToldOfOne({ around: { sentence, amount, topics, here }, best, parent, fatal }: Standing): boolean {
  if (fatal) return true
  if (topics.profile.verbFirst || best === null) return false
  if (parent?.measure === best.measure && parent?.sentence === sentence) return true
  if (amount.quantity.noun !== null) return false
  // "one of the six … died"
  if (isPartOfNext(sentence, amount)) return true
  // "four people died in Adana and one in Mersin"
  return best.side === 'left' && isJoined(sentence, amount) && here.findLast((d) => d.amount.quantity.form !== 'singular')?.measure === best.measure
}
