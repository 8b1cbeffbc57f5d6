import { isAge } from '../counting/ages.ts'
import { tagsOf } from '../meaning.ts'
import { isComma, isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words that tell between commas who some are, at most. */
const LONGEST = 10

/**
 * "One, a firefighter, is in surgery", "Two, aged 14 and 16, died there": where the predicate begins of a number right behind which commas set off who
 * they are, `to` being the index behind the number. Gives `to` where no such words stand there, or where they tell what befell somebody.
 */
export function behindApposition(sentence: Sentence, to: number): number {
  const { keys, hitAt, amountAt } = sentence
  if (sentence.profile.verbFirst || !isComma(keys[to])) return to
  for (let i = to + 1; i <= to + LONGEST && i < keys.length; i++) {
    if (isComma(keys[i])) {
      const age = amountAt[i + 1]
      if (i === to + 1) return to
      if (age && isAge(sentence, age)) continue
      return i + 1 < keys.length && !isMark(keys[i + 1]) ? i + 1 : to
    }
    const other = amountAt[i]
    if (isMark(keys[i]) || (other && other.quantity.form !== 'singular' && !isAge(sentence, other))) return to
    if (tagsOf(hitAt[i], 'subset').length > 0 || (i > to + 1 && tagsOf(hitAt[i], 'said').length > 0)) return to
  }
  return to
}
