import { tagOf } from '../meaning.ts'
import { isComma, opensWith, isMark, isQuote } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import { cueOf } from './cues-in.ts'
import { CONTRAST, edgeCost, isClauseMark } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** True where a condition opens the sentence's clause before the figure, or follows it. */
export function dependsOnCondition({ sentence, cues, told }: Surroundings, from: number, to: number): boolean {
  if (!told.condition) return false
  for (let i = from - 1; i >= 0; i--) {
    if (isClauseMark(sentence.keys[i]) || edgeCost(sentence, i) >= CONTRAST) break
    const modal = cueOf(cues[i], 'modal')
    if (modal && (modal.use === 'if' || (modal.use === 'inverted' && opensCondition(sentence, i)))) return true
  }
  for (let i = to; i < sentence.keys.length; i++) {
    if (isClauseMark(sentence.keys[i]) || edgeCost(sentence, i) >= CONTRAST || tagOf(sentence.hitAt[i], 'said')) break
    // What "and" opens behind a comma is another clause.
    if (isComma(sentence.keys[i]) && (tagOf(sentence.hitAt[i + 1], 'coordination') || opensWith(sentence, i + 1, 'and'))) break
    const modal = cueOf(cues[i], 'modal')
    if (modal && modal.use === 'if') return true
  }
  return false
}

/** "Should the dam break, …", "Had the bus been full, …": a verb that opens what is said and asks nothing. */
function opensCondition({ keys }: Sentence, i: number): boolean {
  if (i > 0 && !(isQuote(keys[i - 1]) && (i === 1 || isMark(keys[i - 2])))) return false
  for (let k = keys.length - 1; k > i && k > keys.length - 4; k--) if (keys[k] === '?') return false
  return true
}
