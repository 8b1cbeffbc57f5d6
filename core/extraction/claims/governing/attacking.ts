import { ATTACKERS } from './attackers.ts'
import { tagOf } from '../meaning.ts'
import { isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** Words between a verb of attacking and those who attack before it or behind it, at most. */
const BEFORE = 3
const BEHIND = 2

/** «هاجم نحو 200 مسلح القرية», «هجوم شنّه مئات الجهاديين»: true for those whose noun tells of attackers and who attack by the verb beside them. */
export function areAttacking({ hitAt, keys, amountAt }: Sentence, { from, to, quantity: { noun } }: Amount): boolean {
  if (!ATTACKERS.has(noun ?? '')) return false
  for (let i = from - 1; i >= 0 && i >= from - BEFORE && !isMark(keys[i]) && !amountAt[i]; i--) if (tagOf(hitAt[i], 'attacks')) return true
  for (let i = to; i < to + BEHIND && i < keys.length && !isMark(keys[i]) && !amountAt[i]; i++) if (tagOf(hitAt[i], 'attacks')) return true
  return false
}
