import type { Measure } from '../../../model/kind.ts'
import { OF_THE_LIVING, SET_FREE, TAKEN } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { staysInSubset } from '../going-on/lists.ts'
import type { Candidate } from '../governing/candidate.ts'
import { isNegated } from '../governing/negation.ts'
import { diedOf, movesHurt } from '../governing/own-verb.ts'
import { singleLimit } from '../governing/single-person.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Itemized } from '../parts/itemized.ts'
import { setBeside, setOpening } from '../parts/named-sets.ts'
import { shareBefore } from '../parts/part-markers.ts'
import { namesRemainder } from '../parts/remainder.ts'
import { setOfThem } from '../parts/set-of-them.ts'
import type { Sentence } from '../sentence.ts'
import { tellsWhereItBefell } from '../settling/whereabouts.ts'

/** The trigger of a part, or of one told in a list, is its own where it costs less. */
export const KEEP_OWN_BELOW = 3

/** By so much what a figure has from the one before it in a list is less sure than that. */
export const FURTHER_ALONG_LIST = 1.5

/** «والآخرون، أي 28، ماتوا في الأسر»: what is told behind a comma of those left is their own. */
const REST_OWN_BELOW = 6

/** A passive right behind a part of a sum says what became of that ("of this sum $200 million is set aside"). */
const PASSIVE_BELOW = 0.9

/** How an amount stands to what was told before it, and to the trigger that governs it. */
export interface Standing {
  around: Case
  /** The trigger that governs the amount; null where none does. */
  best: Candidate | null
  /** … where it tells of the amount itself and not of its whole, its form or whereabouts; else null. */
  own: Candidate | null
  /** The figure of a list that the amount goes on with. */
  list: Decision | null
  /** The figure that it is a part of. */
  parent: Decision | null
  /** What those were counted for who are named as a set right beside it ("among the dead were four"). */
  set: Measure | null
  /** The list of particulars whose item it is. */
  items: Itemized | null
  /** True where the trigger tells in what form a part of a sum is given. */
  form: boolean
  /** True where the trigger tells where it befell them. */
  whereabouts: boolean
  /** True where the trigger tells what they died of. */
  fatal: boolean
}

/** "of which €80 million will be spent in Chad": true for a passive that tells what is still to become of a sum. */
const isToBe = ({ hitAt, profile }: Sentence, { hit }: Candidate): boolean => !profile.verbFirst && tagOf(hitAt[hit.from - 1], 'auxiliary') !== null && tagOf(hitAt[hit.from - 2], 'promise') !== null

/** How an amount stands to its whole (`parent`), to the list it goes on with and to the trigger that governs it. */
export function standingOf(around: Case, best: Candidate | null, list: Decision | null, parent: Decision | null, items: Itemized | null): Standing {
  const { sentence, amount, topics, kind } = around
  const opened = parent || kind === 'money' || best?.side === 'right' || best?.side === 'inside' ? null : setOpening(sentence, amount)
  const set = parent || kind === 'money' ? null : opened ?? setBeside(sentence, amount) ?? setOfThem(around, best?.measure ?? null)
  // A verb that stands before the whole speaks of the whole, and of its part through it.
  const shared = best !== null && parent?.sentence === sentence && best.side === 'left' && best.hit.to <= parent.amount.from
  // «منها 4 مليارات في صورة منح»: what stands behind a part of a sum tells its form, not what became of it.
  const form = best !== null && kind === 'money' && (parent ?? list?.parent ?? null) !== null && best.side === 'right' && !best.rule.endsWith('.state') && !(best.trigger?.frame === 'participle' && !isToBe(sentence, best) && (best.cost < PASSIVE_BELOW || tagOf(sentence.hitAt[best.hit.from - 1], 'subset') !== null))
  // The dead do not come home or flee, whatever verb stands near them.
  const among = parent ?? (best?.rule.endsWith('.state') && list?.parent && staysInSubset(sentence, list, amount) ? list.parent : null)
  const dead = (among?.measure === 'killed' || set === 'killed') && best?.measure !== null && best?.measure !== undefined && OF_THE_LIVING.has(best.measure)
  // «13 شهيدا، سبعة منهم لم يُدفنوا بعد»: what is denied of a part is not what its whole was counted for.
  const denied = parent?.measure != null && best?.measure === parent.measure && isNegated(sentence, amount, best.hit)
  const whereabouts = tellsWhereItBefell(around, best, list)
  // "Twelve of the wounded had lost at least one limb": nobody lost them.
  const maimed = (parent?.measure === 'injured' || set === 'injured') && best?.measure === 'missing' && best.trigger?.frame !== 'counted' && setBeside(sentence, amount) === 'injured' && !topics.profile.verbFirst
  // «أكثر من 12 ألفا من العائدين كانوا يقيمون في المخيمات»: where they had lived does not unmake that they are back.
  // "3,000 of the new arrivals are still in the open": where refugees stay or are moved to does not make them displaced at home.
  const housed = (parent?.measure === 'returned' && best?.rule.endsWith('.camp') === true && best.side === 'right' && setBeside(sentence, amount) !== null) || (parent?.measure === 'refugees' && best?.measure === 'displaced' && best.side === 'right' && !topics.profile.verbFirst)
  // "nine were freed, including a Frenchman held since March"
  const taken = parent?.measure != null && SET_FREE.has(parent.measure) && best?.measure != null && TAKEN.has(best.measure) && best.side === 'right' && best.trigger?.frame === 'participle' && best.hit.from === amount.to && !topics.profile.verbFirst
  // "several people, including a nurse, were kidnapped": what is told far from one person is told of the whole.
  const ofWhole = parent !== null && amount.quantity.form === 'singular' && best !== null && best.cost > singleLimit(sentence, amount) && (!topics.profile.verbFirst || tagsOf(sentence.hitAt[amount.from - 1], 'subset').some((s) => s.form === 'including'))
  const fatal = best !== null && diedOf(sentence, amount, set, best)
  const own = best?.measure && !whereabouts && (best.cost < KEEP_OWN_BELOW || fatal || (parent !== null && (shareBefore(sentence, amount) !== null || (topics.profile.verbFirst && best.cost < REST_OWN_BELOW && best.side === 'right' && namesRemainder(sentence, amount))))) && !shared && !form && !dead && !housed && !taken && !maimed && !denied && !opened && !ofWhole && !movesHurt(set ?? parent?.measure ?? null, best) ? best : null
  return { around, best, own, list, parent, set, items, form, whereabouts, fatal }
}
