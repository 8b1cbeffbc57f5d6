import type { Modality } from '../../../model/claim.ts'
import { kindOf } from '../../../model/kind.ts'
import type { Decision } from '../decision.ts'
import { tagOf, tagsOf } from '../meaning.ts'
import { figureAt, hasCapital, isComma, opensWith, rightBefore } from '../sentence.ts'
import type { Sentence } from '../sentence.ts'
import type { Statement } from '../merging.ts'
import { cueOf } from './cues-in.ts'
import type { CueHit } from './cues-in.ts'
import { dependsOnCondition } from './condition.ts'
import { isDenied } from './denial.ts'
import { isFuture, isPresent } from './future.ts'
import { CONTRAST, edgeCost, isClauseMark, governedSpan, isSpeech } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'

/** Words looked at before a figure, at most. */
const REACH = 25
/** Words between a noun of aid with its sum and the verb said of it ("A second operation of $200 million is to be presented"). */
const PREDICATE_REACH = 6
/** What a clause's edge costs that no modal verb reaches over ("when", "after"), and what that of a relative clause does. */
const SUBORDINATE = 3
const RELATIVE = 1.5
/** Words between a verb of intent and its "to", at most ("agreed late on Tuesday to free"). */
const INTENT_REACH = 4

/**
 * Whether the text asserts a figure, denies it, plans it or makes it depend on something. A modal word counts where it governs the figure
 * or what happened to those counted, in the same clause; a condition for both halves of its sentence; a denial over the report that it
 * contests. A figure without a verb of its own is taken as the one before it in its sentence is (`before`: those already read).
 */
export function modalityOf(around: Surroundings, before: readonly Statement[]): Modality {
  const { from, to } = governedSpan(around)
  if (isDenied(around, from, to)) return 'denied'
  if (isEarlier(around)) return 'asserted'
  // The form of a verb may tell what no word of the table does.
  const asks = around.told.modal || around.sentence.profile.tenses !== null
  const own = asks ? modalBetween(around, from, to) ?? modalBefore(around, from) ?? modalityOfPredicate(around, to) ?? toCome(around) : null
  // "If it fails, the 94 captives face another winter": those are held in any case.
  if (dependsOnCondition(around, from, to) && !(own === null && isCountedAsKnown(around, before))) return 'conditional'
  if (own !== null) return own
  return modalityTakenOver(around, before) ?? 'asserted'
}

/** «وأن ستمئة آخرين سينقلون قبل نهاية الشهر»: the verb right behind a figure that opens what is said is in the future. */
function toCome({ text, sentence, decision: { amount } }: Surroundings): Modality | null {
  if (!tagOf(rightBefore(sentence.hitAt, amount.from), 'complement') || amount.to >= sentence.keys.length) return null
  return isFuture(text, sentence.starts[amount.to]!, sentence.ends[amount.to]!, sentence.profile.tenses) ? 'planned' : null
}

/** An earlier total ("up from 160", "from around 8 billion"): what may come is said of the other one. */
const isEarlier = ({ decision, cues }: Surroundings): boolean => cueOf(rightBefore(cues, decision.amount.from), 'earlier') !== null

/** True for "the 94 captives", and for a part of them: counted as known, whatever the clause says of them. */
function isCountedAsKnown({ decision, sentence, verbFirst }: Surroundings, before: readonly Statement[]): boolean {
  if (verbFirst) return false
  if (tagOf(sentence.hitAt[decision.amount.from - 1], 'definite')) return true
  return decision.parent?.sentence === sentence && before.findLast((s) => s.decision === decision.parent)?.modality === 'asserted'
}

function modalityTakenOver({ decision, sentence, verbFirst }: Surroundings, before: readonly Statement[]): Modality | null {
  if (decision.trigger !== null && decision.rule?.endsWith('.exchange') !== true) return null
  const { measure } = decision
  // A whole that another sentence tells says nothing of how this one goes on.
  const parent = verbFirst && decision.parent?.sentence !== sentence ? null : decision.parent
  const isOfKind = (d: Decision): boolean => d.measure !== null && measure !== null && kindOf(d.measure) === kindOf(measure)
  const kin = before.findLast(({ decision: d }) => d.sentence === sentence && (d === parent || (parent === null && isOfKind(d))))
  if (kin && kin.decision !== parent) {
    for (let i = kin.decision.amount.to; i < decision.amount.from; i++) if (edgeCost(sentence, i) >= CONTRAST) return null
  }
  return kin?.modality ?? null
}

const isOpinion = (hit: CueHit | null | undefined): boolean => hit?.cues.some((cue) => cue.is === 'modal' && cue.use === 'opinion') ?? false

/** A cue's answer where it stands; null where it is none here. */
function answerAt(around: Surroundings, i: number): Modality | null {
  const { cues, sentence, text } = around
  const hit = cues[i]
  const cue = cueOf(hit, 'modal')
  if (hit && cue && hit.from === i) {
    switch (cue.use) {
      case 'clause': return isNameByCapital(around, i) ? null : cue.modality
      case 'opinion': return isNameByCapital(around, i) ? null : cue.modality
      case 'promise': return isNameByCapital(around, i) ? null : isToldAsPromise(around) ? 'asserted' : cue.modality
      case 'would': {
        const deal = dealBefore(around, i)
        return deal === 'planned' || (deal === null && quotesSomebody(around)) ? (isToldAsPromise(around) ? 'asserted' : 'planned') : cue.modality
      }
      case 'may-be': return isPresent(text.slice(sentence.starts[hit.to], sentence.ends[hit.to]), sentence.profile.tenses) ? cue.modality : null
      case 'purpose': return opensWith(sentence, hit.to, 'to') ? cue.modality : null
      case 'infinitive': return isHeadlineInfinitive(around, i) ? (around.decision.rule?.endsWith('.package') ? 'asserted' : cue.modality) : intentBefore(around, i)
      default: return null
    }
  }
  // «فستسمع أن»: what is told is not to come.
  if (hit !== null || !isFuture(text, sentence.starts[i]!, sentence.ends[i]!, sentence.profile.tenses) || tagOf(sentence.hitAt[i + 1], 'complement')) return null
  return around.decision.measure === 'pledged' ? 'asserted' : 'planned'
}

/** True for a sum that is pledged, a package of it announced, or one that is needed: that it will be given or needed is what is said. */
function isToldAsPromise(around: Surroundings): boolean {
  const { measure, rule } = around.decision
  return measure === 'pledged' || isPackaged(around) || (measure === 'requested' && rule?.endsWith('.noun') === false)
}
const isPackaged = ({ decision }: Surroundings): boolean => decision.measure === 'allocated' && decision.rule?.endsWith('.verb') === false

/** What a verb of intent a few words before its "to" makes of what follows ("agreed on Tuesday to free"). */
function intentBefore(around: Surroundings, to: number): Modality | null {
  const { sentence, cues } = around
  for (let i = to - 1; i >= 0 && i >= to - INTENT_REACH; i--) {
    const cue = cueOf(cues[i], 'modal')
    if (cue?.use === 'intent') return isToldAsPromise(around) ? 'asserted' : cue.modality
    if (sentence.keys[i] !== '' || edgeCost(sentence, i) > 0 || tagOf(sentence.hitAt[i], 'coordination')) return null
  }
  return null
}

/** What the deal or proposal named last before a word makes of what it provides for; null where none is named. */
function dealBefore({ cues }: Surroundings, to: number): Modality | null {
  for (let i = to - 1; i >= 0; i--) {
    for (const cue of cues[i]?.cues ?? []) if (cue.is === 'modal' && cue.use === 'deal') return cue.modality
  }
  return null
}

/** The modal word between a figure and what happened to those counted ("33 hostages will be freed"), not beyond another figure. */
function modalBetween(around: Surroundings, from: number, to: number): Modality | null {
  const { sentence, decision } = around
  const { amount, trigger } = decision
  // "could top 1,000" is read as one.
  const inside = amount.to - amount.from > 1 ? answerAt(around, amount.from) : null
  if (inside !== null) return inside
  let reaches = true
  for (let i = amount.from - 1; i >= from; i--) {
    if (sentence.amountAt[i]) reaches = false
    const answer = reaches || (trigger && i >= trigger.from && i < trigger.to) ? answerAt(around, i) : null
    if (answer !== null) return answer
  }
  for (let i = amount.to; i < to; i++) {
    const answer = answerAt(around, i)
    if (answer !== null) return answer
  }
  return null
}

function modalBefore(around: Surroundings, from: number): Modality | null {
  const { sentence, cues, verbFirst } = around
  // "to bury the 35 killed": what is planned is not the killing.
  const reduced = isReduced(around)
  let commas = 0
  let said = false
  let joined = around.decision.trigger?.coordinated === true
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const key = sentence.keys[i]
    if (isClauseMark(key) || key === '(' || (key === ':' && !around.verbFirst)) return null
    if (key === ')') { while (i > 0 && sentence.keys[i] !== '(') i--; continue }
    if (isComma(key)) { if (++commas > 2) return null; continue }
    const hit = sentence.hitAt[i]
    const wide = isOpinion(cues[i])
    const answer = answerAt(around, i)
    // One comma parts two clauses, two enclose what stands between.
    if (answer !== null && !said && commas !== 1 && (!reduced || wide) && !(wide && inRelative(around)) && !isOfSubject(around, i, from)) return answer
    if (answer !== null) return null
    if (edgeCost(sentence, i) >= SUBORDINATE) return null
    if (edgeCost(sentence, i) > 0 && !tagOf(hit, 'complement')) return null
    if (isSpeech(hit) && hit?.from === i && hit.to < from && !cueOf(cues[i], 'modal')) said = true
    if (isNewPredicate(around, i, from)) return null
    // Beyond another figure only what is joined to it goes on ("will free 33 and return 18 bodies").
    if (!joined && figureAt(sentence, i) && !(verbFirst && tagOf(sentence.hitAt[i], 'source-word'))) return null
    if (tagOf(hit, 'coordination') || hit?.coordinated) joined = true
  }
  return null
}

/** "a man who may have been drunk killed five": what is said of who did it. */
const isOfSubject = ({ sentence, cues }: Surroundings, i: number, from: number): boolean =>
  edgeCost(sentence, i - 1) === RELATIVE && !tagOf(sentence.hitAt[i - 1], 'complement') && from - (cues[i]?.to ?? i) > 1

/** "said it would give 5m and had given 3m", «قد تصل إلى 20 وأصيب 30»: the verb after "and" stands for itself. */
function isNewPredicate({ sentence, verbFirst, decision }: Surroundings, i: number, from: number): boolean {
  const hit = sentence.hitAt[i]
  if (verbFirst) {
    const own = i === from - 1 && decision.trigger?.from === from && decision.trigger.coordinated && tagOf(decision.trigger, 'trigger')?.frame === 'either'
    return own || (hit?.coordinated === true && (tagOf(hit, 'said') !== null || tagOf(hit, 'trigger')?.frame === 'either'))
  }
  if (!tagOf(hit, 'coordination')) return false
  for (let k = i + 1; k < from && k < i + 4; k++) {
    const next = sentence.hitAt[k]
    if (tagOf(next, 'auxiliary') ?? tagOf(next, 'before-verb') ?? tagOf(next, 'said')) return true
  }
  return false
}

/** True for "35 people killed", «35 شخصا قتلوا»: the verb only describes those counted. */
function isReduced(around: Surroundings): boolean {
  const { sentence, decision } = around
  const { trigger, amount } = decision
  const frame = tagOf(trigger, 'trigger')?.frame
  if (inRelative(around)) return true
  if (!trigger || trigger.from < amount.to || (frame !== 'participle' && frame !== 'either')) return false
  // «قد يدفع 200 ألف شخص إلى هجر قراهم»: what they are brought to.
  if (around.verbFirst && tagOf(sentence.hitAt[trigger.from - 1], 'direction')) return false
  for (let i = amount.to; i < trigger.from; i++) if (tagOf(sentence.hitAt[i], 'auxiliary') || tagOf(sentence.hitAt[i], 'before-verb')) return false
  return true
}

/** True for "the 36 people who died": what befell them is told in a relative clause of their own. */
function inRelative({ sentence, decision: { trigger, amount } }: Surroundings): boolean {
  return trigger !== null && trigger.from > amount.to && edgeCost(sentence, amount.to) === RELATIVE
}

/** What is said of a sum or of people to be freed that stand before their verb ("A loan of $1.3bn could be signed"). */
function modalityOfPredicate(around: Surroundings, to: number): Modality | null {
  const { sentence, decision } = around
  const kind = kindOf(decision.measure ?? 'other')
  const frame = tagOf(decision.trigger, 'trigger')?.frame
  if (around.verbFirst || (kind !== 'aid' && kind !== 'hostage') || (decision.trigger && frame !== 'active' && frame !== 'counted')) return null
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

/** Words between "will" and the verb of giving behind it, at most. */
const GIVING_REACH = 3

/** "$90m will be executed by UN agencies", "30 is to keep the state running": what a sum is for, not whether it comes. */
function isUse({ sentence, cues, decision }: Surroundings, i: number): boolean {
  const cue = cues[i]
  if (!cue || kindOf(decision.measure ?? 'other') !== 'aid') return false
  const use = cueOf(cue, 'modal')?.use
  if (use !== 'promise') return decision.parent !== null && use === 'clause' && !tagOf(sentence.hitAt[cue.to], 'auxiliary')
  for (let k = cue.to; k < cue.to + GIVING_REACH; k++) if (tagsOf(sentence.hitAt[k], 'trigger').some((t) => kindOf(t.measure) === 'aid')) return false
  return true
}

/** True where somebody is quoted in the sentence by a verb of saying: "would" is then the "will" of what was said. */
function quotesSomebody({ sentence }: Surroundings): boolean {
  return sentence.hitAt.some((hit) => { const form = tagOf(hit, 'said')?.form; return form === 'verb' || form === 'tells' || form === 'announces' || form === 'adds' })
}

/** "May" the month, "Will" the man: a capital letter inside the sentence. */
function isNameByCapital({ text, sentence, cues }: Surroundings, i: number): boolean {
  const hit = cues[i]
  if (i === 0 || !hit || hit.to - hit.from > 1) return false
  return hasCapital(sentence, i) && sentence.keys[i - 1] !== '"' && !isTitle(text, sentence)
}

/** Words as long as this have capitals in a headline that writes them so. */
const LONG_WORD = 5

/** "UN Fears 300 Dead": a line that has its words in capitals. */
function isTitle(text: string, sentence: Sentence): boolean {
  if (!sentence.opensLine) return false
  for (let i = 0; i < sentence.keys.length; i++) {
    if (sentence.ends[i]! - sentence.starts[i]! >= LONG_WORD && !hasCapital(sentence, i) && sentence.amountAt[i] === null) return false
  }
  return true
}

/** The longest subject of a headline, in words. */
const HEADLINE_SUBJECT = 4

/** "Norway to raise gas support by €127m": a name at the start of a clause, then "to" and a verb. */
function isHeadlineInfinitive({ text, sentence }: Surroundings, i: number): boolean {
  const after = text.charCodeAt(sentence.starts[i + 1] ?? text.length)
  if (!(after >= 97 && after <= 122) || sentence.amountAt[i + 1] || tagOf(sentence.hitAt[i + 1], 'determiner') || tagOf(sentence.hitAt[i], 'said')) return false
  let k = i - 1
  for (; k >= 0 && i - k <= HEADLINE_SUBJECT + 1; k--) {
    const key = sentence.keys[k]
    if (isClauseMark(key) || key === ':') break
    if (key !== '') return false
    const first = text.charCodeAt(sentence.starts[k] ?? 0)
    if (!(first >= 65 && first <= 90)) return false
  }
  return i - k > 1 && i - k <= HEADLINE_SUBJECT + 1
}
