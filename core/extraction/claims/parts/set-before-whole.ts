import { least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { setBeside } from './named-sets.ts'
import type { Sentence } from '../sentence.ts'

/** How many sentences back the parts of a set may stand whose figure is told behind them. */
const FORWARD = 2
/** … and how many claims back. */
const FORWARD_CLAIMS = 6

/** True for a figure that is of a set named beside it; where the verb may stand first, whatever is told of it besides («نُقل تسعة من المصابين»). */
const isOfSet = (d: Decision): boolean => d.reasons[0] === 'part-of-set' || (d.sentence.profile.verbFirst && d.measure !== null && setBeside(d.sentence, d.amount) === d.measure)

/** "Two Britons were among the dead. The avalanche killed 15 people": the first figure of a set told behind its parts is their whole. */
export function linkSetBeforeWhole(sentence: Sentence, decisions: readonly Decision[], earlier: readonly Decision[]): void {
  const whole = decisions.find((d) => d.measure !== null && d.parent === null && d.reasons[0] !== 'continues-list' && d.amount.quantity.form !== 'singular' && !isOfSet(d))
  if (!whole) return
  for (const part of [...earlier.slice(-FORWARD_CLAIMS), ...decisions]) {
    if (part === whole || part.parent !== null || part.measure !== whole.measure || part.sentence.index < sentence.index - FORWARD || least(part) >= least(whole) || !isOfSet(part)) continue
    part.parent = whole
  }
}
