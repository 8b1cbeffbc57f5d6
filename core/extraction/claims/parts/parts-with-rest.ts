import { kindOf } from '../../../model/kind.ts'
import { fits, least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { Hit } from '../meaning.ts'
import { isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

const namesRest = (hit: Hit | null | undefined): boolean => tagsOf(hit, 'subset').some(({ rest }) => rest)

/**
 * "Some 18,000 of them are in the open; 7,400 have been moved to a camp and the rest live with families": bare numbers told on behind a part, up to
 * those said to be the rest, are of its whole.
 */
export function linkUntilRest(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  const at = decisions.findIndex((d) => d.measure !== null && d.parent !== null && kindOf(d.measure) !== 'aid')
  const first = decisions[at]
  const whole = first?.parent
  if (!whole || at === decisions.length - 1) return
  const rest = restFrom(sentence, first.amount.to)
  if (rest < 0) return
  let told = least(first)
  for (const part of decisions.slice(at + 1)) {
    if (part === whole || part.amount.from > rest || !mayGoOn(part, whole)) continue
    told += least(part)
    if (told > most(whole) || !fits(part, whole)) return
    part.parent = whole
    if (whole.measure === 'refugees' && part.measure === 'displaced') part.measure = 'refugees'
  }
}

/** "Nineteen hundred have found room with friends; the others sleep in a schoolyard": true where those said to be the rest stand behind a number. */
export const leavesRest = ({ sentence, amount }: Decision): boolean => restFrom(sentence, amount.to) >= 0

/** Where "and the rest" stands behind word `from`; -1 where it does not. */
function restFrom({ hitAt, keys }: Sentence, from: number): number {
  for (let i = from + 1; i < keys.length; i++) if (namesRest(hitAt[i]) && (tagOf(hitAt[i - 1], 'coordination') || keys[i - 1] === ';')) return i
  return -1
}

/** True for a number of several without a noun that is part of nothing yet, of whom something of the same kind is told as of the whole. */
function mayGoOn({ measure, parent, amount: { quantity: { noun, form } } }: Decision, whole: Decision): boolean {
  return measure !== null && parent === null && noun === null && form !== 'singular' && kindOf(measure) === kindOf(whole.measure ?? 'other')
}

/** Words between a part and those said to be the rest, at most. */
const REST_WITHIN = 9

/**
 * "left 377,000 people dead, some 150,000 directly in fighting and the rest from hunger": a bare number behind a whole is of it where the rest is told of
 * behind.
 */
export function linkBeforeRest(sentence: Sentence, decisions: readonly Decision[]): void {
  if (sentence.profile.verbFirst) return
  for (let n = 1; n < decisions.length; n++) {
    const whole = decisions[n - 1]!
    const part = decisions[n]!
    if (whole.measure === null || whole.parent !== null || !isBareBehind(sentence, part, whole)) continue
    if (standsBeforeRest(sentence, part)) part.parent = whole
  }
}

/** True for a smaller bare number of the same measure, set off by a comma, that is part of nothing yet. */
function isBareBehind({ keys }: Sentence, part: Decision, whole: Decision): boolean {
  if (part.parent !== null || part.measure !== whole.measure || part.amount.quantity.noun !== null) return false
  return least(part) < least(whole) && isComma(keys[part.amount.from - 1]) && fits(part, whole)
}

/** True where "and the rest" stands behind a part, of nothing named ("the rest of the men"). */
function standsBeforeRest({ keys, hitAt, amountAt }: Sentence, { amount: { to } }: Decision): boolean {
  for (let i = to; i < to + REST_WITHIN && i < keys.length && !amountAt[i] && !isComma(keys[i]); i++) {
    const rest = hitAt[i]
    if (rest && namesRest(rest) && tagOf(hitAt[i - 1], 'coordination') && !tagOf(hitAt[rest.to], 'partitive')) return true
  }
  return false
}
