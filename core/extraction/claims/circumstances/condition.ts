import { CONTRAST, tagOf } from '../meaning.ts'
import { isComma, opensWith, isMark, isQuote, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { modalOf } from './cues-in.ts'
import { edgeCost, isClauseMark } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** True where a condition opens the sentence's clause before the figure, or follows it. */
export function dependsOnCondition(around: Surroundings, from: number, to: number): boolean {
  const { sentence, cues, told } = around
  if (!told.condition) return false
  // «25 شخصا، إن لم يكن 30»: the second number is the one that is open.
  if (modalOf(rightBefore(cues, around.decision.amount.from), 'or-even')) return true
  for (let i = from - 1; i >= 0; i--) {
    if (isClauseMark(sentence.keys[i]) || edgeCost(sentence, i) >= CONTRAST) break
    // «وبأن كل ما ورد 13 مليونا»: what is said besides hangs on no condition of the clause before.
    if (tagOf(sentence.hitAt[i], 'complement') && sentence.hitAt[i]?.coordinated) break
    if (isCondition(around, i) || (modalOf(cues[i], 'inverted') && opensCondition(sentence, i))) return true
  }
  // "needs $222m and will stop unless it gets it": what is asked for is needed in any case.
  if (around.decision.measure === 'requested') return false
  for (let i = to; i < sentence.keys.length; i++) {
    if (isClauseMark(sentence.keys[i]) || edgeCost(sentence, i) >= CONTRAST || tagOf(sentence.hitAt[i], 'said')) break
    // What "and" opens behind a comma is another clause.
    const next = isQuote(sentence.keys[i + 1]) ? i + 2 : i + 1
    if (isComma(sentence.keys[i]) && (tagOf(sentence.hitAt[next], 'coordination') || opensWith(sentence, next, 'and'))) break
    if (isCondition(around, i)) return true
  }
  return false
}

/** True for "if", not where a particle is written as one with what looks like it («بلو»), nor within a name with hyphens («سور-لو-دون»). */
function isCondition({ text, sentence, cues, decision: { trigger } }: Surroundings, i: number): boolean {
  const hit = cues[i]
  const modal = modalOf(hit, 'if', 'proviso')
  if (!hit || !modal || text.charAt(hit.start - 1) === '-' || hit.lean !== null || (modal.spelt !== undefined && !text.startsWith(modal.spelt, hit.start))) return false
  if (modal.use === 'if') return true
  return hit.from > 0 && isMark(sentence.keys[hit.from - 1]) && !sentence.amountAt[hit.to] && (trigger === null || hit.from < trigger.from || hit.from >= trigger.to)
}

/** "Should the dam break, …", "Had the bus been full, …": a verb that opens what is said and asks nothing. */
function opensCondition({ keys }: Sentence, i: number): boolean {
  if (i > 0 && !(isQuote(keys[i - 1]) && (i === 1 || isMark(keys[i - 2])))) return false
  for (let k = keys.length - 1; k > i && k > keys.length - 4; k--) if (keys[k] === '?') return false
  return true
}
