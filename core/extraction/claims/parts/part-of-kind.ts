import { kindOf } from '../../../model/kind.ts'
import { linkTo } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { ANYBODY } from './making-up.ts'
import { happenedThen, isNoWhole, isOverTime } from './no-whole.ts'

/** Figures looked back for those who died, or were hurt, of all casualties of a place. */
const FIGURES = 12

/**
 * "1,026 casualties (402 killed and 624 injured). This included 71 killed and 437 injured in Ramadi": of casualties that two numbers make up by what befell them, the
 * dead and the hurt told next are parts of the one that counts the same. Changes the decisions' parents.
 */
export function linkToKind(told: readonly Told[]): void {
  for (const part of told) {
    const { whole, measure } = part
    if (whole?.measure !== 'casualties' || measure === 'casualties') continue
    for (let at = part.at - 1; at > whole.at && at >= part.at - FIGURES; at--) {
      const kind = told[at]!
      if (kind.measure !== measure || kind.least <= part.least || kind.group === part.group || !isMadeUpWith(kind, whole, told)) continue
      linkTo(part, kind, 'part-of-figure')
      break
    }
  }
}

/**
 * "Nearly 40 civilians were killed or injured in airstrikes. Monitors counted 13 civilians killed and …": the dead and the hurt told in the sentence right behind casualties, the
 * first of their measure, are of them, as far as there is room. Changes the decisions' parents.
 */
export function linkToCasualties(told: readonly Told[]): void {
  // Neither the dead nor the hurt were told before.
  const whole = told.find(({ measure }) => kindOf(measure) === 'casualty')
  if (whole?.measure !== 'casualties' || whole.whole !== null || whole.sentence.profile.verbFirst || !areOfOneEvent(whole)) return
  const seen = new Set<string>()
  for (let at = whole.at + 1; at < told.length && told[at]!.sentence.index <= whole.sentence.index + 1; at++) {
    const part = told[at]!
    if (kindOf(part.measure) !== 'casualty' || part.measure === 'casualties' || part.sentence === whole.sentence) break
    if (part.whole !== null || seen.has(part.measure)) continue
    seen.add(part.measure)
    if (part.least < whole.least && isOfAnybody(part) && !isOfOtherTime(part)) linkTo(part, whole, 'part-of-figure')
  }
}

/** True for casualties of one event. */
const areOfOneEvent = (whole: Told): boolean =>
  !whole.statement.superseded && whole.amount.quantity.value !== null && isOfAnybody(whole) && !isOverTime(whole.statement.decision) && !isNoWhole(whole.statement.decision)

const isOfAnybody = ({ amount: { quantity: { noun } } }: Told): boolean => noun === null || ANYBODY.has(noun)

const isOfOtherTime = ({ statement }: Told): boolean => statement.superseded || isOverTime(statement.decision) || isNoWhole(statement.decision) || happenedThen(statement.decision)

/** True for a number of those who died, or were hurt, to whom another right beside adds the rest of the casualties. */
const isMadeUpWith = (kind: Told, whole: Told, told: readonly Told[]): boolean =>
  kind.whole?.group === whole.group && [told[kind.at - 1], told[kind.at + 1]].some((other) =>
    other?.whole?.group === whole.group && other.sentence === kind.sentence && other.measure !== kind.measure && kind.least + other.least === whole.least)
