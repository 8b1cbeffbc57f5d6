import type { Who } from '../../../model/kind.ts'
import { beginsAt, tagOf } from '../meaning.ts'
import { figureAt, isMark } from '../sentence.ts'
import { cueOf } from './cues-in.ts'
import type { Surroundings } from './surroundings.ts'

/** Nouns of the dead that say nothing else of them, by their ids; null for none. */
const OF_THE_DEAD: ReadonlySet<string | null> = new Set([null, 'killed-person', 'martyr', 'death'])
/** Words between a force and its dead, and from that to the verb or words before it, at most. */
const FORCE_REACH = 3
const LOSES_REACH = 2

/** «تكبد الجيش 30 قتيلا», «أوقعت في صفوف المتمردين 86 قتيلا»: the force named before its dead, behind a verb of losing or words for its ranks; null for none. */
export function whoseLosses({ sentence, cues, decision: { amount } }: Surroundings): Who | null {
  if (!OF_THE_DEAD.has(amount.quantity.noun)) return null
  for (let i = amount.from - 1; i >= 0 && i >= amount.from - FORCE_REACH && !isMark(sentence.keys[i]) && !figureAt(sentence, i); i--) {
    const body = beginsAt(cues[i], i) ? cueOf(cues[i], 'body') : null
    if (!body) continue
    for (let k = i - 1; k >= 0 && k >= i - LOSES_REACH; k--) if (cueOf(cues[k], 'loses') ?? cueOf(cues[k], 'ranks')) return body.who
    return null
  }
  return null
}

/** «لاحقت القوات المهاجمين وقتلت خمسة منهم»: true where "of them" behind those killed means the ones told before whom forces fight. */
export function wereFought({ sentence: { hitAt, keys }, decision: { amount, parent } }: Surroundings): boolean {
  if (parent !== null || amount.quantity.noun !== null) return false
  for (let i = amount.from - 1; i >= 0 && keys[i] !== ';'; i--) if (tagOf(hitAt[i], 'fought')) return true
  return false
}

/** Nouns for anybody of a body that has lost him, by their ids. */
const ONES_OWN: ReadonlySet<string> = new Set(['man', 'member', 'colleague', 'staff-member', 'staff', 'employee', 'volunteer', 'worker', 'driver'])
/** Words of whose loss it is before the verb, at most. */
const LOSER_WORDS = 4

/** "The army has lost 900 men", "WFP lost a colleague": of the body that lost them; null where no such one stands right before the verb, or the noun says who they are. */
export function whoIsLost({ sentence, cues, decision: { amount, trigger, rule }, verbFirst }: Surroundings): Who | null {
  const { noun } = amount.quantity
  if (verbFirst || trigger === null || trigger.to > amount.from || rule?.endsWith('.lose') !== true || !(noun === null || ONES_OWN.has(noun))) return null
  for (let i = trigger.from - 1; i >= 0 && i >= trigger.from - LOSER_WORDS && !isMark(sentence.keys[i]); i--) {
    const body = cueOf(cues[i], 'body')
    if (body) return body.who
  }
  return null
}
