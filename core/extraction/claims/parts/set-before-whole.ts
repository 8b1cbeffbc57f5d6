import { fits, least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { setBeside } from './named-sets.ts'
import type { Sentence } from '../sentence.ts'

/** How many sentences back the parts of a set may stand whose figure is told behind them. */
const FORWARD = 2
/** … and how many claims back. */
const FORWARD_CLAIMS = 6

/** True for a figure that is of a set named beside it; where the verb may stand first, whatever is told of it besides («نُقل تسعة من المصابين»). */
function isOfSet({ measure, reasons, sentence, amount }: Decision): boolean {
  return reasons[0] === 'part-of-set' || (sentence.profile.verbFirst && measure !== null && setBeside(sentence, amount) === measure)
}

/** "Two Britons were among the dead. The avalanche killed 15 people": the first figure of a set told behind its parts is their whole. */
export function linkSetBeforeWhole(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const isToldAnew = ({ measure, parent, reasons }: Decision): boolean => measure !== null && parent === null && reasons[0] !== 'continues-list'
  const whole = decisions.find((d) => isToldAnew(d) && d.amount.quantity.form !== 'singular' && !isOfSet(d))
  if (!whole) return
  for (const part of [...earlier.slice(-FORWARD_CLAIMS), ...decisions]) {
    if (part === whole || part.parent !== null || part.measure !== whole.measure || part.sentence.index < sentence.index - FORWARD) continue
    if (least(part) < least(whole) && isOfSet(part) && fits(part, whole)) part.parent = whole
  }
}
