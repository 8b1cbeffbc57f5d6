import type { Modality } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Measure } from '../../../model/kind.ts'
import { BODIES } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import type { ModalUse } from './cue.ts'
import { cueOf } from './cues-in.ts'
import type { Surroundings } from './surroundings.ts'

/** Harm that befalls people: it may be foretold, nobody who tells of it plans it. */
const HARM: ReadonlySet<Measure> = new Set(['killed', 'injured', 'missing', 'casualties', 'abducted', 'held', 'dead-in-captivity'])
/** Words between a verb of the future and the verb of what will befall people, at most. */
const AUXILIARIES = 2

/**
 * What a modal word at `from` to `to` makes of a figure of its measure; null where what it tells cannot be said of that. What will be done to
 * the dead, the hurt or those held («سيدفنون», "will be tried") plans no death, wound or capture, that more will die is foretold; a need or a
 * total is of the day it is told, for whichever year.
 */
export function fitting(around: Surroundings, modality: Modality, use: ModalUse | 'future', from: number, to: number): Modality | null {
  if (use === 'estimate') return around.decision.measure === 'killed' ? modality : null
  const { measure } = around.decision
  if (around.verbFirst && isHelpedByName(around, to)) return null
  if (modality !== 'planned') return modality
  if (measure === 'total' || (measure === 'requested' && (use === 'when' || (use === 'promise' && around.verbFirst) || !isAsked(around, from)))) return null
  if (measure === 'pledged' && use === 'to-do') return 'asserted'
  // «صرف تريليون، على أن يتكفل الصندوق بـ400 مليار»
  if (measure === 'pledged' && (use === 'may-be' || use === 'when')) return null
  // "will assist 4,000 refugees": their noun tells that they are so already.
  if (isNamedDisplaced(around) && use === 'promise' && cueOf(around.cues[to], 'helps')) return null
  if (measure === null || !HARM.has(measure) || ofBodies(around)) return modality
  // "two of the wounded will lose a leg"
  if (around.decision.parent?.measure === measure) return null
  if (use === 'opinion') return 'conditional'
  if (use === 'when') return null
  const { trigger } = around.decision
  // What is told of those held, hurt or missing ("will be tried") is not what their trigger tells.
  if (trigger === null || !tagsOf(trigger, 'trigger').some((tag) => tag.measure === measure)) return null
  const itself = use === 'future' && from >= trigger.from && from < trigger.to
  return itself || (use !== 'future' && leadsToTrigger(around, to)) ? 'conditional' : null
}

/** True for refugees and displaced people whose noun tells that they are so already. */
const isNamedDisplaced = ({ decision: { trigger, measure } }: Surroundings): boolean =>
  measure !== null && kindOf(measure) === 'displacement' && tagOf(trigger, 'trigger')?.frame === 'counted'

/** Words from a modal word to what names the help behind it, at most. */
const HELPED_WITHIN = 9

/** «ستمكّن المنحة الوكالة من تلبية احتياجات 30 ألف لاجئ»: true for such people where what helps them stands between the modal word and their figure. */
function isHelpedByName(around: Surroundings, to: number): boolean {
  if (!isNamedDisplaced(around)) return false
  const { amount } = around.decision
  for (let i = Math.max(to, amount.from - HELPED_WITHIN); i < amount.from; i++) if (cueOf(around.cues[i], 'helps')) return true
  return false
}

/** True where money will be asked for by the verb of a modal word at `from` ("will seek", «ستطلب»), not needed. */
function isAsked({ cues, decision: { amount, trigger } }: Surroundings, from: number): boolean {
  for (let i = from; i < Math.max(amount.from, trigger?.to ?? 0); i++) if (cueOf(cues[i], 'asks')) return true
  return false
}

/** True where the verb that governs the figure follows at once. */
function leadsToTrigger({ decision: { trigger } }: Surroundings, to: number): boolean {
  return trigger !== null && trigger.from >= to && trigger.from - to <= AUXILIARIES
}

/** True for the dead that one side gives to another. */
function ofBodies({ decision: { amount, rule, measure } }: Surroundings): boolean {
  return BODIES.has(amount.quantity.noun ?? '') || rule?.endsWith('.remains') === true || rule?.endsWith('.exchange') === true || (measure === 'dead-in-captivity')
}
