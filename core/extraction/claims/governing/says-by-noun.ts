import { tagsOf } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** True where the counted noun itself is a trigger. */
export function saysByNoun({ hitAt }: Sentence, { from, to }: Amount): boolean {
  for (let i = from; i < to; i++) if (tagsOf(hitAt[i], 'trigger').some((t) => t.frame === 'counted')) return true
  return false
}

/** True where the counted noun says that they are held. */
export function saysHeld({ hitAt }: Sentence, { from, to }: Amount): boolean {
  for (let i = from; i < to; i++) if (tagsOf(hitAt[i], 'trigger').some((t) => t.measure === 'held')) return true
  return false
}
