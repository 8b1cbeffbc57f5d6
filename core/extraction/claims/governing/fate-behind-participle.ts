import { HARM } from '../decision.ts'
import { tagOf } from '../meaning.ts'
import { isPartOfNext, partBefore } from '../parts/part-before-whole.ts'
import { figureAt, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'
import type { Candidate } from './candidate.ts'
import { isBehindAuxiliary } from './passive.ts'

/** Words between those counted and a participle on them ("people still fleeing"), and from it to the verb of the sentence, at most. */
const PARTICIPLE_WITHIN = 2
const MAIN_VERB = 12
/** Topics of participles that rule people out until the verb tells of them ("20 people stranded on a roof drowned"). */
const DESCRIBING: ReadonlySet<string> = new Set(['need', 'rescue', 'custody'])

/**
 * "Some 60 people fleeing Syria drowned", "nine farmers returning from the market were shot", "twelve people displaced by floods have died of cholera", "three people injured
 * in the crash died", "two men trapped in the rubble were found dead": behind
 * a participle on those counted the verb of the sentence tells what befell them. Null where no participle stands right behind them, or no such verb does.
 */
export function fateBehindParticiple(sentence: Sentence, amount: Amount, best: Candidate | null, candidates: readonly Candidate[]): Candidate | null {
  if (best === null || sentence.profile.verbFirst) return null
  const whole = wholeNext(sentence, amount)
  if (!describes(sentence, best, whole?.to ?? amount.to) && !(whole && isInRelative(sentence, best, whole.to))) return null
  // "Two of the six miners rescued on Friday died": the two did.
  if (partBefore(sentence, amount)) return null
  for (let i = best.hit.to; i < sentence.keys.length && i <= best.hit.to + MAIN_VERB; i++) {
    const hit = sentence.hitAt[i]
    if (figureAt(sentence, i)?.quantity.unit === 'person' || isMark(sentence.keys[i]) || tagOf(hit, 'said') || tagOf(hit, 'pronoun')) return null
    // "fled to avoid being killed"
    if (tagOf(hit, 'auxiliary')?.gerund) return null
    if (tagOf(hit, 'boundary') || tagOf(hit, 'relative') || tagOf(hit, 'coordination')) return null
    const verb = candidates.find((c) => c.hit === hit && c.side === 'right' && c.measure !== null && HARM.has(c.measure) && isFinite(sentence, c))
    if (verb) return { ...verb, cost: best.cost }
  }
  return null
}

/** Words from a part to its whole, at most. */
const WHOLE_WITHIN = 4

/** "Four of the 46 people taken to hospital have died": the whole right behind a part, on which the participle is; null where none stands there. */
function wholeNext(sentence: Sentence, amount: Amount): Amount | null {
  if (!isPartOfNext(sentence, amount)) return null
  for (let i = amount.to; i < amount.to + WHOLE_WITHIN; i++) if (sentence.amountAt[i]) return sentence.amountAt[i] ?? null
  return null
}

/** Words between "who" and the verb of its clause, at most. */
const RELATIVE_WITHIN = 3

/** "Four of the 46 people who were taken to hospital have died": true for a verb of the clause on a whole. */
function isInRelative({ hitAt }: Sentence, { measure, side, hit }: Candidate, to: number): boolean {
  return side === 'right' && measure === 'injured' && tagOf(hitAt[to], 'relative') !== null && hit.from > to && hit.from - to <= RELATIVE_WITHIN
}

/** True for a participle right behind those counted (word `to`), which no auxiliary makes a verb. */
function describes(sentence: Sentence, { measure, rule, side, hit, trigger }: Candidate, to: number): boolean {
  if (side !== 'right' || hit.from < to || hit.from - to > PARTICIPLE_WITHIN || isBehindAuxiliary(sentence, hit.from)) return false
  if (tagOf(sentence.hitAt[to], 'relative') || tagOf(sentence.hitAt[to], 'coordination')) return false
  if (measure === null) return DESCRIBING.has(rule)
  if (trigger === null || trigger.frame === 'label') return false
  // Of those taken `outcome.ts` asks.
  return measure === 'injured' || ((measure === 'displaced' || measure === 'refugees' || measure === 'returned') && trigger.frame !== 'counted')
}

/** True for a verb that tells of those before it. */
function isFinite(sentence: Sentence, { trigger, hit }: Candidate): boolean {
  if (trigger?.frame === 'participle') return isBehindAuxiliary(sentence, hit.from)
  return trigger?.frame === 'passive' || (trigger?.frame === 'state' && isBehindAuxiliary(sentence, hit.from))
}
