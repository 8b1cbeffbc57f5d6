import { SET_FREE } from '../decision.ts'
import type { Decision } from '../decision.ts'

/**
 * "swapped 614 prisoners, 307 each", «تبادلا 400 أسير، 200 من كل جانب»: a bare number that is half of those told right before it is what each side of an exchange lets
 * go. Changes the decisions' parents.
 */
export function linkHalvesOfExchange(decisions: readonly Decision[]): void {
  for (const [at, half] of decisions.entries()) {
    const whole = decisions[at - 1]
    if (!whole || half.parent !== null || half.measure === null || half.measure !== whole.measure || !SET_FREE.has(half.measure)) continue
    const { value, noun } = half.amount.quantity
    if (noun === null && value !== null && value * 2 === whole.amount.quantity.value) half.parent = whole
  }
}
