import { tagOf } from '../meaning.ts'
import { isColon } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between a word of calling and its number, and between two numbers to call, at most. */
const DIALLED_WITHIN = 2
const NEXT_WITHIN = 7

/** "Call 118, 112 or 115", "reach us on 140 (Red Cross) and 125 (Civil Defence)": true for digits behind a word of calling, and for those that go on with them. */
export function isPhoneNumber(sentence: Sentence, amount: Amount): boolean {
  const { keys, hitAt, amounts } = sentence
  const { from, to, quantity: { form, noun, qualifier } } = amount
  // "Officials call 12 dead a low count."
  if (form !== 'digits' || noun !== null || qualifier !== 'exact' || tagOf(hitAt[to], 'trigger')) return false
  for (let i = from - 1; i >= 0 && i >= from - 1 - DIALLED_WITHIN && !sentence.amountAt[i]; i--) {
    if (tagOf(hitAt[i], 'dials')) return true
    if (keys[i] !== '' && !isColon(keys[i])) break
  }
  const before = amounts[amounts.indexOf(amount) - 1]
  if (!before || from - before.to > NEXT_WITHIN) return false
  for (let i = before.to; i < from; i++) if (tagOf(hitAt[i], 'trigger') || keys[i] === ';') return false
  return isPhoneNumber(sentence, before)
}
