import type { Measure } from '../../../model/kind.ts'
import { isClaim, OF_THE_LIVING, SET_FREE, TAKEN } from '../decision.ts'
import type { Case, Decision } from '../decision.ts'
import { staysInSubset } from '../going-on/lists.ts'
import { isToldOfBatch } from '../governing/batches.ts'
import type { Candidate } from '../governing/candidate.ts'
import { isNegated } from '../governing/negation.ts'
import { diedOf, movesHurt } from '../governing/own-verb.ts'
import { singleLimit } from '../governing/single-person.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Itemized } from '../parts/itemized.ts'
import { setBeside, setOpening } from '../parts/named-sets.ts'
import { shareBefore } from '../parts/share-before.ts'
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

/** How an amount stands to its whole (`parent`), to the list it goes on with and to the trigger that governs it. */
export function standingOf(around: Case, best: Candidate | null, list: Decision | null, parent: Decision | null, items: Itemized | null): Standing {
  const { sentence, amount, kind } = around
  // «عادت دفعة من النازحين تضم 300 شخص»: the verb tells what became of all in the batch.
  const batch = isToldOfBatch(sentence, amount, best)
  const opened = parent || batch || kind === 'money' || best?.side === 'right' || best?.side === 'inside' ? null : setOpening(sentence, amount)
  const set = parent || batch || kind === 'money' ? null : opened ?? setBeside(sentence, amount) ?? setOfThem(around, best?.measure ?? null)
  const form = best !== null && kind === 'money' && (parent ?? list?.parent ?? null) !== null && tellsForm(sentence, best)
  const whereabouts = tellsWhereItBefell(around, best, list)
  const fatal = best !== null && diedOf(sentence, amount, set, best)
  const standing: Standing = { around, best, own: null, list, parent, set, items, form, whereabouts, fatal }
  if (best?.measure && !opened && !form && !whereabouts && (fatal || isNearEnough(standing, best)) && !isToldOfWhole(standing, best)) standing.own = best
  return standing
}

/** «منها 4 مليارات في صورة منح»: what stands behind a part of a sum tells its form, not what became of it. */
function tellsForm(sentence: Sentence, best: Candidate): boolean {
  if (best.side !== 'right' || best.rule.endsWith('.state')) return false
  // «26 مليونا من هذه الأموال خُصصت لليمن», but not «4 مليارات منها منح», which is spelt as a verb is.
  const isVerb = sentence.profile.verbFirst && tagsOf(best.hit, 'trigger').every(({ frame }) => frame === 'either')
  if (isVerb && tagOf(sentence.hitAt[best.hit.from - 1], 'subset')) return false
  if (best.trigger?.frame !== 'participle' || isToBe(sentence, best)) return true
  return best.cost >= PASSIVE_BELOW && tagOf(sentence.hitAt[best.hit.from - 1], 'subset') === null
}

/** "of which €80 million will be spent in Chad": true for a passive that tells what is still to become of a sum. */
function isToBe({ hitAt }: Sentence, { hit }: Candidate): boolean {
  return tagOf(hitAt[hit.from - 1], 'auxiliary') !== null && tagOf(hitAt[hit.from - 2], 'promise') !== null
}

/** True for a trigger as near as one of its own must be; of a share, and of those left, from further off. */
function isNearEnough({ around: { sentence, amount, topics }, parent }: Standing, best: Candidate): boolean {
  if (best.cost < KEEP_OWN_BELOW) return true
  if (parent === null) return false
  if (shareBefore(sentence, amount) !== null) return true
  return topics.profile.verbFirst && best.cost < REST_OWN_BELOW && best.side === 'right' && namesRemainder(sentence, amount)
}

/** True where what a trigger says is said of the whole, or cannot be true of those who were counted as its part. */
function isToldOfWhole(standing: Standing, best: Candidate): boolean {
  const { around, list, parent, set } = standing
  const { sentence, amount, topics } = around
  const { verbFirst } = topics.profile
  if (movesHurt(set ?? parent?.measure ?? null, best)) return true
  // The dead do not come home or flee, whatever verb stands near them.
  const among = parent ?? (best.rule.endsWith('.state') && list?.parent && staysInSubset(sentence, list, amount) ? list.parent : null)
  // «22 مصابا من ضحايا الانفجار»: but the noun that counts them says what they are.
  const byNoun = verbFirst && best.side === 'inside' && best.trigger?.frame === 'counted'
  if ((among?.measure === 'killed' || set === 'killed') && best.measure !== null && OF_THE_LIVING.has(best.measure) && !byNoun) return true
  if (!verbFirst && isMaimed(standing, best)) return true
  if (parent === null) return false
  // A verb that stands before the whole speaks of the whole, and of its part through it.
  if (parent.sentence === sentence && best.side === 'left' && best.hit.to <= parent.amount.from) return true
  // «13 شهيدا، سبعة منهم لم يُدفنوا بعد»: what is denied of a part is not what its whole was counted for.
  if (best.measure === parent.measure && isNegated(sentence, amount, best.hit)) return true
  if (tellsHowTheyAre(standing, parent, best)) return true
  // "several people, including a nurse, were kidnapped": what is told far from one person is told of the whole.
  if (amount.quantity.form !== 'singular' || best.cost <= singleLimit(sentence, amount)) return false
  return !verbFirst || tagsOf(sentence.hitAt[amount.from - 1], 'subset').some(({ form }) => form === 'including' || form === 'of-them')
}

/** "Twelve of the wounded had lost at least one limb": nobody lost them. */
function isMaimed({ around: { sentence, amount }, parent, set }: Standing, best: Candidate): boolean {
  if (best.measure !== 'missing' || best.trigger?.frame === 'counted') return false
  return (parent?.measure === 'injured' || set === 'injured') && setBeside(sentence, amount) === 'injured'
}

/** True where a word behind a part tells where those stay, or how they had been taken, who are back, abroad or free. */
function tellsHowTheyAre({ around: { sentence, amount, topics } }: Standing, parent: Decision, best: Candidate): boolean {
  if (best.side !== 'right') return false
  // «أكثر من 12 ألفا من العائدين كانوا يقيمون في المخيمات»: where they had lived does not unmake that they are back.
  if (parent.measure === 'returned' && best.rule.endsWith('.camp') && setBeside(sentence, amount) !== null) return true
  if (topics.profile.verbFirst) return false
  // "3,000 of the new arrivals are still in the open": where refugees stay or are moved to does not make them displaced at home.
  if (parent.measure === 'refugees' && best.measure === 'displaced') return true
  // "nine were freed, including a Frenchman held since March"
  return isClaim(parent) && SET_FREE.has(parent.measure) && best.measure !== null && TAKEN.has(best.measure) && best.trigger?.frame === 'participle' && best.hit.from === amount.to
}
