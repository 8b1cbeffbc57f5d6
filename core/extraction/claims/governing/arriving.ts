import { hasTopic, tagOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Topic } from '../tag.ts'

/** Words between a verb of arriving and the number of those who come, at most. */
const WITHIN = 9

/** «وصلت إلى المطار طائرة على متنها 35 أسيرا»: true where a verb of arriving or bringing, or a word on one of `topics`, leads the clause of an amount. */
export function arrives({ hitAt, keys, amountAt }: Sentence, { from }: Amount, ...topics: readonly Topic[]): boolean {
  for (let i = from - 1; i >= 0 && i >= from - WITHIN && !isMark(keys[i]) && !amountAt[i]; i--) if (tagOf(hitAt[i], 'brings') || hasTopic(hitAt[i], ...topics)) return true
  return false
}
