import { linkTo } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { isOutOf } from '../meaning.ts'
import { hasMark, rightBefore } from '../sentence.ts'

/** Words between a part and what it is out of, at most. */
const WITHIN = 14

/**
 * «عاد 522 ألف شخص إلى أماكن إقامتهم السابقة في سوريا من أصل 1.1 مليون نزحوا»: the figure told before words that take it out of another, however much is told of it between, is
 * part of that. What is a part already stays one. Changes the decisions' parents.
 */
export function linkToldOutOf(told: readonly Told[]): void {
  for (const [at, whole] of told.entries()) {
    const part = told[at - 1]
    if (part?.sentence !== whole.sentence || part.whole !== null || part.isMoney !== whole.isMoney || part.least >= whole.least || part.group === whole.group) continue
    const { sentence, amount: { from } } = whole
    if (!sentence.profile.verbFirst || !isOutOf(rightBefore(sentence.hitAt, from)) || from - part.amount.to > WITHIN) continue
    if (!hasMark(sentence, part.amount.to, from)) linkTo(part, whole, 'part-of-figure')
  }
}
