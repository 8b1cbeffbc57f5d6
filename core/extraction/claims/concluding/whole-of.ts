import { kindOf } from '../../../model/kind.ts'
import { OF_THE_LIVING } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Case, Decision } from '../decision.ts'
import { wholeOfLine } from '../going-on/labels.ts'
import type { Candidate } from '../governing/candidate.ts'
import { deadBeforeBracket, wholeInApposition } from '../parts/appositions.ts'
import { ellipticalWhole } from '../parts/ellipsis.ts'
import type { Itemized } from '../parts/itemized.ts'
import { namesRemainder } from '../parts/remainder.ts'
import { wholeOfMost } from '../parts/whole-of-most.ts'
import { isRestOfNone, parentOf, partOfNoClaim } from '../parts/wholes.ts'
import { isMark, leastOf } from '../sentence.ts'
import type { Amount } from '../sentence.ts'
import { formerlyHeld } from '../settling/formerly-held.ts'
import { isLikened } from '../settling/likened.ts'
import { KEEP_OWN_BELOW } from './standing.ts'

/** Words and signs between those counted and part of them told right behind, at most. */
const RIGHT_BEHIND = 1
/** … and behind the verb by which they were saved, where that stands between ("eleven were dug out, four of them badly hurt"). */
const SAVED_WITHIN = 5

/** What {@link wholeOf} says of a part of a figure that is no claim. */
export const OF_NO_CLAIM = Symbol('part of a figure that is no claim')

/** A trigger as near as this is told of the part itself, whatever it is a part of. */
const OWN_OF_NO_CLAIM = 1.5
const OWN_OF_SAVED = 4

/** The figure that an amount is a part of, told by words around it or the list whose item it is (`items`); null where it is part of none that is a claim. */
export function wholeOf(around: Case, best: Candidate | null, items: Itemized | null): Decision | typeof OF_NO_CLAIM | null {
  const { sentence, amount, topics, kind, here } = around
  const { verbFirst } = topics.profile
  if (kind === 'person' && !verbFirst && isRestOfNone(around)) return best?.measure && best.side === 'right' && best.cost < OWN_OF_NO_CLAIM ? null : OF_NO_CLAIM
  const whole = isLikened(sentence, amount) ? null : wholeByWords(around, best, items)
  if (kind === 'person' && !verbFirst && whole?.measure === 'killed' && areLetGoBeside(around, whole)) return OF_NO_CLAIM
  // «123 ألف حالة، بينها 3500 وفاة»: of the cases, not of those another sentence counts.
  if (kind === 'person' && partOfNoClaim(around)) {
    // «نجا 27 مهاجرا، نُقل ثمانية منهم إلى مركز طبي لتلقي العلاج»: some of those saved are hurt.
    // "rescued 12 people, two of whom later died"
    const isOwnFate = best?.measure === 'injured' || (!verbFirst && best?.measure === 'killed')
    const limit = isOwnFate && here.at(-1)?.rule === 'rescue' ? OWN_OF_SAVED : OWN_OF_NO_CLAIM
    const own = best?.measure && best.cost < limit && (best.side !== 'left' || (verbFirst && isVerbRightBefore(amount, best, here.at(-1))))
    if (!own) return OF_NO_CLAIM
    // «ونجا 60، ستة منهم في حال الخطر»: of the sixty right before, whoever was counted before them.
    const last = here.at(-1)!
    const ofSaved = amount.from - last.amount.to <= (verbFirst ? RIGHT_BEHIND : last.rule === 'rescue' ? SAVED_WITHIN : 0)
    if (whole?.sentence !== sentence || ofSaved) return null
  }
  // «50 قتيلا، وما زالت الفرق تفتش عن الثلاثة عشر الباقين», "The remaining seven are missing": those left who are looked for, or healed, are no dead.
  const isPlain = isOfTheLiving(best) && best.cost < KEEP_OWN_BELOW && (verbFirst || isSearchedFor(best, around, whole))
  const sought = whole?.measure === 'killed' && isPlain && namesRemainder(sentence, amount)
  return sought ? null : whole
}

/**
 * "Divers recovered 12 bodies. The remaining seven are missing", "… are searching for the other seven": true for a word right beside those left, or of those left behind
 * bodies, unless more dead were told before than those found.
 */
function isSearchedFor({ measure, side, cost, hit }: Candidate, { sentence, amount, earlier }: Case, whole: Decision | null): boolean {
  // "The remaining 20 will be buried today."
  if (measure !== 'missing' || cost >= OWN_OF_NO_CLAIM || whole === null || tagOf(sentence.hitAt[hit.from - 1], 'promise')) return false
  const ofBodies = whole.amount.quantity.noun === 'body' || whole.rule?.endsWith('.remains') === true
  return side === 'right' || (ofBodies && !earlier.some((d) => d.measure === 'killed' && leastOf(d.amount) === leastOf(whole.amount) + leastOf(amount)))
}

/** Words behind a number in which it is told that they are free, at most. */
const FREED_WITHIN = 4

/** "Three aid workers were killed and five detained; two were later released": true for a bare number of those told of behind the dead of `whole`, who are let go. */
function areLetGoBeside({ sentence: { keys, hitAt, amountAt }, amount, here }: Case, whole: Decision): boolean {
  const last = here.at(-1)
  if (!last || last.measure !== null || last.rule !== 'custody' || whole.amount.from > last.amount.from || amount.quantity.noun !== null) return false
  for (let i = amount.to; i < amount.to + FREED_WITHIN && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) {
    if (tagsOf(hitAt[i], 'trigger').some(({ measure }) => measure === 'released')) return true
  }
  return false
}

/** The whole that words around an amount name, or the list or line whose item it is; the first that is found. */
function wholeByWords(around: Case, best: Candidate | null, items: Itemized | null): Decision | null {
  if (items?.isPart) return items.whole
  return parentOf(around, best?.measure ?? null)
    ?? formerlyHeld(around, best)
    ?? ellipticalWhole(around, best)
    ?? wholeOfMost(around, best)
    ?? wholeInApposition(around)
    ?? (best === null || (isOfTheLiving(best) && best.measure !== 'injured') ? deadBeforeBracket(around) : null)
    ?? (best === null || best.cost > KEEP_OWN_BELOW || (best.trigger?.frame === 'label' && best.rule.endsWith('.camp')) ? wholeOfLine(around) : null)
}

/** True for a trigger that tells what only the living do or suffer. */
const isOfTheLiving = (best: Candidate | null): best is Candidate => best !== null && best.measure !== null && OF_THE_LIVING.has(best.measure)

/** «كانت تقل 54 راكبا، قُتل منهم سبعة»: a verb of its own right before it. */
function isVerbRightBefore(amount: Amount, best: Candidate, before: Decision | undefined): boolean {
  if (best.measure === null || kindOf(best.measure) !== 'casualty' || best.side !== 'left' || best.hit.from < (before?.amount.to ?? 0)) return false
  const { frame } = best.trigger ?? {}
  // «على متنها 120 راكبا، ما أدى إلى مصرع 26 منهم»
  return frame === 'either' || ((frame === 'passive' || frame === 'active') && best.hit.to === amount.from)
}
