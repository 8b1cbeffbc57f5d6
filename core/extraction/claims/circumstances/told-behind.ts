import type { Modality } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import { SET_FREE } from '../decision.ts'
import { isOutOf, tagOf, tagsOf } from '../meaning.ts'
import { type Sentence, rightBefore } from '../sentence.ts'
import { cueOf, modalOf } from './cues-in.ts'
import { fitting } from './fitting.ts'
import { isFuture } from './future.ts'
import { answerAt, isTrigger, isVerbInPresent } from './modal-word.ts'
import { edgeCost, isClauseMark } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** Words between a figure and the verb of the future that is said of it, at most («18 مليون دولار من المنحة ستحول»). */
const FUTURE_REACH = 4

/** «وأن ستمئة آخرين سينقلون قبل نهاية الشهر»: the verb behind a figure that is told of by no word before it is in the future. */
export function toCome(around: Surroundings): Modality | null {
  const { text, sentence, decision: { amount, trigger, measure } } = around
  // «عشرة ملايين من المبلغ ستذهب إلى البرنامج»: what a sum is for.
  if (measure === 'allocated') return null
  const opens = tagOf(rightBefore(sentence.hitAt, amount.from), 'complement') !== null
  // «لائحة تضم 1087 أسيرا سيُفرج عنهم»: what is told of them on the list is that they are on it.
  const areFreed = around.verbFirst && measure !== null && SET_FREE.has(measure)
  if (!opens && !areFreed && trigger !== null && trigger.from < amount.from) return null
  for (let i = amount.to; i < sentence.keys.length && i < amount.to + (opens ? FUTURE_REACH : 1); i++) {
    if (sentence.keys[i] !== '' || sentence.amountAt[i] || edgeCost(sentence, i) > 0) return null
    if (isFuture(text, sentence.starts[i]!, sentence.ends[i]!, sentence.profile.tenses)) return fitting(around, 'planned', 'future', i, i + 1)
    if (tagOf(sentence.hitAt[i], 'said') || isTrigger(around, i)) return null
  }
  return null
}

/** How far behind a figure the time is told by which something is to be done, in words. */
const DUE_REACH = 8

/** «يُصرف مليونان منها قبل نهاية العام»: what is told in the present with the day by which it is done. */
export function dueBy(around: Surroundings, to: number): Modality | null {
  const { sentence, cues, decision: { trigger, measure } } = around
  if (trigger === null || measure === 'pledged' || tagOf(trigger, 'trigger')?.frame === 'active' || !isVerbInPresent(around, trigger.from)) return null
  // «لم تتلق سوى 5 ملايين حتى نهاية الشهر»: behind «لم» the form of the present tells what was.
  if (tagOf(rightBefore(sentence.hitAt, trigger.from), 'negation')) return null
  for (let i = to; i < to + DUE_REACH && i < sentence.keys.length; i++) {
    // «حتى نهاية مايو الماضي»: that day is past.
    if (modalOf(cues[i], 'due')) return isPastDay(sentence, i) ? null : fitting(around, 'planned', 'due', i, i + 1)
    if (sentence.keys[i] !== '' || sentence.amountAt[i]) return null
  }
  return null
}

/** Words from "by" to the day, at most. */
const DAY_WITHIN = 3

/** True where a month that is past is named right behind word `at`. */
function isPastDay({ hitAt }: Sentence, at: number): boolean {
  for (let i = at + 1; i <= at + DAY_WITHIN; i++) if (tagOf(hitAt[i], 'month') && tagOf(hitAt[i], 'then')) return true
  return false
}

/** Words between a noun of aid with its sum and the verb said of it ("A second operation of $200 million is to be presented"). */
const PREDICATE_REACH = 6

/** What is said of a sum or of people to be freed that stand before their verb ("A loan of $1.3bn could be signed"). */
export function modalityOfPredicate(around: Surroundings, to: number): Modality | null {
  const { sentence, decision } = around
  const kind = kindOf(decision.measure ?? 'other')
  const frame = tagOf(decision.trigger, 'trigger')?.frame
  if (kind === 'hostage' && isToBeFreed(around)) return fitting(around, 'planned', 'infinitive', decision.amount.to, decision.amount.to + 1)
  if (around.verbFirst || (kind !== 'aid' && kind !== 'hostage' && kind !== 'displacement') || (decision.trigger && frame !== 'active' && frame !== 'counted')) return null
  let seen = false
  for (let i = to; i < to + PREDICATE_REACH && i < sentence.keys.length; i++) {
    if (isClauseMark(sentence.keys[i]) || sentence.amountAt[i] || edgeCost(sentence, i) > 0) return null
    const answer = answerAt(around, i)
    if (answer !== null) return seen || cueOf(around.cues[i], 'modal')?.use === 'infinitive' || isUse(around, i) ? null : answer
    if (tagOf(sentence.hitAt[i], 'said') || tagOf(sentence.hitAt[i], 'trigger')) return null
    if (tagOf(sentence.hitAt[i], 'before-verb')) seen = true
  }
  return null
}

/** "a list of 369 inmates to be released", but not "the first 12 hostages to be freed", who were: true where it is told right behind those counted what is to be done with them. */
function isToBeFreed({ sentence: { hitAt }, cues, decision: { amount: { from, to } } }: Surroundings): boolean {
  // … nor "96 of 250 prisoners to be freed today", of whom some have been.
  const isKnown = [1, 2].some((back) => tagOf(hitAt[from - back], 'definite') !== null) || isOutOf(hitAt[from - 1])
  return !isKnown && cueOf(cues[to], 'modal')?.use === 'infinitive' && tagOf(hitAt[to + 1], 'auxiliary') !== null
}

/** Words between "will" and the verb of giving behind it, at most. */
const GIVING_REACH = 3

/** "$90m will be executed by UN agencies", "30 is to keep the state running": what a sum is for, not whether it comes. */
function isUse({ sentence, cues, decision }: Surroundings, i: number): boolean {
  const cue = cues[i]
  if (!cue || kindOf(decision.measure ?? 'other') !== 'aid') return false
  const use = cueOf(cue, 'modal')?.use
  if (use !== 'promise') return decision.parent !== null && (use === 'clause' || use === 'to-do') && !tagOf(sentence.hitAt[cue.to], 'auxiliary')
  for (let k = cue.to; k < cue.to + GIVING_REACH; k++) if (tagsOf(sentence.hitAt[k], 'trigger').some((t) => kindOf(t.measure) === 'aid' && t.frame !== 'label')) return false
  return true
}
