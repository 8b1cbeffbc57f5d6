import { kindOf } from '../../../model/kind.ts'
import { meantBefore } from '../counting/repeating.ts'
import { countsPeople, isClaim, OF_THE_LIVING, SET_FREE, TAKEN } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { headed } from '../going-on/headings.ts'
import { recalled } from '../going-on/recalling.ts'
import { singleLimit } from '../governing/single-person.ts'
import { isJoined } from '../joined.ts'
import { tagOf } from '../meaning.ts'
import { claimed, claimedLike } from './claimed.ts'
import { FURTHER_ALONG_LIST, KEEP_OWN_BELOW } from './standing.ts'
import type { Standing } from './standing.ts'

/**
 * What an amount counts whose trigger is far or says less than what was told before: a figure it repeats, the heading it stands under, a sentence it
 * goes on with; null where it has its own.
 */
export function byFigureBefore(standing: Standing): Decision | null {
  const { around, best, list } = standing
  const { sentence, amount, topics } = around
  if (isClaim(list) && tellsHowFreedWereTaken(standing)) return claimedLike(standing, list, list.cost + FURTHER_ALONG_LIST, 'continues-list')
  const far = !best?.measure || best.cost > KEEP_OWN_BELOW
  const meant = meantBefore(around)
  const again = far || (!topics.profile.verbFirst && meant !== null && tellsOfThoseBefore(standing, meant))
  if (isClaim(meant) && again) return ofTheSameWhole(claimedLike(standing, meant, 2, 'said-before'), meant, topics.profile.verbFirst)
  const alone = amount.quantity.form === 'singular' && amount.quantity.noun === null && best !== null && best.cost > singleLimit(sentence, amount)
  const told = far || alone || isOnTheWay(standing) ? headed(around) ?? recalled(around) : null
  return told ? { ...claimed(standing, told.measure, told.rule, 2.5, 'continues-sentence'), parent: told.parent } : null
}

/** "One had gone back for her dogs.", "One had fled the war in Syria.": true for one of those to whom something befell, of whom it is told where they went before. */
function isOnTheWay({ around: { sentence, amount, earlier }, best }: Standing): boolean {
  const { form, noun } = amount.quantity
  if (form !== 'singular' || noun !== null || amount.from > 0 || !best?.measure || kindOf(best.measure) !== 'displacement') return false
  const last = earlier.findLast(countsPeople)
  return last?.measure != null && kindOf(last.measure) !== 'displacement' && last.sentence.index === sentence.index - 1
}

/**
 * "Seven died there. All seven had been shot in the head.", "The seven had been sleeping in one house.": true where the words around the number of the
 * dead, or of those taken, counted right before, tell how they were hit, where they were or were brought, which does not unmake what befell them.
 */
function tellsOfThoseBefore({ around: { sentence }, best }: Standing, { measure, sentence: before }: Decision): boolean {
  if (!best?.measure || measure === null || before.index < sentence.index - 1) return false
  if (SET_FREE.has(measure)) return best.measure === 'displaced' || best.measure === 'returned' || TAKEN_ALONG.test(best.rule)
  return measure === 'killed' ? OF_THE_LIVING.has(best.measure) : TAKEN.has(measure) && best.measure === 'displaced'
}

/** Rules of bare "take", which is said of captives and of those brought somewhere. */
const TAKEN_ALONG = /\.taken?$/

/** "Five were hurt, two badly. One of the two …": those said again are of the whole they were a part of. */
function ofTheSameWhole(again: Decision, meant: Decision, verbFirst: boolean): Decision {
  if (!verbFirst) again.parent ??= meant.parent
  return again
}

/** «إطلاق سراح 36 مختطفا و25 آخرين احتجزهم مسلحون»: how they were taken does not unmake what was said of all. */
function tellsHowFreedWereTaken({ around: { sentence, amount, topics }, best, list }: Standing): boolean {
  if (!isClaim(list) || !SET_FREE.has(list.measure) || !best?.measure || !TAKEN.has(best.measure) || best.side !== 'right') return false
  if (!isJoined(sentence, amount)) return false
  // "eleven escaped, and 107 more were taken on Sunday": those it happened to.
  return topics.profile.grammar.bareRelatives || (best.trigger?.frame === 'participle' && !tagOf(sentence.hitAt[best.hit.from - 1], 'auxiliary'))
}
