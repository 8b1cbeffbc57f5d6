import { hasTopic } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/** Words between a number and one that says that those live, at most. */
const ALIVE_WITHIN = 5

/** "Nine were taken alive to hospital": true where the predicate says that those counted live. */
export function tellsOfTheLiving({ keys, hitAt, amountAt }: Sentence, from: number, reach = ALIVE_WITHIN): boolean {
  for (let i = from; i < from + reach && !amountAt[i] && i < keys.length && !isMark(keys[i]); i++) if (hasTopic(hitAt[i], 'alive')) return true
  return false
}
