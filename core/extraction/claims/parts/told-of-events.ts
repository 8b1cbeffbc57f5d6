import { kindOf } from '../../../model/kind.ts'
import { most } from '../decision.ts'
import { ATTACKERS } from '../governing/attackers.ts'
import { isPartOf, linkTo, sumOf } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { tagOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import { mayCountAsAll } from './making-up.ts'
import { happenedThen, isOverTime } from './no-whole.ts'

/** Sentences from a whole to the first of the events that it tells of, and from one to the next, and figures looked at behind it, at most. */
const BEGINS_WITHIN = 3
const NEXT_WITHIN = 2
const FIGURES = 24
/** So many are told one event after the other at least, and come to such a share of the whole. */
const SEVERAL = 2
const SHARE = 0.8
/** … or so many to such a share of the dead and hurt counted together, or of a number too large for chance, no less than which share no rule has linked, whatever words say. */
const PLENTY = 4
const NEARLY_ALL = 0.9
const TOO_LARGE = 500
const UNLINKED = 0.4
/** A whole of fewer is told of too little. */
const MANY = 5

/**
 * «قُتل 15 في سلسلة هجمات. … قُتل تسعة في كركوك … وفي الحلة قُتل خمسة»: figures told one after the other behind one that is told of several events or places are its parts,
 * where they come to no more than it, but to nearly all of it. What is a part already stays one. Changes the decisions' parents.
 */
export function linkToldOfEvents(told: readonly Told[]): void {
  let sentence: Sentence | null = null
  let tells = false
  for (const whole of told) {
    // Asked once of each sentence.
    if (whole.sentence !== sentence) tells = tellsOfSeveral(sentence = whole.sentence)
    if (!sentence!.profile.verbFirst || !(tells || whole.measure === 'casualties' || whole.least >= TOO_LARGE) || !mayBeWhole(whole)) continue
    const parts = partsOf(whole, told)
    const sum = whole.measure === 'casualties' ? sumOf(parts) : sumByPlace(parts)
    if (parts.length < (tells ? SEVERAL : PLENTY) || sum < whole.least * (tells ? SHARE : NEARLY_ALL) || sum > most(whole.statement.decision)) continue
    if (!tells && whole.measure !== 'casualties' && !isPlainlyMadeUp(whole, parts)) continue
    for (const part of parts) if (part.whole === null) linkTo(part, whole, 'by-place')
  }
}

/** True where no part of a large number is as good as that number told anew, and the rules have left enough of them for a list of which they saw no whole. */
const isPlainlyMadeUp = ({ least }: Told, parts: readonly Told[]): boolean =>
  parts.every((part) => part.least < least * SHARE) && sumByPlace(parts.filter((part) => part.whole === null)) >= least * UNLINKED

/** True for a sentence that names several events or places. */
const tellsOfSeveral = ({ hitAt }: Sentence): boolean => hitAt.some((hit) => tagOf(hit, 'several-events') !== null)

/** True for a number of people hit at once that is part of nothing. */
const mayBeWhole = ({ measure, least, whole, statement, amount }: Told): boolean =>
  kindOf(measure) === 'casualty' && least >= MANY && whole === null && !statement.superseded && statement.modality === 'asserted' && amount.quantity.form !== 'singular'

/** The figures behind a whole that count the same in other sentences, one after the other, as far as nothing is told between that is larger or of another time. */
function partsOf(whole: Told, told: readonly Told[]): Told[] {
  const parts: Told[] = []
  let { index } = whole.sentence
  for (let at = whole.at + 1; at < told.length && at <= whole.at + FIGURES; at++) {
    const one = told[at]!
    if (one.sentence === whole.sentence || one.isMoney) continue
    if (one.sentence.index > index + (parts.length === 0 ? BEGINS_WITHIN : NEXT_WITHIN)) break
    if (one.group === whole.group) continue
    const isAlike = countsAs(one, whole)
    // A later toll, of more events or of another time, ends what is told of these.
    if ((isAlike || one.measure === whole.measure) && (one.least >= whole.least || isOfOtherTime(one, whole))) break
    index = one.sentence.index
    if (isAlike && isPart(one, whole, parts)) parts.push(one)
  }
  return parts
}

/** True for a figure of the measure of the whole; the dead and the hurt are casualties. */
const countsAs = ({ measure }: Told, whole: Told): boolean =>
  whole.measure === 'casualties' ? kindOf(measure) === 'casualty' && measure !== 'casualties' : measure === whole.measure

const isOfOtherTime = ({ statement }: Told, whole: Told): boolean =>
  happenedThen(statement.decision) || isOverTime(statement.decision) || (statement.asOf !== null && whole.statement.asOf !== null && statement.asOf !== whole.statement.asOf)

/** True for a number that counts people of the whole, and is no part of another that does, nor told again. */
function isPart(one: Told, whole: Told, parts: readonly Told[]): boolean {
  const { statement, amount: { quantity } } = one
  if (statement.superseded || statement.modality !== 'asserted' || quantity.value === null) return false
  if (one.whole !== null && one.whole.group !== whole.group) return false
  if (ATTACKERS.has(quantity.noun ?? '') || parts.some(({ group }) => isPartOf(one, group))) return false
  return mayCountAsAll(quantity.noun, whole.amount.quantity.noun)
}

/** What parts come to, where of several that are told of one place, or are the same number again, the largest counts. */
function sumByPlace(parts: readonly Told[]): number {
  const byPlace = new Map<string, number>()
  for (const { statement: { place }, least, group, measure } of parts) {
    const name = `${measure} ${place?.name ?? group}`
    byPlace.set(name, Math.max(byPlace.get(name) ?? 0, least))
  }
  let sum = 0
  for (const count of byPlace.values()) sum += count
  return sum
}
