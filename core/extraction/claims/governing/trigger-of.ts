import { kindOf } from '../../../model/kind.ts'
import { meantBefore } from '../counting/repeating.ts'
import type { Case } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { tagOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { opensBeforePart, opensBeforeSubject } from '../parts/opening-whole.ts'
import { isPartOfNext, isSaidOfPart, isVerbOfPart, partBefore, verbBeforePart } from '../parts/part-before-whole.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { candidatesFor } from './governing.ts'
import { winner } from './winning.ts'

/** A verb further off behind a part and its whole may tell of neither. */
const FAR_BEHIND = 10

/** Words from those counted to the verb of the relative clause right behind them, at most. */
const RELATIVE_WITHIN = 2

/** What {@link triggerOf} says of a whole of which only its part is told. */
export const TOLD_OF_PART = Symbol('what is said is said of a part')

/** The trigger that governs an amount, where it tells of the amount itself and not of its part, its whole or another figure; null where none does. */
export function triggerOf(around: Case): Candidate | typeof TOLD_OF_PART | null {
  const { sentence, amount, kind, topics } = around
  const best = winner(around)
  const own = kind === 'person' ? verbBeforePart(sentence, amount, best) ?? best : best
  return topics.profile.verbFirst ? whereVerbsLead(around, own) : whereSubjectsLead(around, own)
}

function whereVerbsLead(around: Case, best: Candidate | null): Candidate | typeof TOLD_OF_PART | null {
  const { sentence, amount, kind, here } = around
  if (kind !== 'person' || best?.side !== 'right') return best
  const part = here.at(-1)
  // «1,9 من أصل 2,2 مليون هُجّروا»: what is said of the part is not said of the whole.
  const ofPart = part && best.trigger?.frame !== 'state' && partBefore(sentence, amount) === part.amount && winner({ ...around, amount: part.amount })?.hit === best.hit
  // «ستة من الجنود العشرة الذين قُتلوا»: a clause on the whole tells of all.
  const ofAll = tagOf(sentence.hitAt[amount.to], 'antecedent') !== null && best.hit.from - amount.to <= RELATIVE_WITHIN
  if (ofPart && !ofAll) {
    // «20 من أصل 48 رهينة ما زالوا أحياء»: what they are is said by their noun.
    const isNoun = (c: Candidate): boolean => c.side === 'inside' && c.measure !== null && c.trigger?.frame === 'counted' && c.trigger.figurative !== true
    return candidatesFor(sentence, amount, true).find(isNoun) ?? TOLD_OF_PART
  }
  // «من أصل 96 متطوعا استشهد 5»
  return opensBeforeSubject(sentence, amount, best.hit) ? TOLD_OF_PART : best
}

function whereSubjectsLead(around: Case, best: Candidate | null): Candidate | typeof TOLD_OF_PART | null {
  const { sentence, amount, kind } = around
  // "Nine of the ten soldiers wounded in the blast were flown out and one died": what is told behind "and" is told of another.
  const ofNext = kind === 'person' && best?.side === 'right' && best.cost > FAR_BEHIND && isPartOfNext(sentence, amount) && tellsOfNext(sentence, amount, best.hit)
  let own = ofNext ? null : behindSaved(sentence, amount, best)
  if (own?.side !== 'right') return own
  // "one of the four was found dead": nor where the whole is one that was counted before.
  if (meantBefore(around)?.measure && partBefore(sentence, amount)) return null
  if (kind === 'person' && isToldOfPart(around, own)) {
    // "6,000 of the 9,000 evacuees have returned", "six of the eight climbers missing since Saturday": what they are is said by their noun, or right behind it.
    const verb = own.hit
    const isOwn = (c: Candidate): boolean => c.measure !== null && (c.side === 'inside' || (c.side === 'right' && c.hit.from === amount.to && c.hit !== verb))
    const noun = candidatesFor(sentence, amount).find(isOwn)
    if (!noun) return TOLD_OF_PART
    own = noun
  }
  if (own.side !== 'right') return own
  // "45 passengers, 19 of whom died"
  if (own.measure && kindOf(own.measure) !== 'aid' && isVerbOfPart(sentence, amount, own.hit)) return null
  // "Of its 60,000 inhabitants, forty thousand have fled": nor of the whole that opens the clause.
  return kind === 'person' && opensBeforePart(sentence, amount, own.hit) ? null : own
}

/** "Two of the six miners rescued on Friday died in hospital": those saved are the six; what stands behind tells of the two. */
function behindSaved(sentence: Sentence, amount: Amount, best: Candidate | null): Candidate | null {
  if (best?.measure !== null || (best.rule !== 'rescue' && best.rule !== 'custody') || best.side !== 'right') return best
  if (!isPartOfNext(sentence, amount) || tagOf(sentence.hitAt[best.hit.from - 1], 'auxiliary')) return best
  return candidatesFor(sentence, amount).find((c) => c.measure !== null && c.side === 'right' && c.hit.from > best.hit.to) ?? best
}

/** "12 of the 40 passengers were killed": true where the part before an amount is what a verb tells of. */
function isToldOfPart({ sentence, amount, here }: Case, best: Candidate): boolean {
  const part = here.at(-1)
  return best.trigger?.frame !== 'counted' && part !== undefined && part.measure !== null && part.measure === best.measure && isSaidOfPart(sentence, part.amount, amount, best)
}

/** True where "and" brings in another number between a part and a verb. */
function tellsOfNext(sentence: Sentence, { to }: Amount, { from }: Hit): boolean {
  return sentence.amounts.some((other) => other.from > to && other.to <= from && isJoined(sentence, other))
}
