import type { Measure } from '../../../model/kind.ts'
import type { Candidate } from './candidate.ts'
import { isOver } from '../settling/formerly-held.ts'
import { TAKEN } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { isPartOfNext, partBefore } from '../parts/part-before-whole.ts'
import { isBehindAuxiliary } from './passive.ts'
import { figureAt, isMark } from '../sentence.ts'
import type { Amount, Sentence } from '../sentence.ts'

/** What the verb behind those taken may tell became of them. */
const FATES: ReadonlySet<Measure> = new Set(['released', 'returned', 'prisoners-exchanged', 'held', 'killed', 'dead-in-captivity', 'missing'])
/** Words between those counted and the verb of a clause on them ("who had been seized"), at most. */
const CLAUSE_REACH = 4
/** Words between the participle and the verb of the sentence, at most. */
const MAIN_VERB = 20

/** From so much on a number may be a year. */
const YEARS = 1900
/** Words between those counted and the participle that tells that they were taken, at most. */
const PARTICIPLE_WITHIN = 2

/** "Six nurses | abducted near Goma": true for a participle that describes those counted before word `to`. */
function describesRightBehind(sentence: Sentence, { trigger, hit }: Candidate, to: number): boolean {
  if (hit.from < to || hit.from - to > PARTICIPLE_WITHIN || isBehindAuxiliary(sentence, hit.from)) return false
  return trigger?.frame === 'participle' || (trigger?.frame === 'passive' && hit.from === to)
}

/** False for a year, a day of a month and a number of things. */
function mayCountOthers({ hitAt }: Sentence, { quantity: { unit, value } }: Amount, at: number): boolean {
  if ((unit !== null && unit !== 'person') || (value ?? 0) >= YEARS) return false
  return !tagOf(hitAt[at], 'month') && !tagOf(hitAt[at - 1], 'month')
}

/** True for a verb that word `at` belongs to and that tells what became of those before it. */
function isFiniteVerb(sentence: Sentence, { trigger }: Candidate, at: number): boolean {
  if (trigger?.frame === 'passive' || trigger?.frame === 'state') return true
  return trigger?.frame === 'participle' && (isBehindAuxiliary(sentence, at) || tagOf(sentence.hitAt[at - 1], 'modality') !== null)
}

/** What became of those taken, by a verb that does not know of it: who comes back is free, and who is killed may be so in captivity. */
function asFateOfTaken(verb: Candidate, wereCaptive: boolean): Candidate {
  if (wereCaptive && verb.measure === 'killed') return { ...verb, measure: 'dead-in-captivity' }
  return verb.measure === 'returned' ? { ...verb, measure: 'released' } : verb
}

/** "260 people on Wednesday who had been held": the word behind a day. */
function behindDay({ hitAt }: Sentence, at: number): number {
  const day = tagOf(hitAt[at], 'source-end') && !tagOf(hitAt[at], 'weekday') ? at + 1 : at
  return tagOf(hitAt[day], 'weekday') ?? tagOf(hitAt[day], 'relative-day') ? day + 1 : at
}

/** "75 hostages taken from a school were released": the verb of the sentence that sets those free whom their own noun calls captives; null where it has none. */
function freedBehind(sentence: Sentence, { to }: Amount, candidates: readonly Candidate[]): Candidate | null {
  if (sentence.profile.verbFirst) return null
  const freed = candidates.find((c) => c.measure === 'released' && c.side === 'right' && c.hit.from - to <= MAIN_VERB && isFiniteVerb(sentence, c, c.hit.from))
  for (let i = to; freed && i < freed.hit.from; i++) {
    if (isMark(sentence.keys[i]) || figureAt(sentence, i) || tagOf(sentence.hitAt[i], 'coordination') || tagOf(sentence.hitAt[i], 'relative')) return null
  }
  return freed ?? null
}

/**
 * "Six nurses abducted near Goma in March were freed", "five workers taken from a site are still held": the verb of the sentence says what became
 * of them; null where it has none.
 */
export function outcome(sentence: Sentence, amount: Amount, best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (best.measure === 'held' && best.side === 'inside') return freedBehind(sentence, amount, candidates)
  if (!best.measure || !TAKEN.has(best.measure) || best.side !== 'right' || !best.trigger) return null
  // "Four girls who were kidnapped on Monday got away"
  const who = behindDay(sentence, amount.to)
  const inClause = tagOf(sentence.hitAt[who], 'relative') !== null && best.hit.from - who <= CLAUSE_REACH
  // "34 of the 50 guards taken hostage have been let go"
  const whole = !inClause && !sentence.profile.verbFirst && isPartOfNext(sentence, amount) ? sentence.amounts.find(({ from }) => from >= amount.to) ?? amount : amount
  if (!(inClause || describesRightBehind(sentence, best, whole.to)) || partBefore(sentence, amount)) return null
  const over = inClause && best.measure === 'held' && isOver(sentence, best.hit) ? { ...best, measure: 'released' as const } : null
  let within = best.hit.to + MAIN_VERB
  for (let i = best.hit.to; i < sentence.keys.length && i <= within; i++) {
    // "…, including two women, were freed"
    if (isMark(sentence.keys[i]) && i > best.hit.to && tagOf(sentence.hitAt[i + 1], 'subset')) {
      const end = sentence.keys.indexOf(',', i + 1)
      if (end > i) within += end - i
      i = Math.max(i, end)
    }
    const hit = sentence.hitAt[i]
    const figure = figureAt(sentence, i)
    // "on Aug. 15"
    if (sentence.keys[i] === '.' && tagOf(sentence.hitAt[i - 1], 'month')) continue
    if ((figure && mayCountOthers(sentence, figure, i)) || (isMark(sentence.keys[i]) && !(sentence.keys[i] === ',' && i > best.hit.to)) || tagOf(hit, 'said')) return over
    // "Twelve people who had been held by a militia returned to their families"
    const back = inClause ? tagsOf(hit, 'trigger').find((t) => (t.measure === 'returned' || t.measure === 'released') && t.frame === 'passive') : undefined
    if (hit && back) return { ...best, hit, trigger: back, measure: 'released', rule: back.rule }
    const verb = candidates.find((c) => c.hit === hit && c.side === 'right' && c.measure !== null && FATES.has(c.measure) && c.measure !== best.measure)
    if (verb && isFiniteVerb(sentence, verb, i)) return asFateOfTaken(verb, inClause || whole !== amount)
    if (tagOf(hit, 'coordination') || tagOf(hit, 'relative')) return over
  }
  return over
}
