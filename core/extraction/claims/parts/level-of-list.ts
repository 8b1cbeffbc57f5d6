import { isClaim, least, most, sumOfParts } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import type { Sentence } from '../sentence.ts'

/**
 * «88 شخصا: 51 مدنيا، بينهم 17 طفلا، و37 مسلحا»: figures that "and" lists behind a part of a part are parts of the whole, where with them it is told in full, or the
 * part before has no room for them. Changes the decisions' parents.
 */
export function raiseToLevel(sentence: Sentence, decisions: readonly Decision[]): void {
  for (const inner of decisions) {
    const whole = inner.parent
    if (!whole || inner.measure !== whole.measure) continue
    const listed = decisions.filter((d) => d.parent === inner && d.amount.from >= inner.amount.to)
    const from = levelOf(sentence, listed, inner, whole, sumOfParts(whole, decisions))
    for (const part of listed.slice(from)) part.parent = whole
  }
  for (const part of decisions) lowerToPart(part, decisions)
}

/** «تسعة من القتلى العشرين أجانب: أربعة فرنسيين وثلاثة ألمان وبريطانيان»: those listed behind a part and its whole who come to the part exactly are of that. */
function lowerToPart(part: Decision, decisions: readonly Decision[]): void {
  const whole = part.parent
  if (!whole || whole.amount.from < part.amount.to || part.measure !== whole.measure) return
  const listed = decisions.filter((d) => d !== part && d.parent === whole && d.measure === part.measure && d.amount.from >= whole.amount.to)
  if (listed.length < 2 || listed.reduce((sum, d) => sum + least(d), 0) !== part.amount.quantity.value) return
  for (const d of listed) d.parent = part
}

/** The first of the parts listed behind `inner` that is one of `whole` itself, of which `told` are told otherwise; behind the last where none is. */
function levelOf(sentence: Sentence, listed: readonly Decision[], inner: Decision, whole: Decision, told: number): number {
  const isFurther = (d: Decision): boolean => isClaim(d) && d.measure === whole.measure && isJoined(sentence, d.amount)
  let first = listed.length
  while (first > 1 && isFurther(listed[first - 1]!)) first--
  for (let n = first; n < listed.length; n++) {
    const rest = listed.slice(n).reduce((sum, d) => sum + least(d), 0)
    if (told + rest === whole.amount.quantity.value) return n
    const before = listed.slice(0, n + 1).reduce((sum, d) => sum + least(d), 0)
    if (before > most(inner) && told + rest <= most(whole)) return n
  }
  return listed.length
}
