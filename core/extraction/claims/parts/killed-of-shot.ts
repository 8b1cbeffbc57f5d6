import { least, most } from '../decision.ts'
import type { Decision } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { isComma } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'

/**
 * "The gunman shot 11 people, killing three and wounding eight": what became of those shot, told by verbs right behind that have them for object. Changes
 * the decisions' parents.
 */
export function linkKilledOfShot({ keys, hitAt, profile }: Sentence, decisions: readonly Decision[]): void {
  if (profile.verbFirst) return
  let whole: Decision | null = null
  let told = 0
  for (const d of decisions) {
    if (d.rule?.endsWith('.shot') && d.parent === null) {
      whole = d
      told = 0
      continue
    }
    const joined = d.trigger !== null && (isComma(keys[d.trigger.from - 1]) || (told > 0 && tagOf(hitAt[d.trigger.from - 1], 'coordination') !== null))
    const isTold = joined && d.trigger?.to === d.amount.from && d.amount.quantity.noun === null && (d.measure === 'killed' || d.measure === 'injured')
    if (!whole || !isTold || d.parent !== null || told + least(d) > most(whole)) { whole = null; continue }
    d.parent = whole
    told += least(d)
  }
}
