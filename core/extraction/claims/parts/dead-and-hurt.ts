import { kindOf } from '../../../model/kind.ts'
import { least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isColon, isComma, isDash, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between the casualties and the mark behind which they are told apart, and from one kind of them to the next, at most. */
const SET_OFF_WITHIN = 4
const NEXT_WITHIN = 5

/**
 * "142 casualties (67 killed and 75 injured)", "40 casualties: 12 dead, 28 wounded", "307 victims, 96 dead and 211 hurt": the dead and the hurt told right behind casualties are
 * parts of them, in brackets whatever they come to, elsewhere where they come to as many. Changes the decisions' parents.
 */
export function linkDeadAndHurt(sentence: Sentence, decisions: readonly Decision[]): void {
  for (const [n, whole] of decisions.entries()) {
    if (whole.measure !== 'casualties' || whole.amount.quantity.value === null) continue
    const parts = toldApart(sentence, whole, decisions.slice(n + 1))
    for (const part of parts ?? []) part.parent = whole
  }
}

/** The dead, hurt and missing told right behind casualties; null where they are none of theirs. */
function toldApart(sentence: Sentence, whole: Decision, behind: readonly Decision[]): Decision[] | null {
  const { keys } = sentence
  const open = behind.length > 0 ? openingMark(sentence, whole, behind[0]!) : null
  if (open === null) return null
  const close = keys[open] === '(' ? keys.indexOf(')', open) : -1
  const parts: Decision[] = []
  let left = most(whole)
  let last = open
  for (const part of behind) {
    if (close >= 0 ? part.amount.from > close : part.amount.from - last > NEXT_WITHIN || left <= 0) break
    if (part.parent !== null && parts.includes(part.parent)) continue
    if (part.measure === null || kindOf(part.measure) !== 'casualty' || part.measure === 'casualties' || part.parent !== null) return null
    left -= least(part)
    last = part.amount.to
    parts.push(part)
  }
  const isTold = close >= 0 ? left >= 0 : left === 0 && parts.length > 1
  return isTold ? parts : null
}

/** The mark between casualties and the first of those told behind them; null where another stands between, or none. */
function openingMark({ keys, amountAt }: Sentence, { amount: { to } }: Decision, { amount: { from } }: Decision): number | null {
  const open = from - 1
  if (open < to || open - to > SET_OFF_WITHIN) return null
  for (let i = to; i < open; i++) if (isMark(keys[i]) || amountAt[i]) return null
  return keys[open] === '(' || isColon(keys[open]) || isDash(keys[open]) || isComma(keys[open]) ? open : null
}
