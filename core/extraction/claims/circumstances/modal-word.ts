import type { Modality } from '../../../model/claim.ts'
import { tagOf } from '../meaning.ts'
import { isComma, isQuote, opensWith } from '../sentence.ts'
import { cueOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'
import type { ModalCue } from './cue.ts'
import { fitting } from './fitting.ts'
import { isFuture, isPresent } from './future.ts'
import { dealBefore, intentBefore, isOfPeople, isToldAsPromise } from './intent.ts'
import { isHeadlineInfinitive, isNameByCapital } from './written-large.ts'
import type { Surroundings } from './surroundings.ts'

/** A cue's answer where it stands; null where it is none here, or tells what cannot be said of the figure. */
export function answerAt(around: Surroundings, i: number): Modality | null {
  const { cues, sentence, text } = around
  const hit = cues[i]
  const cue = cueOf(hit, 'modal')
  if (hit && cue && hit.from === i) {
    const modality = saidBy(around, cue, hit, i)
    return modality === null ? null : fitting(around, modality, cue.use, i, hit.to)
  }
  // «فستسمع أن»: what is told is not to come.
  if ((hit && !cueOf(hit, 'asks')) || !isFuture(text, sentence.starts[i]!, sentence.ends[i]!, sentence.profile.tenses) || tagOf(sentence.hitAt[i + 1], 'complement')) return null
  return around.decision.measure === 'pledged' ? 'asserted' : fitting(around, 'planned', 'future', i, i + 1)
}

function saidBy(around: Surroundings, { modality, use }: ModalCue, hit: CueHit, i: number): Modality | null {
  const { sentence } = around
  switch (use) {
    case 'clause': case 'opinion': case 'when': return isNameByCapital(around, i) ? null : modality
    case 'promise': return isNameByCapital(around, i) ? null : isToldAsPromise(around) ? 'asserted' : modality
    case 'would': {
      const deal = dealBefore(around, i)
      return deal === 'planned' || (deal === null && quotesSomebody(around)) ? (isToldAsPromise(around) ? 'asserted' : 'planned') : modality
    }
    case 'may-be': return hit.lean === null && !isTrigger(around, i) && isVerbInPresent(around, isQuote(sentence.keys[hit.to]) ? hit.to + 1 : hit.to) ? modality : null
    case 'under': return around.decision.measure !== 'pledged' && isYetToBeDone(around, i, hit.to) ? modality : null
    case 'offer': return isOfPeople(around) && tagOf(around.decision.trigger, 'trigger')?.frame === 'active' ? modality : null
    case 'unconfirmed': return isExcepted(around, hit.to) ? null : modality
    case 'estimate': return modality
    case 'of-deal': return isTrigger(around, hit.to - 1) ? modality : null
    case 'warning': return warnsOf(around, hit.to) ? modality : null
    case 'to-do': return opensNoun(around, hit.to) ? null : modality
    case 'perhaps': return isPerhaps(around, i, hit.to) ? modality : null
    case 'purpose': return opensWith(sentence, hit.to, 'to') ? modality : null
    case 'infinitive': {
      if (opensNoun(around, hit.to)) return null
      return isHeadlineInfinitive(around, i) ? (around.decision.rule?.endsWith('.package') ? 'asserted' : modality) : intentBefore(around, i)
    }
    default: return null
  }
}

/** "perhaps killed 12", «عشر رهائن ربما قتلوا»: true where "perhaps" stands before those counted, not of their number alone, or right before the verb behind them. */
function isPerhaps({ sentence, decision: { amount, trigger } }: Surroundings, from: number, to: number): boolean {
  if (from >= amount.from) return sentence.profile.verbFirst && from >= amount.to && trigger !== null && trigger.from === to
  return !sentence.amountAt[to]
}

/** «حذرت المنظمة من نزوح 300 ألف», «حذر من خطر وفاة 12», but not «حذر من كارثة بعد فرار 81 ألفا»: true where what is warned of behind `from` is what befalls those counted. */
function warnsOf({ sentence: { hitAt }, decision: { amount, trigger } }: Surroundings, from: number): boolean {
  const told = trigger !== null && trigger.from < amount.from ? trigger.from : amount.from
  for (let i = told - 1; i >= from && i >= told - WARNED_OF; i--) if (tagOf(hitAt[i], 'partitive')) return true
  return false
}
/** Words between "of" and what is warned of, with it, at most. */
const WARNED_OF = 2

/** True for a word of the phrase that says what happened («وفُقد تسعة»). */
export const isTrigger = ({ decision: { trigger } }: Surroundings, i: number): boolean => trigger !== null && i >= trigger.from && i < trigger.to

/** True for a verb in the present. */
export const isVerbInPresent = ({ text, sentence }: Surroundings, i: number): boolean =>
  isPresent(text.slice(sentence.starts[i], sentence.ends[i]), sentence.profile.tenses)

/** Words between what a deal is named by and the verb before it, its subject, at most («تطلق إسرائيل بموجبه»). */
const SUBJECT_REACH = 2

/** True where the verb before or right behind a deal's name is in the present or the future («تفرج بموجبه عن», «وبموجبه سيُطلق»). */
function isYetToBeDone(around: Surroundings, from: number, to: number): boolean {
  const { text, sentence } = around
  const isVerb = (i: number): boolean => tagOf(sentence.hitAt[i], 'trigger')?.frame !== 'active'
  // «بموجب الاتفاق، تفرج الجماعة عن 1200»
  if (isComma(sentence.keys[to])) to++
  if (to < sentence.keys.length && (isFuture(text, sentence.starts[to]!, sentence.ends[to]!, sentence.profile.tenses) || (isVerbInPresent(around, to) && isVerb(to)))) return true
  for (let i = from - 1; i >= 0 && i >= from - SUBJECT_REACH; i--) {
    if (isVerb(i) && isVerbInPresent(around, i)) return true
    if (tagOf(sentence.hitAt[i], 'trigger')) return false
  }
  return false
}

/** True where a word for "only" stands between a word at `from` and the figure. */
function isExcepted({ sentence, decision: { amount } }: Surroundings, from: number): boolean {
  for (let i = from; i < amount.from; i++) if (tagOf(sentence.hitAt[i], 'not-negation')?.only) return true
  return false
}

/** True where a number or an article follows: no verb ("due to three bodies", "vowed to the mission"). */
export const opensNoun = ({ sentence, verbFirst }: Surroundings, i: number): boolean =>
  !verbFirst && (sentence.amountAt[i] != null || tagOf(sentence.hitAt[i], 'determiner') !== null)

/** True where somebody is quoted in the sentence by a verb of saying: "would" is then the "will" of what was said. */
function quotesSomebody({ sentence }: Surroundings): boolean {
  return sentence.hitAt.some((hit) => { const form = tagOf(hit, 'said')?.form; return form === 'verb' || form === 'tells' || form === 'announces' || form === 'adds' })
}
