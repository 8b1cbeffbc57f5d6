import { areCalledHurt } from '../decision.ts'
import type { Told } from '../likelihood/told.ts'

/**
 * «ما لا يقل عن 962 قتيلا، بينهم أطفال ونساء، و2778 جريحا»: those whom their own noun calls hurt are none of the dead told before, where verbs come
 * first. Changes the decisions' parents.
 */
export function unlinkHurtOfDead(told: readonly Told[]): void {
  for (const part of told) {
    const { whole, measure, statement: { decision } } = part
    if (measure !== 'injured' || whole?.measure !== 'killed' || !areCalledHurt(decision)) continue
    decision.parent = null
    part.whole = null
  }
}
