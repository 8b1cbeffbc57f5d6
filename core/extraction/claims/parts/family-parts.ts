import { least } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { isJoined } from '../joined.ts'
import { speaks, tagOf, tagsOf } from '../meaning.ts'
import { isComma, isDefiniteWord, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between those counted and the parents named behind the comma, and so many parents are named, at most. */
const BEHIND_WITHIN = 2
const NAMED_WITHIN = 5
const NAMED_AT_MOST = 3

/**
 * «قُتلت عائلة من ستة أفراد، الأب والأم وأطفالهما الأربعة»: where verbs come first, the children whom "and" joins to parents named behind a comma are of those counted
 * right before, if the parents are all that is left of them. Changes the decisions' parents.
 */
export function linkFamily(sentence: Sentence, decisions: readonly Decision[]): void {
  if (!sentence.profile.verbFirst) return
  for (let n = 1; n < decisions.length; n++) {
    const [whole, part] = [decisions[n - 1]!, decisions[n]!]
    if (part.measure === null || part.parent !== null || part.measure !== whole.measure || !isDefiniteWord(sentence, part.amount.to - 1)) continue
    const left = least(whole) - least(part)
    if (left >= 1 && left <= NAMED_AT_MOST && isJoined(sentence, part.amount) && areNamedBetween(sentence, whole.amount.to, part.amount.from)) part.parent = whole
  }
}

/** True where a comma and a few persons with the article, of whom nothing is told, stand among words `from` to `to`. */
function areNamedBetween(sentence: Sentence, from: number, to: number): boolean {
  const { keys, hitAt } = sentence
  let comma = from
  while (comma < to && comma <= from + BEHIND_WITHIN && !isComma(keys[comma])) comma++
  if (!isComma(keys[comma]) || to - comma > NAMED_WITHIN || !isDefiniteWord(sentence, comma + 1)) return false
  for (let i = comma + 1; i < to; i++) {
    const hit = hitAt[i]
    if (isMark(keys[i]) || speaks(hit) || tagOf(hit, 'subset') || tagOf(hit, 'boundary') || tagsOf(hit, 'trigger').some(({ frame }) => frame !== 'counted')) return false
  }
  return true
}
