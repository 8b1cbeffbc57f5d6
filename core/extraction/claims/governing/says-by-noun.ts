import type { Measure } from '../../../model/kind.ts'
import { tagsOf } from '../meaning.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** True where the counted noun itself is a trigger: of `measure`, where one is asked for. */
export function saysByNoun({ hitAt }: Sentence, { from, to }: Amount, measure: Measure | null = null): boolean {
  for (let i = from; i < to; i++) if (tagsOf(hitAt[i], 'trigger').some((t) => t.frame === 'counted' && (measure === null || t.measure === measure))) return true
  return false
}

/** True where the counted noun says that they are held. */
export function saysHeld({ hitAt }: Sentence, { from, to }: Amount): boolean {
  for (let i = from; i < to; i++) if (tagsOf(hitAt[i], 'trigger').some((t) => t.measure === 'held')) return true
  return false
}
