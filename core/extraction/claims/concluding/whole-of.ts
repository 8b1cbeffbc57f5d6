import { kindOf } from '../../../model/kind.ts'
import { OF_THE_LIVING } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { wholeOfLine } from '../going-on/labels.ts'
import type { Candidate } from '../governing/candidate.ts'
import { deadBeforeBracket, wholeInApposition } from '../parts/appositions.ts'
import { ellipticalWhole, wholeOfMost } from '../parts/ellipsis.ts'
import type { Itemized } from '../parts/itemized.ts'
import { namesRemainder } from '../parts/remainder.ts'
import { parentOf, partOfNoClaim } from '../parts/wholes.ts'
import { formerlyHeld } from '../settling/formerly-held.ts'
import { isLikened } from '../settling/likened.ts'
import { KEEP_OWN_BELOW } from './standing.ts'

/** Words and signs between those counted and part of them told right behind, at most. */
const RIGHT_BEHIND = 1

/** What {@link wholeOf} says of a part of a figure that is no claim. */
export const OF_NO_CLAIM = Symbol('part of a figure that is no claim')

/** The figure that an amount is a part of, told by words around it or the list whose item it is (`items`); null where it is part of none that is a claim. */
export function wholeOf(around: Case, best: Candidate | null, items: Itemized | null): Decision | typeof OF_NO_CLAIM | null {
  const { sentence, amount, topics, kind, here } = around
  // «123 ألف حالة، بينها 3500 وفاة»: of the cases, not of those another sentence counts.
  const ofNoClaim = kind === 'person' && partOfNoClaim(around)
  const whole = isLikened(sentence, amount) ? null : (items?.isPart ? items.whole : null) ?? parentOf(around, best?.measure ?? null) ?? formerlyHeld(around, best) ?? ellipticalWhole(around, best) ?? wholeOfMost(around, best) ?? wholeInApposition(around) ?? (best === null || (best.measure !== null && OF_THE_LIVING.has(best.measure) && best.measure !== 'injured') ? deadBeforeBracket(around) : null) ?? (best === null || best.cost > KEEP_OWN_BELOW || (best.trigger?.frame === 'label' && best.rule.endsWith('.camp')) ? wholeOfLine(around) : null)
  // «50 قتيلا، وما زالت الفرق تفتش عن الثلاثة عشر الباقين»: those left who are looked for, or healed, are none of the dead.
  const sought = topics.profile.verbFirst && best?.measure != null && OF_THE_LIVING.has(best.measure) && best.cost < KEEP_OWN_BELOW && whole?.measure === 'killed' && namesRemainder(sentence, amount)
  // «ونجا 60، ستة منهم في حال الخطر»: of the sixty right before, whoever was counted before them.
  const ofSaved = ofNoClaim && topics.profile.verbFirst && amount.from - here.at(-1)!.amount.to <= RIGHT_BEHIND
  // «كانت تقل 54 راكبا، قُتل منهم سبعة»: a verb of its own right before it.
  const ownVerb = topics.profile.verbFirst && best?.measure != null && kindOf(best.measure) === 'casualty' && best.side === 'left' && (best.trigger?.frame === 'either' || (best.trigger?.frame === 'passive' && best.hit.to === amount.from)) && best.hit.from >= (here.at(-1)?.amount.to ?? 0)
  if (ofNoClaim && !(best?.measure && best.cost < 1.5 && (best.side !== 'left' || ownVerb))) return OF_NO_CLAIM
  return sought || (ofNoClaim && (whole?.sentence !== sentence || ofSaved)) ? null : whole
}
