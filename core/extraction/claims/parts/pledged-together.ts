import { linkTo } from '../likelihood/told.ts'
import type { Told } from '../likelihood/told.ts'
import { most } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import type { Sentence } from '../sentence.ts'
import { isOfThen } from './no-whole.ts'

/** Sentences from one pledge to the next, figures looked at behind a total, and pledges that share it out, at least. */
const NEXT_WITHIN = 3
const FIGURES = 24
const SEVERAL = 2

/**
 * «تعهد المانحون بتقديم 1.5 مليار دولار. … تعهدت الولايات المتحدة بتقديم 171 مليونا … وتعهدت قطر بـ50 مليونا»: what each promises behind what all donors have promised together
 * is part of that, as far as it has room. What is a part already stays one. Changes the decisions' parents.
 */
export function linkPledgedTogether(told: readonly Told[]): void {
  for (const total of told) {
    if (!isOfAll(total)) continue
    const parts = partsOf(total, told)
    if (parts.length >= SEVERAL) for (const part of parts) if (part.whole === null) linkTo(part, total, 'by-place')
  }
}

/** True for a sum that donors have promised together. */
const isOfAll = ({ isMoney, measure, whole, sentence, statement }: Told): boolean =>
  isMoney && measure === 'pledged' && whole === null && isAsserted(statement) && namesDonors(sentence)

const namesDonors = ({ hitAt }: Sentence): boolean => hitAt.some((hit) => tagOf(hit, 'donors') !== null)

const isAsserted = ({ modality, superseded, decision }: Told['statement']): boolean => modality === 'asserted' && !superseded && !isOfThen(decision)

/** The pledges told behind the total, up to one that is as large or another total; none where there is no room for them. */
function partsOf(total: Told, told: readonly Told[]): Told[] {
  const parts: Told[] = []
  let { index } = total.sentence
  let left = most(total.statement.decision)
  for (let at = total.at + 1; at < told.length && at <= total.at + FIGURES; at++) {
    const one = told[at]!
    if (!one.isMoney || one.measure !== 'pledged' || one.sentence === total.sentence || one.statement.decision.reasons[0] === 'sum-converted') continue
    if (one.sentence.index > index + NEXT_WITHIN) break
    const isAgain = one.least === total.least
    if (one.group !== total.group && !isAgain && (one.least > total.least || namesDonors(one.sentence))) break
    index = one.sentence.index
    if (isAgain || one.group === total.group || !isAsserted(one.statement) || (one.whole !== null && one.whole.group !== total.group)) continue
    if (one.amount.quantity.unit === total.amount.quantity.unit) left -= one.least
    if (left < 0) return []
    parts.push(one)
  }
  return parts
}
