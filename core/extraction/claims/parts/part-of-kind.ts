import { linkTo } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'

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

/** True for a number of those who died, or were hurt, to whom another right beside adds the rest of the casualties. */
const isMadeUpWith = (kind: Told, whole: Told, told: readonly Told[]): boolean =>
  kind.whole?.group === whole.group && [told[kind.at - 1], told[kind.at + 1]].some((other) =>
    other?.whole?.group === whole.group && other.sentence === kind.sentence && other.measure !== kind.measure && kind.least + other.least === whole.least)
